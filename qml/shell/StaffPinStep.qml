import Wazeh.Staff

PinPage {
    id: root

    required property Models models

    wrong: root.models.staff.pinWrong
    waitSeconds: root.models.staff.pinWaitSeconds
    onEntered: pin => root.models.staff.enterPin(pin)
    onClosed: root.models.staff.close()
}
