#include <algorithm>

#include "fakes/flow_clinic.h"
#include "fakes/flow_ports.h"

namespace wazeh::fakes {
using flow::StoreError;

std::expected<std::string, std::string> FakeSigner::signRecord(std::string_view payload)
{
    return "signed:" + std::string(payload);
}

std::string FakeSigner::sha256Hex(std::string_view bytes) const
{
    return "sha-" + std::to_string(std::hash<std::string_view>{}(bytes));
}

std::string FakeSigner::newUuid(std::int64_t unixMs)
{
    return "id-" + std::to_string(unixMs) + "-" + std::to_string(++s_next);
}

bool FakeSigner::pinMatches(std::string_view pin, std::string_view encoded) const
{
    return pin == encoded;
}

std::expected<flow::Bytes, std::string> FakePrinter::pdf(const domain::Agreement &, const domain::Agreement &,
                                                         const domain::Ink &)
{
    if (m_broken)
        return std::unexpected("no font");
    return flow::Bytes{'%', 'P', 'D', 'F'};
}

std::vector<std::string> Shelf::done()
{
    const std::lock_guard lock(mutex);
    return log;
}

std::size_t Shelf::recordCount()
{
    const std::lock_guard lock(mutex);
    return records.size();
}

std::size_t Shelf::receiptCount()
{
    const std::lock_guard lock(mutex);
    return static_cast<std::size_t>(
        std::ranges::count_if(records, [](const auto &kept) { return !kept.receipt.empty(); }));
}

FakeStore::FakeStore(Shelf &shelf, flow::Signer &signer, const flow::Clock &clock)
    : m_shelf(shelf)
    , m_signer(signer)
    , m_clock(clock)
{
    const auto lock = enter("open");
}

FakeStore::~FakeStore()
{
    const auto lock = enter("close");
}

std::unique_lock<std::mutex> FakeStore::enter(const std::string &what) const
{
    std::unique_lock lock(m_shelf.mutex);
    m_shelf.threads.insert(std::this_thread::get_id());
    if (!what.empty())
        m_shelf.log.push_back(what);
    return lock;
}

std::optional<StoreError> FakeStore::failure()
{
    return std::exchange(m_shelf.failNext, std::nullopt);
}

std::expected<std::string, StoreError> FakeStore::commitRecord(const domain::RecordDraft &draft, std::string_view token)
{
    const auto lock = enter("commit");
    if (const auto error = failure()) {
        m_broken = m_broken || *error == StoreError::Io || *error == StoreError::Corrupt;
        return std::unexpected(*error);
    }
    for (const auto &kept : m_shelf.records) {
        if (kept.token == token)
            return kept.recordId;
    }
    m_shelf.records.push_back({m_signer.newUuid(m_clock.unixMs()), std::string(token), draft, {}, 0, false});
    return m_shelf.records.back().recordId;
}

flow::Unsent FakeStore::unsent() const
{
    const auto lock = enter({});
    const auto count = std::ranges::count_if(m_shelf.records, [](const auto &kept) { return kept.receipt.empty(); });
    return {static_cast<int>(count), count > 0 ? 60 : 0};
}

std::expected<void, StoreError> FakeStore::saveDay(std::string_view dayBytes)
{
    const auto lock = enter("save day");
    if (const auto error = failure())
        return std::unexpected(*error);
    if (dayBytes != "day")
        return std::unexpected(StoreError::Refused);
    m_shelf.day = *sampleDay();
    return {};
}

std::expected<domain::Day, StoreError> FakeStore::loadDay() const
{
    const auto lock = enter({});
    if (!m_shelf.day)
        return std::unexpected(StoreError::NotFound);
    return *m_shelf.day;
}

std::expected<void, StoreError> FakeStore::savePolicy(std::string_view sha256, std::string_view policyBytes)
{
    const auto lock = enter("save policy");
    if (const auto error = failure())
        return std::unexpected(*error);
    m_shelf.policies[std::string(sha256)] = policyBytes;
    m_shelf.newestPolicy = sha256;
    return {};
}

std::expected<std::string, StoreError> FakeStore::loadPolicy(std::string_view sha256) const
{
    const auto lock = enter({});
    const auto it = m_shelf.policies.find(std::string(sha256));
    if (it == m_shelf.policies.end())
        return std::unexpected(StoreError::NotFound);
    return it->second;
}

std::optional<std::string> FakeStore::newestPolicySha() const
{
    const auto lock = enter({});
    return m_shelf.newestPolicy.empty() ? std::nullopt : std::optional(m_shelf.newestPolicy);
}

flow::LookUp FakeStore::lookUpCode(std::string_view code, std::string_view secondFactor)
{
    const auto lock = enter("look up");
    if (!m_shelf.day)
        return {};
    for (const auto &visit : m_shelf.day->visits) {
        if (visit.code == code)
            return secondFactor == std::to_string(visit.birthYear)
                       ? flow::LookUp{flow::LookUpResult::Found, visit.visitRef, 0, false}
                       : flow::LookUp{flow::LookUpResult::WrongFactor, {}, 0, false};
    }
    return {flow::LookUpResult::NotFound, {}, 1, false};
}

flow::LookUp FakeStore::lookUpSlip(std::string_view qrText)
{
    const auto lock = enter("look up slip");
    return {flow::LookUpResult::Found, std::string(qrText), 0, false};
}

flow::DeviceStore::PinResult FakeStore::checkPin(std::string_view pin)
{
    const auto lock = enter("pin");
    if (pin == "1234")
        return {"S1", 0};
    return {std::nullopt, 4};
}

std::expected<void, StoreError> FakeStore::setVisitState(std::string_view visitRef, domain::VisitState state,
                                                         std::string_view reason)
{
    const auto lock = enter("visit " + std::string(visitRef) + " " + std::string(domain::visitStateName(state)));
    if (const auto error = failure())
        return std::unexpected(*error);
    for (auto &visit : m_shelf.day->visits) {
        if (visit.visitRef == visitRef)
            visit.state = state;
    }
    m_shelf.outgoing.push_back({m_shelf.nextId++, flow::VisitChange{std::string(visitRef), state, std::string(reason),
                                                                    flow::rfc3339(m_clock.unixMs())}});
    return {};
}

std::expected<std::string, StoreError> FakeStore::addWalkIn(const domain::Visit &visit)
{
    const auto lock = enter("walk-in");
    if (const auto error = failure())
        return std::unexpected(*error);
    domain::Visit added = visit;
    added.visitRef = "V-" + m_signer.newUuid(m_clock.unixMs());
    m_shelf.day->visits.push_back(added);
    m_shelf.outgoing.push_back({m_shelf.nextId++, added});
    return added.visitRef;
}

std::vector<flow::PendingDelivery> FakeStore::due(int limit)
{
    const auto lock = enter({});
    std::vector<flow::PendingDelivery> found;
    for (const auto &kept : m_shelf.records) {
        if (kept.receipt.empty() && !kept.refused && static_cast<int>(found.size()) < limit)
            found.push_back({kept.recordId, "sha", "body", kept.failures});
    }
    return found;
}

std::expected<void, StoreError> FakeStore::storeReceipt(std::string_view recordId, std::string_view receiptJws,
                                                        domain::ReceiptStatus)
{
    const auto lock = enter("receipt");
    if (const auto error = failure())
        return std::unexpected(*error);
    for (auto &kept : m_shelf.records) {
        if (kept.recordId == recordId)
            kept.receipt = receiptJws;
    }
    return {};
}

void FakeStore::noteFailure(std::string_view recordId, std::string_view code, flow::Refusal refusal, std::optional<int>)
{
    const auto lock = enter("failure " + std::string(code));
    for (auto &kept : m_shelf.records) {
        if (kept.recordId == recordId) {
            ++kept.failures;
            kept.refused = refusal != flow::Refusal::None;
        }
    }
}

void FakeStore::noteSync(std::int64_t serverUnixMs)
{
    const auto lock = enter({});
    m_shelf.syncedAt = serverUnixMs;
}

void FakeStore::saveCall(const domain::Call &call)
{
    const auto lock = enter("call");
    m_shelf.calls[call.callId] = call;
    m_shelf.outgoing.push_back({m_shelf.nextId++, call});
}

void FakeStore::saveServerCalls(const std::vector<domain::Call> &calls)
{
    const auto lock = enter("server calls");
    for (const auto &call : calls)
        m_shelf.calls[call.callId] = call;
}

std::vector<domain::Call> FakeStore::openCalls() const
{
    const auto lock = enter({});
    std::vector<domain::Call> open;
    for (const auto &[id, call] : m_shelf.calls) {
        if (call.state == domain::CallState::Rung || call.state == domain::CallState::Accepted)
            open.push_back(call);
    }
    return open;
}

void FakeStore::audit(std::string_view code, std::string_view)
{
    const auto lock = enter("audit " + std::string(code));
}

std::vector<flow::Outgoing> FakeStore::outgoing(int limit)
{
    const auto lock = enter({});
    const auto count = std::min<std::size_t>(m_shelf.outgoing.size(), static_cast<std::size_t>(limit));
    return {m_shelf.outgoing.begin(), m_shelf.outgoing.begin() + static_cast<std::ptrdiff_t>(count)};
}

void FakeStore::outgoingDone(std::int64_t id)
{
    const auto lock = enter({});
    std::erase_if(m_shelf.outgoing, [id](const auto &note) { return note.id == id; });
}

void FakeStore::outgoingFailed(std::int64_t, bool, std::optional<int>)
{
    const auto lock = enter("note failed");
}
} // namespace wazeh::fakes
