import QtQuick
import QtQuick.Window
import Wazeh.Theme
import Wazeh.ViewModels

/** The window: shows the page of the current step and lays the overlays over it. */
Window {
    id: root

    required property JourneyViewModel journey
    required property EstimateViewModel estimate
    required property OffersViewModel offers
    required property ChoiceViewModel choice
    required property StaffViewModel staff

    property real pxPerMm: 5.9
    property real distance: 1

    color: Theme.paper
    LayoutMirroring.enabled: root.journey.lang === "ur"
    LayoutMirroring.childrenInherit: true

    /** Text size is the patient's own: staff pages are dense lists. */
    readonly property bool staffArea: steps.isStaff(root.journey.step)

    function showStep() {
        if (root.journey.outReason === "starting")
            return // nothing is known yet, so nothing is said
        overlays.settingsOpen = false
        const file = steps.fileOf(root.journey.step)
        if (file !== page.file) {
            page.file = file
            page.setSource(Qt.resolvedUrl(file), { "models": viewModels })
        }
    }

    Component.onCompleted: showStep()
    onFrameSwapped: {
        if (page.file !== "")
            steps.readAll()
    }

    Binding { target: Theme; property: "lang"; value: root.journey.lang }
    Binding { target: Theme; property: "large"; value: root.journey.large && !root.staffArea }
    Binding { target: Theme; property: "highContrast"; value: root.journey.highContrast }
    Binding { target: Theme; property: "pxPerMm"; value: root.pxPerMm }
    Binding { target: Theme; property: "distance"; value: root.distance }

    Connections {
        target: root.journey

        function onStepChanged() { root.showStep() }
    }

    Models {
        id: viewModels

        journey: root.journey
        estimate: root.estimate
        offers: root.offers
        choice: root.choice
        staff: root.staff
    }

    Steps {
        id: steps
    }

    Loader {
        id: page

        property string file: ""

        anchors.fill: parent
        enabled: !overlays.covering
        focus: !overlays.covering
        Accessible.ignored: overlays.covering
    }

    Overlays {
        id: overlays

        anchors.fill: parent
        models: viewModels
    }
}
