#include "store/commit.h"

#include <sqlite3.h>

namespace wazeh::store {
namespace {
using flow::StoreError;

void insertRecord(Work &work, const Room &room, const SignedRecord &made, std::string_view token)
{
    const auto &record = made.record;
    work.run("INSERT INTO records(record_id, token, epoch, seq, type, visit_ref, payload, payload_sha256, jws,"
             " committed_ms) VALUES(?,?,?,?,?,?,?,?,?,?)",
             record.recordId, token, record.deviceEpoch, record.seq, static_cast<int>(record.type), record.visitRef,
             Blob{made.payload}, made.payloadSha256, made.jws, room.unixMs());
    work.run("INSERT INTO outbox(record_id, body) VALUES(?,?)", record.recordId, Blob{made.body});
    work.run("INSERT INTO chain VALUES(?,?,?) ON CONFLICT(epoch) DO UPDATE SET seq=excluded.seq, head=excluded.head",
             record.deviceEpoch, record.seq, made.payloadSha256);
}

void markVisit(Work &work, const Room &room, const domain::Record &record)
{
    using domain::RecordType;
    if (record.type != RecordType::Choice && record.type != RecordType::Void)
        return;
    const auto state = record.type == RecordType::Choice ? domain::VisitState::Signed : domain::VisitState::Void;
    work.run("INSERT INTO visit_state VALUES(?,?,?,?) ON CONFLICT(visit_ref) DO UPDATE SET state=excluded.state,"
             " reason=excluded.reason, at_ms=excluded.at_ms",
             record.visitRef, static_cast<int>(state), record.reason, room.unixMs());
}

/** A second choice for a visit names the record that it corrects; any other is a slip of this program or of a day. */
sqlite::Result<bool> isSecondChoice(const Room &room, const domain::RecordDraft &draft)
{
    if (draft.type != domain::RecordType::Choice || !draft.supersedes.empty())
        return false;
    const auto held = first(room.db, "SELECT 1 FROM records WHERE visit_ref=? AND type=?", integerColumn,
                            draft.visitRef, static_cast<int>(domain::RecordType::Choice));
    if (!held)
        return std::unexpected(held.error());
    return held->has_value();
}

/** What the disk holds now, on a statement of its own, byte by byte against what was signed. */
std::expected<std::string, StoreError> readBack(Room &room, const SignedRecord &made)
{
    const auto same = [&](sqlite::Statement &row) {
        return row.text(0) == made.payload && row.text(1) == made.jws && row.text(2) == made.body &&
               row.integer(3) == made.record.seq && row.text(4) == made.payloadSha256;
    };
    const auto found = first(room.db,
                             "SELECT r.payload, r.jws, o.body, c.seq, c.head FROM records r"
                             " JOIN outbox o USING(record_id) JOIN chain c USING(epoch) WHERE r.record_id=?",
                             same, made.record.recordId);
    if (!found)
        return std::unexpected(room.failed(found.error()));
    if (!found->value_or(false))
        return std::unexpected(room.failed({SQLITE_CORRUPT, "read back differs"}));
    return made.record.recordId;
}
} // namespace

sqlite::Result<ChainHead> readChain(const Room &room)
{
    const auto found = first(
        room.db, "SELECT seq, head FROM chain WHERE epoch=?",
        [](sqlite::Statement &row) { return ChainHead{row.integer(0), row.text(1)}; }, room.parts.identity.deviceEpoch);
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(ChainHead{});
}

sqlite::Result<void> checkChain(const Room &room)
{
    const auto broken =
        first(room.db,
              "SELECT count(*) FROM (SELECT epoch, max(seq) AS last, count(*) AS n FROM records GROUP BY epoch) g"
              " LEFT JOIN chain c USING(epoch) LEFT JOIN records r ON r.epoch = g.epoch AND r.seq = g.last"
              " WHERE c.seq IS NOT g.last OR c.head IS NOT r.payload_sha256 OR g.n <> g.last",
              integerColumn);
    if (!broken)
        return std::unexpected(broken.error());
    const auto headless =
        first(room.db, "SELECT count(*) FROM chain c WHERE NOT EXISTS(SELECT 1 FROM records r WHERE r.epoch = c.epoch)",
              integerColumn);
    if (!headless)
        return std::unexpected(headless.error());
    if (broken->value_or(0) + headless->value_or(0) > 0)
        return std::unexpected(sqlite::Error{SQLITE_CORRUPT, "the chain does not end in the newest record"});
    return {};
}

std::expected<std::string, StoreError> recordOfToken(Room &room, std::string_view token)
{
    const auto &signer = room.parts.signer;
    const auto sound = [&](sqlite::Statement &row) {
        const SignedRecord made{{}, row.text(1), row.text(2), row.text(3), {}};
        const bool whole = signer.sha256Hex(made.payload) == made.payloadSha256 && row.integer(5) != 0 &&
                           isDeliveryOf(row.text(4), made, signer);
        return whole ? row.text(0) : std::string{};
    };
    const auto found = first(room.db,
                             "SELECT r.record_id, r.payload, r.payload_sha256, r.jws, o.body, c.seq >= r.seq"
                             " FROM records r LEFT JOIN outbox o USING(record_id) LEFT JOIN chain c USING(epoch)"
                             " WHERE r.token=?",
                             sound, token);
    if (!found)
        return std::unexpected(room.failed(found.error()));
    if (!*found)
        return std::unexpected(StoreError::NotFound);
    if ((*found)->empty())
        return std::unexpected(
            room.failed({SQLITE_CORRUPT, "a record is not as it was signed, or cannot be delivered"}));
    return **found;
}

std::expected<std::string, StoreError> commitRecord(Room &room, const domain::RecordDraft &draft,
                                                    std::string_view token)
{
    if (token.empty())
        return std::unexpected(StoreError::Refused);
    if (const auto known = recordOfToken(room, token); known || known.error() != StoreError::NotFound)
        return known;
    Work work(room.db);
    const auto second = isSecondChoice(room, draft);
    if (!second)
        return std::unexpected(room.failed(second.error()));
    if (*second)
        return std::unexpected(StoreError::Refused);
    const auto chain = readChain(room);
    if (!chain)
        return std::unexpected(room.failed(chain.error()));
    const auto made = signRecord(draft, *chain, room);
    if (!made)
        return std::unexpected(made.error());
    insertRecord(work, room, *made, token);
    markVisit(work, room, made->record);
    addAudit(work, room, "record", made->record.recordId);
    if (const auto committed = work.commit(); !committed)
        return std::unexpected(room.failed(committed.error()));
    return readBack(room, *made);
}
} // namespace wazeh::store
