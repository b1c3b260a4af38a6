#include "flow/session.h"

#include <tuple>

#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
struct IsTap {
    template <typename E>
    bool operator()(const E &) const
    {
        return true;
    }
    // Time, readers and the answers of effects are not fingers.
    bool operator()(const event::Tick &) const { return false; }
    bool operator()(const event::Touched &) const { return false; }
    bool operator()(const event::ContinueIdle &) const { return false; }
    bool operator()(const event::SlipScanned &) const { return false; }
    bool operator()(const event::ClinicLoaded &) const { return false; }
    bool operator()(const event::CannotWork &) const { return false; }
    bool operator()(const event::LookedUp &) const { return false; }
    bool operator()(const event::PinChecked &) const { return false; }
    bool operator()(const event::Saved &) const { return false; }
    bool operator()(const event::SaveFailed &) const { return false; }
    bool operator()(const event::Delivered &) const { return false; }
    bool operator()(const event::LinkState &) const { return false; }
    bool operator()(const event::CallsChanged &) const { return false; }
    bool operator()(const event::CallPlaced &) const { return false; }
    bool operator()(const event::StaffActionFailed &) const { return false; }
    bool operator()(const event::WalkInSaved &) const { return false; }
};

/** What changes under a finger: a second tap must not land on what has just come. */
auto screen(const State &state)
{
    const auto question = state.patient.help ? state.patient.help->at : 0;
    return std::tuple(state.step, state.patient.holderQuestion, question, state.call.open, state.staff.visitRef);
}
} // namespace

void Session::setTime(std::int64_t monotonicMs, std::int64_t unixMs)
{
    m_state.nowMs = monotonicMs;
    m_state.nowUnixMs = unixMs;
}

Effects Session::handle(const Event &event)
{
    Effects effects;
    Turn turn{m_config, m_state, effects};
    if (std::visit(IsTap{}, event)) {
        noteActivity(m_state);
        const bool bounced = m_state.stepSinceMs != 0 && m_state.nowMs - m_state.stepSinceMs <= m_config.bounceMs;
        if (m_state.step == Step::Saving || bounced)
            return effects;
    }
    const auto before = screen(m_state);
    std::visit([&turn](const auto &what) { on(turn, what); }, event);
    if (screen(m_state) != before)
        m_state.stepSinceMs = m_state.nowMs;
    return effects;
}
} // namespace wazeh::flow
