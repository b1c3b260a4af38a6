#include "store/room.h"

#include <algorithm>
#include <cmath>

#include <sqlite3.h>

#include "domain/zone.h"

namespace wazeh::store {
namespace {
constexpr double kFirstBackOffMs = 2'000;
constexpr double kMaxBackOffMs = 300'000;
} // namespace

domain::Date Room::today() const
{
    return flow::civilDate(unixMs(), domain::kZoneMinutes);
}

flow::StoreError storeError(const sqlite::Error &error)
{
    using flow::StoreError;
    if (error.code == sqlite::kNewerVersion)
        return StoreError::Newer;
    switch (error.code & 0xff) {
    case SQLITE_FULL:
        return StoreError::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreError::Corrupt;
    case SQLITE_CONSTRAINT:
        return StoreError::Refused;
    default:
        return StoreError::Io;
    }
}

flow::StoreError Room::failed(const sqlite::Error &error)
{
    const auto mapped = storeError(error);
    if (mapped == flow::StoreError::Io || mapped == flow::StoreError::Corrupt)
        sick = needsRecovery = true;
    return mapped;
}

std::expected<void, flow::StoreError> Room::done(const sqlite::Result<void> &result)
{
    if (!result)
        return std::unexpected(failed(result.error()));
    return {};
}

void addAudit(Work &work, const Room &room, std::string_view code, std::string_view detail)
{
    if (!work.sound())
        return;
    const auto before = first(work.db(), "SELECT hash FROM audit ORDER BY id DESC LIMIT 1", textColumn);
    if (!before)
        return work.fail(before.error());
    const auto at = room.unixMs();
    const auto line =
        before->value_or("") + '\n' + std::to_string(at) + '\n' + std::string(code) + '\n' + std::string(detail);
    work.run("INSERT INTO audit(at_ms, code, detail, hash) VALUES(?,?,?,?)", at, code, detail,
             room.parts.signer.sha256Hex(line));
}

std::int64_t backOffMs(std::int64_t attempts, double uniform, std::optional<int> retryAfterS)
{
    const auto exponent = static_cast<int>(std::clamp<std::int64_t>(attempts, 0, 30));
    const double most = std::min(kMaxBackOffMs, std::ldexp(kFirstBackOffMs, exponent));
    const auto wait = static_cast<std::int64_t>(most * uniform);
    const auto asked = std::clamp<std::int64_t>(retryAfterS.value_or(0), 0, kMaxRetryAfterS) * 1000;
    return std::max(wait, asked);
}

std::optional<std::int64_t> leftMs(const Wait &wait, const Room &room)
{
    const auto now = room.monoMs();
    if (wait.bootId != room.bootId() || now < wait.monoMs)
        return std::nullopt;
    return std::max<std::int64_t>(0, wait.ms - (now - wait.monoMs));
}
} // namespace wazeh::store
