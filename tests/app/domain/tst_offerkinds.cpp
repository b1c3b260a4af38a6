#include <QtTest>
#include <cmath>

#include "offerrow.h"

using namespace wazeh::domain;
using namespace wazeh::test;

class tst_OfferKinds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fullPaysTheCashPriceToday()
    {
        const Offer full = offer(samplePolicy(), sampleFacts(), "full");
        QCOMPARE(amounts(full), Amounts{60'800});
        QCOMPARE(full.total, std::optional(rupees(60'800)));
        QCOMPARE(full.extra, std::optional(rupees(0)));
        QVERIFY(!full.count && !full.each && full.rates.empty() && !full.shownRate);
        QCOMPARE(full.late, LateKind::None);
    }

    void theDiscountFollowsTheTier_data()
    {
        QTest::addColumn<qint64>("price");
        QTest::addColumn<qint64>("due");
        QTest::newRow("below the first tier") << qint64{99'999} << qint64{99'999};
        QTest::newRow("first of the tier") << qint64{100'000} << qint64{95'000};
        QTest::newRow("last of the tier") << qint64{999'999} << qint64{949'000};
        QTest::newRow("next tier") << qint64{1'000'000} << qint64{900'000};
        QTest::newRow("above all tiers") << qint64{2'000'001} << qint64{2'000'001};
    }
    void theDiscountFollowsTheTier()
    {
        QFETCH(qint64, price);
        QFETCH(qint64, due);
        Policy policy = samplePolicy();
        termsOf<PayFullTerms>(policy, "full").tiers = {
            {.from = minor(100'000), .to = minor(999'999), .discountBp = 500},
            {.from = minor(1'000'000), .to = minor(2'000'000), .discountBp = 1'000}};
        QCOMPARE(offer(policy, factsOf(minor(price)), "full").dueToday, std::optional(minor(due)));
    }

    void amountsBelowAUnitStayExact()
    {
        QCOMPARE(offer(samplePolicy(), factsOf(minor(700)), "full").dueToday, std::optional(minor(665)));
        QCOMPARE(offer(samplePolicy(), factsOf(minor(1)), "full").dueToday, std::optional(minor(0)));
    }

    void roundingUpNeverRaisesThePrice()
    {
        Policy policy = samplePolicy();
        policy.round.mode = RoundMode::Up;
        termsOf<PayFullTerms>(policy, "full").tiers[0].discountBp = 1;
        QCOMPARE(offer(policy, factsOf(minor(1'234'567)), "full").dueToday, std::optional(minor(1'234'567)));
    }

    void depositAndRest()
    {
        const Offer deposit = offer(samplePolicy(), sampleFacts(), "deposit");
        QCOMPARE(amounts(deposit), (Amounts{19'200, 44'800}));
        QCOMPARE(dates(deposit), Dates{"2026-12-15"});
        QCOMPARE(deposit.count, std::optional(1));
        QCOMPARE(deposit.each, std::optional(rupees(44'800)));
        QCOMPARE(deposit.extra, std::optional(rupees(3'200)));
        QVERIFY(!deposit.shownRate);
        QCOMPARE(deposit.rates.size(), 2U);
        // 41 600 until day 22 for 44 800
        const double growth = 44'800.0 / 41'600.0;
        QVERIFY(std::abs(static_cast<double>(deposit.rates[0].percentE6) - (std::pow(growth, 365 / 22.0) - 1) * 1e8) <
                1e3);
        QVERIFY(std::abs(static_cast<double>(deposit.rates[1].percentE6) - (growth - 1) * 365 / 22 * 1e8) < 2);
    }

    void depositsHaveBounds()
    {
        Policy policy = samplePolicy();
        DepositTerms &terms = termsOf<DepositTerms>(policy, "deposit");
        QCOMPARE(amounts(offer(policy, factsOf(rupees(4'000)), "deposit")), (Amounts{2'000, 2'000}));
        terms.max = rupees(15'000);
        QCOMPARE(amounts(offer(policy, sampleFacts(), "deposit")), (Amounts{15'000, 49'000}));
        QCOMPARE(offer(policy, factsOf(rupees(2'000)), "deposit").reason, std::optional(Reason::BelowMin));
        QCOMPARE(offer(policy, factsOf(rupees(1'999)), "deposit").reason, std::optional(Reason::BelowMin));
        QVERIFY(offer(policy, factsOf(rupees(2'001)), "deposit").available);
    }

    void byVisitSharesOverTheVisits()
    {
        const Offer visit = offer(samplePolicy(), sampleFacts(), "visit");
        QCOMPARE(amounts(visit), (Amounts{32'000, 32'000}));
        QCOMPARE(dates(visit), Dates{"2026-12-07"});
        CaseFacts facts = sampleFacts();
        facts.stages = {{.n = 1, .date = day("2026-11-30")},
                        {.n = 2, .date = day("2026-12-07")},
                        {.n = 3, .date = day("2027-01-10")}};
        const Offer later = offer(samplePolicy(), facts, "visit");
        QCOMPARE(amounts(later), (Amounts{0, 21'340, 21'330, 21'330}));
        QCOMPARE(dates(later), (Dates{"2026-11-30", "2026-12-07", "2027-01-10"}));
        QVERIFY(!later.count && !later.each);
        QCOMPARE(later.payments[2].n, 3);
    }

    void twoStagesOnOneDayAreOneVisit()
    {
        CaseFacts facts = sampleFacts();
        facts.stages = {{.n = 1, .date = day("2026-11-23")},
                        {.n = 2, .date = day("2026-12-07")},
                        {.n = 3, .date = day("2026-12-07")}};
        QCOMPARE(amounts(offer(samplePolicy(), facts, "visit")), (Amounts{32'000, 32'000}));
    }

    void visitsThatAreOverDoNotCount()
    {
        CaseFacts facts = sampleFacts();
        facts.today = day("2026-11-25");
        const Offer visit = offer(samplePolicy(), facts, "visit");
        QCOMPARE(visit.reason, std::optional(Reason::TooFewVisits));
        QCOMPARE(amounts(visit), (Amounts{0, 64'000}));
        facts.stages.clear();
        const Offer none = offer(samplePolicy(), facts, "visit");
        QCOMPARE(none.reason, std::optional(Reason::TooFewVisits));
        QVERIFY(!none.total && none.payments.empty());
    }

    void monthlyInThree()
    {
        const Offer month = offer(samplePolicy(), sampleFacts(), "month", "3");
        QCOMPARE(amounts(month), (Amounts{21'340, 21'330, 21'330}));
        QCOMPARE(dates(month), (Dates{"2026-12-23", "2027-01-23"}));
        QCOMPARE(month.count, std::optional(2));
    }

    void theRemainderMayComeLast()
    {
        Policy policy = samplePolicy();
        policy.round.remainder = Remainder::Last;
        const Offer month = offer(policy, sampleFacts(), "month", "3");
        QCOMPARE(amounts(month), (Amounts{21'330, 21'330, 21'340}));
        QVERIFY(!month.count && !month.each);
    }

    void tiersDecideTheCounts()
    {
        const auto variants = [](std::int64_t price) {
            std::vector<std::string> result;
            const Quote offers = quote(samplePolicy(), factsOf(minor(price))).value();
            for (const Offer &each : offers.offers)
                if (each.option == "month")
                    result.push_back(each.variant +
                                     (each.available ? "" : " " + std::string(reasonName(*each.reason))));
            return result;
        };
        using Variants = std::vector<std::string>;
        QCOMPARE(variants(1'999'999), Variants{" below_min"});
        QCOMPARE(variants(2'000'000), (Variants{"3", "6"}));
        QCOMPARE(variants(9'999'999), (Variants{"3", "6"}));
        QCOMPARE(variants(10'000'000), (Variants{"6", "12"}));
    }

    void aboveTheLastTier()
    {
        Policy policy = samplePolicy();
        termsOf<InstalmentTerms>(policy, "month").tiers.resize(1);
        const Offer month = offer(policy, factsOf(rupees(100'000)), "month");
        QCOMPARE(month.reason, std::optional(Reason::AboveMax));
        QVERIFY(!month.total && !month.dueToday && !month.extra && month.rates.empty());
    }

    void smallInstalmentsAreWithheldWithTheirFigures()
    {
        Policy policy = samplePolicy();
        termsOf<InstalmentTerms>(policy, "month").minInstalment = rupees(12'000);
        QVERIFY(offer(policy, sampleFacts(), "month", "3").available);
        const Offer six = offer(policy, sampleFacts(), "month", "6");
        QCOMPARE(six.reason, std::optional(Reason::MinInstalment));
        QCOMPARE(six.each, std::optional(rupees(10'660)));
        termsOf<InstalmentTerms>(policy, "month").minInstalment = minor(1'066'000);
        QVERIFY(offer(policy, sampleFacts(), "month", "6").available);
    }

    void instalmentsOfNothingAreNotShown()
    {
        Policy policy = samplePolicy();
        InstalmentTerms &terms = termsOf<InstalmentTerms>(policy, "month");
        terms.tiers = {{.from = rupees(0), .to = {}, .counts = {6}}};
        terms.minInstalment = rupees(0);
        terms.fee = rupees(100);
        const Offer six = offer(policy, factsOf(rupees(30)), "month", "6");
        QCOMPARE(six.reason, std::optional(Reason::MinInstalment));
        QVERIFY(!six.total && six.payments.empty());
    }

    void aFeeIsDueWithTheFirstAndShowsARate()
    {
        Policy policy = samplePolicy();
        termsOf<InstalmentTerms>(policy, "month").fee = rupees(500);
        const Offer month = offer(policy, sampleFacts(), "month", "6");
        QCOMPARE(month.dueToday, std::optional(rupees(11'200)));
        QCOMPARE(month.each, std::optional(rupees(10'660)));
        QCOMPARE(month.total, std::optional(rupees(64'500)));
        QCOMPARE(month.extra, std::optional(rupees(3'700)));
        QCOMPARE(month.rates.size(), 4U);
        QCOMPARE(month.shownRate, std::optional(0));
        QCOMPARE(month.rates[0].base, RateBase::CashPrice);
        QCOMPARE(month.rates[1].base, RateBase::ListPrice);
        QCOMPARE(month.rates[1].method, RateMethod::EuAprcEffective);
        QCOMPARE(month.rates[2].method, RateMethod::UsRegZActuarial);
        policy.disclosure.rateBase = RateBase::ListPrice;
        QCOMPARE(offer(policy, sampleFacts(), "month", "6").shownRate, std::optional(1));
    }

    void underTheUsProfileACashDiscountIsACharge()
    {
        Policy policy = samplePolicy();
        policy.disclosure.rateMethod = RateMethod::UsRegZActuarial;
        const Offer month = offer(policy, sampleFacts(), "month", "6");
        QCOMPARE(month.shownRate, std::optional(1));
        QCOMPARE(month.rates[1].method, RateMethod::UsRegZActuarial);
        QCOMPARE(offer(policy, sampleFacts(), "deposit").shownRate, std::optional(1));
        QVERIFY(!offer(policy, sampleFacts(), "full").shownRate);
        termsOf<PayFullTerms>(policy, "full").tiers[0].discountBp = 0;
        QVERIFY(!offer(policy, sampleFacts(), "month", "6").shownRate);
    }

    void weeksAndLaterStarts()
    {
        Policy policy = samplePolicy();
        InstalmentTerms &terms = termsOf<InstalmentTerms>(policy, "month");
        terms.every = {.months = 0, .days = 7};
        terms.first = {.today = false, .days = 10};
        const Offer week = offer(policy, sampleFacts(), "month", "3");
        QCOMPARE(amounts(week), (Amounts{0, 21'340, 21'330, 21'330}));
        QCOMPARE(dates(week), (Dates{"2026-12-03", "2026-12-10", "2026-12-17"}));
    }

    void thePayDayMovesEveryLaterPayment()
    {
        CaseFacts facts = sampleFacts();
        facts.payDay = 5;
        QCOMPARE(dates(offer(samplePolicy(), facts, "month", "3")), (Dates{"2026-12-05", "2027-01-05"}));
        facts.payDay = 31;
        QCOMPARE(dates(offer(samplePolicy(), facts, "month", "6")),
                 (Dates{"2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"}));
        QCOMPARE(offer(samplePolicy(), facts, "month", "6").dueToday, std::optional(rupees(10'700)));
        Policy policy = samplePolicy();
        termsOf<InstalmentTerms>(policy, "month").first = {.today = false, .days = 3};
        facts.payDay = 5; // the 5th of November is over
        QCOMPARE(dates(offer(policy, facts, "month", "3")), (Dates{"2026-12-05", "2027-01-05", "2027-02-05"}));
        facts.payDay = 30;
        QCOMPARE(dates(offer(policy, facts, "month", "3")), (Dates{"2026-11-30", "2026-12-30", "2027-01-30"}));
    }

    void thePayDayIsForMonthsOnly()
    {
        Policy policy = samplePolicy();
        termsOf<InstalmentTerms>(policy, "month").every = {.months = 0, .days = 14};
        CaseFacts facts = sampleFacts();
        facts.payDay = 5;
        QCOMPARE(dates(offer(policy, facts, "month", "3")), (Dates{"2026-12-07", "2026-12-21"}));
    }

    void helpWaitsForItsAnswer()
    {
        CaseFacts facts = sampleFacts();
        const auto reason = [&] { return offer(samplePolicy(), facts, "welfare").reason; };
        QCOMPARE(reason(), std::optional(Reason::HelpNotAnswered));
        facts.eligibility["general_welfare"] = Eligibility::Declined;
        QCOMPARE(reason(), std::optional(Reason::HelpNotAnswered));
        facts.eligibility["general_welfare"] = Eligibility::No;
        QCOMPARE(reason(), std::optional(Reason::NotEligible));
        facts.eligibility["general_welfare"] = Eligibility::Yes;
        QVERIFY(!reason().has_value());
        facts.eligibility.clear();
        QCOMPARE(reason(), std::optional(Reason::HelpNotAnswered));
    }

    void kindsWithoutMoneyHaveNone()
    {
        for (const char *id : {"welfare", "later", "talk"}) {
            const Offer row = offer(samplePolicy(), sampleFacts(), id);
            QVERIFY(!row.dueToday && !row.total && !row.extra && !row.each && !row.count);
            QVERIFY(row.payments.empty() && row.rates.empty() && !row.refund && !row.coolingOffUntil && !row.shownRate);
        }
        QVERIFY(offer(samplePolicy(), sampleFacts(), "later").available);
        QVERIFY(offer(samplePolicy(), sampleFacts(), "talk").available);
    }
};

QTEST_APPLESS_MAIN(tst_OfferKinds)
#include "tst_offerkinds.moc"
