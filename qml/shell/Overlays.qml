import QtQuick
import Wazeh.Pages
import Wazeh.ViewModels

/** What lies over any page: call staff, settings, and the idle warning, which is always on top. */
Item {
    id: root

    required property JourneyViewModel journey
    property bool settingsOpen: false

    readonly property bool callOpen: root.journey.callOpen
                                     && root.journey.step !== JourneyViewModel.Step.Emergency
    readonly property bool covering: settingsOpen || callOpen || root.journey.idleWarning

    CallSheet {
        anchors.fill: parent
        visible: root.callOpen
        phase: root.journey.callPhase
        rungAgain: root.journey.callRungAgain
        counter: root.journey.counter
        onAsked: want => root.journey.askCall(want)
        onClosed: root.journey.closeCall()
    }

    SettingsSheet {
        anchors.fill: parent
        visible: root.settingsOpen
        lang: root.journey.lang
        large: root.journey.large
        highContrast: root.journey.highContrast
        onLangChosen: lang => root.journey.chooseLanguage(lang)
        onLargeToggled: root.journey.toggleLarge()
        onContrastToggled: root.journey.toggleContrast()
        onClosed: root.settingsOpen = false
    }

    IdleSheet {
        anchors.fill: parent
        visible: root.journey.idleWarning
        secondsLeft: root.journey.idleSecondsLeft
        onStay: root.journey.stay()
    }
}
