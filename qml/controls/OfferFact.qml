import QtQuick
import Wazeh.Theme

/** A figure of an offer with its name before it and, where there are any, a few words after it. */
Item {
    id: root

    required property string label
    required property string figures
    property string after: ""

    implicitHeight: Math.max(number.implicitHeight, words.implicitHeight, more.implicitHeight)

    Note {
        id: words

        Accessible.ignored: true

        text: root.label
        anchors.left: parent.left
        anchors.right: number.left
        anchors.verticalCenter: parent.verticalCenter
    }

    Figure {
        id: number

        Accessible.ignored: true

        figures: root.figures
        anchors.right: more.left
        anchors.rightMargin: more.width > 0 ? Theme.gap : 0
        anchors.verticalCenter: parent.verticalCenter
    }

    Note {
        id: more

        Accessible.ignored: true

        text: root.after
        color: Theme.ink
        wrapMode: Text.NoWrap
        width: text === "" ? 0 : implicitWidth
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
