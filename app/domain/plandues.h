#pragma once

#include <optional>
#include <vector>

#include "domain/planlife.h"

/** What of a plan is paid, due, missed and left on a day. */
namespace wazeh::domain {

struct Due {
    int n = 0;
    Date date;
    Money amount;
    Money paid; // of it
    [[nodiscard]] Money open() const { return Money::fromMinor(amount.minor() - paid.minor(), amount.currency()); }
    friend bool operator==(const Due &, const Due &) = default;
};

struct PlanStanding {
    std::vector<Due> dues;   // all of them, by number; dates as pauses have moved them
    Money received;          // less what was reversed
    Money outstanding;       // total − received
    Money overdue;           // open of dues before that day; 0 while paused, closed or superseded
    std::vector<int> missed; // n of these dues
    std::optional<Due> next; // first open due on that day or later; none while paused, closed or superseded
    friend bool operator==(const PlanStanding &, const PlanStanding &) = default;
};

/**
 * Each payment pays first what is due by its day, oldest first, then the next due when that is no more than
 * reminderDays away; the rest comes off the back, the last due first, so that the plan ends earlier and its amounts
 * stay what they were. A pause moves what was not yet due when it began, and not yet paid when it ended, by the days
 * that it lasted.
 */
[[nodiscard]] PlanStanding standing(const PlanLife &life, Date day, int reminderDays);
/** Open dues whose reminder falls on that day: reminderDays before the due date. None unless signed or active. */
[[nodiscard]] std::vector<Due> remindersOn(const PlanLife &life, Date day, int reminderDays);
} // namespace wazeh::domain
