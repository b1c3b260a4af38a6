#pragma once

#include <cstdint>
#include <optional>
#include <span>

/** The equations behind the yearly rates; inside the domain only. Amounts: payments positive, advances negative. */
namespace wazeh::domain {

struct TimedAmount {
    double years = 0;
    double amount = 0;
};

/** So many whole unit-periods and a part of one. */
struct UnitAmount {
    std::int64_t whole = 0;
    double odd = 0;
    double amount = 0;
};

/** No rate is reported above this: 9 × 10^9 % is where percent_e6 leaves the integers that documents hold, 2^53 − 1. */
inline constexpr double kMostPerYear = 9e7;

/** The lowest X ≥ 0 with Σ amount · (1+X)^−years = 0; by years ascending. */
[[nodiscard]] std::optional<double> solveEffective(std::span<const TimedAmount> flows);
/** The lowest i ≥ 0 with Σ amount / ((1 + odd·i)(1+i)^whole) = 0; by time ascending. */
[[nodiscard]] std::optional<double> solvePerUnit(std::span<const UnitAmount> flows, double unitsPerYear);
} // namespace wazeh::domain
