#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "domain/date.h"
#include "domain/rounding.h"
#include "domain/schedule.h"

/** Level payments by whole numbers only, so that every machine finds the same one; inside the domain only. */
namespace wazeh::domain {

/** Days from one date to the next as the convention counts them. 30/360 is the bond basis: a 31st counts as a 30th,
 *  at the end only after a 30th or 31st. */
[[nodiscard]] std::int64_t countedDays(Date from, Date to, DayCount convention);
/** Denominator of a period's interest: basis points × days of the convention's year. */
[[nodiscard]] std::int64_t interestBase(DayCount convention);

struct Annuity {
    std::int64_t principal = 0; // > 0
    int nominalRateBp = 0;      // a year
    DayCount dayCount = DayCount::Thirty360;
    std::int64_t unit = 1; // 1 … 10^9
    RoundMode mode = RoundMode::HalfUp;
};
/** The payment at the end of each period that brings the principal to 0; none when that cannot be worked out. */
[[nodiscard]] std::optional<std::int64_t> levelPayment(const Annuity &terms, std::span<const std::int64_t> periodDays);
} // namespace wazeh::domain
