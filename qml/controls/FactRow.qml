import QtQuick
import Wazeh.Theme

/** "Paid to — Noor Clinic": a label at the start, its value at the end; both may wrap. */
Item {
    id: root

    required property string label
    required property string value
    property bool strong: true
    property bool last: false
    property bool urdu: Theme.urdu
    property real labelShare: 0.42

    implicitHeight: Math.max(name.implicitHeight, words.implicitHeight) + Theme.factGap
    height: implicitHeight

    Body {
        id: name

        text: root.label
        size: Theme.factSize
        urdu: root.urdu
        color: Theme.softInk
        width: root.width * root.labelShare
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
    }

    Body {
        id: words

        text: root.value
        size: Theme.factSize
        urdu: root.urdu
        strong: root.strong
        horizontalAlignment: Text.AlignRight
        width: root.width * (1 - root.labelShare) - Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }

    Divider {
        visible: !root.last
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
