import QtQuick
import Wazeh.ViewModels

/** What lies over any page: call staff, settings, and the idle warning, which is always on top. */
Item {
    id: root

    required property Models models
    property bool settingsOpen: false

    readonly property bool callOpen: root.models.journey.callOpen
                                     && root.models.journey.step !== JourneyViewModel.Step.Emergency
    readonly property bool covering: settingsOpen || callOpen || root.models.journey.idleWarning

    Connections {
        target: root.models

        function onSettingsAsked() { root.settingsOpen = true }
        function onSettingsClosed() { root.settingsOpen = false }
    }

    Overlay {
        anchors.fill: parent
        file: Qt.resolvedUrl("CallOverlay.qml")
        models: root.models
        open: root.callOpen
    }

    Overlay {
        anchors.fill: parent
        file: Qt.resolvedUrl("SettingsOverlay.qml")
        models: root.models
        open: root.settingsOpen
    }

    Overlay {
        anchors.fill: parent
        file: Qt.resolvedUrl("IdleOverlay.qml")
        models: root.models
        open: root.models.journey.idleWarning
    }
}
