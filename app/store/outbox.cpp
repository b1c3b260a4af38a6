#include "store/outbox.h"

#include <algorithm>
#include <limits>

namespace wazeh::store {
namespace {
constexpr int kRefusalsToQuarantine = 5;
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

struct Row {
    std::string state;
    std::int64_t attempts = 0;
    std::int64_t refusals = 0;
};

std::string nextState(const Row &row, const DeliveryFailure &failure)
{
    if (row.state == "frozen" || failure.refusal == flow::Refusal::Conflict)
        return "frozen";
    const auto refusals = row.refusals + (failure.refusal != flow::Refusal::None ? 1 : 0);
    return refusals >= kRefusalsToQuarantine ? "quarantined" : "pending";
}
} // namespace

std::optional<flow::Unsent> unsent(const Room &room)
{
    const auto read = [&](sqlite::Statement &row) {
        flow::Unsent found{static_cast<int>(row.integer(0)), 0};
        if (!row.isNull(1))
            found.oldestAgeS = std::max<std::int64_t>(0, (room.unixMs() - row.integer(1)) / 1000);
        return found;
    };
    const auto found = first(room.db,
                             "SELECT count(*), min(r.committed_ms) FROM outbox o JOIN records r USING(record_id)"
                             " WHERE o.state <> 'sent'",
                             read);
    return found ? *found : std::nullopt;
}

std::int64_t pendingCount(const Room &room)
{
    const auto found =
        first(room.db, "SELECT count(*) FROM outbox WHERE state IN ('pending','quarantined','frozen')", integerColumn);
    // What cannot be counted must not let a patient start.
    return found ? found->value_or(0) : std::numeric_limits<std::int64_t>::max();
}

std::vector<flow::PendingDelivery> due(Room &room, int limit)
{
    std::vector<flow::PendingDelivery> found;
    const auto now = room.monoMs();
    // A wait of an earlier boot is over: nobody knows how long the device was off.
    const auto read = each(
        room.db,
        "SELECT r.record_id, r.payload_sha256, o.body, o.attempts FROM outbox o JOIN records r USING(record_id)"
        " WHERE o.state IN ('pending','quarantined') AND (o.boot_id <> ?1 OR o.mono_ms > ?2 OR"
        " o.mono_ms + o.wait_ms <= ?2) ORDER BY r.id LIMIT ?3",
        [&](sqlite::Statement &row) {
            found.push_back({row.text(0), row.text(1), row.text(2), static_cast<int>(row.integer(3))});
        },
        room.bootId(), now, limit);
    static_cast<void>(room.done(read));
    return found;
}

std::expected<void, flow::StoreError> storeReceipt(Room &room, const std::string &recordId, std::string_view jws,
                                                   domain::ReceiptStatus status)
{
    const auto stored = first(room.db, "SELECT jws FROM receipts WHERE record_id=?", textColumn, recordId);
    if (!stored)
        return std::unexpected(room.failed(stored.error()));
    if (*stored) {
        if (**stored == jws)
            return {};
        Work work(room.db);
        addAudit(work, room, "other_receipt", recordId);
        static_cast<void>(room.done(work.commit()));
        return std::unexpected(flow::StoreError::Refused);
    }
    const auto known = first(room.db, "SELECT 1 FROM records WHERE record_id=?", integerColumn, recordId);
    if (!known)
        return std::unexpected(room.failed(known.error()));
    if (!*known)
        return std::unexpected(flow::StoreError::NotFound);
    const bool accepted = status == domain::ReceiptStatus::Accepted;
    Work work(room.db);
    work.run("INSERT INTO receipts VALUES(?,?,?,?)", recordId, jws, static_cast<int>(status), room.unixMs());
    work.run("UPDATE outbox SET state='sent', last_code='' WHERE record_id=?", recordId);
    addAudit(work, room, accepted ? "receipt" : "receipt_quarantined", recordId);
    return room.done(work.commit());
}

void noteFailure(Room &room, const DeliveryFailure &failure)
{
    const auto row = first(
        room.db, "SELECT state, attempts, refusals FROM outbox WHERE record_id=? AND state <> 'sent'",
        [](sqlite::Statement &r) { return Row{r.text(0), r.integer(1), r.integer(2)}; }, failure.recordId);
    if (!row || !*row)
        return;
    const auto state = nextState(**row, failure);
    const auto wait =
        state == "quarantined" ? kDayMs : backOffMs((*row)->attempts, room.parts.uniform(), failure.retryAfterS);
    Work work(room.db);
    work.run("UPDATE outbox SET state=?, attempts=attempts+1, refusals=refusals+?, last_code=?, wait_ms=?, boot_id=?,"
             " mono_ms=? WHERE record_id=?",
             state, failure.refusal != flow::Refusal::None ? 1 : 0, failure.code, wait, room.bootId(), room.monoMs(),
             failure.recordId);
    if (state != (*row)->state)
        addAudit(work, room, "record_" + state, failure.recordId);
    static_cast<void>(room.done(work.commit()));
}
} // namespace wazeh::store
