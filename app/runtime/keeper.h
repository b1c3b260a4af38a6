#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "flow/session.h"
#include "runtime/errands.h"
#include "runtime/parts.h"

namespace wazeh::runtime {

/** Everything that touches the device's store. Store thread only. Answers are said through the sink, in order. */
class Keeper {
public:
    struct Sink {
        std::function<void(flow::Event)> say;
        std::function<void(flow::Unsent)> unsent;
    };
    Keeper(const Parts &parts, Sink sink);

    void run(const flow::Effect &effect);
    /** Opens a store that never opened and says what is in it. Says CannotWork when that has changed. One that breaks
     *  later is not opened anew: only it knows what was already said to be saved. */
    void checkHealth();

    [[nodiscard]] Work due(int limit);
    void settle(const RecordAnswer &record);
    void settle(const NoteAnswer &note);
    void take(const ClinicAnswer &clinic);
    void take(const std::vector<domain::Call> &calls);

private:
    void run(const flow::effect::LookUpCode &effect);
    void run(const flow::effect::LookUpSlip &effect);
    void run(const flow::effect::CheckPin &effect);
    void run(const flow::effect::SaveRecord &effect);
    void run(const flow::effect::PlaceCall &effect);
    void run(const flow::effect::ChangeCall &effect);
    void run(const flow::effect::SetVisitState &effect);
    void run(const flow::effect::AddWalkIn &effect);
    void run(const flow::effect::Audit &effect);
    void run(const flow::effect::Reload &effect);
    void run(const flow::effect::RingHere &) {}
    void run(const flow::effect::SyncNow &) {}

    [[nodiscard]] std::expected<std::string, flow::StoreError> save(const flow::effect::SaveRecord &effect);
    [[nodiscard]] bool isOpen() const { return m_store.store != nullptr; }
    void open();
    [[nodiscard]] flow::OutReason trouble() const;
    void sayTrouble();
    void load();
    void loadPolicy();
    void takePolicy(const std::string &bytes);
    void takeDay(const std::string &bytes);
    void sayUnsent();
    void sayCalls();

    /** The call rung last on this device, for its answer and its second ring. */
    struct Rung {
        std::int64_t serial = 0;
        domain::Call call;
    };

    const Parts &m_parts;
    Sink m_sink;
    StoreParts m_store;
    flow::OutReason m_openTrouble = flow::OutReason::None;
    std::optional<flow::OutReason> m_said;
    std::shared_ptr<const domain::Policy> m_policy;
    bool m_policyRefused = false;
    bool m_policyMissed = false, m_dayMissed = false; // came, but could not be stored: the link will not say it is new
    std::map<std::string, std::int64_t> m_receiptWaits; // record id → not again before (monotonic ms)
    Rung m_rung;
};
} // namespace wazeh::runtime
