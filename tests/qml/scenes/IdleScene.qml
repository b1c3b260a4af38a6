import QtQuick
import Wazeh.Pages

Item {
    id: root

    EstimateScene {
        anchors.fill: parent
    }

    IdleSheet {
        anchors.fill: parent
        secondsLeft: 28
    }
}
