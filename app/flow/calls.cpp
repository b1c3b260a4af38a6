#include <algorithm>

#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
bool isRinging(const CallView &call)
{
    return call.phase == CallPhase::Ringing || call.phase == CallPhase::Offline;
}

void follow(CallView &call, domain::CallState state)
{
    if (state == domain::CallState::Accepted)
        call.phase = CallPhase::Accepted;
    else if (state != domain::CallState::Rung)
        call = {};
}

void changeCall(Turn &turn, const std::string &callId, domain::CallState next)
{
    State &state = turn.state;
    const auto it = std::ranges::find(state.calls, callId, &domain::Call::callId);
    if (!isStaffStep(state.step) || state.step == Step::StaffPin || it == state.calls.end() || it->state == next)
        return;
    it->state = next;
    it->acceptedBy = state.staff.staffName;
    turn.effects.push_back(effect::ChangeCall{callId, next, state.staff.staffName});
}
} // namespace

void openCallSheet(Turn &turn)
{
    CallView &call = turn.state.call;
    call.open = true;
    if (call.phase == CallPhase::None)
        call.phase = CallPhase::Asking;
}

void ring(Turn &turn, domain::CallWant want, bool emergency)
{
    State &state = turn.state;
    CallView &call = state.call;
    call = {};
    call.phase = state.online ? CallPhase::Ringing : CallPhase::Offline;
    call.rungAtMs = state.nowMs;
    call.open = !emergency;
    call.emergency = emergency;
    call.want = want;
    call.rungOn = Session::publicStepName(state.step);
    call.serial = ++state.serial;
    turn.effects.push_back(effect::PlaceCall{want, call.rungOn, emergency, false, {}, call.serial});
    turn.effects.push_back(effect::RingHere{});
}

void callTick(Turn &turn)
{
    const State &state = turn.state;
    CallView &call = turn.state.call;
    if (!isRinging(call))
        return;
    const auto waited = state.nowMs - call.rungAtMs;
    if (!call.delivered && waited >= turn.config.callAnswerMs)
        call.phase = CallPhase::Offline;
    if (waited < turn.config.ringAgainMs || (call.rungAgain && !call.emergency))
        return;
    call.rungAgain = true;
    if (call.emergency)
        call.rungAtMs = state.nowMs;
    turn.effects.push_back(effect::PlaceCall{call.want, call.rungOn, call.emergency, true, call.callId, call.serial});
    turn.effects.push_back(effect::RingHere{});
}

void on(Turn &turn, const event::CallOpened &)
{
    if (!isStaffStep(turn.state.step))
        openCallSheet(turn);
}

void on(Turn &turn, const event::CallAsked &asked)
{
    if (turn.state.call.phase == CallPhase::Asking && turn.state.call.open)
        ring(turn, asked.want, false);
}

void on(Turn &turn, const event::CallClosed &)
{
    CallView &call = turn.state.call;
    if (isRinging(call))
        call.open = false;
    else
        call = {};
}

void on(Turn &turn, const event::CallPlaced &placed)
{
    CallView &call = turn.state.call;
    if (!isRinging(call) || call.serial != placed.serial)
        return;
    call.callId = placed.callId;
    call.delivered = placed.delivered;
    call.phase = placed.delivered ? CallPhase::Ringing : CallPhase::Offline;
}

void on(Turn &turn, const event::CallsChanged &changed)
{
    State &state = turn.state;
    CallView &call = state.call;
    state.calls = changed.calls;
    if (call.callId.empty())
        return;
    const auto it = std::ranges::find(state.calls, call.callId, &domain::Call::callId);
    if (it == state.calls.end()) {
        if (call.delivered)
            call = {};
        return;
    }
    const bool accepted = call.phase != CallPhase::Accepted && it->state == domain::CallState::Accepted;
    follow(call, it->state);
    if (accepted)
        noteActivity(state);
}

void on(Turn &turn, const event::CallAccepted &accepted)
{
    changeCall(turn, accepted.callId, domain::CallState::Accepted);
}

void on(Turn &turn, const event::CallDone &done)
{
    changeCall(turn, done.callId, domain::CallState::Done);
}
} // namespace wazeh::flow
