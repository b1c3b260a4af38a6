#pragma once

#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "domain/casefacts.h"
#include "domain/estimate.h"
#include "domain/policy.h"
#include "domain/rate.h"

/**
 * quote(policy, facts): every option of the policy, each available or withheld with a reason. Pure: the same input
 * gives the byte-equal output, on the tablet and on the server that checks it.
 */
namespace wazeh::domain {

enum class Reason {
    BelowMin,
    AboveMax,
    Category,
    TooFewVisits,
    MinInstalment,
    NotEligible,
    HelpNotAnswered,
    Emergency,
    Expired
};
[[nodiscard]] std::string_view reasonName(Reason reason); // "below_min" …

struct Payment {
    int n = 1;
    Date date;
    Money amount;
    friend bool operator==(const Payment &, const Payment &) = default;
};

struct OfferRate {
    RateMethod method = RateMethod::EuAprcEffective;
    RateBase base = RateBase::CashPrice;
    std::int64_t percentE6 = 0;
    friend bool operator==(const OfferRate &, const OfferRate &) = default;
};

struct Refund {
    Date until;
    int withinDays = 0;
    Money kept;
    friend bool operator==(const Refund &, const Refund &) = default;
};

/** dueToday + Σ payments = total; extra = total − cash price. Empty optionals: cannot be computed, or emergency. */
struct Offer {
    std::string option;
    std::string variant; // "6" = six payments; "" where the option has one form
    OptionKind kind = OptionKind::PayFull;
    bool available = false;
    std::optional<Reason> reason; // set exactly when not available
    std::string payee;            // "clinic", or the lender's name
    std::optional<Money> dueToday;
    std::vector<Payment> payments; // after today
    std::optional<int> count;      // both only when the payments after today are equal
    std::optional<Money> each;
    std::optional<Money> total;
    std::optional<Money> extra;
    std::optional<Money> worstTotal; // what a loan with deferred interest comes to when it is not paid in time
    std::vector<OfferRate> rates;    // only those above zero
    std::optional<int> shownRate;    // index into rates
    LateKind late = LateKind::None;
    std::optional<Refund> refund;
    std::optional<Date> coolingOffUntil;
    std::vector<std::string> needs; // what an outside payee asks for: "smartphone", "cnic"
    std::string textSha256;
    friend bool operator==(const Offer &, const Offer &) = default;
};

struct Quote {
    std::string policySha256;
    std::string factsSha256; // filled by whoever hashed the facts
    std::optional<Money> listPrice;
    std::optional<Money> cashPrice;
    Date validUntil;                  // who decides later decides by then: the price is held until the end of this day
    std::optional<Estimate> estimate; // none while an emergency is active
    std::vector<Offer> offers;

    [[nodiscard]] const Offer *find(std::string_view option, std::string_view variant) const;
    friend bool operator==(const Quote &, const Quote &) = default;
};

/** More than the list price is asked: a fee, a markup or interest, whether or not a yearly rate can be worked out. */
[[nodiscard]] bool hasCharge(const Offer &offer, const Quote &quote);

/**
 * Order: available by (order key, policy position, variant), then withheld, then kinds without money. Fails only for
 * facts that check() refuses, another currency, an override the policy does not allow, or a policy that check()
 * refuses.
 *
 * list price = expected patient share. cash price = the lowest that an available pay_full option asks today, else the
 * list price. Reasons, the first that applies: emergency, expired (today is before effective_from, or the last planned
 * stage is more than hold_days ago; never talk_to_staff), category, below_min, above_max, too_few_visits,
 * help_not_answered / not_eligible (help that was declined can still be had: not answered), for an outside loan
 * help_not_answered until help was answered or declined (isHelpSettled), then what the amounts say (below_min,
 * min_instalment). A total above kMaxAmount, which no document may hold, leaves an offer without
 * figures: above_max, unless something else withholds it. A yearly rate that no document may hold is left out. Refund
 * until: the end of cooling-off, or so many days before the first stage, whichever is later; kept: of what is due until
 * then. After an emergency (stable) cooling-off is longer. External totals: flat fee and markup on the amount financed;
 * reducing = the level payment of the dated schedule (30/360 by months, actual/365 by days) × count, never less than
 * was lent; deferred = paid in time; its worst case, worst_total, is the amount financed and
 * its interest at the yearly rate from today to the last due date, as if nothing had been paid, rounded up.
 */
[[nodiscard]] std::expected<Quote, Fault> quote(const Policy &policy, const CaseFacts &facts,
                                                std::optional<OrderRule> order = {});
} // namespace wazeh::domain
