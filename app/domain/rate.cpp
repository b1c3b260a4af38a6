#include "domain/rate.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "domain/ratesolver.h"
#include "domain/ratetime.h"

namespace wazeh::domain {

namespace {
std::expected<YearlyRate, RateError> reported(RateMethod method, std::optional<double> perYear)
{
    if (!perYear || *perYear > kMostPerYear)
        return std::unexpected(RateError::NoRoot);
    return YearlyRate{.method = method, .percentE6 = std::llround(*perYear * 1e8)};
}

bool oneCurrency(const std::vector<DatedFlow> &flows, Currency currency)
{
    return std::ranges::all_of(flows, [currency](const DatedFlow &flow) {
        return flow.amount.currency() == currency && !flow.amount.isNegative();
    });
}

bool allZero(const std::vector<DatedFlow> &flows)
{
    return std::ranges::all_of(flows, [](const DatedFlow &flow) { return flow.amount.isZero(); });
}

Date firstDate(const std::vector<DatedFlow> &flows)
{
    return std::ranges::min_element(flows, {}, &DatedFlow::date)->date;
}

unsigned latestDay(const std::vector<DatedFlow> &advances, const std::vector<DatedFlow> &payments)
{
    unsigned day = 1;
    for (const auto *flows : {&advances, &payments})
        for (const DatedFlow &flow : *flows)
            day = std::max(day, flow.date.day());
    return day;
}
} // namespace

std::expected<YearlyRate, RateError> usActuarial(const std::vector<DatedFlow> &advances,
                                                 const std::vector<DatedFlow> &payments, UnitPeriod unit)
{
    if (!isUnit(unit))
        return std::unexpected(RateError::BadUnit);
    if (advances.empty() || payments.empty() || allZero(advances) || allZero(payments))
        return std::unexpected(RateError::NoFlows);
    const Currency currency = advances.front().amount.currency();
    if (!oneCurrency(advances, currency) || !oneCurrency(payments, currency))
        return std::unexpected(RateError::BadAmounts);
    const Date start = firstDate(advances);
    if (firstDate(payments) < start)
        return std::unexpected(RateError::BadDates);

    const unsigned seriesDay = latestDay(advances, payments);
    std::vector<UnitAmount> flows;
    flows.reserve(advances.size() + payments.size());
    const auto add = [&](const DatedFlow &flow, double sign) {
        const UnitTime time = unitTime(start, flow.date, unit, seriesDay);
        flows.push_back(
            {.whole = time.whole, .odd = time.odd, .amount = sign * static_cast<double>(flow.amount.minor())});
    };
    for (const DatedFlow &flow : advances)
        add(flow, -1);
    for (const DatedFlow &flow : payments)
        add(flow, 1);
    std::ranges::stable_sort(flows, {}, [](const UnitAmount &flow) { return std::pair(flow.whole, flow.odd); });

    const double perYear = unitsPerYear(unit);
    const auto perUnit = solvePerUnit(flows, perYear);
    return reported(RateMethod::UsRegZActuarial, perUnit ? std::optional(*perUnit * perYear) : std::nullopt);
}

std::expected<YearlyRate, RateError> euEffective(const std::vector<YearFlow> &given)
{
    std::vector<TimedAmount> flows;
    flows.reserve(given.size());
    bool in = false;
    bool out = false;
    for (const YearFlow &flow : given) {
        if (flow.amount.currency() != given.front().amount.currency())
            return std::unexpected(RateError::BadAmounts);
        if (!std::isfinite(flow.years) || std::abs(flow.years) > 1000)
            return std::unexpected(RateError::BadDates);
        in = in || flow.amount.minor() > 0;
        out = out || flow.amount.isNegative();
        flows.push_back({.years = flow.years, .amount = -static_cast<double>(flow.amount.minor())});
    }
    if (!in || !out)
        return std::unexpected(RateError::NoFlows);
    std::ranges::stable_sort(flows, {}, &TimedAmount::years);
    return reported(RateMethod::EuAprcEffective, solveEffective(flows));
}

std::string_view methodName(RateMethod method)
{
    return method == RateMethod::UsRegZActuarial ? "US_REGZ_ACTUARIAL" : "EU_APRC_EFFECTIVE";
}

std::string_view baseName(RateBase base)
{
    return base == RateBase::CashPrice ? "cash_price" : "list_price";
}

std::string_view describe(RateError error)
{
    switch (error) {
    case RateError::NoFlows:
        return "a rate needs at least one advance and one payment";
    case RateError::NoRoot:
        return "no rate of zero or more makes the payments worth the advances";
    case RateError::BadUnit:
        return "the unit must be a number of months, half months or days";
    case RateError::BadDates:
        return "a payment lies before the first advance, or a time is out of range";
    case RateError::BadAmounts:
        return "the amounts must be in one currency, and advances and payments not negative";
    }
    return "";
}
} // namespace wazeh::domain
