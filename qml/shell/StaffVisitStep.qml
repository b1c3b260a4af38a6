import Wazeh.Staff

VisitPage {
    id: root

    required property Models models

    title: root.models.staff.title
    token: root.models.staff.token
    state: root.models.staff.visitState
    service: root.models.staff.service
    counter: root.models.staff.counter
    canHandOver: root.models.staff.canHandOver
    emergency: root.models.staff.emergency
    problem: root.models.staff.problem
    onHandOver: root.models.staff.handOver()
    onEnd: root.models.staff.openEnd()
    onSetStable: clinician => root.models.staff.setStable(clinician)
    onBack: root.models.staff.goBack()
}
