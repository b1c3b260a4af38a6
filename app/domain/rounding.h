#pragma once

#include <cstdint>
#include <expected>

#include "domain/money.h"

namespace wazeh::domain {

enum class RoundMode { HalfUp, HalfEven, Up, Down };
enum class Remainder { First, Last };

/** numerator / denominator (> 0) to an integer; half-up rounds away from zero, down towards zero. */
[[nodiscard]] std::expected<std::int64_t, MoneyError> divide(std::int64_t numerator, std::int64_t denominator,
                                                             RoundMode mode);
/** The amount to a multiple of unit (minor units, > 0). */
[[nodiscard]] std::expected<Money, MoneyError> roundTo(Money amount, std::int64_t unit, RoundMode mode);
/** amount × basisPoints / 10 000, in minor units, rounded by mode. */
[[nodiscard]] std::expected<Money, MoneyError> basisPoints(Money amount, std::int64_t basisPoints, RoundMode mode);
} // namespace wazeh::domain
