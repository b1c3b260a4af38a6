import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Whose visit this is, just enough to know it: a masked name and what is planned. */
Rectangle {
    id: root

    required property string maskedName
    required property string service

    implicitHeight: Math.max(words.implicitHeight, Theme.iconLarge) + 2 * Theme.gapSmall
    radius: Theme.radius
    color: Theme.accentTint
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: Theme.edge

    Icon {
        id: picture

        name: "calendar-event"
        size: Theme.iconLarge
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
    }

    Flow {
        id: words

        anchors.left: picture.right
        anchors.right: parent.right
        anchors.margins: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.padding

        Name {
            objectName: "maskedName"
            text: root.maskedName
            wrapMode: Text.NoWrap
        }

        Name {
            objectName: "service"
            text: root.service
            strong: false
            width: Math.min(implicitWidth, words.width)
        }
    }
}
