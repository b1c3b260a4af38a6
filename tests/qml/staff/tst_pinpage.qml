import QtQuick
import QtTest
import Wazeh.Staff

TestCase {
    id: testCase
    name: "PinPage"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Component {
        id: pageComponent
        PinPage { width: 1280; height: 800 }
    }

    SignalSpy { id: entered; signalName: "entered" }
    SignalSpy { id: closed; signalName: "closed" }

    function init() {
        failOnWarning(/.?/)
        entered.target = null
        closed.target = null
    }

    function make(properties) {
        const page = createTemporaryObject(pageComponent, testCase, properties)
        verify(page)
        entered.target = page
        closed.target = page
        waitForRendering(page)
        return page
    }

    function press(page, digits) {
        for (const digit of digits)
            mouseClick(findChild(page, "key" + digit))
    }

    function test_digitsAreGivenOnceAndForgotten() {
        const page = make({})
        press(page, "2580")
        mouseClick(findChild(page, "pinEnter"))
        compare(entered.count, 1)
        compare(entered.signalArguments[0][0], "2580")
        mouseClick(findChild(page, "pinEnter"))
        compare(entered.count, 1)
    }

    function test_threeDigitsAreNotAPin() {
        const page = make({})
        press(page, "258")
        mouseClick(findChild(page, "pinEnter"))
        compare(entered.count, 0)
    }

    function test_waitingTakesNothing() {
        const page = make({ waitSeconds: 30 })
        press(page, "2580")
        mouseClick(findChild(page, "pinEnter"))
        compare(entered.count, 0)
        verify(findChild(page, "pinHint").text.indexOf("30") >= 0)
    }

    function test_aWrongPinIsSaidWithoutBlame() {
        const page = make({ wrong: true })
        verify(findChild(page, "pinHint").text.length > 0)
        compare(findChild(page, "pinHint").truncated, false)
    }

    function test_leaving() {
        const page = make({})
        mouseClick(findChild(page, "staffBack"))
        compare(closed.count, 1)
    }
}
