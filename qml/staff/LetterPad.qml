pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Theme

/** Letters for a tablet without a keyboard: one alphabet at a time, a space, and a key that takes the last one away. */
Column {
    id: root

    required property StaffField field
    property bool urdu: Theme.urdu

    readonly property var letters: root.urdu
        ? ["ا", "آ", "ب", "پ", "ت", "ٹ", "ث", "ج", "چ", "ح", "خ", "د", "ڈ", "ذ", "ر", "ڑ", "ز", "ژ", "س", "ش", "ص", "ض",
           "ط", "ظ", "ع", "غ", "ف", "ق", "ک", "گ", "ل", "م", "ن", "ں", "و", "ؤ", "ہ", "ھ", "ء", "ئ", "ی", "ے"]
        : "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")

    function type(letter: string): void {
        const first = root.field.text === "" || root.field.text.endsWith(" ")
        root.field.insert(root.field.length, first ? letter : letter.toLowerCase())
    }

    spacing: Theme.gapSmall

    Grid {
        id: keys

        readonly property int perRow: root.urdu ? 14 : 13

        columns: keys.perRow
        spacing: Theme.gapSmall
        layoutDirection: root.urdu ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false

        Repeater {
            model: root.letters

            delegate: StaffButton {
                required property string modelData

                text: modelData
                width: (root.width - (keys.perRow - 1) * keys.spacing) / keys.perRow
                focusPolicy: Qt.NoFocus
                horizontalPadding: 0
                onClicked: root.type(modelData)
            }
        }
    }

    Row {
        spacing: Theme.gapSmall

        StaffButton {
            objectName: "padAlphabet"
            text: root.urdu ? "ABC" : "ا ب پ"
            focusPolicy: Qt.NoFocus
            onClicked: root.urdu = !root.urdu
        }

        StaffButton {
            objectName: "padSpace"
            //: Letter pad: the space between two words; not spoken
            text: qsTr("Space")
            width: Theme.mm(60)
            focusPolicy: Qt.NoFocus
            onClicked: root.field.insert(root.field.length, " ")
        }

        StaffButton {
            objectName: "padDelete"
            //: Letter pad: takes the last letter away; not spoken
            text: qsTr("Delete")
            symbol: "backspace"
            focusPolicy: Qt.NoFocus
            onClicked: root.field.remove(root.field.length - 1, root.field.length)
        }
    }
}
