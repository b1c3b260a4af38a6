#pragma once

#include <vector>

#include "store/room.h"

namespace wazeh::store {
void saveCall(Room &room, const domain::Call &call);
void saveServerCalls(Room &room, const std::vector<domain::Call> &calls);
/** Rung or accepted, and those the server has not got yet; oldest first. */
[[nodiscard]] std::vector<domain::Call> openCalls(const Room &room);
} // namespace wazeh::store
