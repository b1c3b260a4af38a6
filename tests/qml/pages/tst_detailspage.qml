import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "DetailsPage"
    scene: "DetailsScene"
    named: ({next: "Check and sign", notNow: "Not now", otherLanguage: "In Urdu"})

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

    function test_everyDateAndAmount() {
        open("en", false)
        const shown = texts()
        for (const text of ["A part every month", "Paid to Noor Clinic (sample)", "23 November 2026", "23 April 2027", "Rs\u00A010,700",
                            "Rs\u00A010,660", "Rs\u00A064,000", "Rs\u00A03,200"])
            verify(shown.includes(text), text)
    }

    function test_keyFactsInTheOtherLanguage() {
        open("en", false)
        tap("otherLanguage")
        verify(texts().includes("نور کلینک (نمونہ)"))
        tap("otherLanguage")
        verify(!texts().includes("نور کلینک (نمونہ)"))
    }

    function test_onwardsOrNot() {
        listen("next")
        heard("next", "next")
        heard("notNow", "notNow")
        compare(target("next").width, target("notNow").width)
        compare(target("next").height, target("notNow").height)
    }
}
