import Wazeh.Pages

EstimatePage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    expected: root.models.estimate.expected
    low: root.models.estimate.low
    high: root.models.estimate.high
    words: root.models.estimate.words
    tickAt: root.models.estimate.tickAt
    validUntil: root.models.estimate.validUntil
    lines: root.models.estimate.lines
    notIncluded: root.models.estimate.notIncluded
    mayChange: root.models.estimate.mayChange
    arranged: root.models.estimate.arranged
    onNext: root.models.journey.goOn()
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
