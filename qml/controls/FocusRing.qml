import QtQuick
import Wazeh.Theme

/** Around whatever the keyboard or a switch is on. */
Rectangle {
    id: root

    anchors.fill: parent
    anchors.margins: -root.border.width * 2
    color: "transparent"
    border.width: Theme.strokeThick
    border.color: Theme.focus
    radius: Theme.radius + root.border.width * 2
}
