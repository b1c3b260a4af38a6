#pragma once

#include <string_view>

#include "store/room.h"

/**
 * Durable counters of wrong tries with a wait each. A wait runs by the monotonic counter of one boot; when that is
 * not comparable any more (the device was started again) the whole wait begins anew, so no change of the clock and no
 * restart shortens it.
 */
namespace wazeh::store {

struct Tries {
    std::int64_t count = 0;
    std::int64_t leftMs = 0;
};
[[nodiscard]] sqlite::Result<Tries> readTries(Room &room, std::string_view name);
void setTries(Work &work, const Room &room, std::string_view name, Tries tries);
void clearTries(Work &work, std::string_view name);
/** Whole seconds, rounded up. */
[[nodiscard]] int wholeSeconds(std::int64_t ms);
} // namespace wazeh::store
