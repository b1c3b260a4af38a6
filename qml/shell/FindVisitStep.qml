import Wazeh.Pages

FindVisitPage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    problem: root.models.journey.findProblem
    waitSeconds: root.models.journey.waitSeconds
    onCodeEntered: (code, secondFactor) => root.models.journey.findByCode(code, secondFactor)
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
