import Wazeh.Staff

EndPage {
    id: root

    required property Models models

    title: root.models.staff.title
    onEnded: (asVoid, reason) => root.models.staff.end(asVoid, reason)
    onBack: root.models.staff.goBack()
}
