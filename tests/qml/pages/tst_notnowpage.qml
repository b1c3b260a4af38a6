import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "NotNowPage"
    scene: "NotNowScene"
    named: ({finish: "Finish", talk: "Talk to someone"})

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

    function test_nothingIsLost() {
        open("en", false)
        const shown = texts()
        for (const text of ["Nothing was signed.", "The appointment on Tuesday, 24 November 2026 stays as it is.",
                            "Prices stay the same until 7 December 2026."])
            verify(shown.includes(text), text)
    }

    function test_ways() {
        listen("finish")
        heard("finish", "finish")
        heard("talk", "callStaff")
        heard("back", "back")
    }

    function test_withoutAnAppointment() {
        open("en", false)
        root.page.appointment = ""
        verify(!texts().some(text => text.startsWith("The appointment")))
    }
}
