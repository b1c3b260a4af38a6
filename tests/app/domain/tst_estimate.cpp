#include <QtTest>
#include <limits>

#include "domain/estimate.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

class tst_Estimate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsTheSampleUp()
    {
        const auto result = estimate(sampleFacts());
        QVERIFY(result.has_value());
        QCOMPARE(result->gross, rupees(72'000));
        QCOMPARE(result->discounts, rupees(8'000));
        QCOMPARE(result->coverPays, rupees(0));
        QCOMPARE(result->low, rupees(58'000));
        QCOMPARE(result->expected, rupees(64'000));
        QCOMPARE(result->high, rupees(74'000));
    }

    void explainsEveryLine()
    {
        const auto result = estimate(sampleFacts()).value();
        QCOMPARE(result.lines.size(), 3U);
        const EstimateLine &crowns = result.lines[0];
        QCOMPARE(crowns.code, std::string("D2740"));
        QCOMPARE(crowns.category, std::string("dental"));
        QCOMPARE(crowns.stage, 2);
        QCOMPARE(crowns.qty, 2);
        QCOMPARE(crowns.unit, rupees(26'000));
        QCOMPARE(crowns.low, rupees(48'000));
        QCOMPARE(crowns.expected, rupees(52'000));
        QCOMPARE(crowns.high, rupees(60'000));
        std::int64_t sum = 0;
        for (const EstimateLine &line : result.lines)
            sum += line.expected.minor();
        QCOMPARE(sum, result.gross.minor());
    }

    void whoeverPaysTheSumIsTheSame()
    {
        CaseFacts facts = sampleFacts();
        facts.cover = {.kind = CoverKind::Insurance,
                       .allowed = rupees(50'000),
                       .deductibleLeft = rupees(5'000),
                       .coinsuranceBp = 2'000,
                       .copay = rupees(1'000),
                       .oopLeft = {}};
        const auto result = estimate(facts).value();
        // 5 000 + 20 % of 45 000 + 1 000 + the 14 000 above what is allowed
        QCOMPARE(result.expected, rupees(29'000));
        QCOMPARE(result.low, rupees(23'000));
        QCOMPARE(result.high, rupees(39'000));
        QCOMPARE(result.coverPays, rupees(35'000));
        QCOMPARE(result.gross.minor() - result.discounts.minor() - result.coverPays.minor(), result.expected.minor());
    }

    void theCapHoldsForTheCoveredPart()
    {
        CaseFacts facts = sampleFacts();
        facts.cover = {.kind = CoverKind::SocialSecurity,
                       .allowed = rupees(100'000),
                       .deductibleLeft = rupees(0),
                       .coinsuranceBp = 5'000,
                       .copay = rupees(0),
                       .oopLeft = rupees(10'000)};
        const auto result = estimate(facts).value();
        QCOMPARE(result.low, rupees(10'000));
        QCOMPARE(result.expected, rupees(10'000));
        QCOMPARE(result.high, rupees(10'000));
    }

    void aCoverThatPaysAllLeavesNothing()
    {
        CaseFacts facts = sampleFacts();
        facts.cover = covered(CoverKind::Panel, rupees(100'000));
        const auto result = estimate(facts).value();
        QCOMPARE(result.expected, rupees(0));
        QCOMPARE(result.high, rupees(0));
        QCOMPARE(result.coverPays, rupees(64'000));
    }

    void aCoverThatAllowsNothingPaysNothing()
    {
        CaseFacts facts = sampleFacts();
        facts.cover.kind = CoverKind::Panel;
        QCOMPARE(estimate(facts)->expected, rupees(64'000));
    }

    void withoutACoverItsFiguresDoNotMatter()
    {
        CaseFacts facts = sampleFacts();
        facts.cover = covered(CoverKind::None, rupees(50'000));
        QCOMPARE(estimate(facts)->expected, rupees(64'000));
    }

    void discountsNeverMakeTheLowFigureNegative()
    {
        CaseFacts facts = sampleFacts();
        facts.discounts[0].amount = rupees(70'000);
        const auto result = estimate(facts).value();
        QCOMPARE(result.low, rupees(0));
        QCOMPARE(result.expected, rupees(2'000));
        QCOMPARE(result.high, rupees(12'000));
    }

    void staysInOrderForEveryCover_data()
    {
        QTest::addColumn<int>("allowed");
        QTest::addColumn<int>("deductible");
        QTest::addColumn<int>("coinsurance");
        QTest::addColumn<int>("copay");
        for (const int allowed : {0, 1, 57'999, 58'000, 64'000, 70'000, 90'000})
            for (const int deductible : {0, 30'000, 100'000})
                for (const int coinsurance : {0, 1, 3'333, 10'000})
                    for (const int copay : {0, 1'500, 70'000})
                        QTest::addRow("%d %d %d %d", allowed, deductible, coinsurance, copay)
                            << allowed << deductible << coinsurance << copay;
    }
    void staysInOrderForEveryCover()
    {
        QFETCH(int, allowed);
        QFETCH(int, deductible);
        QFETCH(int, coinsurance);
        QFETCH(int, copay);
        CaseFacts facts = sampleFacts();
        facts.cover = {.kind = CoverKind::Insurance,
                       .allowed = rupees(allowed),
                       .deductibleLeft = rupees(deductible),
                       .coinsuranceBp = coinsurance,
                       .copay = rupees(copay),
                       .oopLeft = {}};
        const auto result = estimate(facts).value();
        QVERIFY(result.low.minor() >= 0);
        QVERIFY(result.low.minor() <= result.expected.minor());
        QVERIFY(result.expected.minor() <= result.high.minor());
        QVERIFY(result.coverPays.minor() >= 0);
        QVERIFY(result.high.minor() <= rupees(74'000).minor());
    }

    void unusableFactsAreAnErrorWithAPath()
    {
        CaseFacts facts = sampleFacts();
        facts.lines[1].high = minor(std::numeric_limits<std::int64_t>::max());
        facts.lines[1].qty = 2;
        QCOMPARE(estimate(facts).error().path, std::string("/lines/1"));
        facts = sampleFacts();
        facts.discounts[0].amount = rupees(90'000);
        QCOMPARE(estimate(facts).error().path, std::string("/lines"));
        facts = sampleFacts();
        facts.cover.kind = CoverKind::Panel;
        facts.cover.coinsuranceBp = -4;
        QCOMPARE(estimate(facts).error().path, std::string("/cover"));
    }

    void manyHugeLinesDoNotWrap()
    {
        CaseFacts facts = sampleFacts();
        facts.lines.assign(4, facts.lines[0]);
        for (Line &line : facts.lines) {
            line.qty = 1;
            line.low = line.expected = line.high = minor(std::numeric_limits<std::int64_t>::max() / 2);
        }
        QVERIFY(!estimate(facts).has_value());
    }
};

QTEST_APPLESS_MAIN(tst_Estimate)
#include "tst_estimate.moc"
