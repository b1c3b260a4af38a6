#include "domain/offerrates.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "domain/ratesolver.h"
#include "domain/ratetime.h"

namespace wazeh::domain {

namespace {
constexpr double kPercentE6 = 1e8;                                  // 1 = 100 % = 100 000 000 millionths of a percent
static_assert(kMostPerYear * kPercentE6 < 9'007'199'254'740'992.0); // 2^53: what a document may hold

std::vector<TimedAmount> timed(const Plan &plan, Date today)
{
    std::vector<TimedAmount> flows;
    flows.reserve(plan.payments.size() + 1);
    flows.emplace_back();
    for (const Payment &payment : plan.payments)
        flows.push_back({.years = euYears(today, payment.date), .amount = static_cast<double>(payment.amount.minor())});
    return flows;
}

std::vector<UnitAmount> inUnits(const Plan &plan, Date today)
{
    unsigned seriesDay = today.day();
    for (const Payment &payment : plan.payments)
        seriesDay = std::max(seriesDay, payment.date.day());
    std::vector<UnitAmount> flows;
    flows.reserve(plan.payments.size() + 1);
    flows.emplace_back();
    for (const Payment &payment : plan.payments) {
        const UnitTime time = unitTime(today, payment.date, plan.unit, seriesDay);
        flows.push_back({.whole = time.whole, .odd = time.odd, .amount = static_cast<double>(payment.amount.minor())});
    }
    return flows;
}

void add(std::vector<OfferRate> &rates, RateMethod method, RateBase base, std::optional<double> perYear)
{
    if (!perYear || *perYear > kMostPerYear)
        return;
    const std::int64_t percentE6 = std::llround(*perYear * kPercentE6);
    if (percentE6 > 0)
        rates.push_back({.method = method, .base = base, .percentE6 = percentE6});
}
} // namespace

std::vector<OfferRate> offerRates(const Plan &plan, Money total, const Case &now)
{
    std::vector<OfferRate> rates;
    const auto price = [&now](RateBase base) { return base == RateBase::CashPrice ? now.cash : now.list; };
    const auto costsMore = [&](RateBase base) {
        return total.minor() > price(base).minor() && price(base).minor() > plan.dueToday->minor();
    };
    constexpr std::array kBases{RateBase::CashPrice, RateBase::ListPrice};
    if (plan.payments.empty() || !isUnit(plan.unit) || std::ranges::none_of(kBases, costsMore))
        return rates;

    const auto advance = [&](RateBase base) {
        return static_cast<double>(plan.dueToday->minor() - price(base).minor());
    };
    auto eu = timed(plan, now.facts.today);
    for (const RateBase base : kBases) {
        if (costsMore(base)) {
            eu.front().amount = advance(base);
            add(rates, RateMethod::EuAprcEffective, base, solveEffective(eu));
        }
    }
    auto us = inUnits(plan, now.facts.today);
    const double perYear = unitsPerYear(plan.unit);
    for (const RateBase base : kBases) {
        if (costsMore(base)) {
            us.front().amount = advance(base);
            const auto perUnit = solvePerUnit(us, perYear);
            add(rates, RateMethod::UsRegZActuarial, base, perUnit ? std::optional(*perUnit * perYear) : std::nullopt);
        }
    }
    return rates;
}

std::optional<int> shownRate(const std::vector<OfferRate> &rates, const Plan &plan, const Disclosure &disclosure)
{
    const bool cashDiscountIsACharge =
        disclosure.rateMethod == RateMethod::UsRegZActuarial && disclosure.rateBase == RateBase::CashPrice;
    if (!plan.costs && !cashDiscountIsACharge)
        return {};
    const auto found = std::ranges::find_if(rates, [&disclosure](const OfferRate &rate) {
        return rate.method == disclosure.rateMethod && rate.base == disclosure.rateBase;
    });
    if (found == rates.end())
        return {};
    return static_cast<int>(found - rates.begin());
}
} // namespace wazeh::domain
