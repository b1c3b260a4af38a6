import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** The start, in one language: its own name in its own script, and an arrow the way it is read. */
Pressable {
    id: root

    required property string lang
    readonly property bool urdu: root.lang === "ur"

    text: root.urdu ? "اردو" : "English"
    edge: Theme.accent
    edgeWidth: Theme.strokeThick
    horizontalPadding: Theme.margin

    contentItem: content

    Item {
        id: content

        implicitHeight: words.height

        Label {
            id: words

            Accessible.ignored: true

            text: root.text
            size: root.urdu ? Theme.displaySize * Theme.urduDisplay : Theme.displaySize
            strong: true
            urdu: root.urdu
            wrapMode: Text.NoWrap
            x: root.urdu ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
        }

        Icon {
            name: root.urdu ? "chevron-left" : "chevron-right"
            size: Theme.iconLarge
            x: root.urdu ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
