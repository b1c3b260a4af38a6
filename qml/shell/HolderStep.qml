import Wazeh.Pages

HolderPage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    question: root.models.journey.holderQuestion
    maskedName: root.models.journey.maskedName
    minor: root.models.journey.minor
    service: root.models.journey.service
    onHolderChosen: holder => root.models.journey.chooseHolder(holder)
    onPayerChosen: payer => root.models.journey.choosePayer(payer)
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
