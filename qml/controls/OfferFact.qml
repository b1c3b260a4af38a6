import QtQuick
import Wazeh.Theme

/** A figure of an offer with its name before it. */
Item {
    id: root

    required property string label
    required property string figures

    implicitHeight: Math.max(number.implicitHeight, words.implicitHeight)

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
        x: Theme.rtl ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter
    }
}
