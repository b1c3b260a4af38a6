#pragma once

#include <optional>
#include <string>
#include <vector>

#include "clinic/store/store.h"
#include "domain/record.h"

namespace wazeh::clinic {

/** One line of the log: what arrived, byte for byte, and the receipt that was given for it. Never changed, never
 *  deleted. epoch, seq and prev are empty where the bytes are no record of the device that sent them. */
struct RecordRow {
    std::int64_t logIndex = 0; // 1, 2, 3 … without a gap
    std::string recordId, deviceId;
    std::optional<std::string> epoch;
    std::optional<std::int64_t> seq;
    std::string prev;
    std::string payloadSha256;
    std::string body; // the delivery document as received
    std::string status, reason;
    std::string type, visitRef, option;
    std::optional<std::int64_t> total;
    std::string receivedAt;
    std::string receipt; // compact JWS
    std::string logHash; // SHA-256 over the hash of the line before, the payload's hash and the receipt's hash
};

/** "choice", "void" … as the log names it. */
[[nodiscard]] std::string_view typeName(domain::RecordType type);
[[nodiscard]] std::string logHash(std::string_view before, std::string_view payloadSha256, std::string_view receipt);

struct LogHead {
    std::int64_t index = 0;
    std::string hash; // "" while the log is empty
};
[[nodiscard]] LogHead logHead(const sqlite::Database &database);

void insertRecord(const sqlite::Database &database, const RecordRow &row);
[[nodiscard]] std::optional<RecordRow> findRecord(const sqlite::Database &database, std::string_view recordId);
/** Lines after that index in order of the log, at most limit of them. */
[[nodiscard]] std::vector<RecordRow> recordsAfter(const sqlite::Database &database, std::int64_t logIndex, int limit);

/** The line in that place of a device's chain. */
struct Slot {
    std::string recordId, prev, payloadSha256;
};
[[nodiscard]] std::optional<Slot> slotOf(const sqlite::Database &database, std::string_view deviceId,
                                         std::string_view epoch, std::int64_t seq);
[[nodiscard]] bool hasAcceptedChoice(const sqlite::Database &database, std::string_view visitRef);

/** Keeps the other bytes that came under a name that was taken; the same bytes twice are kept once. */
struct Conflict {
    std::string recordId, deviceId, payloadSha256, body, receivedAt;
};
void keepConflict(const sqlite::Database &database, const Conflict &conflict);
[[nodiscard]] std::int64_t countConflicts(const sqlite::Database &database);
} // namespace wazeh::clinic
