#include "domain/nearest.h"

#include <algorithm>
#include <map>
#include <utility>

#include "domain/offerplan.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
std::optional<Fault> refuse(const std::optional<Money> &most, Currency currency, std::string path)
{
    if (!most)
        return {};
    if (most->currency() != currency)
        return Fault{std::move(path), "must be in " + currency.name()};
    if (most->isNegative())
        return Fault{std::move(path), "must be 0 or more"};
    return {};
}

std::int64_t above(Money amount, const std::optional<Money> &most)
{
    return most ? std::max<std::int64_t>(0, amount.minor() - most->minor()) : 0;
}

struct Distance {
    Wide missing = 0;
    std::int64_t total = 0;
    std::int64_t today = 0; // part of missing
    std::int64_t monthly = 0;
};

std::expected<std::int64_t, MoneyError> dearestOf(std::span<const Payment> payments)
{
    std::map<std::pair<int, unsigned>, Wide> months;
    Wide most = 0;
    for (const Payment &payment : payments) {
        Wide &month = months[{payment.date.year(), payment.date.month()}];
        month += payment.amount.minor();
        most = std::max(most, month);
    }
    return narrow(most);
}

std::expected<Distance, MoneyError> distanceOf(const Offer &offer, const Budget &budget)
{
    const auto monthly = dearestMonth(offer, offer.total->currency());
    if (!monthly)
        return std::unexpected(monthly.error());
    Distance distance{.total = offer.total->minor(),
                      .today = above(*offer.dueToday, budget.todayMax),
                      .monthly = above(*monthly, budget.monthlyMax)};
    distance.missing = static_cast<Wide>(distance.today) + distance.monthly;
    return distance;
}

/** An offer of the kind that may still lead on; nullptr: none. */
const Offer *firstOf(const Quote &quote, OptionKind kind)
{
    const auto found = std::ranges::find_if(quote.offers, [kind](const Offer &offer) {
        return offer.kind == kind && (offer.available || offer.reason == Reason::HelpNotAnswered);
    });
    return found == quote.offers.end() ? nullptr : &*found;
}

void lead(Nearest &result, NextWay way, const Offer *offer)
{
    result.way = way;
    result.option = offer != nullptr ? offer->option : std::string();
    result.variant = offer != nullptr ? offer->variant : std::string();
}

/** Staff can be asked whatever the conditions say. */
const Offer *talkOf(const Quote &quote)
{
    const auto found = std::ranges::find(quote.offers, OptionKind::TalkToStaff, &Offer::kind);
    return found == quote.offers.end() ? nullptr : &*found;
}
} // namespace

std::expected<Money, MoneyError> dearestMonth(const Offer &offer, Currency currency)
{
    const auto minor = dearestOf(offer.payments);
    if (!minor)
        return std::unexpected(minor.error());
    return Money::fromMinor(*minor, currency);
}

std::optional<Fault> faultOf(const Budget &budget, Currency currency)
{
    const auto today = refuse(budget.todayMax, currency, "/today_max");
    return today ? today : refuse(budget.monthlyMax, currency, "/monthly_max");
}

std::optional<std::int64_t> missingFrom(const Budget &budget, Money dueToday, std::span<const Payment> payments)
{
    if (!budget.todayMax && !budget.monthlyMax)
        return {};
    Wide missing = above(dueToday, budget.todayMax);
    if (budget.monthlyMax) {
        const auto monthly = dearestOf(payments);
        if (!monthly)
            return {};
        missing += above(Money::fromMinor(*monthly, dueToday.currency()), budget.monthlyMax);
    }
    const auto sum = narrow(missing);
    return sum ? std::optional(*sum) : std::nullopt;
}

std::expected<Nearest, Fault> nearest(const Policy &policy, const CaseFacts &facts, const Budget &budget)
{
    if (const auto fault = faultOf(budget, policy.currency))
        return std::unexpected(*fault);
    auto offers = quote(policy, facts);
    if (!offers)
        return std::unexpected(std::move(offers.error()));

    Nearest result;
    result.missingToday = result.missingMonthly = Money::fromMinor(0, policy.currency);
    std::optional<Distance> best;
    for (const Offer &offer : offers->offers) {
        if (!offer.available || !takesMoney(offer.kind) || !offer.total)
            continue;
        const auto distance = distanceOf(offer, budget);
        if (!distance)
            return std::unexpected(Fault{"/options", "the amounts are too large"});
        const auto key = [](const Distance &of) { return std::pair(of.missing, of.total); };
        if (best && key(*distance) >= key(*best))
            continue;
        best = *distance;
        result.plan = offer;
    }
    if (best) {
        result.missingToday = Money::fromMinor(best->today, policy.currency);
        result.missingMonthly = Money::fromMinor(best->monthly, policy.currency);
    }
    if (best && best->missing == 0)
        lead(result, NextWay::Plan, &*result.plan);
    else if (const Offer *help = firstOf(*offers, OptionKind::Assistance))
        lead(result, NextWay::Assistance, help);
    else
        lead(result, NextWay::Staff, talkOf(*offers));
    return result;
}
} // namespace wazeh::domain
