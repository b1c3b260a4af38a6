import QtQuick
import Wazeh.Pages

Item {
    id: root

    readonly property Item inspected: sheet

    EstimateScene {
        anchors.fill: parent
    }

    IdleSheet {
        id: sheet

        anchors.fill: parent
        secondsLeft: 28
    }
}
