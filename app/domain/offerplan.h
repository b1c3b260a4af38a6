#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/offer.h"

/** What an option comes to for these facts, before rates and dates are put beside it; inside the domain only. */
namespace wazeh::domain {

struct Case {
    const Policy &policy;
    const CaseFacts &facts;
    Money list;               // expected patient share
    Money cash;               // what the same facts pay today in full
    std::vector<Date> visits; // planned stages, today or later, each day once
    bool expired = false;
    bool helpSettled = false; // asked and answered, declined, or nothing to ask about: loans wait for it
};

/** One form of an option. Without figures dueToday is empty and there are no payments. */
struct Plan {
    std::string variant{};
    std::optional<Reason> reason{};
    std::optional<Money> dueToday{};
    std::vector<Payment> payments{};
    UnitPeriod unit{};  // for the US method
    bool costs = false; // a fee, a markup or an outside payee
};

/** The facts are in another currency than the policy; none: they are not. */
[[nodiscard]] std::optional<Fault> otherCurrency(const Policy &policy, const CaseFacts &facts);
/** The case of sound facts whose patient is expected to pay so much. */
[[nodiscard]] Case caseOf(const Policy &policy, const CaseFacts &facts, Money expectedShare);
[[nodiscard]] bool takesMoney(OptionKind kind);
/** The list price less the tier's discount, to the policy's unit; never above the list price, and exact below a unit.
 */
[[nodiscard]] Money discounted(const PayFullTerms &terms, Money list, const RoundRule &round);
/** Why the option's own conditions withhold it, whatever it comes to: expired, category, below_min, above_max,
 *  too_few_visits, help_not_answered or not_eligible, and for a loan help_not_answered; the first that applies. */
[[nodiscard]] std::optional<Reason> withheldBy(const Option &option, const Case &now);
/** At least one; several where the option has several counts. */
[[nodiscard]] std::vector<Plan> plansOf(const Option &option, const Case &now);
/** The sum of the plan; none where it cannot be worked out or is more than a document may hold. */
[[nodiscard]] std::optional<Money> totalOf(const Plan &plan, Currency currency);
/** Why the plan is withheld in the end: also above_max, where it has a sum that no document may hold. */
[[nodiscard]] std::optional<Reason> reasonOf(const Plan &plan, const std::optional<Money> &total);
} // namespace wazeh::domain
