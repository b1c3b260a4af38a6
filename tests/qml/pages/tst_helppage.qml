import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "HelpPage"
    scene: "HelpScene"
    named: ({answer_1_2: "1 or 2", decline: "No questions, thank you", pass: "I would rather not say"})

    SignalSpy {
        id: spy
    }

    function listen(signal: string, shot = 0): void {
        open("en", false)
        show(shot)
        spy.target = root.page
        spy.signalName = signal
        spy.clear()
    }

    function test_aTapIsTheAnswer() {
        listen("answered")
        for (const choice of ["1_2", "3_4", "5_7", "8"]) {
            spy.clear()
            tap("answer_" + choice)
            compare(spy.count, 1, choice)
            compare(spy.signalArguments[0][0], choice)
        }
    }

    function test_theNextQuestionHasItsOwnAnswers() {
        listen("answered", 1)
        compare(seen(root.page, item => item.objectName.startsWith("answer_")).length, 3)
        tap("answer_unsure")
        compare(spy.signalArguments[0][0], "unsure")
    }

    function test_nobodyHasToAnswer() {
        listen("passedOver")
        tap("pass")
        compare(spy.count, 1)
        spy.signalName = "declined"
        spy.clear()
        tap("decline")
        compare(spy.count, 1)
    }

    function test_bothWaysAroundAreEquallyNear() {
        open("en", false)
        const decline = target("decline")
        const pass = target("pass")
        verify(Math.abs(decline.width - pass.width) <= 1)
        compare(decline.height, pass.height)
    }

    function test_saysThatAllAreAsked() {
        open("en", false)
        verify(texts().some(text => text.startsWith("We ask all patients.")))
        verify(texts().includes("With more people, help is possible at a higher income."))
        verify(texts().some(text => text.includes("Question")))
    }

    function test_nothingIsChosenBefore() {
        open("en", false)
        for (const answer of seen(root.page, item => item.objectName.startsWith("answer_")))
            verify(!answer.current, answer.objectName)
    }
}
