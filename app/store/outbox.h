#pragma once

#include <vector>

#include "store/room.h"

/** Records on their way: pending → sent; refused five times → quarantined (tried daily); a conflict → frozen (never
 * tried). */
namespace wazeh::store {

[[nodiscard]] std::optional<flow::Unsent> unsent(const Room &room); // nullopt: could not be read
[[nodiscard]] std::int64_t pendingCount(const Room &room);          // all that is not sent
[[nodiscard]] std::vector<flow::PendingDelivery> due(Room &room, int limit);
[[nodiscard]] std::expected<void, flow::StoreError> storeReceipt(Room &room, const std::string &recordId,
                                                                 std::string_view jws, domain::ReceiptStatus status);

struct DeliveryFailure {
    std::string_view recordId, code;
    flow::Refusal refusal = flow::Refusal::None;
    std::optional<int> retryAfterS;
};
void noteFailure(Room &room, const DeliveryFailure &failure);
} // namespace wazeh::store
