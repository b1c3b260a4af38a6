#include "store/lastsync.h"

#include <algorithm>
#include <charconv>

namespace wazeh::store {
namespace {
std::int64_t number(const std::string &text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}
} // namespace

std::string metaText(const sqlite::Database &db, std::string_view key)
{
    const auto found = first(db, "SELECT value FROM meta WHERE key=?", textColumn, key);
    return found ? found->value_or("") : std::string{};
}

void setMeta(Work &work, std::string_view key, std::string_view value)
{
    work.run("INSERT INTO meta VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", key, value);
}

void noteSync(Room &room, std::int64_t serverUnixMs)
{
    Work work(room.db);
    setMeta(work, "sync_server_ms", std::to_string(serverUnixMs));
    setMeta(work, "sync_unix_ms", std::to_string(room.unixMs()));
    setMeta(work, "sync_mono_ms", std::to_string(room.monoMs()));
    setMeta(work, "sync_boot", room.bootId());
    static_cast<void>(room.done(work.commit()));
}

std::int64_t lastSyncAgeS(const Room &room)
{
    const auto at = metaText(room.db, "sync_unix_ms");
    if (at.empty())
        return -1;
    const auto mono = number(metaText(room.db, "sync_mono_ms"));
    if (metaText(room.db, "sync_boot") == room.bootId() && room.monoMs() >= mono)
        return (room.monoMs() - mono) / 1000;
    return std::max<std::int64_t>(0, (room.unixMs() - number(at)) / 1000);
}
} // namespace wazeh::store
