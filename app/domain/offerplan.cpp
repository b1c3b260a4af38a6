#include "domain/offerplan.h"

#include <algorithm>

#include "domain/annuity.h"
#include "domain/ratetime.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
Money moneyLike(Money model, Wide minor)
{
    // sound policies and facts stay far inside int64; anything else shows as an amount that cannot be paid
    return Money::fromMinor(narrow(minor).value_or(-1), model.currency());
}

/** Parts on their dates: a first part dated today is due today, the rest follow. */
void spread(Plan &plan, const std::vector<Money> &parts, const std::vector<Date> &dates, Date today)
{
    const bool payable = !parts.empty() && parts.size() == dates.size() &&
                         std::ranges::all_of(parts, [](Money part) { return part.minor() > 0; });
    if (!payable) {
        if (!plan.reason)
            plan.reason = Reason::MinInstalment;
        return;
    }
    plan.dueToday = moneyLike(parts.front(), 0);
    plan.payments.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i == 0 && dates[i] == today)
            plan.dueToday = parts[i];
        else
            plan.payments.push_back(
                {.n = static_cast<int>(plan.payments.size()) + 1, .date = dates[i], .amount = parts[i]});
    }
}

/** Due dates of a plan; a chosen pay day moves every monthly payment after today to that day. */
std::vector<Date> planDates(const First &first, const Every &every, int count, const CaseFacts &facts)
{
    const unsigned payDay = every.months > 0 ? static_cast<unsigned>(facts.payDay.value_or(0)) : 0;
    if (first.today)
        return dueDates(facts.today, every, count, payDay);
    Date start = facts.today.plusDays(first.days);
    if (payDay > 0) {
        const Date moved = start.plusMonths(0, payDay);
        start = moved > facts.today ? moved : start.plusMonths(1, payDay);
    }
    return dueDates(start, every, count, payDay);
}

template <class Tier>
const Tier *tierOf(const std::vector<Tier> &tiers, Money amount)
{
    const auto holds = [amount](const Tier &tier) {
        return tier.from.minor() <= amount.minor() && (!tier.to || amount.minor() <= tier.to->minor());
    };
    const auto found = std::ranges::find_if(tiers, holds);
    return found == tiers.end() ? nullptr : &*found;
}

std::vector<Plan> plans(const PayFullTerms &terms, const Case &now)
{
    return {Plan{.dueToday = discounted(terms, now.list, now.policy.round)}};
}

std::vector<Plan> plans(const DepositTerms &terms, const Case &now)
{
    const RoundRule &round = now.policy.round;
    const Wide part = divideWide(static_cast<Wide>(now.list.minor()) * terms.percentBp, 10'000, round.mode);
    Wide deposit = std::max<Wide>(divideWide(part, std::max<std::int64_t>(1, round.unit), round.mode) * round.unit,
                                  terms.min.minor());
    if (terms.max)
        deposit = std::min<Wide>(deposit, terms.max->minor());

    Plan plan;
    const Date due = now.facts.today.plusDays(terms.restDueDays);
    plan.unit = commonUnit(now.facts.today, {due});
    if (deposit >= now.list.minor())
        plan.reason = Reason::BelowMin; // nothing would be left to pay later
    spread(plan, {moneyLike(now.list, deposit), moneyLike(now.list, now.list.minor() - deposit)},
           {now.facts.today, due}, now.facts.today);
    return {std::move(plan)};
}

std::vector<Plan> plans(const ByVisitTerms &, const Case &now)
{
    Plan plan;
    if (now.visits.size() < 2)
        plan.reason = Reason::TooFewVisits;
    const std::vector<Date> later(
        now.visits.begin() + (now.visits.empty() || now.visits.front() > now.facts.today ? 0 : 1), now.visits.end());
    plan.unit = commonUnit(now.facts.today, later);
    spread(plan,
           split(now.list, static_cast<int>(now.visits.size()), now.policy.round.unit, now.policy.round.remainder),
           now.visits, now.facts.today);
    return {std::move(plan)};
}

std::vector<Plan> plans(const InstalmentTerms &terms, const Case &now)
{
    const CountTier *tier = tierOf(terms.tiers, now.list);
    if (tier == nullptr) {
        const bool below = !terms.tiers.empty() && now.list.minor() < terms.tiers.front().from.minor();
        return {Plan{.reason = below ? Reason::BelowMin : Reason::AboveMax}};
    }
    std::vector<Plan> result;
    for (const int count : tier->counts) {
        Plan plan{.variant = std::to_string(count),
                  .unit = {.months = terms.every.months, .days = terms.every.days},
                  .costs = terms.fee.minor() > 0};
        auto parts = split(now.list, count, now.policy.round.unit, now.policy.round.remainder);
        const auto unpaid = [](Money part) { return part.minor() <= 0; };
        if (!parts.empty() && std::ranges::none_of(parts, unpaid))
            parts.front() = moneyLike(now.list, static_cast<Wide>(parts.front().minor()) + terms.fee.minor());
        spread(plan, parts, planDates(terms.first, terms.every, count, now.facts), now.facts.today);
        const auto small = [&terms](Money part) { return part.minor() < terms.minInstalment.minor(); };
        if (!plan.reason && std::ranges::any_of(parts, small))
            plan.reason = Reason::MinInstalment;
        result.push_back(std::move(plan));
    }
    return result;
}

Wide lentTotal(const ExternalTerms &terms, Money financed, const std::vector<Date> &dates, Date today)
{
    switch (terms.pricing.kind) {
    case PricingKind::FlatFee:
    case PricingKind::Markup:
        return financed.minor() +
               divideWide(static_cast<Wide>(financed.minor()) * terms.pricing.bp, 10'000, RoundMode::HalfUp);
    case PricingKind::Deferred:
        return financed.minor(); // what is due when every payment is made in time
    case PricingKind::Reducing:
        if (terms.pricing.bp == 0)
            return financed.minor(); // rounded parts would come to a little more or less
        break;
    }
    const DayCount convention = terms.every.months > 0 ? DayCount::Thirty360 : DayCount::Actual365;
    std::vector<std::int64_t> days;
    days.reserve(dates.size());
    for (const Date date : dates) {
        days.push_back(countedDays(today, date, convention));
        today = date;
    }
    const auto level =
        levelPayment({.principal = financed.minor(), .nominalRateBp = terms.pricing.bp, .dayCount = convention}, days);
    if (!level)
        return -1;
    // level payments rounded down may come to less than what was lent
    return std::max<Wide>(financed.minor(), static_cast<Wide>(*level) * static_cast<Wide>(dates.size()));
}

std::vector<Plan> plans(const ExternalTerms &terms, const Case &now)
{
    const Money financed = terms.amountFinanced == RateBase::CashPrice ? now.cash : now.list;
    std::vector<Plan> result;
    for (const int count : terms.counts) {
        Plan plan{.variant = std::to_string(count),
                  .unit = {.months = terms.every.months, .days = terms.every.days},
                  .costs = true};
        const auto dates = planDates(terms.first, terms.every, count, now.facts);
        const Wide total = lentTotal(terms, financed, dates, now.facts.today);
        spread(plan, split(moneyLike(now.list, total), count, now.policy.round.unit, now.policy.round.remainder), dates,
               now.facts.today);
        result.push_back(std::move(plan));
    }
    return result;
}

std::vector<Plan> plans(const AssistanceTerms &, const Case &)
{
    return {Plan{}};
}
std::vector<Plan> plans(const DecideLaterTerms &, const Case &)
{
    return {Plan{}};
}
std::vector<Plan> plans(const TalkToStaffTerms &, const Case &)
{
    return {Plan{}};
}

std::optional<Reason> withheldByAnswer(const std::string &programme, const CaseFacts &facts)
{
    const auto found = facts.eligibility.find(programme);
    const Eligibility answer = found == facts.eligibility.end() ? Eligibility::NotAsked : found->second;
    if (answer == Eligibility::Yes)
        return {};
    return answer == Eligibility::No ? Reason::NotEligible : Reason::HelpNotAnswered;
}
} // namespace

bool takesMoney(OptionKind kind)
{
    return kind != OptionKind::Assistance && kind != OptionKind::DecideLater && kind != OptionKind::TalkToStaff;
}

Money discounted(const PayFullTerms &terms, Money list, const RoundRule &round)
{
    const DiscountTier *tier = tierOf(terms.tiers, list);
    if (tier == nullptr || tier->discountBp == 0)
        return list;
    const Wide exact = divideWide(static_cast<Wide>(list.minor()) * (10'000 - tier->discountBp), 10'000, round.mode);
    if (exact < round.unit || round.unit < 1)
        return moneyLike(list, exact);
    return moneyLike(list, std::min<Wide>(list.minor(), divideWide(exact, round.unit, round.mode) * round.unit));
}

std::optional<Reason> withheldBy(const Option &option, const Case &now)
{
    const When &when = option.when;
    if (now.expired && option.kind() != OptionKind::TalkToStaff)
        return Reason::Expired;
    if (when.categories && std::ranges::find(*when.categories, now.facts.category) == when.categories->end())
        return Reason::Category;
    if (now.list.minor() < when.from.minor())
        return Reason::BelowMin;
    if (when.to && now.list.minor() > when.to->minor())
        return Reason::AboveMax;
    if (static_cast<int>(now.visits.size()) < when.minVisits)
        return Reason::TooFewVisits;
    if (when.eligible)
        if (const auto reason = withheldByAnswer(*when.eligible, now.facts))
            return reason;
    if (const auto *help = std::get_if<AssistanceTerms>(&option.terms))
        return withheldByAnswer(help->programme, now.facts);
    if (option.kind() == OptionKind::External && !now.helpSettled)
        return Reason::HelpNotAnswered;
    return {};
}

std::vector<Plan> plansOf(const Option &option, const Case &now)
{
    auto result = std::visit([&now](const auto &terms) { return plans(terms, now); }, option.terms);
    if (result.empty())
        result.emplace_back();
    if (const auto reason = withheldBy(option, now))
        for (Plan &plan : result)
            plan.reason = reason;
    return result;
}
} // namespace wazeh::domain
