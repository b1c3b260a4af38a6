#include "store/sqlitestore.h"

#include "store/calls.h"
#include "store/commit.h"
#include "store/lastsync.h"
#include "store/lookup.h"
#include "store/outbox.h"
#include "store/outgoing.h"
#include "store/pins.h"

namespace wazeh::store {
using flow::StoreError;

SqliteStore::SqliteStore(StoreParts parts, sqlite::Database db, LockFile lock)
    : m_lock(std::move(lock))
    , m_room{std::move(parts), std::move(db)}
{
}

std::expected<std::string, StoreError> SqliteStore::commitRecord(const domain::RecordDraft &draft,
                                                                 std::string_view token)
{
    if (m_room.needsRecovery && !recover())
        return std::unexpected(StoreError::Io);
    auto id = store::commitRecord(m_room, draft, token);
    if (!id && (id.error() == StoreError::Io || id.error() == StoreError::Corrupt)) {
        // The commit may have reached the disk although it was reported as failed: only the disk can say.
        if (recover())
            if (auto found = recordOfToken(m_room, token))
                id = std::move(found);
    }
    if (id)
        m_chain = readChain(m_room).value_or(m_chain);
    return id;
}

flow::Unsent SqliteStore::unsent() const
{
    m_unsent = store::unsent(m_room).value_or(m_unsent);
    return m_unsent;
}

bool SqliteStore::canTakePatient() const
{
    const auto free = m_room.parts.freeBytes(m_room.parts.directory);
    return !isBroken() && free && *free >= kMinFreeBytes && pendingCount(m_room) <= kMaxPending;
}

std::expected<void, StoreError> SqliteStore::saveDay(std::string_view dayBytes)
{
    return m_data.saveDay(dayBytes);
}

std::expected<domain::Day, StoreError> SqliteStore::loadDay() const
{
    return m_data.loadDay();
}

std::expected<void, StoreError> SqliteStore::savePolicy(std::string_view sha256, std::string_view policyBytes)
{
    return m_data.savePolicy(sha256, policyBytes);
}

std::expected<std::string, StoreError> SqliteStore::loadPolicy(std::string_view sha256) const
{
    return m_data.loadPolicy(sha256);
}

std::optional<std::string> SqliteStore::newestPolicySha() const
{
    return m_data.newestPolicySha();
}

flow::LookUp SqliteStore::lookUpCode(std::string_view code, std::string_view secondFactor)
{
    return store::lookUpCode(m_room, m_data, code, secondFactor);
}

flow::LookUp SqliteStore::lookUpSlip(std::string_view qrText)
{
    return store::lookUpSlip(m_room, m_data, qrText);
}

flow::DeviceStore::PinResult SqliteStore::checkPin(std::string_view pin)
{
    return store::checkPin(m_room, m_data, pin);
}

std::expected<void, StoreError> SqliteStore::setVisitState(std::string_view visitRef, domain::VisitState state,
                                                           std::string_view reason)
{
    return m_data.setVisitState(visitRef, state, reason);
}

std::expected<std::string, StoreError> SqliteStore::addWalkIn(const domain::Visit &visit)
{
    return m_data.addWalkIn(visit);
}

std::vector<flow::PendingDelivery> SqliteStore::due(int limit)
{
    if (m_room.needsRecovery)
        static_cast<void>(recover()); // no patient comes any more whose signature would do it
    return store::due(m_room, limit);
}

std::expected<void, StoreError> SqliteStore::storeReceipt(std::string_view recordId, std::string_view receiptJws,
                                                          domain::ReceiptStatus status)
{
    return store::storeReceipt(m_room, std::string(recordId), receiptJws, status);
}

void SqliteStore::noteFailure(std::string_view recordId, std::string_view code, flow::Refusal refusal,
                              std::optional<int> retryAfterS)
{
    store::noteFailure(m_room, {recordId, code, refusal, retryAfterS});
}

void SqliteStore::noteSync(std::int64_t serverUnixMs)
{
    store::noteSync(m_room, serverUnixMs);
}

void SqliteStore::saveCall(const domain::Call &call)
{
    store::saveCall(m_room, call);
}

void SqliteStore::saveServerCalls(const std::vector<domain::Call> &calls)
{
    store::saveServerCalls(m_room, calls);
}

std::vector<domain::Call> SqliteStore::openCalls() const
{
    return store::openCalls(m_room);
}

void SqliteStore::audit(std::string_view code, std::string_view detail)
{
    Work work(m_room.db);
    addAudit(work, m_room, code, detail);
    static_cast<void>(m_room.done(work.commit()));
}

std::vector<flow::Outgoing> SqliteStore::outgoing(int limit)
{
    return store::outgoing(m_room, limit);
}

void SqliteStore::outgoingDone(std::int64_t id)
{
    store::outgoingDone(m_room, id);
}

void SqliteStore::outgoingFailed(std::int64_t id, bool rejected, std::optional<int> retryAfterS)
{
    store::outgoingFailed(m_room, id, rejected, retryAfterS);
}
} // namespace wazeh::store
