import QtQuick
import Wazeh.Theme

Rectangle {
    id: root

    property bool heavy: false

    implicitHeight: root.heavy ? Theme.strokeThick : Theme.stroke
    color: root.heavy ? Theme.ink : Theme.line
}
