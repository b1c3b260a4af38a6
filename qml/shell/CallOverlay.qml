import Wazeh.Pages

CallSheet {
    id: root

    required property Models models

    phase: root.models.journey.callPhase
    rungAgain: root.models.journey.callRungAgain
    counter: root.models.journey.counter
    onAsked: want => root.models.journey.askCall(want)
    onClosed: root.models.journey.closeCall()
}
