import QtQuick
import QtTest
import Wazeh.Staff

TestCase {
    id: testCase
    name: "WalkInPage"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    ListModel { id: services }

    Component {
        id: pageComponent
        WalkInPage { width: 1280; height: 800; services: services }
    }

    SignalSpy { id: added; signalName: "added" }

    function init() {
        failOnWarning(/.?/)
        services.clear()
        for (let n = 0; n < 44; ++n)
            services.append({ code: "S" + n, name: "Service " + n, category: "dental", price: "1,000" })
    }

    function make(properties) {
        const page = createTemporaryObject(pageComponent, testCase, properties ?? {})
        verify(page)
        waitForRendering(page)
        added.clear()
        added.target = page
        return page
    }

    function test_nameThenService() {
        const page = make()
        findChild(page, "walkInName").text = "Sample Person"
        for (const digit of "1987")
            mouseClick(findChild(page, "digit_" + digit))
        mouseClick(findChild(page, "chooseService"))
        mouseClick(findChild(page, "service_S2"))
        compare(added.count, 1)
        compare(added.signalArguments[0][0], "Sample Person")
        compare(added.signalArguments[0][1], "S2")
        compare(added.signalArguments[0][2], 1987)
    }

    function test_noNameNoList() {
        const page = make()
        mouseClick(findChild(page, "chooseService"))
        compare(findChild(page, "service_S2").visible, false)
    }

    function test_aProblemIsSaid() {
        const page = make({ problem: "name_missing" })
        verify(findChild(page, "walkInProblem").visible)
    }
}
