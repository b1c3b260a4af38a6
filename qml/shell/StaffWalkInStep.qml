import Wazeh.Staff

WalkInPage {
    id: root

    required property Models models

    services: root.models.staff.services
    problem: root.models.staff.problem
    onAdded: (name, serviceCode, birthYear, phoneLast4) =>
             root.models.staff.addWalkIn(name, serviceCode, birthYear, phoneLast4)
    onBack: root.models.staff.goBack()
}
