#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
constexpr std::int64_t kClockToleranceMs = 3'600'000;

/** To the second: "…:00Z" and "…:00.000Z" are the same moment. */
std::string_view seconds(std::string_view time)
{
    return time.substr(0, 19);
}

void openOrClose(State &state)
{
    state.out = outReason(state);
    const bool notStarted = state.step == Step::Welcome || state.step == Step::FindVisit;
    if (notStarted && state.out != OutReason::None) {
        state.patient = lockOnly(state.patient);
        state.step = Step::OutOfService;
    }
    if (state.step == Step::OutOfService && state.out == OutReason::None)
        state.step = Step::Welcome;
}

template <typename Change>
void changeVisit(State &state, std::string_view visitRef, const Change &change)
{
    if (!findVisit(state, visitRef))
        return;
    auto day = std::make_shared<domain::Day>(*state.day);
    for (auto &visit : day->visits) {
        if (visit.visitRef == visitRef)
            change(visit);
    }
    state.day = std::move(day);
}

/** What staff set on this device stands until the clinic names something newer. */
void keepEmergencies(State &state)
{
    for (auto it = state.emergencies.begin(); it != state.emergencies.end();) {
        const auto *visit = findVisit(state, it->first);
        const auto &theirs = visit ? visit->base.emergency.since : std::nullopt;
        if (!visit || (theirs && it->second.since && seconds(*theirs) > seconds(*it->second.since))) {
            it = state.emergencies.erase(it);
            continue;
        }
        changeVisit(state, it->first, [&](domain::Visit &ours) { ours.base.emergency = it->second; });
        ++it;
    }
}
} // namespace

OutReason outReason(const State &state)
{
    if (state.trouble != OutReason::None)
        return state.trouble;
    if (!state.policy)
        return OutReason::NoPolicy;
    if (!state.day)
        return OutReason::NoDay;
    if (!state.day->expiresAt.empty() && seconds(rfc3339(state.nowUnixMs)) >= seconds(state.day->expiresAt))
        return OutReason::NoDay;
    if (seconds(rfc3339(state.nowUnixMs + kClockToleranceMs)) < seconds(state.day->issuedAt))
        return OutReason::ClockWrong;
    return OutReason::None;
}

const domain::Visit *findVisit(const State &state, std::string_view visitRef)
{
    return state.day ? state.day->find(visitRef) : nullptr;
}

void setVisitState(Turn &turn, const std::string &visitRef, domain::VisitState next, const std::string &reason)
{
    changeVisit(turn.state, visitRef, [next](domain::Visit &visit) { visit.state = next; });
    turn.effects.push_back(effect::SetVisitState{visitRef, next, reason});
    turn.effects.push_back(effect::Reload{});
}

void setEmergency(State &state, const std::string &visitRef, const domain::Emergency &emergency)
{
    state.emergencies[visitRef] = emergency;
    changeVisit(state, visitRef, [&](domain::Visit &visit) { visit.base.emergency = emergency; });
}

void on(Turn &turn, const event::ClinicLoaded &loaded)
{
    State &state = turn.state;
    state.day = loaded.day;
    if (loaded.policy)
        state.policy = loaded.policy;
    state.policyRefused = loaded.policyRefused;
    keepEmergencies(state);
    openOrClose(state);
    followEmergency(turn);
}

void on(Turn &turn, const event::CannotWork &cannot)
{
    turn.state.trouble = cannot.reason;
    openOrClose(turn.state);
}

void on(Turn &turn, const event::LinkState &link)
{
    turn.state.online = link.online;
    turn.state.unsent = link.unsent;
}

void clinicTick(Turn &turn)
{
    if (!turn.state.day)
        return;
    openOrClose(turn.state);
    followEmergency(turn);
}
} // namespace wazeh::flow
