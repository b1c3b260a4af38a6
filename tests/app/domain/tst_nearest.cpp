#include <QtTest>
#include <algorithm>

#include "domain/nearest.h"
#include "domain/offerplan.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
Budget budgetOf(std::int64_t today, std::int64_t monthly)
{
    return {.todayMax = rupees(today), .monthlyMax = rupees(monthly)};
}

Nearest found(const Pair &pair, const Budget &budget)
{
    const auto result = nearest(pair.policy, pair.facts, budget);
    if (!result)
        qFatal("%s: %s", result.error().path.c_str(), result.error().message.c_str());
    return *result;
}

Nearest found(const Budget &budget)
{
    return found({samplePolicy(), sampleFacts()}, budget);
}

std::string name(const Offer &offer)
{
    return offer.option + "/" + offer.variant;
}

Money monthly(const Offer &offer)
{
    return dearestMonth(offer, offer.total->currency()).value();
}

/** What the offer asks above the budget, today and in its dearest month. */
std::int64_t missing(const Offer &offer, const Budget &budget)
{
    const auto above = [](Money amount, const std::optional<Money> &most) {
        return most && amount.minor() > most->minor() ? amount.minor() - most->minor() : 0;
    };
    return above(*offer.dueToday, budget.todayMax) + above(monthly(offer), budget.monthlyMax);
}

bool isPlan(const Offer &offer)
{
    return offer.available && takesMoney(offer.kind);
}

Budget anyBudget()
{
    const auto most = *rc::gen::element<std::int64_t>(10, 100'000, 10'000'000, 1'000'000'000, kMaxAmount);
    const auto amount = [most]() -> std::optional<Money> {
        if (*rc::gen::inRange(0, 8) == 0)
            return {};
        return minor(*rc::gen::inRange<std::int64_t>(0, most));
    };
    return {.todayMax = amount(), .monthlyMax = amount()};
}

Budget raised(Budget budget)
{
    for (auto *limit : {&budget.todayMax, &budget.monthlyMax})
        if (*limit)
            *limit = minor((*limit)->minor() + *rc::gen::inRange<std::int64_t>(0, 100'000'000));
    return budget;
}
} // namespace

class tst_Nearest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void nearestPlan_data()
    {
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("monthly");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("missingToday");
        QTest::addColumn<int>("missingMonthly");
        QTest::newRow("all today") << 60'800 << 0 << "full/" << 0 << 0;
        QTest::newRow("one rupee short of it") << 60'799 << 0 << "full/" << 1 << 0;
        QTest::newRow("a deposit and the rest") << 19'200 << 44'800 << "deposit/" << 0 << 0;
        QTest::newRow("half and half") << 32'000 << 32'000 << "visit/" << 0 << 0;
        QTest::newRow("thirds") << 21'340 << 21'330 << "month/3" << 0 << 0;
        QTest::newRow("sixths") << 10'700 << 10'660 << "month/6" << 0 << 0;
        QTest::newRow("not quite sixths") << 10'000 << 10'600 << "month/6" << 700 << 60;
        QTest::newRow("nothing") << 0 << 0 << "month/6" << 10'700 << 10'660;
    }
    void nearestPlan()
    {
        QFETCH(int, today);
        QFETCH(int, monthly);
        QFETCH(QString, plan);
        QFETCH(int, missingToday);
        QFETCH(int, missingMonthly);
        const Nearest result = found(budgetOf(today, monthly));
        QCOMPARE(QString::fromStdString(name(*result.plan)), plan);
        QCOMPARE(result.missingToday.minor(), 100LL * missingToday);
        QCOMPARE(result.missingMonthly.minor(), 100LL * missingMonthly);
        QCOMPARE(result.way == NextWay::Plan, missingToday + missingMonthly == 0);
    }

    void aLimitThatIsNotNamedDoesNotCount()
    {
        QCOMPARE(name(*found({}).plan), std::string("full/"));
        QCOMPARE(name(*found({.todayMax = rupees(11'000), .monthlyMax = {}}).plan), std::string("month/6"));
        QCOMPARE(name(*found({.todayMax = {}, .monthlyMax = rupees(0)}).plan), std::string("full/"));
    }

    void ofEqualsTheCheaperThenTheFirst()
    {
        Policy policy = samplePolicy();
        termsOf<InstalmentTerms>(policy, "month").fee = rupees(500);
        const Budget both = budgetOf(40'000, 50'000);
        QCOMPARE(name(*found({policy, sampleFacts()}, both).plan), std::string("deposit/"));
        std::ranges::reverse(policy.options);
        QCOMPARE(name(*found({policy, sampleFacts()}, both).plan), std::string("visit/"));
    }

    void weeksOfOneMonthCountTogether()
    {
        Policy policy = samplePolicy();
        auto &terms = termsOf<InstalmentTerms>(policy, "month");
        terms.every = {.months = 0, .days = 7};
        terms.tiers = {{.from = rupees(0), .to = {}, .counts = {6}}};
        const Quote offers = quote(policy, sampleFacts()).value();
        const Offer &weekly = *offers.find("month", "6"); // 23 and 30 November, 7, 14, 21 and 28 December
        QCOMPARE(monthly(weekly), rupees(4 * 10'660));
        QCOMPARE(monthly(*offers.find("full", "")), rupees(0));
    }

    void wherePlansEndHelpBegins_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("option");
        const auto row = [](const char *name, Eligibility answer, NextWay way, const char *option) {
            QTest::newRow(name) << static_cast<int>(answer) << static_cast<int>(way) << option;
        };
        row("not asked", Eligibility::NotAsked, NextWay::Assistance, "welfare");
        row("declined", Eligibility::Declined, NextWay::Assistance, "welfare");
        row("yes", Eligibility::Yes, NextWay::Assistance, "welfare");
        row("no", Eligibility::No, NextWay::Staff, "talk");
    }
    void wherePlansEndHelpBegins()
    {
        QFETCH(int, answer);
        QFETCH(int, way);
        QFETCH(QString, option);
        CaseFacts facts = sampleFacts();
        facts.eligibility["general_welfare"] = static_cast<Eligibility>(answer);
        const Nearest result = found({samplePolicy(), facts}, budgetOf(1'000, 1'000));
        QCOMPARE(static_cast<int>(result.way), way);
        QCOMPARE(QString::fromStdString(result.option), option);
        QVERIFY(result.plan); // what comes nearest is told as well
    }

    void anEmergencyLeavesOnlyStaffAndNoAmount()
    {
        CaseFacts facts = sampleFacts();
        facts.emergency.state = EmergencyState::Active;
        const Nearest result = found({samplePolicy(), facts}, budgetOf(100'000, 100'000));
        QCOMPARE(result.way, NextWay::Staff);
        QCOMPARE(result.option, std::string("talk"));
        QVERIFY(!result.plan && result.missingToday.isZero() && result.missingMonthly.isZero());
    }

    void withoutAnOptionForTalkingStaffAreNamedAllTheSame()
    {
        Policy policy = samplePolicy();
        policy.options.resize(1);
        policy.options[0].when.from = rupees(1'000'000);
        const Nearest result = found({policy, sampleFacts()}, budgetOf(100'000, 0));
        QVERIFY((result == Nearest{.way = NextWay::Staff,
                                   .option = {},
                                   .variant = {},
                                   .plan = {},
                                   .missingToday = rupees(0),
                                   .missingMonthly = rupees(0)}));
    }

    void refusesBudgetsThatAreNone()
    {
        const auto refused = [](const Budget &budget) {
            return nearest(samplePolicy(), sampleFacts(), budget).error().path;
        };
        const Money dollars = Money::fromMinor(100, Currency::make("USD", 100).value());
        QCOMPARE(refused({.todayMax = rupees(-1), .monthlyMax = {}}), std::string("/today_max"));
        QCOMPARE(refused({.todayMax = {}, .monthlyMax = rupees(-1)}), std::string("/monthly_max"));
        QCOMPARE(refused({.todayMax = dollars, .monthlyMax = {}}), std::string("/today_max"));
        QCOMPARE(refused({.todayMax = {}, .monthlyMax = dollars}), std::string("/monthly_max"));
        CaseFacts broken = sampleFacts();
        broken.category.clear();
        QCOMPARE(nearest(samplePolicy(), broken, {}).error().path, std::string("/category"));
    }

    void neverADeadEnd()
    {
        QVERIFY(forEveryPair("a plan that fits, help that is open, or staff", [](const Pair &pair) {
            const Budget budget = anyBudget();
            const Nearest result = found(pair, budget);
            const Quote offers = quoted(pair);
            const Offer *way = offers.find(result.option, result.variant);
            RC_ASSERT(way != nullptr || (result.way == NextWay::Staff && result.option.empty()));
            if (result.way == NextWay::Plan)
                RC_ASSERT(isPlan(*way) && *way == *result.plan && missing(*way, budget) == 0);
            if (result.way == NextWay::Assistance)
                RC_ASSERT(way->kind == OptionKind::Assistance &&
                          way->reason.value_or(Reason::HelpNotAnswered) == Reason::HelpNotAnswered);
            if (result.way == NextWay::Staff && way != nullptr)
                RC_ASSERT(way->kind == OptionKind::TalkToStaff);
            return result.way == NextWay::Plan ? 0 : 1;
        }));
    }

    void noOtherPlanIsNearer()
    {
        QVERIFY(forEveryPair("least missing, then the lowest total, then the first", [](const Pair &pair) {
            const Budget budget = anyBudget();
            const Nearest result = found(pair, budget);
            const Offer *best = nullptr;
            const Quote offers = quoted(pair);
            for (const Offer &offer : offers.offers) {
                if (!isPlan(offer))
                    continue;
                const auto key = [&budget](const Offer &of) {
                    return std::pair(missing(of, budget), of.total->minor());
                };
                if (best == nullptr || key(offer) < key(*best))
                    best = &offer;
            }
            RC_ASSERT(result.plan.has_value() == (best != nullptr));
            if (best == nullptr)
                return 0;
            RC_ASSERT(*result.plan == *best);
            RC_ASSERT(result.missingToday.minor() + result.missingMonthly.minor() == missing(*best, budget));
            return missing(*best, budget) > 0 ? 1 : 0;
        }));
    }

    void moreMoneyNeverLeadsFurtherAway()
    {
        QVERIFY(forEveryPair("a higher budget misses no more", [](const Pair &pair) {
            const Budget budget = anyBudget();
            const Nearest before = found(pair, budget);
            const Nearest after = found(pair, raised(budget));
            const auto sum = [](const Nearest &of) { return of.missingToday.minor() + of.missingMonthly.minor(); };
            RC_ASSERT(sum(after) <= sum(before));
            RC_ASSERT(before.way != NextWay::Plan || after.way == NextWay::Plan);
            return sum(after) < sum(before) ? 1 : 0;
        }));
    }

    void whatAPlanAsksIsEnoughForIt()
    {
        QVERIFY(forEveryPair("a budget of exactly what a plan asks", [](const Pair &pair) {
            const Quote offers = quoted(pair);
            const Offer &offer = offers.offers[*rc::gen::inRange<std::size_t>(0, offers.offers.size())];
            if (!isPlan(offer))
                return 0;
            const Nearest result = found(pair, {.todayMax = offer.dueToday, .monthlyMax = monthly(offer)});
            RC_ASSERT(result.way == NextWay::Plan);
            RC_ASSERT(result.plan->total->minor() <= offer.total->minor());
            return 1;
        }));
    }
};

QTEST_APPLESS_MAIN(tst_Nearest)
#include "tst_nearest.moc"
