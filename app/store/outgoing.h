#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/room.h"

/** The queue of calls, walk-ins and visit states that the server has not got yet. */
namespace wazeh::store {

void enqueue(Work &work, std::string_view kind, std::string_view about, std::string_view bytes);
void enqueueVisitChange(Work &work, const flow::VisitChange &change);

/** What cannot be read stays where it is and holds up nothing else. */
[[nodiscard]] std::vector<flow::Outgoing> outgoing(Room &room, int limit);
void outgoingDone(Room &room, std::int64_t id);
void outgoingFailed(Room &room, std::int64_t id, bool rejected, std::optional<int> retryAfterS);
} // namespace wazeh::store
