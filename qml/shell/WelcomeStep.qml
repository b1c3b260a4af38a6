import Wazeh.Pages

WelcomePage {
    id: root

    required property Models models

    clinicNameUr: root.models.journey.clinicNameUr
    clinicNameEn: root.models.journey.clinicNameEn
    sample: root.models.journey.sample
    large: root.models.journey.large
    highContrast: root.models.journey.highContrast
    onBegin: lang => root.models.journey.begin(lang)
    onLargeToggled: root.models.journey.toggleLarge()
    onContrastToggled: root.models.journey.toggleContrast()
    onEmergency: root.models.journey.emergency()
    onCallStaff: root.models.journey.openCall()
    onStaff: root.models.journey.openStaff()
}
