import Wazeh.Pages

IdleSheet {
    id: root

    required property Models models

    secondsLeft: root.models.journey.idleSecondsLeft
    onStay: root.models.journey.stay()
}
