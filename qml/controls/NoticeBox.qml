import QtQuick
import Wazeh.Theme

/** One kind sentence that needs attention, with its sign. */
Rectangle {
    id: root

    property string text: ""
    property string symbol: "info-circle"
    property bool good: false
    property real size: Theme.bodySize
    readonly property color ink: root.good ? Theme.good : Theme.care

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
    Accessible.ignored: !root.visible

    implicitHeight: words.implicitHeight + 2 * Theme.gapSmall
    visible: root.text !== ""
    radius: Theme.radius
    color: root.good ? Theme.goodTint : Theme.careTint
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: Theme.edge

    Icon {
        id: sign

        name: root.symbol
        tint: root.ink
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
    }

    Body {
        id: words

        Accessible.ignored: true

        text: root.text
        color: root.ink
        size: root.size
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
    }
}
