import Wazeh.Pages

WaysPage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    estimate: root.models.offers.estimate
    policyNumber: root.models.offers.policyNumber
    offers: root.models.offers.offers
    onOpened: (optionId, variant) => root.models.offers.open(optionId, variant)
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
