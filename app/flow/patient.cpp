#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
domain::CaseFacts factsOf(const domain::Visit &visit, const domain::Policy &policy, domain::Date today)
{
    domain::CaseFacts facts = visit.base;
    facts.today = today;
    for (const std::string &programme : domain::programmes(policy))
        facts.eligibility[programme] = domain::Eligibility::NotAsked;
    return facts;
}

bool canBegin(const domain::Visit *visit)
{
    return visit && visit->state != domain::VisitState::Signed && visit->state != domain::VisitState::Void;
}

void startVisit(Turn &turn, const domain::Visit &visit)
{
    State &state = turn.state;
    Patient patient = lockOnly(state.patient);
    patient.visit = visit;
    patient.policy = state.policy;
    patient.day = state.day;
    patient.order = state.policy->journey.order;
    patient.facts = factsOf(visit, *state.policy, civilDate(state.nowUnixMs, turn.config.zoneOffsetMinutes));
    if (visit.base.emergency.state == domain::EmergencyState::Active) {
        state.patient = std::move(patient);
        enterEmergency(turn);
        return;
    }
    auto quote = domain::quote(*patient.policy, *patient.facts, patient.order);
    if (!quote) {
        turn.effects.push_back(effect::Audit{"quote_failed", visit.visitRef});
        state.patient = lockOnly(state.patient);
        openCallSheet(turn);
        return;
    }
    patient.quote = std::move(*quote);
    state.patient = std::move(patient);
    state.step = Step::Holder;
}

FindProblem problemOf(LookUpResult result)
{
    switch (result) {
    case LookUpResult::WrongFactor:
        return FindProblem::WrongFactor;
    case LookUpResult::Locked:
        return FindProblem::Locked;
    case LookUpResult::Wait:
        return FindProblem::Wait;
    case LookUpResult::OtherDay:
        return FindProblem::OtherDay;
    case LookUpResult::Used:
        return FindProblem::Used;
    case LookUpResult::NotFound:
    case LookUpResult::Found:
        break;
    }
    return FindProblem::NotFound;
}

/** 0 when no question may be asked now. */
std::int64_t beginLookUp(State &state)
{
    if (state.step != Step::FindVisit || state.patient.lookUpSerial != 0)
        return 0;
    state.patient.lookUpSerial = ++state.serial;
    state.patient.findProblem = FindProblem::None;
    return state.patient.lookUpSerial;
}
} // namespace

Patient lockOnly(const Patient &patient)
{
    Patient kept;
    kept.handedOver = patient.handedOver;
    kept.lockedVisit = patient.lockedVisit;
    kept.staffId = patient.staffId;
    return kept;
}

void beginJourney(Turn &turn)
{
    State &state = turn.state;
    if (!state.patient.handedOver) {
        state.step = Step::FindVisit;
        return;
    }
    const auto *visit = findVisit(state, state.patient.lockedVisit);
    if (canBegin(visit))
        startVisit(turn, *visit);
    else
        openCallSheet(turn);
}

void resetPatient(Turn &turn)
{
    State &state = turn.state;
    state.patient = lockOnly(state.patient);
    state.settings = turn.config.defaults;
    state.call = {};
    state.idleWarning = false;
    state.lastActivityMs = state.nowMs;
    state.out = outReason(state);
    state.step = state.out == OutReason::None ? Step::Welcome : Step::OutOfService;
}

void on(Turn &turn, const event::CodeEntered &entered)
{
    State &state = turn.state;
    if (entered.code.empty() || state.nowMs < state.patient.findWaitUntilMs)
        return;
    if (const auto serial = beginLookUp(state))
        turn.effects.push_back(effect::LookUpCode{entered.code, entered.secondFactor, serial});
}

void on(Turn &turn, const event::SlipScanned &scanned)
{
    if (scanned.text.empty())
        return;
    if (turn.state.step == Step::Welcome && !turn.state.patient.handedOver)
        beginJourney(turn);
    if (const auto serial = beginLookUp(turn.state))
        turn.effects.push_back(effect::LookUpSlip{scanned.text, serial});
}

void on(Turn &turn, const event::LookedUp &looked)
{
    State &state = turn.state;
    Patient &patient = state.patient;
    if (state.step != Step::FindVisit || patient.lookUpSerial == 0 || patient.lookUpSerial != looked.serial)
        return;
    patient.lookUpSerial = 0;
    if (looked.answer.result == LookUpResult::Found) {
        const auto *visit = findVisit(state, looked.answer.visitRef);
        if (canBegin(visit)) {
            startVisit(turn, *visit);
            return;
        }
        patient.findProblem = visit ? FindProblem::Used : FindProblem::NotFound;
        return;
    }
    patient.findProblem = problemOf(looked.answer.result);
    patient.findWaitUntilMs = looked.answer.waitS > 0 ? state.nowMs + std::int64_t{looked.answer.waitS} * 1000 : 0;
    if (looked.answer.callStaff && state.call.phase == CallPhase::None)
        ring(turn, domain::CallWant::Any, false);
}

void on(Turn &turn, const event::HolderChosen &chosen)
{
    Patient &patient = turn.state.patient;
    if (turn.state.step != Step::Holder || patient.holderQuestion != HolderQuestion::Who)
        return;
    if (patient.visit->minor && chosen.holder == domain::Holder::Patient)
        return;
    if (patient.holder != chosen.holder)
        patient.token.clear();
    patient.holder = chosen.holder;
    patient.holderQuestion = HolderQuestion::Payer;
}

void on(Turn &turn, const event::PayerChosen &chosen)
{
    Patient &patient = turn.state.patient;
    if (turn.state.step != Step::Holder || patient.holderQuestion != HolderQuestion::Payer)
        return;
    if (patient.payer != chosen.payer)
        patient.token.clear();
    patient.payer = chosen.payer;
    turn.state.step = Step::Estimate;
}

void on(Turn &turn, const event::Finish &)
{
    if (turn.state.step == Step::NotNow || turn.state.step == Step::Done)
        resetPatient(turn);
}
} // namespace wazeh::flow
