import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "FindVisitPage"
    scene: "FindVisitScene"
    named: ({back: "Back", callStaff: "Call staff", key7: "7", keyErase: "Erase"})

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

    function type(digits: string): void {
        for (const digit of digits)
            tap("key" + digit)
    }

    function test_codeThenSecondNumber() {
        listen("codeEntered")
        compare(seen(root.page, item => item.objectName === "find").length, 0)
        type("20318845")
        compare(target("code").Accessible.name, "2 0 3 1 8 8 4 5")
        tap("find")
        compare(spy.count, 0)
        verify(texts().includes("One more number"))
        type("1981")
        tap("find")
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "20318845")
        compare(spy.signalArguments[0][1], "1981")
    }

    function test_backGoesToTheFirstNumberFirst() {
        listen("back", 2)
        tap("back")
        compare(spy.count, 0)
        compare(root.page.code, "")
        tap("back")
        compare(spy.count, 1)
    }

    function test_keyboardAndUrduDigits() {
        open("en", false)
        root.page.forceActiveFocus()
        keyClick("4")
        keyClick(Qt.Key_Backspace)
        keyClick("5")
        compare(target("code").Accessible.name, "5")
    }

    function test_problemsAreSaidKindly_data() {
        return [
            {problem: "not_found", text: "We could not find that number. Please look at the slip once more."},
            {problem: "wrong_factor", text: "That does not match the visit. Please try once more."},
            {problem: "locked", text: "This visit is closed for now. Staff can open it again."},
            {problem: "wait", text: "Please wait 20 seconds, or call staff."},
            {problem: "other_day", text: "This slip is for another day. Staff can help."},
            {problem: "used", text: "This visit is already done. Staff can help."}
        ]
    }

    function test_problemsAreSaidKindly(data) {
        open("en", false)
        root.page.waitSeconds = 20
        root.page.problem = data.problem
        verify(texts().includes(data.text))
    }

    function test_padIsNotMirrored() {
        open("ur", false)
        verify(place(target("key1")).x < place(target("key3")).x)
        verify(place(target("key1")).x < place(target("code")).x)
    }
}
