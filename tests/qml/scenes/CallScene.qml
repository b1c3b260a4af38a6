import QtQuick
import Wazeh.Pages
import Wazeh.Theme

Item {
    id: root

    readonly property int shots: 4
    property int shot: 0
    readonly property Item inspected: sheet

    WaysScene {
        anchors.fill: parent
    }

    CallSheet {
        id: sheet

        anchors.fill: parent
        phase: ["asking", "ringing", "accepted", "offline"][root.shot]
        rungAgain: false
        counter: Theme.urdu ? "کاؤنٹر \u20661\u2069" : "Counter 1"
    }
}
