import QtQuick
import QtTest
import Wazeh.Pages

TestCase {
    id: testCase
    name: "AgreementSheet"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    ListModel {
        id: lines
        ListElement { text: "Key facts"; heading: true }
        ListElement { text: "Today: Rs 10,700"; heading: false }
    }

    Component {
        id: sheetComponent
        AgreementSheet { width: 1280; height: 800; agreement: lines }
    }

    SignalSpy { id: closed; signalName: "closed" }

    function texts(item) {
        let found = item.text !== undefined ? [item.text] : []
        for (let i = 0; i < item.children.length; ++i)
            found = found.concat(texts(item.children[i]))
        return found
    }

    function test_showsEveryLineAndCloses() {
        failOnWarning(/.?/)
        const sheet = createTemporaryObject(sheetComponent, testCase)
        waitForRendering(sheet)
        const shown = texts(sheet)
        verify(shown.indexOf("Key facts") >= 0)
        verify(shown.indexOf("Today: Rs 10,700") >= 0)
        closed.target = sheet
        mouseClick(findChild(sheet, "close"))
        compare(closed.count, 1)
    }
}
