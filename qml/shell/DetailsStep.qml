import Wazeh.Pages

DetailsPage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    name: root.models.choice.name
    payee: root.models.choice.payee
    today: root.models.choice.today
    total: root.models.choice.total
    extra: root.models.choice.extra
    schedule: root.models.choice.schedule
    facts: root.models.choice.facts
    otherLanguage: root.models.journey.lang === "ur" ? "en" : "ur"
    onNext: root.models.journey.goOn()
    onNotNow: root.models.journey.notNow()
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
