#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/money.h"
#include "domain/policy.h"

/**
 * Yearly rates. US_REGZ_ACTUARIAL: 12 CFR 1026 Appendix J, unit-periods and odd days. EU_APRC_EFFECTIVE: 2008/48/EC
 * Annex I. The root finder uses floating point inside; amounts never do. Results are percent × 10^6.
 */
namespace wazeh::domain {

enum class RateError { NoFlows, NoRoot, BadUnit, BadDates, BadAmounts };

struct DatedFlow {
    Date date;
    Money amount;
};

/** Unit-period: so many months, days, or half months (exactly one > 0). Months: 12/n a year; half months 24; 7, 14, 28
 *  days: 52, 26, 13; otherwise 365/days. */
struct UnitPeriod {
    int months = 0;
    int days = 0;
    int halfMonths = 0;
};

struct YearFlow {
    double years = 0; // may be negative: a payment before the drawdown
    Money amount;     // advances positive, payments negative
};

struct YearlyRate {
    RateMethod method = RateMethod::EuAprcEffective;
    std::int64_t percentE6 = 0; // 9.685724 % = 9685724
};

[[nodiscard]] std::expected<YearlyRate, RateError> usActuarial(const std::vector<DatedFlow> &advances,
                                                               const std::vector<DatedFlow> &payments, UnitPeriod unit);
[[nodiscard]] std::expected<YearlyRate, RateError> euEffective(const std::vector<YearFlow> &flows);
/** Years between two dates as 2008/48/EC counts them: whole months as twelfths, left-over days /365 or /366. */
[[nodiscard]] double euYears(Date from, Date to);
[[nodiscard]] std::string_view methodName(RateMethod method); // "US_REGZ_ACTUARIAL" …
[[nodiscard]] std::string_view baseName(RateBase base);       // "cash_price" …
[[nodiscard]] std::string_view describe(RateError error);
} // namespace wazeh::domain
