import QtQuick
import QtTest
import Wazeh.Staff
import Wazeh.Theme

TestCase {
    id: testCase
    name: "VisitsPage"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    ListModel { id: visits }
    ListModel { id: calls }

    Component {
        id: pageComponent
        VisitsPage { width: 1280; height: 800; visits: visits; calls: calls }
    }

    SignalSpy { id: spy }

    function init() {
        failOnWarning(/.?/)
        visits.clear()
        calls.clear()
        for (let n = 1; n <= 26; ++n)
            visits.append({ visitRef: "V-" + n, title: "Sample " + n, token: "" + n,
                            state: n === 3 ? "signed" : "arrived", service: "Eye test" })
    }

    function make(properties) {
        const page = createTemporaryObject(pageComponent, testCase, properties ?? {})
        verify(page)
        waitForRendering(page)
        spy.clear()
        spy.target = page
        return page
    }

    function test_aRowOpensItsVisit() {
        const page = make()
        spy.signalName = "opened"
        mouseClick(findChild(page, "visit_V-2"))
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "V-2")
    }

    function test_everyVisitIsOnSomePage() {
        const page = make()
        const pager = findChild(page, "visitsPager")
        verify(pager.visible)
        let seen = 0
        for (let p = 0; p < pager.pageCount; ++p) {
            for (let n = 1; n <= 26; ++n) {
                const row = findChild(page, "visit_V-" + n)
                if (row.visible) {
                    ++seen
                    verify(row.y + row.height <= row.parent.height + 1)
                }
            }
            if (p < pager.pageCount - 1)
                mouseClick(findChild(pager, "pageAfter"))
        }
        compare(seen, 26)
    }

    function test_rowsAreTouchable() {
        const page = make()
        verify(findChild(page, "visit_V-1").height >= Theme.mm(9))
        verify(findChild(page, "visit_V-1").Accessible.name.indexOf("Sample 1") >= 0)
    }

    function test_aCallIsShownAndAnswered() {
        calls.append({ callId: "c1", place: "Tablet 1", step: "ways", at: "09:15", want: "woman", state: "rung",
                       emergency: false })
        const page = make()
        spy.signalName = "callAccepted"
        mouseClick(findChild(page, "accept_c1"))
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "c1")
    }

    function test_anAcceptedCallCanBeFinished() {
        calls.append({ callId: "c1", place: "Tablet 1", step: "ways", at: "09:15", want: "any", state: "accepted",
                       emergency: true })
        const page = make()
        spy.signalName = "callDone"
        mouseClick(findChild(page, "accept_c1"))
        compare(spy.count, 1)
    }

    function test_whatWaitsIsSaid() {
        const page = make({ unsent: 3, oldest: "12 minutes" })
        verify(findChild(page, "unsent").text.indexOf("3") >= 0)
        verify(findChild(page, "unsent").text.indexOf("12 minutes") >= 0)
        const none = make({ unsent: 0 })
        verify(findChild(none, "unsent").text.indexOf("0") < 0)
    }

    function test_walkInAndLeave() {
        const page = make()
        spy.signalName = "walkIn"
        mouseClick(findChild(page, "walkIn"))
        compare(spy.count, 1)
        spy.clear()
        spy.signalName = "closed"
        mouseClick(findChild(page, "staffBack"))
        compare(spy.count, 1)
    }
}
