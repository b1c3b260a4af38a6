pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/**
 * Keys 1–9, 0 and erase in the order of a telephone, in every language; also takes a keyboard and ۰–۹, ٠–٩. Give it the
 * page's keys with Keys.forwardTo.
 */
GridLayout {
    id: root

    required property int length
    property string digits: ""
    property real keyHeight: Theme.primary

    signal finished()

    function take(key: string): bool {
        if (key.length !== 1)
            return false
        const code = key.charCodeAt(0)
        const zero = [0x30, 0x06F0, 0x0660].find(z => code >= z && code <= z + 9)
        if (zero === undefined)
            return false
        if (root.digits.length < root.length)
            root.digits += String(code - zero)
        return true
    }

    function erase(): void {
        root.digits = root.digits.slice(0, -1)
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.erase()
            event.accepted = true
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.digits.length === root.length) {
            root.finished()
            event.accepted = true
        } else {
            event.accepted = root.take(event.text)
        }
    }

    columns: 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

        delegate: Pressable {
            id: key

            required property string modelData

            objectName: "key" + key.modelData
            Accessible.name: key.modelData
            text: key.modelData
            Layout.row: key.modelData === "0" ? 3 : Math.floor((Number(key.modelData) - 1) / 3)
            Layout.column: key.modelData === "0" ? 1 : (Number(key.modelData) - 1) % 3
            Layout.fillWidth: true
            Layout.preferredHeight: root.keyHeight
            Layout.preferredWidth: Theme.primary
            onClicked: root.take(key.modelData)

            contentItem: Figure {
                Accessible.ignored: true

                figures: key.modelData
                size: Theme.titleSize
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    SecondaryButton {
        objectName: "keyErase"
        //: Key of the number pad: takes the last number away; spoken
        text: qsTr("Erase")
        wordSize: Theme.noteSize
        strong: false
        ink: Theme.ink
        edge: Theme.edge
        horizontalPadding: Theme.strokeThick
        Layout.row: 3
        Layout.column: 2
        Layout.fillWidth: true
        Layout.preferredHeight: root.keyHeight
        Layout.preferredWidth: Theme.primary
        onClicked: root.erase()
    }
}
