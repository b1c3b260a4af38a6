#include "domain/help.h"

#include <algorithm>
#include <set>

#include "domain/offer.h"
#include "domain/policy.h"
#include "domain/rounding.h"

namespace wazeh::domain {

namespace {
bool holds(const HelpCondition &condition, const HelpAnswers &answers)
{
    const auto answer = answers.find(condition.question);
    return answer != answers.end() && std::ranges::find(condition.in, answer->second) != condition.in.end();
}

bool holds(const HelpRule &rule, const HelpAnswers &answers)
{
    return std::ranges::all_of(rule.all, [&](const HelpCondition &condition) { return holds(condition, answers); });
}
} // namespace

const HelpQuestion *Help::find(std::string_view id) const
{
    const auto found = std::ranges::find(questions, id, &HelpQuestion::id);
    return found == questions.end() ? nullptr : &*found;
}

std::vector<std::string> programmes(const Policy &policy)
{
    std::set<std::string> names;
    for (const Option &option : policy.options) {
        if (const auto *terms = std::get_if<AssistanceTerms>(&option.terms))
            names.insert(terms->programme);
        if (option.when.eligible)
            names.insert(*option.when.eligible);
    }
    return {names.begin(), names.end()};
}

Eligibilities eligibility(const Policy &policy, const HelpAnswers &answers)
{
    Eligibilities result;
    for (const std::string &programme : programmes(policy)) {
        const bool met = std::ranges::any_of(policy.help.eligibility, [&](const HelpRule &rule) {
            return rule.programme == programme && holds(rule, answers);
        });
        result.emplace(programme, met ? Eligibility::Yes : Eligibility::No);
    }
    return result;
}

Eligibilities declined(const Policy &policy)
{
    Eligibilities result;
    for (const std::string &programme : programmes(policy))
        result.emplace(programme, Eligibility::Declined);
    return result;
}

std::optional<Money> mostHelp(const AssistanceTerms &terms, const Policy &policy, const Quote &quote)
{
    if (!quote.listPrice)
        return {};
    const auto most = basisPoints(*quote.listPrice, terms.coversBp, RoundMode::Down);
    if (!most)
        return {};
    const std::int64_t unit = std::max<std::int64_t>(1, policy.round.unit);
    return Money::fromMinor(most->minor() / unit * unit, most->currency());
}

bool isHelpSettled(const Policy &policy, const CaseFacts &facts)
{
    const auto settled = [&facts](const std::string &programme) {
        const auto known = facts.eligibility.find(programme);
        return known != facts.eligibility.end() && known->second != Eligibility::NotAsked;
    };
    return std::ranges::all_of(policy.options, [&settled](const Option &option) {
        const auto *terms = std::get_if<AssistanceTerms>(&option.terms);
        return (terms == nullptr || settled(terms->programme)) &&
               (!option.when.eligible || settled(*option.when.eligible));
    });
}
} // namespace wazeh::domain
