import QtQuick
import Wazeh.Theme

/** Icon and word in the middle of a button; the word wraps rather than being cut. */
Item {
    id: root

    required property string text
    property string icon: ""
    property bool iconAfter: false
    property bool directional: false
    property color color: Theme.ink
    property real size: Theme.nameSize
    property bool strong: true
    property bool urdu: Theme.urdu
    readonly property real iconRoom: root.icon === "" ? 0 : picture.width + Theme.gapSmall * 1.5
    readonly property real used: words.width + root.iconRoom

    implicitWidth: Math.ceil(words.implicitWidth) + root.iconRoom
    implicitHeight: Math.max(words.implicitHeight, root.icon === "" ? 0 : picture.height)

    Label {
        id: words

        Accessible.ignored: true

        text: root.text
        size: root.size
        strong: root.strong
        urdu: root.urdu
        color: root.color
        width: Math.min(Math.ceil(implicitWidth), Math.max(0, root.width - root.iconRoom))
        horizontalAlignment: root.icon === "" ? Text.AlignHCenter : Text.AlignLeft
        anchors.verticalCenter: parent.verticalCenter
        x: {
            const start = (root.width - root.used) / 2
            return root.iconAfter !== Theme.rtl ? start : start + root.iconRoom
        }
    }

    Icon {
        id: picture

        name: root.icon
        tint: root.color
        directional: root.directional
        visible: root.icon !== ""
        anchors.verticalCenter: parent.verticalCenter
        x: {
            const start = (root.width - root.used) / 2
            return root.iconAfter !== Theme.rtl ? start + root.used - width : start
        }
    }
}
