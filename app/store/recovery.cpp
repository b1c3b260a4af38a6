#include "store/sqlitestore.h"

#include <system_error>
#include <utility>

#include "store/commit.h"
#include "store/lastsync.h"
#include "store/outbox.h"

namespace wazeh::store {
namespace {
namespace fs = std::filesystem;
using flow::StoreError;

bool isOther(const Room &room)
{
    const auto clinic = metaText(room.db, "clinic_id");
    const auto device = metaText(room.db, "device_id");
    const auto &identity = room.parts.identity;
    return !device.empty() && (clinic != identity.clinicId || device != identity.deviceId);
}

void copyAside(const StoreParts &parts, std::int64_t unixMs)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-journal"}) {
        auto from = fileOf(parts);
        from += suffix;
        auto to = parts.directory / ("aside-" + std::to_string(unixMs) + ".db");
        to += suffix;
        fs::copy_file(from, to, ignored);
    }
}
} // namespace

std::expected<void, OpenError> SqliteStore::begin()
{
    if (isOther(m_room) && pendingCount(m_room) > 0)
        return std::unexpected(OpenError{StoreError::Refused, "unsent records of another device"});
    if (const auto sound = checkChain(m_room); !sound)
        return std::unexpected(OpenError{m_room.failed(sound.error()), sound.error().message});
    Work work(m_room.db);
    setMeta(work, "clinic_id", m_room.parts.identity.clinicId);
    setMeta(work, "device_id", m_room.parts.identity.deviceId);
    addAudit(work, m_room, "opened", m_room.parts.identity.deviceEpoch);
    if (const auto begun = work.commit(); !begun)
        return std::unexpected(OpenError{m_room.failed(begun.error()), begun.error().message});
    m_chain = readChain(m_room).value_or(ChainHead{});
    return {};
}

bool SqliteStore::recover()
{
    m_room.sick = m_room.needsRecovery = true;
    m_room.db = sqlite::Database::closed();
    if (!std::exchange(m_copiedAside, true))
        copyAside(m_room.parts, m_room.unixMs());
    auto db = openFile(m_room.parts);
    if (!db)
        return false;
    m_room.db = std::move(*db);
    const auto chain = readChain(m_room);
    if (!chain || !checkChain(m_room) || !continuesKnownChain(*chain))
        return false;
    m_chain = *chain;
    m_room.needsRecovery = false;
    return true;
}

bool SqliteStore::continuesKnownChain(const ChainHead &found) const
{
    if (found.seq != m_chain.seq && found.seq != m_chain.seq + 1)
        return false;
    if (m_chain.seq == 0)
        return true;
    const auto known = first(m_room.db, "SELECT payload_sha256 FROM records WHERE epoch=? AND seq=?", textColumn,
                             m_room.parts.identity.deviceEpoch, m_chain.seq);
    return known && *known == m_chain.head;
}
} // namespace wazeh::store
