import Wazeh.Pages

SignPage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: root.models.journey.canGoBack
    rows: root.models.choice.rows
    sentences: root.models.choice.sentences
    agreement: root.models.choice.agreement
    missing: root.models.journey.signatureMissing
    saving: root.models.journey.saving
    saveFailed: root.models.journey.saveFailed
    onAgreed: (strokes, png) => root.models.choice.agree(strokes, png)
    onNotNow: root.models.journey.notNow()
    onBack: root.models.journey.goBack()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
