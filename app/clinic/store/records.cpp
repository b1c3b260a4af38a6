#include "clinic/store/records.h"

#include "signing/hash.h"

namespace wazeh::clinic {
namespace {
constexpr std::string_view kColumns =
    "log_index, record_id, device_id, epoch, seq, prev, payload_sha256, body, status, "
    "reason, type, visit_ref, option, total, received_at, receipt, log_hash";

RecordRow rowOf(const Query &query)
{
    RecordRow row;
    row.logIndex = query.integer(0);
    row.recordId = query.text(1);
    row.deviceId = query.text(2);
    if (!query.isNull(3))
        row.epoch = query.text(3);
    if (!query.isNull(4))
        row.seq = query.integer(4);
    row.prev = query.text(5);
    row.payloadSha256 = query.text(6);
    row.body = query.text(7);
    row.status = query.text(8);
    row.reason = query.text(9);
    row.type = query.text(10);
    row.visitRef = query.text(11);
    row.option = query.text(12);
    if (!query.isNull(13))
        row.total = query.integer(13);
    row.receivedAt = query.text(14);
    row.receipt = query.text(15);
    row.logHash = query.text(16);
    return row;
}
} // namespace

std::string logHash(std::string_view before, std::string_view payloadSha256, std::string_view receipt)
{
    return signing::sha256Hex(std::string(before) + '\n' + std::string(payloadSha256) + '\n' +
                              signing::sha256Hex(receipt));
}

LogHead logHead(const sqlite::Database &database)
{
    Query query(database, "SELECT log_index, log_hash FROM records ORDER BY log_index DESC LIMIT 1");
    return query.next() ? LogHead{query.integer(0), query.text(1)} : LogHead{};
}

void insertRecord(const sqlite::Database &database, const RecordRow &row)
{
    Query query(database, "INSERT INTO records(" + std::string(kColumns) +
                              ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.arg(row.logIndex).arg(row.recordId).arg(row.deviceId);
    row.epoch ? query.arg(*row.epoch) : query.null();
    query.arg(row.seq)
        .arg(row.prev)
        .arg(row.payloadSha256)
        .blob(row.body)
        .arg(row.status)
        .arg(row.reason)
        .arg(row.type)
        .arg(row.visitRef)
        .arg(row.option)
        .arg(row.total)
        .arg(row.receivedAt)
        .arg(row.receipt)
        .arg(row.logHash)
        .run();
}

std::optional<RecordRow> findRecord(const sqlite::Database &database, std::string_view recordId)
{
    Query query(database, "SELECT " + std::string(kColumns) + " FROM records WHERE record_id = ?");
    query.arg(recordId);
    if (!query.next())
        return {};
    return rowOf(query);
}

std::vector<RecordRow> recordsAfter(const sqlite::Database &database, std::int64_t logIndex, int limit)
{
    Query query(database,
                "SELECT " + std::string(kColumns) + " FROM records WHERE log_index > ? ORDER BY log_index LIMIT ?");
    query.arg(logIndex).arg(std::int64_t{limit});
    std::vector<RecordRow> rows;
    while (query.next())
        rows.push_back(rowOf(query));
    return rows;
}

std::optional<Slot> slotOf(const sqlite::Database &database, std::string_view deviceId, std::string_view epoch,
                           std::int64_t seq)
{
    Query query(database, "SELECT record_id, prev, payload_sha256 FROM records "
                          "WHERE device_id = ? AND epoch = ? AND seq = ?");
    query.arg(deviceId).arg(epoch).arg(seq);
    if (!query.next())
        return {};
    return Slot{query.text(0), query.text(1), query.text(2)};
}

bool hasAcceptedChoice(const sqlite::Database &database, std::string_view visitRef)
{
    Query query(database, "SELECT 1 FROM records WHERE visit_ref = ? AND type = 'choice' AND status = 'accepted'");
    query.arg(visitRef);
    return query.next();
}

void keepConflict(const sqlite::Database &database, const Conflict &conflict)
{
    Query(database, "INSERT INTO conflicts(record_id, device_id, payload_sha256, body, received_at) "
                    "VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .arg(conflict.recordId)
        .arg(conflict.deviceId)
        .arg(conflict.payloadSha256)
        .blob(conflict.body)
        .arg(conflict.receivedAt)
        .run();
}

std::int64_t countConflicts(const sqlite::Database &database)
{
    Query query(database, "SELECT count(*) FROM conflicts");
    return query.next() ? query.integer(0) : 0;
}
std::string_view typeName(domain::RecordType type)
{
    switch (type) {
    case domain::RecordType::Choice:
        return "choice";
    case domain::RecordType::Void:
        return "void";
    case domain::RecordType::Event:
        return "event";
    case domain::RecordType::DeviceLog:
        break;
    }
    return "device_log";
}
} // namespace wazeh::clinic
