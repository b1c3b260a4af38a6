import QtQuick
import QtTest
import Wazeh.Staff

TestCase {
    id: testCase
    name: "EndPage"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Component {
        id: pageComponent
        EndPage { width: 1280; height: 800; title: "Sample" }
    }

    SignalSpy { id: ended; signalName: "ended" }

    function init() { failOnWarning(/.?/) }

    function make() {
        const page = createTemporaryObject(pageComponent, testCase)
        verify(page)
        waitForRendering(page)
        ended.clear()
        ended.target = page
        return page
    }

    function test_noEndWithoutAReason() {
        const page = make()
        mouseClick(findChild(page, "endNow"))
        mouseClick(findChild(page, "voidVisit"))
        compare(ended.count, 0)
    }

    function test_endWithAReason() {
        const page = make()
        mouseClick(findChild(page, "reason_left"))
        mouseClick(findChild(page, "endNow"))
        compare(ended.count, 1)
        compare(ended.signalArguments[0][0], false)
        compare(ended.signalArguments[0][1], "left")
    }

    function test_voidWithAReason() {
        const page = make()
        mouseClick(findChild(page, "reason_wrong_visit"))
        mouseClick(findChild(page, "voidVisit"))
        compare(ended.signalArguments[0][0], true)
        compare(ended.signalArguments[0][1], "wrong_visit")
    }
}
