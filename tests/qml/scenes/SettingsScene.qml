import QtQuick
import Wazeh.Pages
import Wazeh.Theme

Item {
    id: root

    readonly property Item inspected: sheet

    EstimateScene {
        anchors.fill: parent
    }

    SettingsSheet {
        id: sheet

        anchors.fill: parent
        lang: Theme.lang
        large: Theme.large
        highContrast: Theme.highContrast
    }
}
