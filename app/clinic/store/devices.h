#pragma once

#include <optional>
#include <string>
#include <vector>

#include "clinic/store/store.h"

namespace wazeh::clinic {

/** pending: has a code, no certificate · active · disabled: refused on every path, nothing is deleted. */
struct DeviceRow {
    std::string deviceId, name, state;
    std::string codeSha256;
    std::int64_t codeExpiresMs = 0;
    std::int64_t tries = 0;
    std::string csrSha256, certificate, tlsSpki, jwk, epoch;
    std::string addedAt, since;
};
void insertDevice(const sqlite::Database &database, const DeviceRow &row);
[[nodiscard]] std::optional<DeviceRow> findDevice(const sqlite::Database &database, std::string_view deviceId);
[[nodiscard]] std::vector<DeviceRow> listDevices(const sqlite::Database &database);
void countTry(const sqlite::Database &database, std::string_view deviceId);
/** Certificate, key and epoch after a successful enrolment; the device becomes active. */
void activateDevice(const sqlite::Database &database, const DeviceRow &row);
[[nodiscard]] bool disableDevice(const sqlite::Database &database, std::string_view deviceId, std::string_view since);
} // namespace wazeh::clinic
