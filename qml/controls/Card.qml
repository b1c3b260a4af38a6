import QtQuick
import Wazeh.Theme

/** A raised surface that only holds; it cannot be touched, so its edge is faint. */
Rectangle {
    id: root

    property real padding: Theme.padding
    default property alias content: inside.data

    implicitHeight: inside.childrenRect.height + 2 * root.padding
    color: Theme.card
    radius: Theme.radius
    border.width: Theme.stroke
    border.color: Theme.line

    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: root.padding
    }
}
