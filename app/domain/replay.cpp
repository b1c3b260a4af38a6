#include "domain/replay.h"

#include <algorithm>
#include <utility>

#include "domain/help.h"
#include "domain/offerplan.h"
#include "domain/overrides.h"

namespace wazeh::domain {

static_assert(static_cast<std::size_t>(Reason::Expired) + 1 == kReasons);

namespace {
Standing standingOf(const Option &option, const Case &now, const Budget &budget)
{
    Standing result;
    std::optional<Reason> first;
    for (const Plan &plan : plansOf(option, now)) {
        const auto total = totalOf(plan, now.list.currency());
        const auto reason = reasonOf(plan, total);
        if (reason) {
            first = first ? first : reason;
            continue;
        }
        result.available = true;
        if (!total)
            continue;
        const std::int64_t today = plan.dueToday->minor();
        result.today = std::min(result.today.value_or(today), today);
        if (const auto missing = missingFrom(budget, *plan.dueToday, plan.payments))
            result.missing = std::min(result.missing.value_or(*missing), *missing);
    }
    if (!result.available)
        result.reason = first;
    return result;
}

Menu emergencyMenu(const Policy &policy)
{
    return Menu(policy.options.size(), Standing{.available = false, .reason = Reason::Emergency});
}

/** Who was asked about help under another policy would be asked here, too: a programme that the case could not know
 *  holds no loan back. */
std::optional<CaseFacts> withUnknownProgrammes(const Policy &policy, const CaseFacts &facts)
{
    const auto wasAsked = [](const auto &known) { return known.second != Eligibility::NotAsked; };
    if (isHelpSettled(policy, facts) || !std::ranges::any_of(facts.eligibility, wasAsked))
        return {};
    CaseFacts more = facts;
    for (const std::string &programme : programmes(policy))
        more.eligibility.emplace(programme, Eligibility::Declined);
    return more;
}

std::expected<Menu, Fault> menuOf(const Policy &policy, const CaseFacts &facts, const Budget &budget)
{
    if (facts.emergency.state == EmergencyState::Active)
        return emergencyMenu(policy);
    const auto figures = estimate(facts);
    if (!figures)
        return std::unexpected(figures.error());
    const auto more = withUnknownProgrammes(policy, facts);
    const Case now = caseOf(policy, more ? *more : facts, figures->expected);
    Menu result;
    result.reserve(policy.options.size());
    for (const Option &option : policy.options)
        result.push_back(standingOf(option, now, budget));
    return result;
}

bool hasBudget(const Budget &budget)
{
    return budget.todayMax.has_value() || budget.monthlyMax.has_value();
}

Replay empty(const Policy &policy)
{
    Replay result;
    result.dayNought = Money::fromMinor(0, policy.currency);
    for (const Option &option : policy.options)
        result.options.push_back({.option = option.id});
    return result;
}

void count(Replay &into, const Menu &menu, const Policy &policy, const ReplayCase &one)
{
    std::optional<std::int64_t> least;
    bool affordable = false;
    for (std::size_t i = 0; i < menu.size(); ++i) {
        const Standing &standing = menu[i];
        OptionFigures &figures = into.options[i];
        if (standing.reason)
            ++figures.withheld.at(static_cast<std::size_t>(*standing.reason));
        figures.available += standing.available ? 1 : 0;
        if (standing.today)
            least = std::min(least.value_or(*standing.today), *standing.today);
        affordable = affordable || standing.missing == 0;
    }
    into.withoutPlan += least ? 0 : 1;
    if (hasBudget(one.budget)) {
        ++into.withBudget;
        into.affordable += affordable ? 1 : 0;
    }
    if (!least || !into.dayNought)
        return;
    const auto more = into.dayNought->plus(Money::fromMinor(*least, policy.currency));
    into.dayNought = more ? std::optional(*more) : std::nullopt;
}

/** Counts the case in; false where the policy cannot judge it. */
bool countCase(Replay &into, const Policy &policy, const ReplayCase &one, Menu &seen)
{
    ++into.cases;
    auto now = menu(policy, one);
    if (!now) {
        ++into.refused;
        return false;
    }
    count(into, *now, policy, one);
    seen = std::move(*now);
    return true;
}

struct Pairing {
    std::optional<std::size_t> before, after; // positions in the two policies
};

std::vector<Pairing> pairings(const Policy &before, const Policy &after)
{
    const auto position = [](const Policy &in, const std::string &id) -> std::optional<std::size_t> {
        const auto found = std::ranges::find(in.options, id, &Option::id);
        if (found == in.options.end())
            return {};
        return static_cast<std::size_t>(found - in.options.begin());
    };
    std::vector<Pairing> result;
    for (std::size_t i = 0; i < before.options.size(); ++i)
        result.push_back({.before = i, .after = position(after, before.options[i].id)});
    for (std::size_t i = 0; i < after.options.size(); ++i)
        if (!position(before, after.options[i].id))
            result.push_back({.before = {}, .after = i});
    return result;
}

bool stands(const Menu &menu, const std::optional<std::size_t> &position)
{
    return position && menu[*position].available;
}
} // namespace

std::expected<Menu, Fault> menu(const Policy &policy, const ReplayCase &one)
{
    if (const auto faults = check(one.facts); !faults.empty())
        return std::unexpected(faults.front());
    for (const auto &fault : {faultOf(one.budget, policy.currency), otherCurrency(policy, one.facts)})
        if (fault)
            return std::unexpected(*fault);
    if (one.facts.overrides.empty())
        return menuOf(policy, one.facts, one.budget);
    const auto changed = withOverrides(policy, one.facts);
    if (!changed)
        return std::unexpected(changed.error());
    return menuOf(*changed, one.facts, one.budget);
}

Replay replay(const Policy &policy, std::span<const ReplayCase> cases)
{
    Replay result = empty(policy);
    Menu seen;
    for (const ReplayCase &one : cases)
        countCase(result, policy, one, seen);
    return result;
}

ReplayDiff diff(const Policy &before, const Policy &after, std::span<const ReplayCase> cases)
{
    ReplayDiff result{.before = empty(before), .after = empty(after)};
    const auto pairs = pairings(before, after);
    for (const Pairing &pair : pairs)
        result.options.push_back(
            {.option = pair.before ? before.options[*pair.before].id : after.options[*pair.after].id});
    Menu was;
    Menu is;
    for (const ReplayCase &one : cases) {
        const bool judgedBefore = countCase(result.before, before, one, was);
        const bool judgedAfter = countCase(result.after, after, one, is);
        if (!judgedBefore || !judgedAfter)
            continue;
        bool gains = false;
        bool loses = false;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const bool had = stands(was, pairs[i].before);
            const bool has = stands(is, pairs[i].after);
            result.options[i].gained += !had && has ? 1 : 0;
            result.options[i].lost += had && !has ? 1 : 0;
            gains = gains || (!had && has);
            loses = loses || (had && !has);
        }
        result.better += gains && !loses ? 1 : 0;
        result.worse += loses ? 1 : 0;
        if (loses && result.losers.size() < kNamedLosers)
            result.losers.push_back(one.name);
    }
    return result;
}

Replay sum(Replay one, const Replay &two)
{
    one.cases += two.cases;
    one.refused += two.refused;
    one.withoutPlan += two.withoutPlan;
    one.withBudget += two.withBudget;
    one.affordable += two.affordable;
    const auto money =
        one.dayNought && two.dayNought ? one.dayNought->plus(*two.dayNought) : std::unexpected(MoneyError::Overflow);
    one.dayNought = money ? std::optional(*money) : std::nullopt;
    for (std::size_t i = 0; i < std::min(one.options.size(), two.options.size()); ++i) {
        one.options[i].available += two.options[i].available;
        for (std::size_t k = 0; k < kReasons; ++k)
            one.options[i].withheld[k] += two.options[i].withheld[k];
    }
    return one;
}

ReplayDiff sum(ReplayDiff one, const ReplayDiff &two)
{
    one.before = sum(std::move(one.before), two.before);
    one.after = sum(std::move(one.after), two.after);
    one.better += two.better;
    one.worse += two.worse;
    for (std::size_t i = 0; i < std::min(one.options.size(), two.options.size()); ++i) {
        one.options[i].gained += two.options[i].gained;
        one.options[i].lost += two.options[i].lost;
    }
    for (const std::string &name : two.losers)
        if (one.losers.size() < kNamedLosers)
            one.losers.push_back(name);
    return one;
}
} // namespace wazeh::domain
