import QtQuick
import Wazeh.Pages
import Wazeh.Theme

Item {
    id: root

    EstimateScene {
        anchors.fill: parent
    }

    SettingsSheet {
        anchors.fill: parent
        lang: Theme.lang
        large: Theme.large
        highContrast: Theme.highContrast
    }
}
