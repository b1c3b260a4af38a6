pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import Wazeh.Theme
import Wazeh.ViewModels

/** The window: shows the page of the current step and lays the overlays over it. */
Window {
    id: root

    required property JourneyViewModel journey
    required property EstimateViewModel estimate
    required property OffersViewModel offers
    required property HelpViewModel help
    required property ChoiceViewModel choice
    required property StaffViewModel staff

    property real pxPerMm: 5.9
    property real distance: 1

    color: Theme.paper
    LayoutMirroring.enabled: root.journey.lang === "ur"
    LayoutMirroring.childrenInherit: true

    /** Text size is the patient's own: staff pages are dense lists. */
    readonly property bool staffArea: staffPages.componentFor(root.journey.step) !== null

    function pageFor(step: int): Component {
        return patientPages.componentFor(step) ?? staffPages.componentFor(step)
    }

    function showStep() {
        overlays.settingsOpen = false
        const page = root.pageFor(root.journey.step)
        if (page !== stack.shown) {
            stack.shown = page
            stack.replace(null, page, {}, StackView.Immediate)
        }
    }

    Component.onCompleted: showStep()

    Binding { target: Theme; property: "lang"; value: root.journey.lang }
    Binding { target: Theme; property: "large"; value: root.journey.large && !root.staffArea }
    Binding { target: Theme; property: "highContrast"; value: root.journey.highContrast }
    Binding { target: Theme; property: "pxPerMm"; value: root.pxPerMm }
    Binding { target: Theme; property: "distance"; value: root.distance }

    Connections {
        target: root.journey

        function onStepChanged() { root.showStep() }
    }

    PatientPages {
        id: patientPages

        journey: root.journey
        estimate: root.estimate
        offers: root.offers
        help: root.help
        choice: root.choice
        onSettingsAsked: overlays.settingsOpen = true
    }

    StaffPages {
        id: staffPages

        staff: root.staff
        journey: root.journey
    }

    StackView {
        id: stack

        property Component shown: null

        anchors.fill: parent
        enabled: !overlays.covering
        Accessible.ignored: overlays.covering
    }

    Overlays {
        id: overlays

        anchors.fill: parent
        journey: root.journey
    }
}
