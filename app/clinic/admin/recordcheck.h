#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "domain/record.h"
#include "signing/keys.h"

namespace wazeh::clinic {

/** What belongs together: the signed bytes, their signature, the receipt. */
struct Evidence {
    std::string payload;
    std::string jws;     // detached
    std::string receipt; // compact JWS
};
/** Everything that does not fit, in words; empty = the record is proven. Sound on its own, without any database. */
[[nodiscard]] std::vector<std::string> checkEvidence(const Evidence &evidence, const signing::Key &device,
                                                     const signing::Key &server);
/** The receipt's content when it is signed by the server. */
[[nodiscard]] std::expected<domain::Receipt, std::string> openReceipt(std::string_view jws, const signing::Key &server);
} // namespace wazeh::clinic
