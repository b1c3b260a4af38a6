import Wazeh.Pages

HelpResultPage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    funds: root.models.help.funds
    fundCount: root.models.help.fundCount
    onAsked: optionId => root.models.help.ask(optionId)
    onNext: root.models.journey.goOn()
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
