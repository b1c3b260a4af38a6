#include <algorithm>

#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
bool mayOpenStaff(const SessionConfig &config, Step step)
{
    switch (step) {
    case Step::Welcome:
    case Step::OutOfService:
    case Step::Emergency:
        return true;
    case Step::Done:
    case Step::NotNow:
        return !config.kiosk;
    default:
        return false;
    }
}

/** The tablet is in staff's hands again: nothing of the patient stays, and who rang has been reached. */
void takeBack(Turn &turn)
{
    State &state = turn.state;
    const std::string ref = visitAtHand(state.patient);
    const auto *visit = findVisit(state, ref);
    if (state.patient.handedOver && visit && visit->state == domain::VisitState::HandedOver)
        setVisitState(turn, ref, domain::VisitState::Arrived, {});
    if (!state.call.callId.empty())
        turn.effects.push_back(effect::ChangeCall{state.call.callId, domain::CallState::Done, state.staff.staffName});
    state.call = {};
    state.patient = {};
    state.idleWarning = false;
}

std::string nameOf(const State &state, const std::string &staffId)
{
    if (!state.day)
        return {};
    const auto it = std::ranges::find(state.day->staff, staffId, &domain::StaffMember::id);
    return it == state.day->staff.end() ? std::string{} : it->name;
}

std::string whyNotHandOver(const Turn &turn, const domain::Visit &visit)
{
    if (turn.config.kiosk)
        return "kiosk";
    if (turn.state.out != OutReason::None)
        return "cannot_take_patient";
    if (visit.base.emergency.state == domain::EmergencyState::Active)
        return "emergency";
    if (visit.state == domain::VisitState::Signed || visit.state == domain::VisitState::Void)
        return "visit_not_open";
    return {};
}

std::string whyNotEnd(const domain::Visit &visit, const event::VisitEnded &ended)
{
    if (ended.reason.find_first_not_of(" \t\n") == std::string::npos)
        return "reason_missing";
    if (visit.state == domain::VisitState::Void)
        return "visit_not_open";
    if (visit.state == domain::VisitState::Signed && !ended.asVoid)
        return "already_signed";
    return {};
}

/** The opened visit, when this is what the event means. */
const domain::Visit *openedVisit(const State &state, Step step, const std::string &visitRef)
{
    return state.step == step && state.staff.visitRef == visitRef ? findVisit(state, visitRef) : nullptr;
}
} // namespace

bool isStaffStep(Step step)
{
    switch (step) {
    case Step::StaffPin:
    case Step::StaffVisits:
    case Step::StaffVisit:
    case Step::StaffWalkIn:
    case Step::StaffEnd:
        return true;
    default:
        return false;
    }
}

void leaveStaff(Turn &turn)
{
    State &state = turn.state;
    const Step returnTo = state.staff.returnTo;
    const bool entered = state.step != Step::StaffPin;
    state.staff = {};
    noteActivity(state);
    if (entered) {
        resetPatient(turn);
        return;
    }
    state.step = returnTo;
    clinicTick(turn);
}

void on(Turn &turn, const event::StaffOpened &)
{
    State &state = turn.state;
    if (!mayOpenStaff(turn.config, state.step))
        return;
    state.staff = {};
    state.staff.returnTo = state.step;
    if (state.step == Step::Emergency && !visitAtHand(state.patient).empty()) {
        state.staff.afterPin = Step::StaffVisit;
        state.staff.visitRef = visitAtHand(state.patient);
    }
    state.call.open = false;
    state.step = Step::StaffPin;
}

void on(Turn &turn, const event::PinEntered &entered)
{
    State &state = turn.state;
    if (state.step != Step::StaffPin || state.staff.waitingSerial != 0 || entered.pin.empty() ||
        state.nowMs < state.staff.pinWaitUntilMs)
        return;
    state.staff.pinWrong = false;
    state.staff.waitingSerial = ++state.serial;
    turn.effects.push_back(effect::CheckPin{entered.pin, state.serial});
}

void on(Turn &turn, const event::PinChecked &checked)
{
    State &state = turn.state;
    if (state.step != Step::StaffPin || state.staff.waitingSerial == 0 || state.staff.waitingSerial != checked.serial)
        return;
    state.staff.waitingSerial = 0;
    if (!checked.staffId) {
        state.staff.pinWrong = true;
        state.staff.pinWaitUntilMs = state.nowMs + std::int64_t{checked.waitS} * 1000;
        return;
    }
    state.staff.staffId = *checked.staffId;
    state.staff.staffName = nameOf(state, *checked.staffId);
    takeBack(turn);
    noteActivity(state);
    if (!findVisit(state, state.staff.visitRef)) {
        state.staff.visitRef.clear();
        state.staff.afterPin = Step::StaffVisits;
    }
    state.step = state.staff.afterPin;
    turn.effects.push_back(effect::Audit{"staff_in", state.staff.staffId});
    turn.effects.push_back(effect::Reload{});
}

void on(Turn &turn, const event::StaffClosed &)
{
    if (isStaffStep(turn.state.step))
        leaveStaff(turn);
}

void on(Turn &turn, const event::VisitOpened &opened)
{
    State &state = turn.state;
    if (state.step != Step::StaffVisits || !findVisit(state, opened.visitRef))
        return;
    state.staff.visitRef = opened.visitRef;
    state.staff.problem.clear();
    state.step = Step::StaffVisit;
}

void on(Turn &turn, const event::HandOver &over)
{
    State &state = turn.state;
    const auto *visit = openedVisit(state, Step::StaffVisit, over.visitRef);
    if (!visit)
        return;
    state.staff.problem = whyNotHandOver(turn, *visit);
    if (!state.staff.problem.empty())
        return;
    Patient patient;
    patient.handedOver = true;
    patient.lockedVisit = over.visitRef;
    patient.staffId = state.staff.staffId;
    state.patient = std::move(patient);
    state.staff = {};
    setVisitState(turn, over.visitRef, domain::VisitState::HandedOver, {});
    turn.effects.push_back(effect::Audit{"hand_over", over.visitRef});
    resetPatient(turn);
}

void on(Turn &turn, const event::EndOpened &opened)
{
    State &state = turn.state;
    if (!openedVisit(state, Step::StaffVisit, opened.visitRef))
        return;
    state.staff.problem.clear();
    state.step = Step::StaffEnd;
}

void on(Turn &turn, const event::VisitEnded &ended)
{
    State &state = turn.state;
    const auto *visit = openedVisit(state, Step::StaffEnd, ended.visitRef);
    if (!visit)
        return;
    state.staff.problem = whyNotEnd(*visit, ended);
    if (!state.staff.problem.empty())
        return;
    setVisitState(turn, ended.visitRef, ended.asVoid ? domain::VisitState::Void : domain::VisitState::NotNow,
                  ended.reason);
    turn.effects.push_back(effect::Audit{ended.asVoid ? "visit_void" : "visit_end", ended.visitRef});
    state.staff.visitRef.clear();
    state.step = Step::StaffVisits;
}

void on(Turn &turn, const event::StaffActionFailed &failed)
{
    State &state = turn.state;
    if (!isStaffStep(state.step))
        return;
    state.staff.waitingSerial = 0;
    state.staff.problem = failed.code;
    turn.effects.push_back(effect::Reload{});
}
} // namespace wazeh::flow
