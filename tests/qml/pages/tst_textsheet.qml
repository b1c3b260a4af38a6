import QtQuick
import QtTest
import Wazeh.Pages

TestCase {
    id: testCase
    name: "TextSheet"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Component {
        id: sheetComponent
        TextSheet { width: 1280; height: 800; heading: "Why could it change?"; text: "The doctor may find something else." }
    }

    SignalSpy { id: closed; signalName: "closed" }

    function test_saysItsTextAndCloses() {
        failOnWarning(/.?/)
        const sheet = createTemporaryObject(sheetComponent, testCase)
        waitForRendering(sheet)
        compare(findChild(sheet, "sheetText").text, "The doctor may find something else.")
        closed.target = sheet
        mouseClick(findChild(sheet, "close"))
        compare(closed.count, 1)
    }
}
