import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "EmergencyPage"
    scene: "EmergencyScene"
    named: ({staff: "Staff عملہ"})

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

    function test_treatmentFirst() {
        open("en", false)
        verify(texts().includes("Treatment first.\nMoney is talked about later."))
        verify(texts().includes("The bell has rung"))
        verify(texts().includes("پہلے علاج۔\nپیسوں کی بات بعد میں۔"))
        verify(texts().includes("گھنٹی بج گئی ہے"))
        verify(!texts().some(text => /Rs|[0-9],[0-9]{3}/.test(text)))
    }

    function test_staffOnly() {
        listen("staff")
        heard("staff", "staff")
    }

    function test_neverComingBeforeAccepted() {
        open("en", false)
        root.page.callPhase = "ringing"
        verify(!texts().some(text => /coming/.test(text)))
        root.page.callPhase = "accepted"
        verify(texts().includes("Someone is coming"))
    }
}
