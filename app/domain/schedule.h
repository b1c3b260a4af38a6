#pragma once

#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/money.h"
#include "domain/policy.h"
#include "domain/rounding.h"

namespace wazeh::domain {

enum class DayCount { Thirty360, Actual365 };

/** Terms of any plan, as `wazeh-clinic schedule` reads them. */
struct ScheduleTerms {
    Money principal;
    int nominalRateBp = 0;
    int count = 1; // 1–600
    Every every{.months = 1, .days = 0};
    Date start;
    Date firstDue;
    DayCount dayCount = DayCount::Thirty360;
    std::int64_t roundUnit = 1; // minor units
    RoundMode rounding = RoundMode::HalfUp;
    Remainder remainder = Remainder::Last;
    Money fee;
    Money downPayment;
    std::optional<unsigned> anchorDay; // default: the day of firstDue
};

struct ScheduleRow {
    int n = 1; // 0: fee and down payment on the start date
    Date date;
    Money amount;
    Money capital;
    Money interest;
    Money balance;
};

struct Schedule {
    std::vector<ScheduleRow> rows;
    Money total;         // of all rows
    Money moreThanToday; // total − principal
};

struct ScheduleError {
    std::string field; // of the terms
    std::string message;
};

/** The rows add up exactly to the total, the last balance is 0, and one instalment settles the remainder: the last pays
 *  what is left, or (remainder first) the first pays what the level ones after it do not, which moves their interest by
 *  at most one minor unit. Whole numbers only. An instalment of nothing or less is an error. */
[[nodiscard]] std::expected<Schedule, ScheduleError> schedule(const ScheduleTerms &terms);

/** total in count parts, each rounded down to unit, one settling the rest; the parts add up to total. Parts may be 0;
 *  empty for a negative total, no parts or no unit. */
[[nodiscard]] std::vector<Money> split(Money total, int count, std::int64_t unit, Remainder remainder);
/** count due dates from first on, month ends kept by anchorDay (0 = the day of first). */
[[nodiscard]] std::vector<Date> dueDates(Date first, Every every, int count, unsigned anchorDay = 0);
} // namespace wazeh::domain
