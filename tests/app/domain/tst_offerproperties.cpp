#include <QtTest>
#include <algorithm>
#include <map>

#include "domain/offerplan.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
std::size_t position(const Policy &policy, const Offer &offer)
{
    return static_cast<std::size_t>(policy.find(offer.option) - policy.options.data());
}

/** The same facts with one price raised; the discount and the cover stay. */
CaseFacts dearer(CaseFacts facts, std::int64_t more)
{
    facts.lines[0].expected = minor(facts.lines[0].expected.minor() + more);
    facts.lines[0].high = minor(facts.lines[0].high.minor() + more);
    return facts;
}

template <class Tier>
const Tier *tierAt(const std::vector<Tier> &tiers, Money amount)
{
    const auto at = std::ranges::find_if(tiers, [amount](const Tier &tier) {
        return tier.from.minor() <= amount.minor() && (!tier.to || amount.minor() <= tier.to->minor());
    });
    return at == tiers.end() ? nullptr : &*at;
}

bool sameTier(const Option &option, Money a, Money b)
{
    if (const auto *full = std::get_if<PayFullTerms>(&option.terms))
        return tierAt(full->tiers, a) == tierAt(full->tiers, b);
    if (const auto *plan = std::get_if<InstalmentTerms>(&option.terms))
        return tierAt(plan->tiers, a) == tierAt(plan->tiers, b);
    return true;
}

/** What decides the cash price is the same at both prices. */
bool sameDiscounts(const Policy &policy, const Quote &low, const Quote &high)
{
    return std::ranges::all_of(policy.options, [&](const Option &option) {
        return option.kind() != OptionKind::PayFull ||
               (sameTier(option, *low.listPrice, *high.listPrice) &&
                low.find(option.id, "")->available == high.find(option.id, "")->available);
    });
}

/** The forms an option must have: its numbers of payments, or one without a name. */
std::vector<std::string> forms(const Option &option, const Quote &offers)
{
    const std::vector<int> *counts = nullptr;
    if (const auto *loan = std::get_if<ExternalTerms>(&option.terms))
        counts = &loan->counts;
    const auto *plan = std::get_if<InstalmentTerms>(&option.terms);
    if (const auto *tier = plan != nullptr && offers.listPrice ? tierAt(plan->tiers, *offers.listPrice) : nullptr)
        counts = &tier->counts;
    if (counts == nullptr || !offers.listPrice)
        return {""};
    std::vector<std::string> names;
    for (const int count : *counts)
        names.push_back(std::to_string(count));
    return names;
}

std::vector<Offer> byName(std::vector<Offer> offers)
{
    std::ranges::sort(offers, {}, [](const Offer &offer) { return offer.option + "/" + offer.variant; });
    return offers;
}

void shuffleWhatMayNotMatter(Pair &pair)
{
    for (Line &line : pair.facts.lines)
        line.code += "'"; // what a line is called
    std::ranges::reverse(pair.facts.lines);
    std::ranges::reverse(pair.facts.discounts);
    pair.facts.emergency.since = "2026-11-23T08:00:00Z";
    pair.facts.eligibility["another_programme"] = Eligibility::Yes;
    std::ranges::reverse(pair.policy.approvedBy);
    pair.policy.policyId += "'";
    pair.policy.version += 1;
    pair.policy.witness.count = 3;
    pair.policy.journey.shortBelow = minor(1);
    pair.policy.journey.teachBack = {.plan = 0, .external = 0};
    for (Option &option : pair.policy.options) {
        option.texts.name = both("Another name");
        if (option.when.categories)
            std::ranges::reverse(*option.when.categories);
    }
}
} // namespace

/** What money.md says under "Offers": one property for each rule, over generated policies and facts. */
class tst_OfferProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void sameInputSameOutput()
    {
        QVERIFY(forEveryPair("same input, equal output", [](const Pair &pair) {
            const Quote first = quoted(pair);
            static_cast<void>(quoted(anyPair())); // what was asked before may not matter
            const Pair copy = pair;
            RC_ASSERT(first == quoted(copy));
            return 1;
        }));
    }

    void everyOptionIsThereInEveryForm()
    {
        QVERIFY(forEveryPair("every option of the policy, each form once", [](const Pair &pair) {
            const Quote offers = quoted(pair);
            std::size_t expected = 0;
            for (const Option &option : pair.policy.options)
                for (const std::string &form : forms(option, offers)) {
                    RC_ASSERT(offers.find(option.id, form) != nullptr);
                    ++expected;
                }
            RC_ASSERT(offers.offers.size() == expected);
            for (const Offer &offer : offers.offers) {
                const Option &option = *pair.policy.find(offer.option);
                RC_ASSERT(offer.kind == option.kind() && offer.textSha256 == option.textSha256);
                RC_ASSERT(offer.late == option.late.kind);
            }
            return expected > pair.policy.options.size() ? 1 : 0;
        }));
    }

    void theOrderIsTheWrittenOne()
    {
        QVERIFY(forEveryPair(
            "available by order key, position, variant; then withheld; then without money", [](const Pair &pair) {
                const Quote offers = quoted(pair);
                const auto key = [&](const Offer &offer) {
                    const int group = !takesMoney(offer.kind) ? 2 : offer.available ? 0 : 1;
                    const auto &amount = pair.policy.journey.order == OrderRule::Total ? offer.total : offer.dueToday;
                    return std::tuple(group, group == 0 ? amount->minor() : 0, position(pair.policy, offer),
                                      offer.variant.empty() ? 0 : std::stoi(offer.variant));
                };
                for (std::size_t i = 1; i < offers.offers.size(); ++i)
                    RC_ASSERT(key(offers.offers[i - 1]) < key(offers.offers[i]));
                return offers.offers.size() > 2 ? 1 : 0;
            }));
    }

    void theOrderIsStable()
    {
        QVERIFY(forEveryPair("another order or position, the same offers", [](const Pair &pair) {
            const auto total = byName(quote(pair.policy, pair.facts, OrderRule::Total).value().offers);
            RC_ASSERT(total == byName(quote(pair.policy, pair.facts, OrderRule::Today).value().offers));
            Pair turned = pair;
            std::ranges::reverse(turned.policy.options);
            RC_ASSERT(total == byName(quoted(turned).offers));
            return pair.policy.options.size() > 1 ? 1 : 0;
        }));
    }

    void paymentsAddUp()
    {
        QVERIFY(
            forEveryOffer("due today and payments make the total", [](const Offer &offer, const Quote &, const Pair &) {
                RC_ASSERT(offer.total.has_value() == offer.dueToday.has_value());
                if (offer.total)
                    RC_ASSERT(paid(offer) == offer.total->minor());
                else
                    RC_ASSERT(offer.payments.empty() && !offer.extra && !offer.each && !offer.count);
                return !offer.payments.empty();
            }));
    }

    void noInstalmentIsNothingOrLess()
    {
        QVERIFY(
            forEveryOffer("no negative and no zero instalment", [](const Offer &offer, const Quote &, const Pair &) {
                for (const Payment &payment : offer.payments)
                    RC_ASSERT(payment.amount.minor() > 0);
                if (!offer.dueToday)
                    return false;
                RC_ASSERT(offer.dueToday->minor() >= 0);
                if (offer.kind == OptionKind::DepositRest)
                    RC_ASSERT(offer.dueToday->minor() > 0 && offer.payments.size() == 1);
                if (offer.kind != OptionKind::PayFull) // which may be given away
                    RC_ASSERT(offer.total->minor() > 0);
                return !offer.payments.empty();
            }));
    }

    void theSmallestInstalmentIsKept()
    {
        QVERIFY(forEveryOffer("smallest instalment", [](const Offer &offer, const Quote &, const Pair &pair) {
            const auto *terms = std::get_if<InstalmentTerms>(&pair.policy.find(offer.option)->terms);
            if (terms == nullptr || !offer.available)
                return false;
            for (const Payment &payment : offer.payments)
                RC_ASSERT(payment.amount.minor() >= terms->minInstalment.minor());
            if (terms->first.today)
                RC_ASSERT(offer.dueToday->minor() >= terms->minInstalment.minor());
            const std::size_t parts = offer.payments.size() + (terms->first.today ? 1 : 0);
            RC_ASSERT(std::to_string(parts) == offer.variant);
            return terms->minInstalment.minor() > 0;
        }));
    }

    void theTotalNeverFallsWhenTheEstimateRises()
    {
        QVERIFY(forEveryPair("total never falls when the estimate rises, inside a tier", [](Pair pair) {
            pair.facts.emergency.state = EmergencyState::None;
            const std::int64_t room = kMaxAmount / 3 / pair.facts.lines[0].qty;
            const std::int64_t more = *rc::gen::inRange<std::int64_t>(
                1, std::min<std::int64_t>(room, *rc::gen::element<std::int64_t>(2, 50, 5'000, 100'000'000)));
            const Pair dear{pair.policy, dearer(pair.facts, more)};
            if (!check(dear.facts).empty())
                return 0; // above what any estimate may come to
            const Quote low = quoted(pair);
            const Quote high = quoted(dear);
            RC_ASSERT(low.listPrice->minor() <= high.listPrice->minor());
            const bool cash = sameDiscounts(pair.policy, low, high);
            RC_ASSERT(!cash || low.cashPrice->minor() <= high.cashPrice->minor());
            int compared = 0;
            for (const Offer &offer : low.offers) {
                const Option &option = *pair.policy.find(offer.option);
                const Offer *now = high.find(offer.option, offer.variant);
                if (!sameTier(option, *low.listPrice, *high.listPrice) || (offer.kind == OptionKind::External && !cash))
                    continue;
                RC_ASSERT(now != nullptr);
                if (!offer.total || !now->total)
                    continue;
                RC_ASSERT(offer.total->minor() <= now->total->minor());
                ++compared;
            }
            return compared;
        }));
    }

    void whatMayNotMatterChangesNothing()
    {
        QVERIFY(forEveryPair("only money, time and eligibility", [](const Pair &pair) {
            Pair shuffled = pair;
            shuffleWhatMayNotMatter(shuffled);
            RC_ASSERT(quoted(shuffled).offers == quoted(pair).offers);
            return 1;
        }));
    }

    void declinedIsNotAnswered()
    {
        QVERIFY(forEveryPair("asked and declined opens loans and changes nothing else", [](Pair pair) {
            pair.facts.eligibility["general_welfare"] = Eligibility::Declined;
            const Quote declined = quoted(pair);
            pair.facts.eligibility.clear();
            const Quote never = quoted(pair);
            RC_ASSERT(declined.offers.size() == never.offers.size());
            for (Offer offer : declined.offers) {
                const Offer &other = *never.find(offer.option, offer.variant);
                if (offer.kind == OptionKind::External && other.reason == Reason::HelpNotAnswered) {
                    offer.available = false;
                    offer.reason = Reason::HelpNotAnswered;
                }
                RC_ASSERT(offer == other);
            }
            return 1;
        }));
    }

    void lendersWaitForHelp()
    {
        QVERIFY(forEveryOffer("loans wait for help", [](const Offer &offer, const Quote &, const Pair &pair) {
            const bool outside = offer.kind == OptionKind::External;
            RC_ASSERT(offer.payee == (outside ? "Sample Finance" : "clinic"));
            const bool asks = std::ranges::any_of(pair.policy.options, [](const Option &option) {
                return option.kind() == OptionKind::Assistance || option.when.eligible;
            });
            const auto answer = pair.facts.eligibility.find("general_welfare");
            const bool known = answer != pair.facts.eligibility.end() && answer->second != Eligibility::NotAsked;
            RC_ASSERT(!outside || !offer.available || !asks || known);
            return outside;
        }));
    }

    void brokenPoliciesNeverGiveAWrongSum()
    {
        QVERIFY(rc::check("unchecked policy: figures that add up, or an error", [] {
            Pair pair = anyPair();
            const std::int64_t wild = *rc::gen::arbitrary<std::int64_t>();
            const int small = *rc::gen::arbitrary<int>();
            for (Option &option : pair.policy.options) {
                if (auto *full = std::get_if<PayFullTerms>(&option.terms); full != nullptr && !full->tiers.empty())
                    full->tiers[0].discountBp = small;
                else if (auto *deposit = std::get_if<DepositTerms>(&option.terms))
                    *deposit = {.percentBp = small, .min = minor(wild), .max = minor(-wild / 2), .restDueDays = small};
                else if (auto *plan = std::get_if<InstalmentTerms>(&option.terms))
                    plan->fee = minor(wild), plan->tiers[0].counts = {small % 700}, plan->first.days = small;
                else if (auto *loan = std::get_if<ExternalTerms>(&option.terms))
                    loan->pricing.bp = small, loan->every = {.months = small, .days = 0};
            }
            pair.policy.round.unit = *rc::gen::element<std::int64_t>(0, -1, wild, 1'000);
            pair.policy.disclosure.coolingOffDays = small;
            const auto result = quote(pair.policy, pair.facts);
            if (!result)
                return;
            for (const Offer &offer : result->offers)
                if (offer.total)
                    RC_ASSERT(paid(offer) == offer.total->minor());
        }));
    }
};

QTEST_APPLESS_MAIN(tst_OfferProperties)
#include "tst_offerproperties.moc"
