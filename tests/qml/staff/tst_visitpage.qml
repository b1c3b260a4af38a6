import QtQuick
import QtTest
import Wazeh.Staff

TestCase {
    id: testCase
    name: "VisitPage"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Component {
        id: pageComponent
        VisitPage {
            width: 1280
            height: 800
            title: "Sadia Anwar (sample)"
            token: "41"
            state: "arrived"
            service: "Root canal and two crowns"
            counter: "Cash Counter 2"
        }
    }

    SignalSpy { id: spy }

    function init() { failOnWarning(/.?/) }

    function make(properties) {
        const page = createTemporaryObject(pageComponent, testCase, properties ?? {})
        verify(page)
        waitForRendering(page)
        spy.clear()
        spy.target = page
        return page
    }

    function test_handOver() {
        const page = make()
        spy.signalName = "handOver"
        mouseClick(findChild(page, "handOver"))
        compare(spy.count, 1)
    }

    function test_aSignedVisitIsNotHandedOver() {
        const page = make({ state: "signed", canHandOver: false })
        compare(findChild(page, "handOver").visible, false)
    }

    function test_endAsksFirst() {
        const page = make()
        spy.signalName = "end"
        mouseClick(findChild(page, "endVisit"))
        compare(spy.count, 1)
    }

    function test_stableNeedsAClinician() {
        const page = make({ emergency: true })
        spy.signalName = "setStable"
        compare(findChild(page, "handOver").visible, false)
        mouseClick(findChild(page, "setStable"))
        compare(spy.count, 0)
        findChild(page, "clinician").text = "Dr A (sample)"
        mouseClick(findChild(page, "setStable"))
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "Dr A (sample)")
    }
}
