import Wazeh.Pages

HelpPage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    question: root.models.help.question
    why: root.models.help.why
    number: root.models.help.number
    count: root.models.help.count
    choices: root.models.help.choices
    onAnswered: choiceId => root.models.help.answer(choiceId)
    onPassedOver: root.models.help.passOver()
    onDeclined: root.models.help.decline()
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
