import Wazeh.Pages

EmergencyPage {
    id: root

    required property Models models

    messageUr: root.models.journey.emergencyUr
    messageEn: root.models.journey.emergencyEn
    callPhase: root.models.journey.callPhase
    counterUr: root.models.journey.counterUr
    counterEn: root.models.journey.counterEn
    onStaff: root.models.journey.openStaff()
}
