import Wazeh.Staff

VisitsPage {
    id: root

    required property Models models

    visits: root.models.staff.visits
    calls: root.models.staff.calls
    unsent: root.models.staff.unsent
    oldest: root.models.staff.oldest
    online: root.models.staff.online
    policyRefused: root.models.staff.policyRefused
    staffName: root.models.staff.staffName
    lang: root.models.journey.lang
    onOpened: visitRef => root.models.staff.open(visitRef)
    onWalkIn: root.models.staff.openWalkIn()
    onClosed: root.models.staff.close()
    onCallAccepted: callId => root.models.staff.acceptCall(callId)
    onCallDone: callId => root.models.staff.finishCall(callId)
    onLangChosen: lang => root.models.journey.chooseLanguage(lang)
}
