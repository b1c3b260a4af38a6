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

        readonly property real beside: more.width > 0 ? more.width + Theme.gap : 0

        figures: root.figures
        x: Theme.rtl ? beside : root.width - beside - width
        anchors.verticalCenter: parent.verticalCenter
    }

    Note {
        id: more

        Accessible.ignored: true

        text: root.after
        color: Theme.ink
        wrapMode: Text.NoWrap
        width: text === "" ? 0 : implicitWidth
        x: Theme.rtl ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter
    }
}
