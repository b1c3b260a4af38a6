import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "OutOfServicePage"
    scene: "OutOfServiceScene"
    named: ({callStaff: "Call staff", staff: "Staff"})

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

    function test_help() {
        listen("staff")
        heard("staff", "staff")
        heard("callStaff", "callStaff")
    }

    function test_reasons_data() {
        return [
            {reason: "not_enrolled", text: "This tablet is not set up for a clinic yet."},
            {reason: "no_policy", text: "The clinic's rules for paying are not here yet."},
            {reason: "no_day", text: "Today's visits are not here yet."},
            {reason: "disk_full", text: "There is no room to save a choice."},
            {reason: "clock_wrong", text: "The clock of this tablet is wrong."},
            {reason: "store_broken", text: "The store of this tablet cannot be read."}
        ]
    }

    function test_reasons(data) {
        open("en", false)
        root.page.reason = data.reason
        verify(texts().includes(data.text))
    }
}
