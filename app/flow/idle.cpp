#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
bool mayTimeOut(Step step)
{
    switch (step) {
    case Step::FindVisit:
    case Step::Holder:
    case Step::Estimate:
    case Step::Ways:
    case Step::Help:
    case Step::HelpResult:
    case Step::Details:
    case Step::Sign:
    case Step::Done:
    case Step::NotNow:
        return true;
    default:
        return false;
    }
}

void patientTick(Turn &turn, std::int64_t idleMs)
{
    State &state = turn.state;
    if (!state.idleWarning && idleMs >= turn.config.idleWarnMs) {
        state.idleWarning = true;
        state.idleWarnedAtMs = state.nowMs;
        return;
    }
    if (!state.idleWarning || state.nowMs - state.idleWarnedAtMs < turn.config.idleResetMs)
        return;
    turn.effects.push_back(effect::Audit{"idle_reset", std::string(Session::publicStepName(state.step))});
    resetPatient(turn);
}

/** Nobody is there: the next person finds the defaults. */
void frontTick(Turn &turn, std::int64_t idleMs)
{
    State &state = turn.state;
    const bool touched = state.settings != turn.config.defaults || state.call != CallView{};
    if (touched && idleMs >= turn.config.idleWarnMs + turn.config.idleResetMs)
        resetPatient(turn);
}
} // namespace

void noteActivity(State &state)
{
    state.lastActivityMs = state.nowMs;
    state.idleWarning = false;
}

void on(Turn &turn, const event::Tick &)
{
    State &state = turn.state;
    clinicTick(turn);
    callTick(turn);
    const auto idleMs = state.nowMs - state.lastActivityMs;
    if (mayTimeOut(state.step))
        patientTick(turn, idleMs);
    else if (isStaffStep(state.step) && idleMs >= turn.config.idleWarnMs)
        leaveStaff(turn);
    else if (state.step == Step::Welcome || state.step == Step::OutOfService)
        frontTick(turn, idleMs);
}

void on(Turn &turn, const event::Touched &)
{
    noteActivity(turn.state);
}

void on(Turn &turn, const event::ContinueIdle &)
{
    noteActivity(turn.state);
}
} // namespace wazeh::flow
