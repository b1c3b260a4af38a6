#include <algorithm>

#include "domain/checker.h"
#include "domain/helpcheck.h"
#include "domain/optioncheck.h"
#include "domain/overrides.h"
#include "domain/policy.h"

namespace wazeh::domain {

namespace {
void checkApprovals(Checker &checker, const Policy &policy, const Path &root)
{
    const Path list(root, "approved_by");
    checker.require(policy.approvedBy.size() >= 2, list, "two people must approve a policy");
    for (std::size_t i = 0; i < policy.approvedBy.size(); ++i) {
        const Approval &approval = policy.approvedBy[i];
        const Path here(list, i);
        checker.filled(approval.name, Path(here, "name"));
        checker.require(std::ranges::count(policy.approvedBy, approval.name, &Approval::name) == 1, Path(here, "name"),
                        "the same person approves twice");
        checker.timestamp(approval.at, Path(here, "at"));
    }
}

void checkDisclosure(Checker &checker, const Disclosure &disclosure, const Path &root)
{
    const Path here(root, "disclosure");
    checker.within(disclosure.coolingOffDays, 0, 365, Path(here, "cooling_off_days"));
    checker.within(disclosure.disputeThresholdBp, 0, 10'000, Path(here, "dispute_threshold_bp"));
    const Path languages(here, "languages");
    checker.require(!disclosure.languages.empty(), languages, "a policy needs at least one language");
    for (std::size_t i = 0; i < disclosure.languages.size(); ++i) {
        const std::string &language = disclosure.languages[i];
        const bool code = (language.size() == 2 || language.size() == 3) &&
                          std::ranges::all_of(language, [](char c) { return c >= 'a' && c <= 'z'; });
        checker.require(code, Path(languages, i), "must be a language code such as ur");
        checker.require(std::ranges::count(disclosure.languages, language) == 1, Path(languages, i), "is named twice");
    }
    checker.require(disclosure.rateMethod != RateMethod::UsRegZActuarial || disclosure.rateBase == RateBase::CashPrice,
                    Path(here, "rate_base"), "the US method needs cash_price: a cash discount is a finance charge");
}

void checkJourney(Checker &checker, const Policy &policy, const Path &root)
{
    const Path journey(root, "journey");
    checker.amount(policy.journey.shortBelow, Path(journey, "short_below"));
    checker.within(policy.journey.holdDays, 0, 3'650, Path(journey, "hold_days"));
    const Path teachBack(journey, "teach_back");
    checker.within(policy.journey.teachBack.plan, 0, 20, Path(teachBack, "plan"));
    checker.within(policy.journey.teachBack.external, 0, 20, Path(teachBack, "external"));
    checkText(checker, policy.journey.nextStep, policy.disclosure, Path(journey, "next_step"));

    const Path emergency(root, "emergency");
    checkText(checker, policy.emergency.text, policy.disclosure, Path(emergency, "text"));
    checker.within(policy.emergency.extraCoolingOffDays, 0, 365, Path(emergency, "extra_cooling_off_days"));
    checker.within(policy.emergency.recentMinutes, 0, 525'600, Path(emergency, "recent_minutes"));

    const Path witness(root, "witness");
    checker.within(policy.witness.count, 0, 3, Path(witness, "count"));
    if (policy.witness.count > 0) {
        checker.within(policy.witness.minNotStaff, 1, policy.witness.count, Path(witness, "min_not_staff"));
        checkText(checker, policy.witness.ruleText, policy.disclosure, Path(witness, "rule_text"));
    }
}

/** What everybody gets stays within what staff may give at most: otherwise a change could only take away. */
void checkCap(Checker &checker, const Policy &policy, const OverrideRule &rule)
{
    const auto option = std::ranges::find(policy.options, rule.option, &Option::id);
    const auto *full = std::get_if<PayFullTerms>(&option->terms);
    if (full == nullptr || rule.field != "discount_bp")
        return;
    const Path root;
    const Path options(root, "options");
    const Path here(options, static_cast<std::size_t>(option - policy.options.begin()));
    const Path tiers(here, "tiers");
    for (std::size_t i = 0; i < full->tiers.size(); ++i) {
        const Path tier(tiers, i);
        checker.require(full->tiers[i].discountBp <= rule.max, Path(tier, "discount_bp"),
                        "is above the cap that overrides name for it");
    }
}

void checkOverride(Checker &checker, const Policy &policy, std::size_t index, const Path &here)
{
    const OverrideRule &rule = policy.overrides[index];
    const Option *option = policy.find(rule.option);
    if (checker.require(option != nullptr, Path(here, "option"), "there is no option with this id")) {
        const auto limit = overrideLimit(option->kind(), rule.field);
        if (checker.require(limit.has_value(), Path(here, "field"), "staff cannot change this on such an option"))
            checker.within(rule.max, 0, *limit, Path(here, "max"));
        checkCap(checker, policy, rule);
    }
    const auto same = [&rule](const OverrideRule &other) {
        return other.option == rule.option && other.field == rule.field;
    };
    checker.require(std::ranges::count_if(policy.overrides, same) == 1, here,
                    "another override says something else about the same field");
    const Path reasons(here, "reasons");
    checker.require(!rule.reasons.empty(), reasons, "an override needs at least one reason");
    for (std::size_t i = 0; i < rule.reasons.size(); ++i) {
        checker.filled(rule.reasons[i], Path(reasons, i));
        checker.require(std::ranges::count(rule.reasons, rule.reasons[i]) == 1, Path(reasons, i), "is named twice");
    }
}
} // namespace

Faults check(const Policy &policy)
{
    constexpr std::size_t kMostEntries = 600;
    Checker checker(policy.currency);
    const Path root;
    checker.filled(policy.policyId, Path(root, "policy_id"));
    checker.within(policy.version, 1, 1'000'000'000, Path(root, "version"));
    checker.filled(policy.timeZone, Path(root, "time_zone"));
    checker.date(policy.effectiveFrom, Path(root, "effective_from"));
    checkApprovals(checker, policy, root);
    const Path round(root, "round");
    checker.within(policy.round.unit, 1, 1'000'000'000, Path(round, "unit"));
    checkDisclosure(checker, policy.disclosure, root);
    checkJourney(checker, policy, root);

    const Path options(root, "options");
    checker.require(!policy.options.empty(), options, "a policy needs at least one option");
    checker.require(policy.options.size() <= kMostEntries, options, "there are more than 600 options");
    for (std::size_t i = 0; i < policy.options.size(); ++i)
        checkOption(checker, policy.options[i], policy, Path(options, i));
    const Path overrides(root, "overrides");
    checker.require(policy.overrides.size() <= kMostEntries, overrides, "there are more than 600 overrides");
    for (std::size_t i = 0; i < policy.overrides.size(); ++i)
        checkOverride(checker, policy, i, Path(overrides, i));
    checkHelp(checker, policy, root);
    return checker.take();
}
} // namespace wazeh::domain
