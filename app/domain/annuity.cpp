#include "domain/annuity.h"

#include <algorithm>

#include "domain/wide.h"

namespace wazeh::domain {

std::int64_t countedDays(Date from, Date to, DayCount convention)
{
    if (convention == DayCount::Actual365)
        return from.daysUntil(to);
    const std::int64_t first = std::min(from.day(), 30U);
    const std::int64_t last = first == 30 ? std::min(to.day(), 30U) : to.day();
    return 360LL * (to.year() - from.year()) + 30LL * (static_cast<int>(to.month()) - static_cast<int>(from.month())) +
           last - first;
}

std::int64_t interestBase(DayCount convention)
{
    return 10'000LL * (convention == DayCount::Thirty360 ? 360 : 365);
}

std::optional<std::int64_t> levelPayment(const Annuity &terms, std::span<const std::int64_t> periodDays)
{
    constexpr Wide kOne = static_cast<Wide>(1) << 72; // fixed point; 10^14 × 2^72 stays below 2^119
    const Wide base = interestBase(terms.dayCount);
    Wide worth = kOne;
    Wide sum = 0;
    for (const std::int64_t days : periodDays) {
        worth = worth * base / (base + static_cast<Wide>(terms.nominalRateBp) * days);
        sum += worth;
    }
    if (sum <= 0 || terms.principal <= 0)
        return {};
    const auto units = narrow(divideWide(terms.principal * kOne, sum * terms.unit, terms.mode));
    if (!units)
        return {};
    const auto level = narrow(static_cast<Wide>(*units) * terms.unit);
    return level ? std::optional(*level) : std::nullopt;
}
} // namespace wazeh::domain
