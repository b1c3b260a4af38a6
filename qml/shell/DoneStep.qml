import Wazeh.Pages

DonePage {
    id: root

    required property Models models

    stepNumber: root.models.journey.stepNumber
    stepCount: root.models.journey.stepCount
    canGoBack: false
    choice: root.models.choice.name
    delivery: root.models.journey.delivery
    reference: root.models.journey.reference
    counter: root.models.journey.counter
    token: root.models.journey.token
    today: root.models.choice.today
    nextDate: root.models.choice.nextDate
    nextAmount: root.models.choice.nextAmount
    handedOver: root.models.journey.handedOver
    onFinish: root.models.journey.finish()
    onCallStaff: root.models.journey.openCall()
    onOpenSettings: root.models.settingsAsked()
}
