import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "DonePage"
    scene: "DoneScene"
    named: ({finish: "Finish"})

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

    function test_whereToGoAndWhatNext() {
        open("en", false)
        const shown = texts()
        for (const text of ["The choice is saved", "A part every month", "Cash Counter 2", "41", "Rs\u00A010,700", "23 December 2026",
                            "Rs\u00A010,660", "4F2A 91C7"])
            verify(shown.includes(text), text)
    }

    function test_saysSentOnlyWhenItIs_data() {
        return [
            {delivery: "saved", text: "It is saved on this tablet. It has not reached the clinic's records yet. Nothing is lost."},
            {delivery: "sent", text: "The clinic has received it."},
            {delivery: "quarantined", text: "The clinic has received it. Staff will look at it once more."}
        ]
    }

    function test_saysSentOnlyWhenItIs(data) {
        open("en", false)
        root.page.delivery = data.delivery
        verify(texts().includes(data.text))
    }

    function test_finish() {
        listen("finish")
        heard("finish", "finish")
    }

    function test_aHandedTabletIsGivenBack() {
        open("en", false)
        show(1)
        verify(texts().includes("Please give this tablet back to the staff."))
        compare(seen(root.page, item => item.objectName === "finish").length, 0)
    }

    function test_noBackAfterSigning() {
        open("en", false)
        compare(seen(root.page, item => item.objectName === "back").length, 0)
    }
}
