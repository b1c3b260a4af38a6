#include "domain/deferred.h"

#include "domain/annuity.h"
#include "domain/wide.h"

namespace wazeh::domain {

std::optional<Money> owedIfNotInTime(const ExternalTerms &loan, Money financed, Date today, Date last)
{
    if (loan.pricing.kind != PricingKind::Deferred)
        return {};
    const DayCount convention = loan.every.months > 0 ? DayCount::Thirty360 : DayCount::Actual365;
    const Wide days = countedDays(today, last, convention);
    const Wide interest = divideWide(static_cast<Wide>(financed.minor()) * loan.pricing.bp * days,
                                     interestBase(convention), RoundMode::Up);
    const Wide owed = financed.minor() + interest;
    if (owed > kMaxAmount)
        return {};
    return Money::fromMinor(static_cast<std::int64_t>(owed), financed.currency());
}
} // namespace wazeh::domain
