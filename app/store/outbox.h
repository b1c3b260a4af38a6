#pragma once

#include <vector>

#include "store/room.h"

/** Records on their way: pending → sent; refused five times → quarantined (tried daily); 409 → frozen (never tried). */
namespace wazeh::store {

[[nodiscard]] flow::Unsent unsent(const Room &room);
[[nodiscard]] std::int64_t pendingCount(const Room &room); // all that is not sent
[[nodiscard]] std::vector<flow::PendingDelivery> due(Room &room, int limit);
[[nodiscard]] std::expected<void, flow::StoreError> storeReceipt(Room &room, const std::string &recordId,
                                                                 std::string_view jws, domain::ReceiptStatus status);

struct DeliveryFailure {
    std::string_view recordId, code;
    bool rejected = false;
    std::optional<int> retryAfterS;
};
void noteFailure(Room &room, const DeliveryFailure &failure);
} // namespace wazeh::store
