#include "domain/ratetime.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <utility>

namespace wazeh::domain {

namespace {
struct Span {
    int months = 0;
    std::int64_t days = 0; // left over, between `from` and the month counted back to
    Date reached;
};

/** Whole months counted back from `to`; month ends stay month ends by anchorDay. */
Span monthsBack(Date from, Date to, unsigned anchorDay)
{
    const int apart = (to.year() - from.year()) * 12 + static_cast<int>(to.month()) - static_cast<int>(from.month());
    int months = std::max(0, apart);
    Date reached = to.plusMonths(-months, anchorDay);
    if (reached < from && months > 0) {
        --months;
        reached = months == 0 ? to : to.plusMonths(-months, anchorDay);
    }
    if (months == 0)
        reached = to;
    return {.months = months, .days = from.daysUntil(reached), .reached = reached};
}

/** An interval as (months, 0) when it is whole months, else (0, days). */
std::pair<int, int> interval(Date from, Date to)
{
    const unsigned anchor = to.isLastDayOfMonth() ? std::max(from.day(), to.day()) : to.day();
    const Span span = monthsBack(from, to, anchor);
    if (span.days == 0 && span.months > 0)
        return {span.months, 0};
    return {0, static_cast<int>(from.daysUntil(to))};
}

double lengthInDays(std::pair<int, int> step)
{
    return step.first * 365.0 / 12 + step.second;
}

UnitPeriod unitOf(std::pair<int, int> step)
{
    if (lengthInDays(step) > 365)
        return {.months = 12};
    return {.months = step.first, .days = step.second};
}

UnitPeriod averageUnit(double days)
{
    constexpr double kMonth = 365.0 / 12;
    if (days >= kMonth)
        return {.months = static_cast<int>(std::clamp(std::ceil(days / kMonth - 0.5), 1.0, 12.0))};
    if (days >= 7)
        return {.days = 7 * static_cast<int>(std::max(1.0, std::ceil(days / 7 - 0.5)))};
    return {.days = std::max(1, static_cast<int>(std::ceil(days - 0.5)))};
}
/** The year that left-over days belong to ends where the months counted back begin. */
double daysOfYearBefore(Date end)
{
    const bool pastFebruary = end.month() > 2 || (end.month() == 2 && end.day() == 29);
    return std::chrono::year{end.year() - (pastFebruary ? 0 : 1)}.is_leap() ? 366 : 365;
}
} // namespace

bool isUnit(UnitPeriod unit)
{
    constexpr int kMost = 36'500;
    const bool sound = unit.months >= 0 && unit.days >= 0 && unit.halfMonths >= 0;
    const int given = (unit.months > 0) + (unit.days > 0) + (unit.halfMonths > 0);
    return sound && given == 1 && std::max({unit.months, unit.days, unit.halfMonths}) <= kMost;
}

double unitsPerYear(UnitPeriod unit)
{
    if (unit.months > 0)
        return 12.0 / unit.months;
    if (unit.halfMonths > 0)
        return 24.0 / unit.halfMonths;
    const bool weeks = unit.days == 7 || unit.days == 14 || unit.days == 28;
    return (weeks ? 364.0 : 365.0) / unit.days;
}

UnitTime unitTime(Date from, Date to, UnitPeriod unit, unsigned seriesDay)
{
    if (unit.days > 0) {
        const std::int64_t days = from.daysUntil(to);
        return {.whole = days / unit.days, .odd = static_cast<double>(days % unit.days) / unit.days};
    }
    const Span span = monthsBack(from, to, to.isLastDayOfMonth() ? std::max(seriesDay, to.day()) : to.day());
    const int parts = unit.months > 0 ? 1 : 2; // a month or two halves
    const int size = unit.months > 0 ? unit.months : unit.halfMonths;
    const std::int64_t partDays = 30 / parts;
    std::int64_t whole = std::int64_t{span.months} * parts;
    std::int64_t days = span.days;
    if (parts == 2 && days >= partDays) {
        ++whole;
        days -= partDays;
    }
    return {.whole = whole / size,
            .odd = static_cast<double>((whole % size) * partDays + days) / static_cast<double>(partDays * size)};
}

UnitPeriod commonUnit(Date start, const std::vector<Date> &payments)
{
    if (payments.empty())
        return {.months = 12};
    if (payments.size() == 1)
        return unitOf(interval(start, payments.front()));
    std::map<std::pair<int, int>, int> seen;
    Date from = start;
    for (const Date to : payments) {
        if (from < to)
            ++seen[interval(from, to)];
        from = to;
    }
    const auto better = [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second < b.second : lengthInDays(a.first) > lengthInDays(b.first);
    };
    const auto most = std::ranges::max_element(seen, better);
    if (most != seen.end() && (most->second > 1 || seen.size() == 1))
        return unitOf(most->first);
    return averageUnit(static_cast<double>(start.daysUntil(payments.back())) / static_cast<double>(payments.size()));
}

double euYears(Date from, Date to)
{
    if (to < from)
        return -euYears(to, from);
    const unsigned anchor = to.isLastDayOfMonth() ? std::max(from.day(), to.day()) : to.day();
    const Span span = monthsBack(from, to, anchor);
    if (span.days == 0)
        return span.months / 12.0;
    return span.months / 12.0 + static_cast<double>(span.days) / daysOfYearBefore(span.reached);
}
} // namespace wazeh::domain
