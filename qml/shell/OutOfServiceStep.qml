import Wazeh.Pages

OutOfServicePage {
    id: root

    required property Models models

    reason: root.models.journey.outReason
    onStaff: root.models.journey.openStaff()
    onCallStaff: root.models.journey.openCall()
}
