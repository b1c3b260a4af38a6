import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "IdleSheet"
    scene: "IdleScene"
    named: ({stay: "Yes, go on"})

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

    function test_oneTapGoesOn() {
        listen("stay")
        heard("stay", "stay")
    }

    function test_waitingIsNoChoice() {
        open("en", false)
        verify(texts().includes("The screen is cleared in 28 seconds. Nothing is chosen by waiting."))
        compare(seen(root.page.inspected, item => item.objectName === "close").length, 0)
    }
}
