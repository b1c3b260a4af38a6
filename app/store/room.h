#pragma once

#include <string>
#include <string_view>

#include "flow/ports.h"
#include "sqlite/database.h"
#include "store/devicestore.h"
#include "store/query.h"

/** What every part of the store shares, and the few rules that all of them follow. */
namespace wazeh::store {

struct Room {
    StoreParts parts;
    sqlite::Database db;
    bool sick = false;          // an I/O error or damage was seen since the program started
    bool needsRecovery = false; // and the file was not opened and compared since

    [[nodiscard]] std::int64_t unixMs() const { return parts.clock.unixMs(); }
    [[nodiscard]] std::int64_t monoMs() const { return parts.clock.monotonicMs(); }
    [[nodiscard]] std::string bootId() const { return parts.clock.bootId(); }
    [[nodiscard]] domain::Date today() const;
    /** storeError(), and notes whether the file can still be trusted. */
    flow::StoreError failed(const sqlite::Error &error);
    [[nodiscard]] std::expected<void, flow::StoreError> done(const sqlite::Result<void> &result);
};

/** One line of the audit, chained by hash to the line before. */
void addAudit(Work &work, const Room &room, std::string_view code, std::string_view detail);

/** The exact code as the port's error. */
[[nodiscard]] flow::StoreError storeError(const sqlite::Error &error);
/** Retry-After is obeyed up to an hour. */
inline constexpr std::int64_t kMaxRetryAfterS = 3600;
/** U(0, min(300 s, 2 s · 2^attempts)), or longer where Retry-After says so. Milliseconds. */
[[nodiscard]] std::int64_t backOffMs(std::int64_t attempts, double uniform, std::optional<int> retryAfterS);
/** What is left of a wait that began at (boot, mono). Time is counted within one boot only, never by the wall clock. */
struct Wait {
    std::int64_t ms = 0;
    std::string bootId;
    std::int64_t monoMs = 0;
};
/** nullopt: it began in another boot (or before the counter began again), nobody knows how long ago. */
[[nodiscard]] std::optional<std::int64_t> leftMs(const Wait &wait, const Room &room);
} // namespace wazeh::store
