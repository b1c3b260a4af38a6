import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "WaysPage"
    scene: "WaysScene"
    named: ({offer_full_: "All of it today", "offer_month_6": "A part every month · 6 payments"})

    SignalSpy {
        id: spy
    }

    function listen(signal: string, shot = 0): void {
        open("en", false)
        show(shot)
        spy.target = root.page.inspected ?? root.page
        spy.signalName = signal
        spy.clear()
    }

    function heard(name: string, signal: string, argument): void {
        spy.signalName = signal
        spy.clear()
        tap(name)
        compare(spy.count, 1, name)
        if (argument !== undefined)
            compare(spy.signalArguments[0][0], argument)
    }

    function test_fourRowsAndWhereOneIs() {
        open("en", false)
        verify(texts().includes("1–4 of 7"))
        compare(seen(root.page, item => /^offer_/.test(item.objectName)).length, 4)
        tap("pageAfter")
        wait(40)
        verify(texts().includes("5–7 of 7"))
        verify(target("offer_loan-a_3"))
    }

    function test_aTapOpensWhatWasTapped() {
        listen("opened")
        heard("offer_month_6", "opened", "month")
        compare(spy.signalArguments[0][1], "6")
    }

    function test_rowsAreEqual() {
        open("en", false)
        const rows = seen(root.page, item => /^offer_/.test(item.objectName))
        rows.forEach(row => {
            compare(row.width, rows[0].width)
            compare(row.height, rows[0].height)
        })
    }

    function test_withheldSaysWhyAndKeepsItsFigures() {
        open("en", false)
        show(1)
        const shown = texts()
        for (const text of ["First talk with staff about help", "24,540\n24,530", "1\n2", "73,600", "12,800", "88.1% a year", "Staff can explain who can get this"])
            verify(shown.includes(text), text)
    }

    function test_theSameForEveryone() {
        open("en", false)
        verify(texts().includes("Everyone with this treatment and these facts sees these same choices · policy 12"))
    }

    function test_figuresStandUnderEachOther_data() {
        return [{tag: "en", lang: "en"}, {tag: "ur", lang: "ur"}]
    }

    function test_figuresStandUnderEachOther(data) {
        open(data.lang, false)
        const right = figure => {
            const found = seen(root.page, item => isText(item) && item.text === "\u2066" + figure + "\u2069")[0]
            verify(found, figure)
            const at = place(found)
            return at.x + at.width
        }
        compare(right("60,800"), right("19,200"))
        compare(right("19,200"), right("10,700"))
    }
}
