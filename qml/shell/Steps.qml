import QtQml
import Wazeh.ViewModels

/** Which file shows which step. A file is loaded when its step comes; all are read in the background after the first frame. */
QtObject {
    id: root

    /** In the order in which a journey needs them. */
    readonly property list<string> files: [
        "FindVisitStep.qml", "HolderStep.qml", "EstimateStep.qml", "WaysStep.qml", "HelpStep.qml", "HelpResultStep.qml",
        "DetailsStep.qml", "SignStep.qml", "DoneStep.qml",
        "CallOverlay.qml", "SettingsOverlay.qml", "IdleOverlay.qml", "EmergencyStep.qml", "NotNowStep.qml"
    ]
    property var read: []

    function fileOf(step: int): string {
        switch (step) {
        case JourneyViewModel.Step.Welcome: return "WelcomeStep.qml"
        case JourneyViewModel.Step.FindVisit: return "FindVisitStep.qml"
        case JourneyViewModel.Step.Holder: return "HolderStep.qml"
        case JourneyViewModel.Step.Estimate: return "EstimateStep.qml"
        case JourneyViewModel.Step.Ways: return "WaysStep.qml"
        case JourneyViewModel.Step.Help: return "HelpStep.qml"
        case JourneyViewModel.Step.HelpResult: return "HelpResultStep.qml"
        case JourneyViewModel.Step.Details: return "DetailsStep.qml"
        case JourneyViewModel.Step.Sign: return "SignStep.qml"
        case JourneyViewModel.Step.Saving: return "SignStep.qml"
        case JourneyViewModel.Step.Done: return "DoneStep.qml"
        case JourneyViewModel.Step.NotNow: return "NotNowStep.qml"
        case JourneyViewModel.Step.Emergency: return "EmergencyStep.qml"
        case JourneyViewModel.Step.StaffPin: return "StaffPinStep.qml"
        case JourneyViewModel.Step.StaffVisits: return "StaffVisitsStep.qml"
        case JourneyViewModel.Step.StaffVisit: return "StaffVisitStep.qml"
        case JourneyViewModel.Step.StaffWalkIn: return "StaffWalkInStep.qml"
        case JourneyViewModel.Step.StaffEnd: return "StaffEndStep.qml"
        }
        return "OutOfServiceStep.qml"
    }

    function isStaff(step: int): bool {
        return root.fileOf(step).startsWith("Staff")
    }

    /** Once: later steps find their files read. What is read is kept, and goes before the engine that reads it. */
    function readAll(): void {
        if (root.read.length > 0)
            return
        for (const file of root.files)
            root.read.push(Qt.createComponent(file, Component.Asynchronous, root))
    }
}
