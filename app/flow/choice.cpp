#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
void chooseNotNow(Turn &turn)
{
    State &state = turn.state;
    state.patient.notNowFrom = state.step;
    state.step = Step::NotNow;
    setVisitState(turn, state.patient.visit->visitRef, domain::VisitState::NotNow, {});
}

void choose(Patient &patient, const domain::Offer &offer)
{
    if (patient.option != offer.option || patient.variant != offer.variant)
        patient.token.clear();
    patient.option = offer.option;
    patient.variant = offer.variant;
    patient.saveFailed = false;
    patient.signatureMissing = false;
}

void openDetails(State &state, const domain::Offer &offer)
{
    choose(state.patient, offer);
    state.step = Step::Details;
}

/** Help has no amounts to read first: the result says where to go, and from there it can be asked for. */
void openAssistance(State &state, const domain::Offer &offer)
{
    if (state.step == Step::Ways) {
        state.step = Step::HelpResult;
        return;
    }
    choose(state.patient, offer);
    state.step = Step::Sign;
}

void backFromHolder(Turn &turn)
{
    State &state = turn.state;
    if (state.patient.holderQuestion == HolderQuestion::Payer) {
        state.patient.holderQuestion = HolderQuestion::Who;
        return;
    }
    state.patient = lockOnly(state.patient);
    state.step = state.patient.handedOver ? Step::Welcome : Step::FindVisit;
    clinicTick(turn);
}

void backFromSign(State &state)
{
    state.patient.signatureMissing = false;
    state.patient.saveFailed = false;
    const auto *offer = state.patient.quote->find(state.patient.option, state.patient.variant);
    const bool isHelp = offer != nullptr && offer->kind == domain::OptionKind::Assistance;
    state.step = isHelp ? Step::HelpResult : Step::Details;
}

void backFromNotNow(Turn &turn)
{
    const domain::Visit &visit = *turn.state.patient.visit;
    turn.state.step = turn.state.patient.notNowFrom;
    setVisitState(turn, visit.visitRef, visit.state, {});
}

void backToVisits(State &state)
{
    state.staff.visitRef.clear();
    state.staff.problem.clear();
    state.staff.waitingSerial = 0;
    state.step = Step::StaffVisits;
}
} // namespace

void on(Turn &turn, const event::Continue &)
{
    State &state = turn.state;
    if (state.step == Step::Estimate || state.step == Step::HelpResult)
        state.step = Step::Ways;
    else if (state.step == Step::Details)
        state.step = Step::Sign;
}

void on(Turn &turn, const event::OfferOpened &opened)
{
    State &state = turn.state;
    if (state.step != Step::Ways && state.step != Step::HelpResult)
        return;
    const auto *offer = state.patient.quote->find(opened.option, opened.variant);
    if (!offer)
        return;
    if (!offer->available) {
        if (offer->reason == domain::Reason::HelpNotAnswered)
            openHelp(turn);
        return;
    }
    if (offer->kind == domain::OptionKind::DecideLater)
        chooseNotNow(turn);
    else if (offer->kind == domain::OptionKind::TalkToStaff)
        openCallSheet(turn);
    else if (offer->kind == domain::OptionKind::Assistance)
        openAssistance(state, *offer);
    else if (offer->total)
        openDetails(state, *offer);
}

void on(Turn &turn, const event::NotNowChosen &)
{
    const Step step = turn.state.step;
    if (step == Step::Ways || step == Step::HelpResult || step == Step::Details || step == Step::Sign)
        chooseNotNow(turn);
}

void on(Turn &turn, const event::Back &)
{
    State &state = turn.state;
    switch (state.step) {
    case Step::FindVisit:
        state.patient = {};
        state.step = Step::Welcome;
        clinicTick(turn);
        break;
    case Step::Holder:
        backFromHolder(turn);
        break;
    case Step::Estimate:
        state.step = Step::Holder;
        break;
    case Step::Ways:
        state.step = Step::Estimate;
        break;
    case Step::Help:
        backFromHelp(state);
        break;
    case Step::HelpResult:
        askAgain(state);
        break;
    case Step::Details:
        state.step = Step::Ways;
        break;
    case Step::Sign:
        backFromSign(state);
        break;
    case Step::NotNow:
        backFromNotNow(turn);
        break;
    case Step::StaffVisit:
    case Step::StaffWalkIn:
        backToVisits(state);
        break;
    case Step::StaffEnd:
        state.staff.problem.clear();
        state.step = Step::StaffVisit;
        break;
    case Step::StaffPin:
    case Step::StaffVisits:
        leaveStaff(turn);
        break;
    default:
        break;
    }
}
} // namespace wazeh::flow
