import QtQuick
import Wazeh.Theme

/** A square button whose sign everybody knows; its word is its accessible name. */
Pressable {
    id: root

    required property string symbol
    property bool directional: false
    property color ink: Theme.accent

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    padding: 0
    opacity: root.enabled ? 1 : Theme.faded

    contentItem: Item {
        Icon {
            name: root.symbol
            tint: root.ink
            directional: root.directional
            anchors.centerIn: parent
        }
    }
}
