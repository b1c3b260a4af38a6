#include "runtime/keeper.h"

#include <algorithm>
#include <utility>

namespace wazeh::runtime {
namespace {
constexpr int kNotes = 32;
constexpr std::int64_t kReceiptWaitMs = 60'000;

/** Whether the same bytes may be stored another time; what was refused stays refused. */
bool isMissed(const std::expected<void, flow::StoreError> &saved)
{
    return !saved && saved.error() != flow::StoreError::Refused;
}
} // namespace

Keeper::Keeper(const Parts &parts, Sink sink) : m_parts(parts), m_sink(std::move(sink))
{
}

void Keeper::open()
{
    if (!m_parts.openStore) {
        m_openTrouble = flow::OutReason::NotEnrolled;
        return;
    }
    auto opened = m_parts.openStore();
    if (!opened) {
        m_openTrouble =
            opened.error() == flow::StoreError::DiskFull ? flow::OutReason::DiskFull : flow::OutReason::StoreBroken;
        return;
    }
    m_store = std::move(*opened);
    load();
    sayUnsent();
    sayCalls();
}

flow::OutReason Keeper::trouble() const
{
    if (!isOpen())
        return m_openTrouble;
    if (m_store.store->isBroken())
        return flow::OutReason::StoreBroken;
    return m_store.store->canTakePatient() ? flow::OutReason::None : flow::OutReason::DiskFull;
}

void Keeper::checkHealth()
{
    if (!isOpen())
        open();
    sayTrouble();
}

void Keeper::sayTrouble()
{
    const auto now = trouble();
    if (m_said == now)
        return;
    m_said = now;
    m_sink.say(flow::event::CannotWork{now});
}

void Keeper::load()
{
    loadPolicy();
    auto day = m_store.store->loadDay();
    m_sink.say(flow::event::ClinicLoaded{day ? std::make_shared<const domain::Day>(std::move(*day)) : nullptr, m_policy,
                                         m_policyRefused});
}

void Keeper::loadPolicy()
{
    const auto sha = m_store.store->newestPolicySha();
    if (!sha || (m_policy && m_policy->sha256 == *sha))
        return;
    const auto bytes = m_store.store->loadPolicy(*sha);
    auto parsed = bytes ? m_parts.parsers.policy(*bytes)
                        : std::expected<domain::Policy, domain::Faults>(std::unexpected(domain::Faults{}));
    if (!parsed) {
        m_policyRefused = true;
        return;
    }
    parsed->sha256 = *sha;
    m_policy = std::make_shared<const domain::Policy>(std::move(*parsed));
}

void Keeper::takePolicy(const std::string &bytes)
{
    const auto parsed = m_parts.parsers.policy(bytes);
    m_policyRefused = !parsed || !domain::check(*parsed).empty();
    if (m_policyRefused) {
        m_store.store->audit("policy_refused", parsed || parsed.error().empty() ? "" : parsed.error().front().path);
        return;
    }
    const auto saved = m_store.store->savePolicy(m_store.signer->sha256Hex(bytes), bytes);
    m_policyMissed = isMissed(saved);
    if (!saved)
        m_store.store->audit("policy_not_saved", flow::describe(saved.error()));
}

void Keeper::takeDay(const std::string &bytes)
{
    const auto saved = m_store.store->saveDay(bytes);
    m_dayMissed = isMissed(saved);
    if (!saved)
        m_store.store->audit("day_refused", flow::describe(saved.error()));
}

void Keeper::take(const ClinicAnswer &clinic)
{
    const bool policy = clinic.policy && (!clinic.policy->unchanged || m_policyMissed);
    const bool day = clinic.day && (!clinic.day->unchanged || m_dayMissed);
    if (!isOpen()) {
        m_policyMissed = m_policyMissed || policy;
        m_dayMissed = m_dayMissed || day;
        return;
    }
    if (policy)
        takePolicy(clinic.policy->bytes);
    if (day)
        takeDay(clinic.day->bytes);
    if (policy || day)
        load();
}

void Keeper::take(const std::vector<domain::Call> &calls)
{
    if (!isOpen())
        return;
    if (!calls.empty())
        m_store.store->saveServerCalls(calls);
    sayCalls();
}

Work Keeper::due(int limit)
{
    if (!isOpen())
        return {};
    Work work{m_store.store->outgoing(kNotes), m_store.store->due(limit)};
    std::ranges::stable_partition(
        work.notes, [](const flow::Outgoing &note) { return std::holds_alternative<domain::Call>(note.what); });
    const auto now = m_parts.clock->monotonicMs();
    std::erase_if(m_receiptWaits, [now](const auto &wait) { return wait.second <= now; });
    std::erase_if(work.records, [this](const auto &record) { return m_receiptWaits.contains(record.recordId); });
    return work;
}

void Keeper::settle(const RecordAnswer &record)
{
    if (!isOpen())
        return;
    if (!record.answer) {
        const auto &failure = record.answer.error();
        const std::string said = failure.code.empty() ? std::string(flow::describe(failure.error)) : failure.code;
        m_store.store->noteFailure(record.recordId, said, refusalOf(failure.error), failure.retryAfterS);
        sayUnsent();
        return;
    }
    const auto &receipt = record.answer->receipt;
    if (const auto at = flow::unixMsOf(receipt.receivedAt))
        m_store.store->noteSync(*at);
    if (!m_store.store->storeReceipt(record.recordId, record.answer->receiptJws, receipt.status)) {
        // Not "sent" before the receipt is kept; the server gives the same one again. The store may not keep a wait.
        m_receiptWaits[record.recordId] = m_parts.clock->monotonicMs() + kReceiptWaitMs;
        return;
    }
    m_sink.say(flow::event::Delivered{record.recordId, receipt.status, receipt.logIndex});
    sayUnsent();
}

void Keeper::settle(const NoteAnswer &note)
{
    if (!isOpen())
        return;
    if (note.answer)
        m_store.store->outgoingDone(note.id);
    else
        m_store.store->outgoingFailed(note.id, refusalOf(note.answer.error().error) != flow::Refusal::None,
                                      note.answer.error().retryAfterS);
    if (!note.callId.empty() && note.callId == m_rung.call.callId)
        m_sink.say(flow::event::CallPlaced{note.callId, note.answer.has_value(), m_rung.serial});
}

void Keeper::sayUnsent()
{
    m_sink.unsent(m_store.store->unsent());
}

void Keeper::sayCalls()
{
    m_sink.say(flow::event::CallsChanged{m_store.store->openCalls()});
}
} // namespace wazeh::runtime
