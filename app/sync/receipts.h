#pragma once

#include <expected>
#include <string>

#include "flow/ports.h"
#include "signing/keys.h"

/** Whether a receipt is the server's, and about this very record. */
namespace wazeh::sync {

/** What a delivery is about, read from its signed payload; nullopt when the body is not a delivery of that record. */
struct DeliveryNames {
    std::string recordId, deviceId, deviceEpoch, payloadSha256;
    std::int64_t seq = 0;
};
[[nodiscard]] std::optional<DeliveryNames> namesOf(const flow::PendingDelivery &record);

/** The receipt, after its signature by that key and every name in it were found right. */
[[nodiscard]] std::optional<domain::Receipt> checkReceipt(const signing::Key &server, std::string_view jws,
                                                          const DeliveryNames &names);
} // namespace wazeh::sync
