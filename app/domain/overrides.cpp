#include "domain/overrides.h"

#include <algorithm>

#include "domain/checker.h"

namespace wazeh::domain {

namespace {
void setField(Option &option, const Override &change, Currency currency)
{
    if (auto *full = std::get_if<PayFullTerms>(&option.terms)) {
        if (full->tiers.empty())
            full->tiers.push_back({.from = Money::fromMinor(0, currency), .to = {}, .discountBp = 0});
        for (DiscountTier &tier : full->tiers)
            tier.discountBp = static_cast<int>(change.value);
    } else if (auto *deposit = std::get_if<DepositTerms>(&option.terms)) {
        deposit->percentBp = static_cast<int>(change.value);
    } else if (auto *plan = std::get_if<InstalmentTerms>(&option.terms)) {
        (change.field == "fee" ? plan->fee : plan->minInstalment) = Money::fromMinor(change.value, currency);
    }
}

std::optional<Fault> refuse(const OverrideRule *rule, const Override &change, const Path &here)
{
    const auto fault = [&here](std::string_view field, std::string message) {
        return Fault{Path(here, field).text(), std::move(message)};
    };
    if (rule == nullptr)
        return fault("field", "the policy does not let staff change this");
    if (change.value < 0 || change.value > rule->max)
        return fault("value", "must be from 0 to " + std::to_string(rule->max));
    if (std::ranges::find(rule->reasons, change.reason) == rule->reasons.end())
        return fault("reason", "is not a reason the policy knows for this change");
    if (rule->secondPerson && !change.second)
        return fault("second", "this change needs a second person");
    return {};
}
} // namespace

std::optional<std::int64_t> overrideLimit(OptionKind kind, std::string_view field)
{
    if ((kind == OptionKind::PayFull && field == "discount_bp") ||
        (kind == OptionKind::DepositRest && field == "percent_bp"))
        return 10'000;
    if (kind == OptionKind::Instalments && (field == "fee" || field == "min_instalment"))
        return kMaxAmount;
    return {};
}

std::expected<Policy, Fault> withOverrides(const Policy &policy, const CaseFacts &facts)
{
    Policy changed = policy;
    const Path root;
    const Path overrides(root, "overrides");
    for (std::size_t i = 0; i < facts.overrides.size(); ++i) {
        const Override &change = facts.overrides[i];
        const auto rule = std::ranges::find_if(policy.overrides, [&change](const OverrideRule &each) {
            return each.option == change.option && each.field == change.field;
        });
        const auto option = std::ranges::find(changed.options, change.option, &Option::id);
        const bool known = rule != policy.overrides.end() && option != changed.options.end() &&
                           overrideLimit(option->kind(), change.field).value_or(-1) >= rule->max;
        if (const auto fault = refuse(known ? &*rule : nullptr, change, Path(overrides, i)))
            return std::unexpected(*fault);
        setField(*option, change, policy.currency);
    }
    return changed;
}
} // namespace wazeh::domain
