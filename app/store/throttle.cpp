#include "store/throttle.h"

namespace wazeh::store {

sqlite::Result<Tries> readTries(Room &room, std::string_view name)
{
    struct Row {
        std::int64_t count = 0;
        Wait wait;
    };
    const auto row = first(
        room.db, "SELECT count, wait_ms, boot_id, mono_ms FROM tries WHERE name=?",
        [](sqlite::Statement &r) { return Row{r.integer(0), {r.integer(1), r.text(2), r.integer(3)}}; }, name);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return Tries{};
    const auto &[count, wait] = **row;
    if (const auto left = leftMs(wait, room))
        return Tries{count, *left};
    Work work(room.db);
    setTries(work, room, name, {count, wait.ms});
    if (const auto kept = work.commit(); !kept)
        return std::unexpected(kept.error());
    return Tries{count, wait.ms};
}

void setTries(Work &work, const Room &room, std::string_view name, Tries tries)
{
    work.run("INSERT INTO tries VALUES(?,?,?,?,?) ON CONFLICT(name) DO UPDATE SET count=excluded.count,"
             " wait_ms=excluded.wait_ms, boot_id=excluded.boot_id, mono_ms=excluded.mono_ms",
             name, tries.count, tries.leftMs, room.bootId(), room.monoMs());
}

void clearTries(Work &work, std::string_view name)
{
    work.run("DELETE FROM tries WHERE name=?", name);
}

int wholeSeconds(std::int64_t ms)
{
    return static_cast<int>((ms + 999) / 1000);
}
} // namespace wazeh::store
