#pragma once

#include <expected>
#include <optional>
#include <span>
#include <string>

#include "domain/offer.h"

/** From what somebody can pay to the plan that comes nearest, and never to a dead end. */
namespace wazeh::domain {

/** The most that can be paid today, and in any one calendar month after today; absent: no limit was named. */
struct Budget {
    std::optional<Money> todayMax;
    std::optional<Money> monthlyMax;
};

/** A limit below zero or in other money ("/today_max", "/monthly_max"); none: sound. */
[[nodiscard]] std::optional<Fault> faultOf(const Budget &budget, Currency currency);
/** By how much payments are above the budget, today and in their dearest month together, minor units; 0: they fit. None
 *  without a budget, and where the sum is too large. */
[[nodiscard]] std::optional<std::int64_t> missingFrom(const Budget &budget, Money dueToday,
                                                      std::span<const Payment> payments);

/** Plan: an allowed offer fits. Assistance: none fits, but a programme may help. Staff: neither; talk it over. */
enum class NextWay { Plan, Assistance, Staff };

struct Nearest {
    NextWay way = NextWay::Staff;
    std::string option;        // of that way; "" only where the policy has no option for talking to staff
    std::string variant;       // "" where the option has one form
    std::optional<Offer> plan; // the nearest allowed one, whether it fits or not; none: nothing is available
    Money missingToday;        // by how much the plan is above the budget, 0 where it is not
    Money missingMonthly;      // the same in its dearest month
    friend bool operator==(const Nearest &, const Nearest &) = default;
};

/** The most that falls due in one calendar month after today; what is due today is not in it. 0 without payments. */
[[nodiscard]] std::expected<Money, MoneyError> dearestMonth(const Offer &offer, Currency currency);

/**
 * The nearest plan is the available one with the least missing today and in its dearest month together; of equals the
 * one with the lowest total, then the first in the quote's own order. Where it does not fit, the first programme that
 * is open or still to be asked about comes before staff; one that was answered with no does not. While an emergency is
 * active there is only staff. Fails where quote() fails, and for a budget below zero or in other money ("/today_max",
 * "/monthly_max").
 */
[[nodiscard]] std::expected<Nearest, Fault> nearest(const Policy &policy, const CaseFacts &facts, const Budget &budget);
} // namespace wazeh::domain
