pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Pages
import Wazeh.ViewModels

/** Which page stands for which patient step, and what its signals mean. */
QtObject {
    id: root

    required property JourneyViewModel journey
    required property EstimateViewModel estimate
    required property OffersViewModel offers
    required property HelpViewModel help
    required property ChoiceViewModel choice

    signal settingsAsked

    function componentFor(step: int): Component {
        switch (step) {
        case JourneyViewModel.Step.Welcome: return welcome
        case JourneyViewModel.Step.FindVisit: return findVisit
        case JourneyViewModel.Step.Holder: return holder
        case JourneyViewModel.Step.Estimate: return estimatePage
        case JourneyViewModel.Step.Ways: return ways
        case JourneyViewModel.Step.Help: return helpQuestions
        case JourneyViewModel.Step.HelpResult: return helpResult
        case JourneyViewModel.Step.Details: return details
        case JourneyViewModel.Step.Sign: return sign
        case JourneyViewModel.Step.Saving: return sign
        case JourneyViewModel.Step.Done: return done
        case JourneyViewModel.Step.NotNow: return notNow
        case JourneyViewModel.Step.Emergency: return emergency
        case JourneyViewModel.Step.OutOfService: return outOfService
        }
        return null
    }

    readonly property Component welcome: Component {
        WelcomePage {
            clinicNameUr: root.journey.clinicNameUr
            clinicNameEn: root.journey.clinicNameEn
            sample: root.journey.sample
            large: root.journey.large
            highContrast: root.journey.highContrast
            onBegin: lang => root.journey.begin(lang)
            onLargeToggled: root.journey.toggleLarge()
            onContrastToggled: root.journey.toggleContrast()
            onEmergency: root.journey.emergency()
            onCallStaff: root.journey.openCall()
            onStaff: root.journey.openStaff()
        }
    }

    readonly property Component findVisit: Component {
        FindVisitPage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            problem: root.journey.findProblem
            waitSeconds: root.journey.waitSeconds
            onCodeEntered: (code, secondFactor) => root.journey.findByCode(code, secondFactor)
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component holder: Component {
        HolderPage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            question: root.journey.holderQuestion
            maskedName: root.journey.maskedName
            minor: root.journey.minor
            service: root.journey.service
            onHolderChosen: holder => root.journey.chooseHolder(holder)
            onPayerChosen: payer => root.journey.choosePayer(payer)
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component estimatePage: Component {
        EstimatePage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            expected: root.estimate.expected
            low: root.estimate.low
            high: root.estimate.high
            words: root.estimate.words
            tickAt: root.estimate.tickAt
            validUntil: root.estimate.validUntil
            lines: root.estimate.lines
            notIncluded: root.estimate.notIncluded
            mayChange: root.estimate.mayChange
            arranged: root.estimate.arranged
            onNext: root.journey.goOn()
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component ways: Component {
        WaysPage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            estimate: root.offers.estimate
            policyNumber: root.offers.policyNumber
            offers: root.offers.offers
            onOpened: (optionId, variant) => root.offers.open(optionId, variant)
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component helpQuestions: Component {
        HelpPage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            question: root.help.question
            why: root.help.why
            number: root.help.number
            count: root.help.count
            choices: root.help.choices
            onAnswered: choiceId => root.help.answer(choiceId)
            onPassedOver: root.help.passOver()
            onDeclined: root.help.decline()
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component helpResult: Component {
        HelpResultPage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            funds: root.help.funds
            fundCount: root.help.fundCount
            onAsked: optionId => root.help.ask(optionId)
            onNext: root.journey.goOn()
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component details: Component {
        DetailsPage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            name: root.choice.name
            payee: root.choice.payee
            today: root.choice.today
            total: root.choice.total
            extra: root.choice.extra
            schedule: root.choice.schedule
            facts: root.choice.facts
            otherLanguage: root.journey.lang === "ur" ? "en" : "ur"
            onNext: root.journey.goOn()
            onNotNow: root.journey.notNow()
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component sign: Component {
        SignPage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            rows: root.choice.rows
            sentences: root.choice.sentences
            agreement: root.choice.agreement
            missing: root.journey.signatureMissing
            saving: root.journey.saving
            saveFailed: root.journey.saveFailed
            onAgreed: (strokes, png) => root.choice.agree(strokes, png)
            onNotNow: root.journey.notNow()
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component done: Component {
        DonePage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: false
            choice: root.choice.name
            delivery: root.journey.delivery
            reference: root.journey.reference
            counter: root.journey.counter
            token: root.journey.token
            toOffice: root.journey.toOffice
            today: root.choice.today
            nextDate: root.choice.nextDate
            nextAmount: root.choice.nextAmount
            handedOver: root.journey.handedOver
            onFinish: root.journey.finish()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component notNow: Component {
        NotNowPage {
            stepNumber: root.journey.stepNumber
            stepCount: root.journey.stepCount
            canGoBack: root.journey.canGoBack
            appointment: root.journey.appointment
            validUntil: root.estimate.validUntil
            onFinish: root.journey.finish()
            onBack: root.journey.goBack()
            onCallStaff: root.journey.openCall()
            onOpenSettings: root.settingsAsked()
        }
    }

    readonly property Component emergency: Component {
        EmergencyPage {
            messageUr: root.journey.emergencyUr
            messageEn: root.journey.emergencyEn
            callPhase: root.journey.callPhase
            counterUr: root.journey.counterUr
            counterEn: root.journey.counterEn
            onStaff: root.journey.openStaff()
        }
    }

    readonly property Component outOfService: Component {
        OutOfServicePage {
            reason: root.journey.outReason
            onStaff: root.journey.openStaff()
            onCallStaff: root.journey.openCall()
        }
    }
}
