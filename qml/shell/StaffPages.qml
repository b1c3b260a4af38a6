pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Staff
import Wazeh.ViewModels

/** Which page stands for which staff step, and what its signals mean. */
QtObject {
    id: root

    required property StaffViewModel staff
    required property JourneyViewModel journey

    function componentFor(step: int): Component {
        switch (step) {
        case JourneyViewModel.Step.StaffPin: return pin
        case JourneyViewModel.Step.StaffVisits: return visits
        case JourneyViewModel.Step.StaffVisit: return visit
        case JourneyViewModel.Step.StaffWalkIn: return walkIn
        case JourneyViewModel.Step.StaffEnd: return end
        }
        return null
    }

    readonly property Component pin: Component {
        PinPage {
            wrong: root.staff.pinWrong
            waitSeconds: root.staff.pinWaitSeconds
            onEntered: pin => root.staff.enterPin(pin)
            onClosed: root.staff.close()
        }
    }

    readonly property Component visits: Component {
        VisitsPage {
            visits: root.staff.visits
            calls: root.staff.calls
            unsent: root.staff.unsent
            oldest: root.staff.oldest
            online: root.staff.online
            policyRefused: root.staff.policyRefused
            staffName: root.staff.staffName
            lang: root.journey.lang
            onOpened: visitRef => root.staff.open(visitRef)
            onWalkIn: root.staff.openWalkIn()
            onClosed: root.staff.close()
            onCallAccepted: callId => root.staff.acceptCall(callId)
            onCallDone: callId => root.staff.finishCall(callId)
            onLangChosen: lang => root.journey.chooseLanguage(lang)
        }
    }

    readonly property Component visit: Component {
        VisitPage {
            title: root.staff.title
            token: root.staff.token
            state: root.staff.visitState
            service: root.staff.service
            counter: root.staff.counter
            canHandOver: root.staff.canHandOver
            emergency: root.staff.emergency
            problem: root.staff.problem
            onHandOver: root.staff.handOver()
            onEnd: root.staff.openEnd()
            onSetStable: clinician => root.staff.setStable(clinician)
            onBack: root.staff.goBack()
        }
    }

    readonly property Component walkIn: Component {
        WalkInPage {
            services: root.staff.services
            problem: root.staff.problem
            onAdded: (name, serviceCode, birthYear, phoneLast4) =>
                     root.staff.addWalkIn(name, serviceCode, birthYear, phoneLast4)
            onBack: root.staff.goBack()
        }
    }

    readonly property Component end: Component {
        EndPage {
            title: root.staff.title
            onEnded: (asVoid, reason) => root.staff.end(asVoid, reason)
            onBack: root.staff.goBack()
        }
    }
}
