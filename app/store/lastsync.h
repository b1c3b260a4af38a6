#pragma once

#include "store/room.h"

/** When the server was last heard of. */
namespace wazeh::store {
void noteSync(Room &room, std::int64_t serverUnixMs);
/** Seconds, by the monotonic counter within one boot and by the wall clock otherwise; −1: never. */
[[nodiscard]] std::int64_t lastSyncAgeS(const Room &room);

[[nodiscard]] std::string metaText(const sqlite::Database &db, std::string_view key);
void setMeta(Work &work, std::string_view key, std::string_view value);
} // namespace wazeh::store
