import Wazeh.Pages

SettingsSheet {
    id: root

    required property Models models

    lang: root.models.journey.lang
    large: root.models.journey.large
    highContrast: root.models.journey.highContrast
    onLangChosen: lang => root.models.journey.chooseLanguage(lang)
    onLargeToggled: root.models.journey.toggleLarge()
    onContrastToggled: root.models.journey.toggleContrast()
    onClosed: root.models.settingsClosed()
}
