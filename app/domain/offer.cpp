#include "domain/offer.h"

#include <algorithm>
#include <utility>

#include "domain/deferred.h"
#include "domain/offerplan.h"
#include "domain/offerrates.h"
#include "domain/overrides.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
Offer bare(const Option &option)
{
    Offer offer;
    offer.option = option.id;
    offer.kind = option.kind();
    offer.payee = "clinic";
    if (const auto *external = std::get_if<ExternalTerms>(&option.terms)) {
        offer.payee = external->lender.name;
        offer.needs = external->needs;
    }
    offer.late = option.late.kind;
    offer.textSha256 = option.textSha256;
    return offer;
}

Date coolingOffEnd(const Policy &policy, const CaseFacts &facts)
{
    const bool shaken = facts.emergency.state == EmergencyState::Stable;
    return facts.today.plusDays(std::int64_t{policy.disclosure.coolingOffDays} +
                                (shaken ? policy.emergency.extraCoolingOffDays : 0));
}

std::optional<Refund> refundOf(const Offer &offer, const RefundRule &rule, const CaseFacts &facts)
{
    Refund refund{.until = *offer.coolingOffUntil, .withinDays = rule.withinDays, .kept = {}};
    if (!facts.stages.empty()) {
        const Date first = std::ranges::min_element(facts.stages, {}, &Stage::date)->date;
        refund.until = std::max(refund.until, first.plusDays(-std::int64_t{rule.untilDaysBefore}));
    }
    Wide paid = offer.dueToday->minor();
    for (const Payment &payment : offer.payments)
        if (payment.date <= refund.until)
            paid += payment.amount.minor();
    const auto kept = narrow(divideWide(paid * rule.keptBp, 10'000, RoundMode::Down));
    if (!kept)
        return {};
    refund.kept = Money::fromMinor(*kept, facts.currency);
    return refund;
}

Offer offerOf(const Option &option, Plan plan, const Case &now)
{
    Offer offer = bare(option);
    offer.variant = std::move(plan.variant);
    offer.total = totalOf(plan, now.list.currency());
    offer.reason = reasonOf(plan, offer.total);
    offer.available = !offer.reason;
    if (!offer.total)
        return offer;
    offer.dueToday = plan.dueToday;
    offer.extra = Money::fromMinor(offer.total->minor() - now.cash.minor(), now.list.currency());
    offer.rates = offerRates(plan, *offer.total, now);
    offer.shownRate = shownRate(offer.rates, plan, now.policy.disclosure);
    offer.payments = std::move(plan.payments);
    const auto unlike = [&offer](const Payment &payment) { return payment.amount != offer.payments.front().amount; };
    if (!offer.payments.empty() && std::ranges::none_of(offer.payments, unlike)) {
        offer.count = static_cast<int>(offer.payments.size());
        offer.each = offer.payments.front().amount;
    }
    if (const auto *loan = std::get_if<ExternalTerms>(&option.terms); loan != nullptr && !offer.payments.empty())
        offer.worstTotal = owedIfNotInTime(*loan, loan->amountFinanced == RateBase::CashPrice ? now.cash : now.list,
                                           now.facts.today, offer.payments.back().date);
    offer.coolingOffUntil = coolingOffEnd(now.policy, now.facts);
    offer.refund = refundOf(offer, option.refund, now.facts);
    return offer;
}

/** Available, then withheld, then kinds without money; the order key counts only among the available. */
void arrange(std::vector<Offer> &offers, OrderRule order)
{
    const auto key = [order](const Offer &offer) {
        const int group = !takesMoney(offer.kind) ? 2 : offer.available ? 0 : 1;
        const auto &amount = order == OrderRule::Total ? offer.total : offer.dueToday;
        return std::pair(group, group == 0 && amount ? amount->minor() : 0);
    };
    std::ranges::stable_sort(offers, {}, key);
}

std::expected<Quote, Fault> quoteOf(const Policy &policy, const CaseFacts &facts, OrderRule order)
{
    Quote quote;
    quote.policySha256 = policy.sha256;
    quote.validUntil = facts.today.plusDays(policy.journey.holdDays);
    if (facts.emergency.state == EmergencyState::Active) {
        for (const Option &option : policy.options)
            quote.offers.push_back(bare(option));
        for (Offer &offer : quote.offers)
            offer.reason = Reason::Emergency;
        arrange(quote.offers, order);
        return quote;
    }
    auto figures = estimate(facts);
    if (!figures)
        return std::unexpected(figures.error());
    const Case now = caseOf(policy, facts, figures->expected);
    quote.listPrice = now.list;
    quote.cashPrice = now.cash;
    quote.estimate = std::move(*figures);
    quote.offers.reserve(policy.options.size() * 2);
    for (const Option &option : policy.options)
        for (Plan &plan : plansOf(option, now))
            quote.offers.push_back(offerOf(option, std::move(plan), now));
    arrange(quote.offers, order);
    return quote;
}
} // namespace

std::string_view reasonName(Reason reason)
{
    switch (reason) {
    case Reason::BelowMin:
        return "below_min";
    case Reason::AboveMax:
        return "above_max";
    case Reason::Category:
        return "category";
    case Reason::TooFewVisits:
        return "too_few_visits";
    case Reason::MinInstalment:
        return "min_instalment";
    case Reason::NotEligible:
        return "not_eligible";
    case Reason::HelpNotAnswered:
        return "help_not_answered";
    case Reason::Emergency:
        return "emergency";
    case Reason::Expired:
        return "expired";
    }
    return "";
}

const Offer *Quote::find(std::string_view option, std::string_view variant) const
{
    const auto found = std::ranges::find_if(
        offers, [&](const Offer &offer) { return offer.option == option && offer.variant == variant; });
    return found == offers.end() ? nullptr : &*found;
}

bool hasCharge(const Offer &offer, const Quote &quote)
{
    return offer.total && quote.listPrice && offer.total->minor() > quote.listPrice->minor();
}

std::expected<Quote, Fault> quote(const Policy &policy, const CaseFacts &facts, std::optional<OrderRule> order)
{
    if (const auto faults = check(facts); !faults.empty())
        return std::unexpected(faults.front());
    if (const auto fault = otherCurrency(policy, facts))
        return std::unexpected(*fault);
    const OrderRule rule = order.value_or(policy.journey.order);
    if (facts.overrides.empty())
        return quoteOf(policy, facts, rule);
    const auto changed = withOverrides(policy, facts);
    if (!changed)
        return std::unexpected(changed.error());
    return quoteOf(*changed, facts, rule);
}
} // namespace wazeh::domain
