#include <QtTest>

#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
Policy deferredPolicy(int rateBp)
{
    Policy policy = samplePolicy();
    termsOf<ExternalTerms>(policy, "loan-a").pricing = {.kind = PricingKind::Deferred, .bp = rateBp};
    return policy;
}

std::optional<Money> owed(const Policy &policy, const CaseFacts &facts = sampleFacts())
{
    return quote(policy, facts).value().find("loan-a", "3")->worstTotal;
}

/** The policy with every outside loan deferred at that rate. */
Policy allDeferred(Policy policy, int rateBp)
{
    for (Option &option : policy.options)
        if (auto *loan = std::get_if<ExternalTerms>(&option.terms))
            loan->pricing = {.kind = PricingKind::Deferred, .bp = rateBp};
    return policy;
}
} // namespace

class tst_Deferred : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void byMonths()
    {
        // 64 000 at 36 % from 23 November to 23 February: a quarter of a year
        QCOMPARE(owed(deferredPolicy(3'600)), std::optional(rupees(64'000 + 5'760)));
    }

    void byDays()
    {
        Policy policy = deferredPolicy(3'600);
        auto &loan = termsOf<ExternalTerms>(policy, "loan-a");
        loan.every = {.months = 0, .days = 14};
        loan.first = {.today = false, .days = 14};
        // 42 days of 365: 2 651.178…, up to the paisa
        QCOMPARE(owed(policy), std::optional(minor(6'400'000 + 265'118)));
    }

    void onTheCashPrice()
    {
        Policy policy = deferredPolicy(3'600);
        termsOf<ExternalTerms>(policy, "loan-a").amountFinanced = RateBase::CashPrice;
        QCOMPARE(owed(policy), std::optional(rupees(60'800 + 5'472)));
    }

    void noInterestIsTheAmountItself() { QCOMPARE(owed(deferredPolicy(0)), std::optional(rupees(64'000))); }

    void noneWhereThereIsNone()
    {
        for (const auto kind : {PricingKind::FlatFee, PricingKind::Markup, PricingKind::Reducing}) {
            Policy policy = samplePolicy();
            termsOf<ExternalTerms>(policy, "loan-a").pricing.kind = kind;
            QVERIFY(!owed(policy));
        }
        const Policy policy = deferredPolicy(3'600);
        QVERIFY(!quote(policy, sampleFacts()).value().find("month", "6")->worstTotal);
        CaseFacts facts = sampleFacts();
        facts.emergency.state = EmergencyState::Active;
        QVERIFY(!quote(policy, facts).value().find("loan-a", "")->worstTotal);
        QVERIFY(!owed(deferredPolicy(100'000), factsOf(minor(kMaxAmount - 1))));
    }

    void neverLessThanInTimeAndMoreWithTheRate()
    {
        QVERIFY(forEveryPair("late costs no less than in time, and more at a higher rate", [](const Pair &pair) {
            const int rate = *rc::gen::inRange(0, 50'000);
            const Policy low = allDeferred(pair.policy, rate);
            const Policy high = allDeferred(pair.policy, rate + 1'000);
            const Quote offers = quoted({low, pair.facts});
            const Quote dearer = quoted({high, pair.facts});
            int loans = 0;
            for (const Offer &offer : offers.offers) {
                const auto least = offer.worstTotal;
                const auto most = dearer.find(offer.option, offer.variant)->worstTotal;
                RC_ASSERT(!least || offer.kind == OptionKind::External);
                if (!least)
                    continue;
                RC_ASSERT(least->minor() >= offer.total->minor());
                RC_ASSERT(!most || most->minor() >= least->minor());
                RC_ASSERT(rate > 0 || *least == *offer.total);
                ++loans;
            }
            return loans;
        }));
    }

    void aLaterEndOwesMore()
    {
        QVERIFY(forEveryPair("more payments, a later end, no less interest", [](const Pair &pair) {
            const Policy policy = allDeferred(pair.policy, 3'600);
            const Quote offers = quoted({policy, pair.facts});
            int compared = 0;
            for (const Offer &offer : offers.offers)
                for (const Offer &other : offers.offers) {
                    const auto &one = offer.worstTotal;
                    const auto &two = other.worstTotal;
                    if (offer.option != other.option || !one || !two ||
                        offer.payments.back().date >= other.payments.back().date)
                        continue;
                    RC_ASSERT(one->minor() <= two->minor());
                    ++compared;
                }
            return compared;
        }));
    }
};

QTEST_APPLESS_MAIN(tst_Deferred)
#include "tst_deferred.moc"
