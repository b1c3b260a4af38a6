import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "CallSheet"
    scene: "CallScene"
    named: ({callAny: "Anyone", callWoman: "A woman", close: "Close"})

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

    function test_whom() {
        listen("asked")
        heard("callAny", "asked", "any")
        heard("callWoman", "asked", "woman")
        heard("close", "closed")
    }

    function test_saysOnlyWhatIsKnown_data() {
        return [
            {shot: 1, heading: "The bell has rung"}, {shot: 2, heading: "Someone is coming"},
            {shot: 3, heading: "The bell does not reach the desk"}
        ]
    }

    function test_saysOnlyWhatIsKnown(data) {
        open("en", false)
        show(data.shot)
        verify(texts().includes(data.heading))
        compare(texts().some(text => /coming/.test(text)), data.shot === 2)
    }

    function test_ringsAgainWithTheCounter() {
        open("en", false)
        show(1)
        root.page.inspected.rungAgain = true
        verify(texts().includes("It has rung once more. Or please go to Counter 1."))
    }
}
