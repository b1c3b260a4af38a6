#pragma once

#include <cstdint>
#include <vector>

#include "domain/date.h"
#include "domain/rate.h"

/** Time as Appendix J counts it; inside the domain only. */
namespace wazeh::domain {

[[nodiscard]] bool isUnit(UnitPeriod unit);
/** 12/n months, 24/n half months, 52, 26, 13 for 7, 14, 28 days, else 365/days. */
[[nodiscard]] double unitsPerYear(UnitPeriod unit);

struct UnitTime {
    std::int64_t whole = 0;
    double odd = 0;
};
/** Whole unit-periods counted back from `to`, the rest as a part of one (month = 30 days, half month = 15).
 *  seriesDay: the day of the month that payments on month ends stand for (J (b)(3)(iv)). */
[[nodiscard]] UnitTime unitTime(Date from, Date to, UnitPeriod unit, unsigned seriesDay);

/** Unit-period of payments that follow no fixed interval, J (b)(4)-(5): the term of a single payment up to a year,
 *  otherwise the interval that comes most often (the shorter of equals), otherwise the average one. */
[[nodiscard]] UnitPeriod commonUnit(Date start, const std::vector<Date> &payments);
} // namespace wazeh::domain
