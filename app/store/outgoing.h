#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/room.h"

/** The queue of calls, walk-ins and visit states that the server has not got yet. */
namespace wazeh::store {

void enqueue(Work &work, std::string_view kind, std::string_view about, std::string_view bytes);
void enqueueVisitChange(Work &work, const flow::VisitChange &change);

/** readWalkIn: the visit from its bytes. */
using ReadVisit = std::function<std::optional<domain::Visit>(const std::string &bytes)>;
[[nodiscard]] std::vector<flow::Outgoing> outgoing(Room &room, int limit, const ReadVisit &readWalkIn);
void outgoingDone(Room &room, std::int64_t id);
void outgoingFailed(Room &room, std::int64_t id, bool rejected, std::optional<int> retryAfterS);
} // namespace wazeh::store
