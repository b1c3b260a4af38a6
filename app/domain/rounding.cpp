#include "domain/rounding.h"

#include "domain/wide.h"

namespace wazeh::domain {

Wide divideWide(Wide numerator, Wide denominator, RoundMode mode)
{
    const Wide quotient = numerator / denominator;
    const Wide rest = numerator % denominator;
    if (rest == 0)
        return quotient;
    const Wide size = rest < 0 ? -rest : rest;
    const Wide away = quotient + (numerator < 0 ? -1 : 1);
    const Wide beyondHalf = size - (denominator - size);
    switch (mode) {
    case RoundMode::Down:
        return quotient;
    case RoundMode::Up:
        return away;
    case RoundMode::HalfUp:
        return beyondHalf >= 0 ? away : quotient;
    case RoundMode::HalfEven:
        break;
    }
    if (beyondHalf == 0)
        return quotient % 2 == 0 ? quotient : away;
    return beyondHalf > 0 ? away : quotient;
}

std::expected<std::int64_t, MoneyError> divide(std::int64_t numerator, std::int64_t denominator, RoundMode mode)
{
    if (denominator <= 0)
        return std::unexpected(MoneyError::Overflow);
    return narrow(divideWide(numerator, denominator, mode));
}

std::expected<Money, MoneyError> roundTo(Money amount, std::int64_t unit, RoundMode mode)
{
    if (unit <= 0)
        return std::unexpected(MoneyError::Overflow);
    const auto minor = narrow(divideWide(amount.minor(), unit, mode) * unit);
    if (!minor)
        return std::unexpected(minor.error());
    return Money::fromMinor(*minor, amount.currency());
}

std::expected<Money, MoneyError> basisPoints(Money amount, std::int64_t basisPoints, RoundMode mode)
{
    const auto minor = narrow(divideWide(static_cast<Wide>(amount.minor()) * basisPoints, 10'000, mode));
    if (!minor)
        return std::unexpected(minor.error());
    return Money::fromMinor(*minor, amount.currency());
}
} // namespace wazeh::domain
