#include "domain/quotechange.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "domain/policyfields.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
/** Lines of the same code and stage are taken together: a service may stand on several lines. */
LineChange &lineOf(std::vector<LineChange> &lines, const EstimateLine &line)
{
    const auto same = [&line](const LineChange &one) { return one.code == line.code && one.stage == line.stage; };
    const auto found = std::ranges::find_if(lines, same);
    if (found != lines.end())
        return *found;
    const Money nothing = Money::fromMinor(0, line.expected.currency());
    lines.push_back({.code = line.code, .stage = line.stage, .before = nothing, .after = nothing});
    return lines.back();
}

void addTo(Money &sum, Money amount)
{
    sum = sum.plus(amount).value_or(sum); // lines of sound facts stay far inside int64
}

std::optional<std::int64_t> yearly(const Offer &offer)
{
    const auto shown = static_cast<std::size_t>(offer.shownRate.value_or(0));
    if (!offer.shownRate || shown >= offer.rates.size())
        return {};
    return offer.rates[shown].percentE6;
}

OfferChange changeOf(const Offer *before, const Offer *after)
{
    const Offer &either = before != nullptr ? *before : *after;
    OfferChange change{.option = either.option, .variant = either.variant};
    if (before != nullptr) {
        change.availableBefore = before->available;
        change.totalBefore = before->total;
    }
    if (after != nullptr) {
        change.availableAfter = after->available;
        change.totalAfter = after->total;
    }
    if (before != nullptr && after != nullptr)
        change.terms = diff(*before, *after);
    return change;
}

/** What the text of an agreement takes from the option itself. */
PolicyFields signedFields(const Option &option)
{
    constexpr std::array<std::string_view, 6> kNamed{"late",   "lender",    "office",
                                                     "papers", "covers_bp", "pauses_payments"};
    PolicyFields fields = fieldsOf(option);
    std::erase_if(fields, [&](const auto &field) {
        const std::string_view path = field.first;
        return std::ranges::none_of(kNamed, [path](std::string_view name) {
            const auto at = path.find(name);
            return at != path.npos && path[at - 1] == '/' && path.find("/texts/") == path.npos;
        });
    });
    return fields;
}

bool isChange(const OfferChange &change)
{
    return change.availableBefore != change.availableAfter || !change.terms.empty();
}
} // namespace

EstimateChange diff(const Estimate &before, const Estimate &after)
{
    EstimateChange change{.lines = {},
                          .discounts = {before.discounts, after.discounts},
                          .coverPays = {before.coverPays, after.coverPays},
                          .low = {before.low, after.low},
                          .share = {before.expected, after.expected},
                          .high = {before.high, after.high}};
    for (const EstimateLine &line : before.lines) {
        LineChange &one = lineOf(change.lines, line);
        one.qtyBefore += line.qty;
        addTo(one.before, line.expected);
    }
    for (const EstimateLine &line : after.lines) {
        LineChange &one = lineOf(change.lines, line);
        one.qtyAfter += line.qty;
        addTo(one.after, line.expected);
    }
    std::erase_if(change.lines,
                  [](const LineChange &line) { return line.qtyBefore == line.qtyAfter && line.before == line.after; });
    return change;
}

std::vector<OfferTerm> diff(const Offer &before, const Offer &after)
{
    std::vector<OfferTerm> terms;
    const auto note = [&terms](bool differs, OfferTerm term) {
        if (differs)
            terms.push_back(term);
    };
    note(before.dueToday != after.dueToday, OfferTerm::DueToday);
    note(before.payments != after.payments, OfferTerm::Payments);
    note(before.total != after.total, OfferTerm::Total);
    note(yearly(before) != yearly(after), OfferTerm::Yearly);
    note(before.late != after.late || before.worstTotal != after.worstTotal, OfferTerm::Late);
    note(before.refund != after.refund, OfferTerm::Refund);
    note(before.coolingOffUntil != after.coolingOffUntil, OfferTerm::CoolingOff);
    note(before.payee != after.payee, OfferTerm::Payee);
    note(before.needs != after.needs, OfferTerm::Needs);
    note(before.textSha256 != after.textSha256, OfferTerm::Texts);
    return terms;
}

QuoteChange diff(const Quote &before, const Quote &after)
{
    QuoteChange change{.policy = before.policySha256 != after.policySha256, .validUntil = after.validUntil};
    if (before.estimate && after.estimate)
        change.estimate = diff(*before.estimate, *after.estimate);
    for (const Offer &offer : before.offers)
        change.offers.push_back(changeOf(&offer, after.find(offer.option, offer.variant)));
    for (const Offer &offer : after.offers)
        if (before.find(offer.option, offer.variant) == nullptr)
            change.offers.push_back(changeOf(nullptr, &offer));
    std::erase_if(change.offers, [](const OfferChange &offer) { return !isChange(offer); });
    return change;
}

Voided voidedBy(const Offer &signedOffer, const Quote &after)
{
    const Offer *now = after.find(signedOffer.option, signedOffer.variant);
    if (now == nullptr)
        return Voided::Gone;
    if (!now->available)
        return Voided::Withheld;
    return diff(signedOffer, *now).empty() ? Voided::No : Voided::TermsChanged;
}

Voided voidedBy(const SignedOffer &before, const Quote &after, const Policy &policy)
{
    const Voided voided = voidedBy(before.offer, after);
    if (voided != Voided::No)
        return voided;
    const Option *was = before.policy.find(before.offer.option);
    const Option *is = policy.find(before.offer.option);
    if (was == nullptr || is == nullptr)
        return Voided::Gone;
    return signedFields(*was) == signedFields(*is) ? Voided::No : Voided::TermsChanged;
}

bool mayDispute(const AmountChange &share, int thresholdBp)
{
    const Wide more = static_cast<Wide>(share.after.minor()) - share.before.minor();
    return more * 10'000 > static_cast<Wide>(share.before.minor()) * thresholdBp && more > 0;
}

bool isHeldOn(const Quote &quote, Date day)
{
    return day <= quote.validUntil;
}
} // namespace wazeh::domain
