#include <QtTest>
#include <cmath>
#include <rapidcheck.h>

#include "domain/offerplan.h"
#include "generate.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
Quote quoted(const Pair &pair)
{
    auto result = quote(pair.policy, pair.facts);
    if (!result)
        RC_FAIL(result.error().path + ": " + result.error().message);
    return std::move(*result);
}

std::int64_t paid(const Offer &offer)
{
    std::int64_t sum = offer.dueToday->minor();
    for (const Payment &payment : offer.payments)
        sum += payment.amount.minor();
    return sum;
}

std::size_t position(const Policy &policy, const Offer &offer)
{
    return static_cast<std::size_t>(policy.find(offer.option) - policy.options.data());
}

/** The same facts with every price raised; the discount and the cover stay. */
CaseFacts dearer(CaseFacts facts, std::int64_t more)
{
    facts.lines[0].expected = minor(facts.lines[0].expected.minor() + more);
    facts.lines[0].high = minor(facts.lines[0].high.minor() + more);
    return facts;
}

template <class Tier>
bool sameTier(const std::vector<Tier> &tiers, Money a, Money b)
{
    const auto at = [&tiers](Money amount) {
        return std::ranges::find_if(tiers, [amount](const Tier &tier) {
            return tier.from.minor() <= amount.minor() && (!tier.to || amount.minor() <= tier.to->minor());
        });
    };
    return at(a) == at(b);
}

bool insideATier(const Policy &policy, Money a, Money b)
{
    return std::ranges::all_of(policy.options, [&](const Option &option) {
        if (const auto *full = std::get_if<PayFullTerms>(&option.terms))
            return sameTier(full->tiers, a, b);
        if (const auto *plan = std::get_if<InstalmentTerms>(&option.terms))
            return sameTier(plan->tiers, a, b);
        return true;
    });
}

/** Every promise that does not need a second quote. */
template <class Test>
bool forEveryOffer(const std::string &name, Test test)
{
    return rc::check(name, [test] {
        const Pair pair = anyPair();
        const Quote offers = quoted(pair);
        for (const Offer &offer : offers.offers) {
            RC_LOG() << text(offer) << '\n';
            test(offer, offers, pair);
        }
    });
}
} // namespace

class tst_OfferProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void theSameInputGivesTheSameOutput()
    {
        QVERIFY(rc::check("same input, equal output", [] {
            const Pair pair = anyPair();
            const Quote first = quoted(pair);
            const Pair copy = pair;
            const Quote second = quoted(copy);
            RC_ASSERT(first.offers == second.offers);
            RC_ASSERT(first.listPrice == second.listPrice);
            RC_ASSERT(first.cashPrice == second.cashPrice);
            RC_ASSERT(first.validUntil == second.validUntil);
        }));
    }

    void paymentsAddUp()
    {
        QVERIFY(forEveryOffer("today and payments make the total", [](const Offer &offer, const Quote &, const Pair &) {
            RC_ASSERT(offer.total.has_value() == offer.dueToday.has_value());
            if (offer.total)
                RC_ASSERT(paid(offer) == offer.total->minor());
            else
                RC_ASSERT(offer.payments.empty() && !offer.extra && !offer.each && !offer.count);
        }));
    }

    void noInstalmentIsNothingOrLess()
    {
        QVERIFY(
            forEveryOffer("no negative and no zero instalment", [](const Offer &offer, const Quote &, const Pair &) {
                for (const Payment &payment : offer.payments)
                    RC_ASSERT(payment.amount.minor() > 0);
                if (offer.dueToday)
                    RC_ASSERT(offer.dueToday->minor() >= 0);
            }));
    }

    void theSmallestInstalmentIsKept()
    {
        QVERIFY(forEveryOffer("smallest instalment", [](const Offer &offer, const Quote &, const Pair &pair) {
            const auto *terms = std::get_if<InstalmentTerms>(&pair.policy.find(offer.option)->terms);
            if (terms == nullptr || !offer.available)
                return;
            for (const Payment &payment : offer.payments)
                RC_ASSERT(payment.amount.minor() >= terms->minInstalment.minor());
            if (terms->first.today)
                RC_ASSERT(offer.dueToday->minor() >= terms->minInstalment.minor());
            const std::size_t parts = offer.payments.size() + (terms->first.today ? 1 : 0);
            RC_ASSERT(std::to_string(parts) == offer.variant);
        }));
    }

    void aDearerEstimateNeverCostsLess()
    {
        QVERIFY(rc::check("total never falls when the estimate rises, inside a tier", [] {
            Pair pair = anyPair();
            pair.facts.emergency.state = EmergencyState::None;
            const std::int64_t room = kMaxAmount / 3 / pair.facts.lines[0].qty;
            const std::int64_t more = *rc::gen::inRange<std::int64_t>(
                1, std::min<std::int64_t>(room, *rc::gen::element<std::int64_t>(2, 50, 5'000, 100'000'000)));
            const Quote low = quoted(pair);
            const Quote high = quoted({pair.policy, dearer(pair.facts, more)});
            RC_ASSERT(low.listPrice->minor() <= high.listPrice->minor());
            if (!insideATier(pair.policy, *low.listPrice, *high.listPrice))
                return;
            RC_ASSERT(low.cashPrice->minor() <= high.cashPrice->minor());
            for (const Offer &offer : low.offers) {
                const Offer *now = high.find(offer.option, offer.variant);
                RC_ASSERT(now != nullptr);
                if (offer.total && now->total)
                    RC_ASSERT(offer.total->minor() <= now->total->minor());
            }
        }));
    }

    void withheldMeansAReason()
    {
        QVERIFY(forEveryOffer("withheld and reason", [](const Offer &offer, const Quote &, const Pair &) {
            RC_ASSERT(offer.available == !offer.reason.has_value());
            if (offer.reason)
                RC_ASSERT(!reasonName(*offer.reason).empty());
            if (offer.available && takesMoney(offer.kind))
                RC_ASSERT(offer.total && offer.extra && offer.refund && offer.coolingOffUntil);
        }));
    }

    void everyOptionIsThereInOrder()
    {
        QVERIFY(rc::check("order stable and complete", [] {
            const Pair pair = anyPair();
            const Quote offers = quoted(pair);
            std::map<std::string, int> seen;
            for (const Offer &offer : offers.offers) {
                RC_ASSERT(pair.policy.find(offer.option) != nullptr);
                ++seen[offer.option + "/" + offer.variant];
            }
            for (const auto &[name, times] : seen)
                RC_ASSERT(times == 1);
            for (const Option &option : pair.policy.options)
                RC_ASSERT(std::ranges::count(offers.offers, option.id, &Offer::option) >= 1);
            const auto key = [&](const Offer &offer) {
                const int group = !takesMoney(offer.kind) ? 2 : offer.available ? 0 : 1;
                const auto &amount = pair.policy.journey.order == OrderRule::Total ? offer.total : offer.dueToday;
                return std::tuple(group, group == 0 ? amount->minor() : 0, position(pair.policy, offer),
                                  offer.variant.empty() ? 0 : std::stoi(offer.variant));
            };
            for (std::size_t i = 1; i < offers.offers.size(); ++i)
                RC_ASSERT(key(offers.offers[i - 1]) < key(offers.offers[i]));
        }));
    }

    void extraIsMeasuredFromTheCashPrice()
    {
        QVERIFY(forEveryOffer("extra = total − cash price", [](const Offer &offer, const Quote &offers, const Pair &) {
            if (!offer.total)
                return;
            RC_ASSERT(offer.extra->minor() == offer.total->minor() - offers.cashPrice->minor());
            if (offer.available)
                RC_ASSERT(offer.extra->minor() >= 0);
        }));
    }

    void theCashPriceIsTheLowestToday()
    {
        QVERIFY(rc::check("cash price", [] {
            const Pair pair = anyPair();
            const Quote offers = quoted(pair);
            if (!offers.cashPrice)
                return;
            RC_ASSERT(offers.cashPrice->minor() >= 0);
            RC_ASSERT(offers.cashPrice->minor() <= offers.listPrice->minor());
            for (const Offer &offer : offers.offers)
                if (offer.available && offer.kind == OptionKind::PayFull)
                    RC_ASSERT(offer.dueToday->minor() >= offers.cashPrice->minor());
        }));
    }

    void nothingButTheFactsMatters()
    {
        QVERIFY(rc::check("what is not money, time or eligibility changes nothing", [] {
            Pair pair = anyPair();
            const Quote before = quoted(pair);
            for (Line &line : pair.facts.lines)
                line.code += "'"; // what a line is called
            pair.facts.emergency.since = "2026-11-23T08:00:00Z";
            pair.facts.eligibility["another_programme"] = Eligibility::Yes;
            std::ranges::reverse(pair.facts.lines);
            RC_ASSERT(quoted(pair).offers == before.offers);
        }));
    }

    void anEmergencyHidesAllMoney()
    {
        QVERIFY(rc::check("no money while an emergency is active", [] {
            Pair pair = anyPair();
            pair.facts.emergency.state = EmergencyState::Active;
            const Quote offers = quoted(pair);
            RC_ASSERT(!offers.listPrice && !offers.cashPrice && !offers.estimate);
            RC_ASSERT(offers.offers.size() == pair.policy.options.size());
            for (const Offer &offer : offers.offers) {
                RC_ASSERT(!offer.available && offer.reason == Reason::Emergency);
                RC_ASSERT(!offer.dueToday && !offer.total && !offer.extra && !offer.each && !offer.count);
                RC_ASSERT(offer.payments.empty() && offer.rates.empty() && !offer.shownRate && !offer.refund);
            }
        }));
    }

    void datesGoForward()
    {
        QVERIFY(forEveryOffer("payments after today, in order",
                              [](const Offer &offer, const Quote &offers, const Pair &pair) {
                                  Date before = pair.facts.today;
                                  int n = 0;
                                  for (const Payment &payment : offer.payments) {
                                      RC_ASSERT(payment.n == ++n);
                                      RC_ASSERT(before < payment.date);
                                      before = payment.date;
                                  }
                                  RC_ASSERT(offers.validUntil >= pair.facts.today);
                                  if (offer.refund)
                                      RC_ASSERT(offer.refund->until >= *offer.coolingOffUntil &&
                                                offer.refund->kept.minor() <= offer.total->minor());
                              }));
    }

    void equalPaymentsAreSaidOnce()
    {
        QVERIFY(forEveryOffer("count and each", [](const Offer &offer, const Quote &, const Pair &) {
            RC_ASSERT(offer.count.has_value() == offer.each.has_value());
            bool equal = !offer.payments.empty();
            for (const Payment &payment : offer.payments)
                equal = equal && payment.amount == offer.payments.front().amount;
            RC_ASSERT(offer.count.has_value() == equal);
            if (equal)
                RC_ASSERT(static_cast<std::size_t>(*offer.count) == offer.payments.size() &&
                          *offer.each == offer.payments.front().amount);
        }));
    }

    void ratesExplainThePayments()
    {
        QVERIFY(
            forEveryOffer("rates above zero, and true", [](const Offer &offer, const Quote &offers, const Pair &pair) {
                if (offer.shownRate)
                    RC_ASSERT(*offer.shownRate >= 0 && static_cast<std::size_t>(*offer.shownRate) < offer.rates.size());
                for (const OfferRate &rate : offer.rates) {
                    RC_ASSERT(rate.percentE6 > 0);
                    const Money base = rate.base == RateBase::CashPrice ? *offers.cashPrice : *offers.listPrice;
                    RC_ASSERT(offer.total->minor() > base.minor());
                    if (rate.method != RateMethod::EuAprcEffective || rate.percentE6 > 100'000'000'000)
                        continue;
                    const double perYear = static_cast<double>(rate.percentE6) / 1e8;
                    double worth = static_cast<double>(offer.dueToday->minor());
                    for (const Payment &payment : offer.payments)
                        worth += static_cast<double>(payment.amount.minor()) *
                                 std::pow(1 + perYear, -euYears(pair.facts.today, payment.date));
                    RC_ASSERT(std::abs(worth - static_cast<double>(base.minor())) <=
                              1 + 1e-6 * static_cast<double>(base.minor()));
                }
            }));
    }

    void lendersWaitForHelp()
    {
        QVERIFY(forEveryOffer("outside loans are never available", [](const Offer &offer, const Quote &, const Pair &) {
            if (offer.kind == OptionKind::External)
                RC_ASSERT(!offer.available && offer.payee == "Sample Finance");
            else
                RC_ASSERT(offer.payee == "clinic");
        }));
    }

    void theOrderIsOnlyAnOrder()
    {
        QVERIFY(rc::check("another order, the same offers", [] {
            const Pair pair = anyPair();
            auto total = quote(pair.policy, pair.facts, OrderRule::Total).value().offers;
            auto today = quote(pair.policy, pair.facts, OrderRule::Today).value().offers;
            const auto name = [](const Offer &offer) { return offer.option + "/" + offer.variant; };
            std::ranges::sort(total, {}, name);
            std::ranges::sort(today, {}, name);
            RC_ASSERT(total == today);
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
