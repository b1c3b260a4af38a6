#include <algorithm>

#include "domain/offerplan.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
Money cashPrice(const Case &now)
{
    Money best = now.list;
    for (const Option &option : now.policy.options)
        if (const auto *full = std::get_if<PayFullTerms>(&option.terms); full != nullptr && !withheldBy(option, now))
            if (const Money price = discounted(*full, now.list, now.policy.round); price.minor() < best.minor())
                best = price;
    return best;
}

/** Over before it began, or over since more than the price is held for. */
bool isExpired(const Policy &policy, const CaseFacts &facts)
{
    if (facts.today < policy.effectiveFrom)
        return true;
    if (facts.stages.empty())
        return false;
    const Date last = std::ranges::max_element(facts.stages, {}, &Stage::date)->date;
    return last.plusDays(policy.journey.holdDays) < facts.today;
}

std::vector<Date> visitDates(const CaseFacts &facts)
{
    std::vector<Date> dates;
    for (const Stage &stage : facts.stages)
        if (stage.date >= facts.today)
            dates.push_back(stage.date);
    std::ranges::sort(dates);
    dates.erase(std::ranges::unique(dates).begin(), dates.end());
    return dates;
}

} // namespace

std::optional<Fault> otherCurrency(const Policy &policy, const CaseFacts &facts)
{
    if (facts.currency == policy.currency)
        return {};
    return Fault{.path = "/currency",
                 .message =
                     "the facts are in " + facts.currency.name() + ", but the policy is in " + policy.currency.name()};
}

Case caseOf(const Policy &policy, const CaseFacts &facts, Money expectedShare)
{
    Case now{
        .policy = policy, .facts = facts, .list = expectedShare, .cash = expectedShare, .visits = visitDates(facts)};
    now.cash = cashPrice(now); // also the reference where everything is withheld as expired
    now.expired = isExpired(policy, facts);
    now.helpSettled = isHelpSettled(policy, facts);
    return now;
}

std::optional<Money> totalOf(const Plan &plan, Currency currency)
{
    if (!plan.dueToday)
        return {};
    Wide sum = plan.dueToday->minor();
    for (const Payment &payment : plan.payments)
        sum += payment.amount.minor();
    if (sum > kMaxAmount || sum < -kMaxAmount)
        return {};
    return Money::fromMinor(static_cast<std::int64_t>(sum), currency);
}

std::optional<Reason> reasonOf(const Plan &plan, const std::optional<Money> &total)
{
    if (!plan.reason && plan.dueToday && !total)
        return Reason::AboveMax;
    return plan.reason;
}
} // namespace wazeh::domain
