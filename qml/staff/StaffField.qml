import QtQuick
import QtQuick.Templates as T
import Wazeh.Controls
import Wazeh.Theme

/** One line of text that staff types, on a keyboard or on the letter pad. */
T.TextField {
    id: root

    required property string label

    Accessible.role: Accessible.EditableText
    Accessible.name: root.label

    implicitWidth: Theme.mm(60)
    implicitHeight: Math.max(Theme.mm(12), contentHeight + 2 * Theme.gapSmall)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    placeholderText: root.label
    selectByMouse: false
    font.family: Theme.urdu ? Theme.urduFamily : Theme.latinFamily
    font.pixelSize: Theme.bodySize

    background: Rectangle {
        color: Theme.card
        radius: Theme.radius
        border.width: root.activeFocus ? Theme.strokeThick : Theme.stroke
        border.color: root.activeFocus ? Theme.accent : Theme.edge

        Note {
            text: root.label
            visible: root.text === "" && root.preeditText === ""
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
        }
    }
}
