#include <QtTest>
#include <cmath>

#include "offerrow.h"

using namespace wazeh::domain;
using namespace wazeh::test;

/** Loans of somebody who is not the clinic. */
class tst_ExternalOffers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLenderIsWithheldButKeepsItsFigures()
    {
        const Offer loan = offer(samplePolicy(), sampleFacts(), "loan-a", "3");
        QVERIFY(!loan.available);
        QCOMPARE(loan.reason, std::optional(Reason::HelpNotAnswered));
        QCOMPARE(loan.payee, std::string("Sample Finance"));
        QCOMPARE(amounts(loan), (Amounts{0, 24'540, 24'530, 24'530}));
        QCOMPARE(dates(loan), (Dates{"2026-12-23", "2027-01-23", "2027-02-23"}));
        QCOMPARE(loan.total, std::optional(rupees(73'600)));
        QCOMPARE(loan.extra, std::optional(rupees(12'800)));
        QCOMPARE(loan.late, LateKind::BpOfInstalment);
        QCOMPARE(loan.rates.size(), 4U);
        QCOMPARE(loan.shownRate, std::optional(0));
    }

    void aLenderWaitsForHelpAndForNothingElse()
    {
        CaseFacts facts = sampleFacts();
        const Offer locked = offer(samplePolicy(), facts, "loan-a", "3");
        for (const auto answer : {Eligibility::Yes, Eligibility::No, Eligibility::Declined}) {
            facts.eligibility["general_welfare"] = answer;
            Offer open = offer(samplePolicy(), facts, "loan-a", "3");
            QVERIFY(open.available && !open.reason);
            open.available = false;
            open.reason = Reason::HelpNotAnswered;
            QCOMPARE(text(open), text(locked)); // the answer opens it and changes nothing that it costs
        }
        facts.eligibility["general_welfare"] = Eligibility::NotAsked;
        QCOMPARE(offer(samplePolicy(), facts, "loan-a", "3").reason, std::optional(Reason::HelpNotAnswered));
        facts.eligibility.clear();
        QCOMPARE(offer(samplePolicy(), facts, "loan-a", "3").reason, std::optional(Reason::HelpNotAnswered));
    }

    void everyProgrammeMustBeSettledBeforeALoan()
    {
        Policy policy = samplePolicy();
        optionOf(policy, "month").when.eligible = "zakat";
        CaseFacts facts = sampleFacts();
        facts.eligibility["general_welfare"] = Eligibility::Declined;
        QCOMPARE(offer(policy, facts, "loan-a", "3").reason, std::optional(Reason::HelpNotAnswered));
        facts.eligibility["zakat"] = Eligibility::No;
        QVERIFY(offer(policy, facts, "loan-a", "3").available);
    }

    void withoutAnyProgrammeThereIsNothingToAsk()
    {
        Policy policy = samplePolicy();
        std::erase_if(policy.options, [](const Option &option) { return option.kind() == OptionKind::Assistance; });
        QVERIFY(offer(policy, sampleFacts(), "loan-a", "3").available);
    }

    void aLoanThatDoesNotFitSaysSoFirst()
    {
        Policy policy = samplePolicy();
        optionOf(policy, "loan-a").when.categories = {{"eye"}};
        QCOMPARE(offer(policy, sampleFacts(), "loan-a", "3").reason, std::optional(Reason::Category));
    }

    void howALenderCharges_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bp");
        QTest::addColumn<qint64>("total"); // minor units
        QTest::newRow("flat fee") << static_cast<int>(PricingKind::FlatFee) << 1'500 << qint64{7'360'000};
        QTest::newRow("markup") << static_cast<int>(PricingKind::Markup) << 1'250 << qint64{7'200'000};
        QTest::newRow("no fee") << static_cast<int>(PricingKind::FlatFee) << 0 << qint64{6'400'000};
        QTest::newRow("deferred") << static_cast<int>(PricingKind::Deferred) << 2'400 << qint64{6'400'000};
        // 64 000 at 24 % a year over three months: 22 192.30 a month
        QTest::newRow("reducing") << static_cast<int>(PricingKind::Reducing) << 2'400 << qint64{3 * 2'219'230};
        QTest::newRow("reducing at nothing") << static_cast<int>(PricingKind::Reducing) << 0 << qint64{6'400'000};
    }
    void howALenderCharges()
    {
        QFETCH(int, kind);
        QFETCH(int, bp);
        QFETCH(qint64, total);
        Policy policy = samplePolicy();
        ExternalTerms &terms = termsOf<ExternalTerms>(policy, "loan-a");
        terms.pricing = {.kind = static_cast<PricingKind>(kind), .bp = bp};
        const Offer loan = offer(policy, sampleFacts(), "loan-a", "3");
        QCOMPARE(loan.total->minor(), total);
    }

    void aLoanNeverAsksLessThanWasLent()
    {
        Policy policy = samplePolicy();
        policy.round.unit = 1;
        termsOf<ExternalTerms>(policy, "loan-a").pricing = {.kind = PricingKind::Reducing, .bp = 1};
        const Offer loan = offer(policy, factsOf(minor(100)), "loan-a", "3"); // the level payment of 33 comes to 99
        QCOMPARE(loan.total, std::optional(minor(100)));
    }

    void theRateOfAReducingLoanIsItsOwn()
    {
        Policy policy = samplePolicy();
        ExternalTerms &terms = termsOf<ExternalTerms>(policy, "loan-a");
        terms.pricing = {.kind = PricingKind::Reducing, .bp = 2'400};
        terms.counts = {12};
        policy.round.unit = 1;
        const Offer loan = offer(policy, sampleFacts(), "loan-a", "12");
        QCOMPARE(loan.rates[3].method, RateMethod::UsRegZActuarial);
        QCOMPARE(loan.rates[3].base, RateBase::ListPrice);
        QVERIFY(std::abs(loan.rates[3].percentE6 - 24'000'000) < 1'000);
    }

    void aLoanMayCoverTheCashPrice()
    {
        Policy policy = samplePolicy();
        termsOf<ExternalTerms>(policy, "loan-a").amountFinanced = RateBase::CashPrice;
        QCOMPARE(offer(policy, sampleFacts(), "loan-a", "3").total, std::optional(rupees(69'920)));
    }

    void inTimeADeferredLoanCostsNothingAndItsWorstCaseIsSaid()
    {
        Policy policy = samplePolicy();
        termsOf<ExternalTerms>(policy, "loan-a").pricing = {.kind = PricingKind::Deferred, .bp = 3'600};
        const Offer loan = offer(policy, sampleFacts(), "loan-a", "3");
        QCOMPARE(loan.total, std::optional(rupees(64'000)));
        QCOMPARE(loan.worstTotal, std::optional(rupees(69'760)));
        for (const auto kind : {PricingKind::FlatFee, PricingKind::Markup, PricingKind::Reducing}) {
            termsOf<ExternalTerms>(policy, "loan-a").pricing.kind = kind;
            QVERIFY(!offer(policy, sampleFacts(), "loan-a", "3").worstTotal);
        }
    }

    void whatALenderAsksForStandsOnTheRow()
    {
        QCOMPARE(offer(samplePolicy(), sampleFacts(), "loan-a", "3").needs,
                 (std::vector<std::string>{"smartphone", "cnic"}));
        QVERIFY(offer(samplePolicy(), sampleFacts(), "month", "6").needs.empty());
        CaseFacts facts = sampleFacts();
        facts.emergency.state = EmergencyState::Active;
        QCOMPARE(offer(samplePolicy(), facts, "loan-a").needs.size(), std::size_t{2}); // a condition is no amount
    }

    void everyRhythm_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("dates");
        QTest::newRow("weekly") << 0 << 7 << "2026-11-30 2026-12-07 2026-12-14 ";
        QTest::newRow("fortnightly") << 0 << 14 << "2026-11-30 2026-12-14 2026-12-28 ";
        QTest::newRow("monthly") << 1 << 0 << "2026-11-30 2026-12-30 2027-01-30 ";
        QTest::newRow("every other month") << 2 << 0 << "2026-11-30 2027-01-30 2027-03-30 ";
    }
    void everyRhythm()
    {
        QFETCH(const int, months);
        QFETCH(const int, days);
        QFETCH(const QString, dates);
        Policy policy = samplePolicy();
        auto &terms = termsOf<ExternalTerms>(policy, "loan-a");
        terms.every = {.months = months, .days = days};
        terms.first = {.today = false, .days = 7};
        const Offer loan = offer(policy, sampleFacts(), "loan-a", "3");
        std::string found;
        for (const std::string &date : wazeh::test::dates(loan))
            found += date + " ";
        QCOMPARE(QString::fromStdString(found), dates);
        QVERIFY(loan.shownRate && loan.rates[0].percentE6 > 0);
    }
};

QTEST_APPLESS_MAIN(tst_ExternalOffers)
#include "tst_externaloffers.moc"
