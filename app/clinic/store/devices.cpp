#include "clinic/store/devices.h"

namespace wazeh::clinic {
namespace {
constexpr std::string_view kSelect = "SELECT device_id, name, state, code_sha256, code_expires_ms, tries, csr_sha256, "
                                     "certificate, tls_spki, jwk, epoch, added_at, since FROM devices";

DeviceRow rowOf(const Query &query)
{
    return {query.text(0), query.text(1), query.text(2), query.text(3),  query.integer(4), query.integer(5),
            query.text(6), query.text(7), query.text(8), query.text(9), query.text(10),   query.text(11),
            query.text(12)};
}
} // namespace

void insertDevice(const sqlite::Database &database, const DeviceRow &row)
{
    Query(database, "INSERT INTO devices(device_id, name, state, code_sha256, code_expires_ms, added_at, since) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?)")
        .arg(row.deviceId)
        .arg(row.name)
        .arg(row.state)
        .arg(row.codeSha256)
        .arg(row.codeExpiresMs)
        .arg(row.addedAt)
        .arg(row.since)
        .run();
}

std::optional<DeviceRow> findDevice(const sqlite::Database &database, std::string_view deviceId)
{
    Query query(database, std::string(kSelect) + " WHERE device_id = ?");
    query.arg(deviceId);
    if (!query.next())
        return {};
    return rowOf(query);
}

std::vector<DeviceRow> listDevices(const sqlite::Database &database)
{
    Query query(database, std::string(kSelect) + " ORDER BY added_at, device_id");
    std::vector<DeviceRow> rows;
    while (query.next())
        rows.push_back(rowOf(query));
    return rows;
}

void countTry(const sqlite::Database &database, std::string_view deviceId)
{
    Query(database, "UPDATE devices SET tries = tries + 1 WHERE device_id = ?").arg(deviceId).run();
}

void activateDevice(const sqlite::Database &database, const DeviceRow &row)
{
    Query(database, "UPDATE devices SET state = 'active', csr_sha256 = ?, certificate = ?, tls_spki = ?, jwk = ?, "
                    "epoch = ?, since = ? WHERE device_id = ?")
        .arg(row.csrSha256)
        .arg(row.certificate)
        .arg(row.tlsSpki)
        .arg(row.jwk)
        .arg(row.epoch)
        .arg(row.since)
        .arg(row.deviceId)
        .run();
}

bool disableDevice(const sqlite::Database &database, std::string_view deviceId, std::string_view since)
{
    Query(database, "UPDATE devices SET state = 'disabled', since = ? WHERE device_id = ? AND state <> 'disabled'")
        .arg(since)
        .arg(deviceId)
        .run();
    return database.changes() > 0;
}
} // namespace wazeh::clinic
