import QtQuick
import QtTest
import Wazeh.Staff

TestCase {
    id: testCase
    name: "LetterPad"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Component {
        id: padComponent
        Item {
            property alias pad: pad
            property alias field: field
            width: 1280
            height: 800

            StaffField {
                id: field
                label: "Name"
            }

            LetterPad {
                id: pad
                y: 100
                width: 1200
                field: field
            }
        }
    }

    function init() { failOnWarning(/.?/) }

    function test_wordsStartWithACapital() {
        const both = createTemporaryObject(padComponent, testCase)
        both.pad.urdu = false
        for (const letter of ["A", "L", "I"])
            both.pad.type(letter)
        mouseClick(findChild(both.pad, "padSpace"))
        both.pad.type("K")
        compare(both.field.text, "Ali K")
        mouseClick(findChild(both.pad, "padDelete"))
        compare(both.field.text, "Ali ")
    }

    function test_urduHasOnlyUrduLetters() {
        const both = createTemporaryObject(padComponent, testCase)
        both.pad.urdu = true
        const letters = both.pad.letters.join("")
        verify(!/[\u0643\u064A\u0649\u0647]/.test(letters))
        verify(letters.indexOf("ڑ") >= 0 && letters.indexOf("ے") >= 0)
    }

    function test_deletingFromNothingDoesNothing() {
        const both = createTemporaryObject(padComponent, testCase)
        mouseClick(findChild(both.pad, "padDelete"))
        compare(both.field.text, "")
    }
}
