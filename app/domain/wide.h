#pragma once

#include <cstdint>
#include <expected>
#include <limits>

#include "domain/money.h"
#include "domain/rounding.h"

/** Room for products of two int64 before they are divided again; inside the domain only. */
namespace wazeh::domain {

__extension__ typedef __int128 Wide; // -Wpedantic accepts no shorter spelling

[[nodiscard]] constexpr std::expected<std::int64_t, MoneyError> narrow(Wide value)
{
    if (value > std::numeric_limits<std::int64_t>::max() || value < std::numeric_limits<std::int64_t>::min())
        return std::unexpected(MoneyError::Overflow);
    return static_cast<std::int64_t>(value);
}

/** numerator / denominator (> 0), |numerator| below 2^125. */
[[nodiscard]] Wide divideWide(Wide numerator, Wide denominator, RoundMode mode);
} // namespace wazeh::domain
