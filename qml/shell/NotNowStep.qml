import Wazeh.Pages

NotNowPage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    appointment: root.models.journey.appointment
    validUntil: root.models.estimate.validUntil
    onFinish: root.models.journey.finish()
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
