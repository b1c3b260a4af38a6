#pragma once

#include <string>
#include <string_view>

namespace wazeh::signing {

/** Argon2id, m = 64 MiB, t = 3, p = 1, encoded form with its salt; "" when there is not that much memory. cost is
 * lowered only by tests. */
struct PinCost {
    unsigned memoryKiB = 65536;
    unsigned passes = 3;
};
[[nodiscard]] std::string hashPin(std::string_view pin, PinCost cost = {});
/** Constant time in the result; false for anything that is not an Argon2id encoding. */
[[nodiscard]] bool pinMatches(std::string_view pin, std::string_view encoded);
} // namespace wazeh::signing
