#include <QtTest>
#include <algorithm>

#include "domain/help.h"
#include "domain/replay.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
ReplayCase caseOf(CaseFacts facts, Budget budget = {}, std::string name = "case")
{
    return {.name = std::move(name), .facts = std::move(facts), .budget = budget};
}

/** A hundred rupees, sixty-four thousand, three hundred thousand; one with an emergency. */
std::vector<ReplayCase> fourCases()
{
    CaseFacts emergency = sampleFacts();
    emergency.emergency.state = EmergencyState::Active;
    return {caseOf(factsOf(rupees(100)), {}, "small"), caseOf(sampleFacts(), {}, "middle"),
            caseOf(factsOf(rupees(300'000)), {}, "large"), caseOf(emergency, {}, "emergency")};
}

const OptionFigures &figuresOf(const Replay &replay, std::string_view option)
{
    return *std::ranges::find(replay.options, option, &OptionFigures::option);
}

const OptionShift &shiftOf(const ReplayDiff &change, std::string_view option)
{
    return *std::ranges::find(change.options, option, &OptionShift::option);
}

std::int64_t withheldFor(const Replay &replay, std::string_view option, Reason reason)
{
    return figuresOf(replay, option).withheld.at(static_cast<std::size_t>(reason));
}

/** What quote() says of an option, all of its forms together. */
Standing standingIn(const Quote &offers, const std::string &option)
{
    Standing result;
    const Offer *first = nullptr;
    for (const Offer &offer : offers.offers) {
        if (offer.option != option)
            continue;
        // withheld forms keep their order; among them the first names the reason
        if (first == nullptr && !offer.available)
            first = &offer;
        result.available = result.available || offer.available;
        if (offer.available && offer.dueToday)
            result.today = std::min(result.today.value_or(offer.dueToday->minor()), offer.dueToday->minor());
    }
    if (!result.available)
        result.reason = first->reason;
    return result;
}

std::vector<ReplayCase> anyCases(const Pair &pair, int most)
{
    std::vector<ReplayCase> cases;
    for (int i = *rc::gen::inRange(1, most); i > 0; --i) {
        ReplayCase one = caseOf(anyPair().facts, {}, std::to_string(i));
        one.facts.today = pair.facts.today;
        for (Stage &stage : one.facts.stages)
            stage.date = std::max(stage.date, pair.facts.today);
        if (*rc::gen::inRange(0, 2) == 0)
            one.budget = {.todayMax = minor(*rc::gen::inRange<std::int64_t>(0, 10'000'000)),
                          .monthlyMax = minor(*rc::gen::inRange<std::int64_t>(0, 10'000'000))};
        cases.push_back(std::move(one));
    }
    return cases;
}

/** The policy with one option less, or with other bounds. */
Policy changed(Policy policy)
{
    const auto at = *rc::gen::inRange<std::size_t>(0, policy.options.size());
    if (policy.options.size() > 1 && *rc::gen::inRange(0, 2) == 0) {
        policy.options.erase(policy.options.begin() + static_cast<std::ptrdiff_t>(at));
    } else {
        policy.options[at].when.categories = {{"eye"}};
    }
    if (*rc::gen::inRange(0, 2) == 0)
        std::ranges::reverse(policy.options);
    return policy;
}
} // namespace

class tst_Replay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void oneCaseIsItsMenu()
    {
        const Menu now = menu(samplePolicy(), caseOf(sampleFacts())).value();
        QCOMPARE(now.size(), samplePolicy().options.size());
        QVERIFY((now[0] == Standing{.available = true, .reason = {}, .today = 6'080'000, .missing = {}}));
        QVERIFY((now[1] == Standing{.available = true, .reason = {}, .today = 1'920'000, .missing = {}}));
        QVERIFY((now[3] == Standing{.available = true, .reason = {}, .today = 1'070'000, .missing = {}}));
        QVERIFY(
            (now[4] == Standing{.available = false, .reason = Reason::HelpNotAnswered, .today = {}, .missing = {}}));
        QVERIFY((now[6] == Standing{.available = true, .reason = {}, .today = {}, .missing = {}}));
    }

    void countsWhatCouldBeHad()
    {
        const Replay result = replay(samplePolicy(), fourCases());
        QCOMPARE(result.cases, std::int64_t{4});
        QCOMPARE(result.refused, std::int64_t{0});
        QCOMPARE(result.withoutPlan, std::int64_t{1}); // the emergency
        QCOMPARE(figuresOf(result, "full").available, std::int64_t{3});
        QCOMPARE(figuresOf(result, "month").available, std::int64_t{2});
        QCOMPARE(withheldFor(result, "month", Reason::BelowMin), std::int64_t{1});
        QCOMPARE(withheldFor(result, "loan-a", Reason::HelpNotAnswered), std::int64_t{3});
        for (const OptionFigures &figures : result.options)
            QCOMPARE(withheldFor(result, figures.option, Reason::Emergency), std::int64_t{1});
    }

    void addsUpWhatTheFirstDayAsks()
    {
        // half of the small one, a sixth of the middle one, a twelfth of the large one
        QCOMPARE(replay(samplePolicy(), fourCases()).dayNought, std::optional(rupees(50 + 10'700 + 25'000)));
        QCOMPARE(replay(samplePolicy(), {}).dayNought, std::optional(rupees(0)));
    }

    void aSumThatIsTooLargeIsNone()
    {
        Policy policy = samplePolicy();
        policy.options.resize(1);
        termsOf<PayFullTerms>(policy, "full").tiers.clear();
        const ReplayCase dear = caseOf(factsOf(minor(kMaxAmount)));
        Replay many = replay(policy, std::vector(10, dear));
        QCOMPARE(many.dayNought, std::optional(minor(10 * kMaxAmount)));
        for (int i = 0; i < 16; ++i)
            many = sum(many, many);
        QVERIFY(many.cases == 655'360 && !many.dayNought && !sum(many, Replay()).dayNought);
    }

    void comparesWithWhatWasAffordable_data()
    {
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("monthly");
        QTest::addColumn<bool>("affordable");
        QTest::newRow("sixths") << 10'700 << 10'660 << true;
        QTest::newRow("a rupee short today") << 10'699 << 10'660 << false;
        QTest::newRow("a rupee short a month") << 10'700 << 10'659 << false;
        QTest::newRow("all today") << 60'800 << 0 << true;
    }
    void comparesWithWhatWasAffordable()
    {
        QFETCH(const int, today);
        QFETCH(const int, monthly);
        QFETCH(const bool, affordable);
        const Budget budget{.todayMax = rupees(today), .monthlyMax = rupees(monthly)};
        const std::vector cases{caseOf(sampleFacts(), budget), caseOf(sampleFacts())};
        const Replay result = replay(samplePolicy(), cases);
        QCOMPARE(result.withBudget, std::int64_t{1});
        QCOMPARE(result.affordable, affordable ? std::int64_t{1} : std::int64_t{0});
        const auto near = nearest(samplePolicy(), sampleFacts(), budget);
        QCOMPARE(near->way == NextWay::Plan, affordable);
    }

    void factsThatCannotBeJudgedAreCountedApart()
    {
        CaseFacts broken = sampleFacts();
        broken.category.clear();
        CaseFacts dollars = sampleFacts();
        dollars.currency = Currency::make("USD", 100).value();
        CaseFacts forbidden = sampleFacts();
        forbidden.overrides = {{.option = "full", .field = "discount_bp", .value = 9'000, .reason = "x"}};
        const Budget below{.todayMax = rupees(-1), .monthlyMax = {}};
        const std::vector cases{caseOf(broken), caseOf(dollars), caseOf(forbidden), caseOf(sampleFacts(), below),
                                caseOf(sampleFacts())};
        const Replay result = replay(samplePolicy(), cases);
        QCOMPARE(result.cases, std::int64_t{5});
        QCOMPARE(result.refused, std::int64_t{4});
        QCOMPARE(figuresOf(result, "full").available, std::int64_t{1});
        QCOMPARE(menu(samplePolicy(), cases[0]).error().path, std::string("/category"));
        QCOMPARE(menu(samplePolicy(), cases[2]).error().path, std::string("/overrides/0/value"));
        QCOMPARE(menu(samplePolicy(), cases[3]).error().path, std::string("/today_max"));
    }

    void overridesCount()
    {
        CaseFacts facts = sampleFacts();
        facts.overrides = {
            {.option = "full", .field = "discount_bp", .value = 1'000, .reason = "welfare_committee", .second = true}};
        QCOMPARE(menu(samplePolicy(), caseOf(facts)).value()[0].today, std::optional<std::int64_t>(5'760'000));
    }

    void whoGainsAndWhoLoses()
    {
        Policy after = samplePolicy();
        termsOf<InstalmentTerms>(after, "month").tiers = {{.from = rupees(50), .to = rupees(99'999), .counts = {3}}};
        termsOf<InstalmentTerms>(after, "month").minInstalment = rupees(10);
        const ReplayDiff change = diff(samplePolicy(), after, fourCases());
        QVERIFY((shiftOf(change, "month") == OptionShift{.option = "month", .gained = 1, .lost = 1}));
        QVERIFY((shiftOf(change, "full") == OptionShift{.option = "full", .gained = 0, .lost = 0}));
        QCOMPARE(change.better, std::int64_t{1});
        QCOMPARE(change.worse, std::int64_t{1});
        QCOMPARE(change.losers, std::vector<std::string>{"large"});
        QVERIFY(change.before == replay(samplePolicy(), fourCases()));
        QVERIFY(change.after == replay(after, fourCases()));
    }

    void aFundOfTheNewPolicyHoldsNoLoanBack()
    {
        CaseFacts facts = sampleFacts();
        facts.eligibility = declined(samplePolicy());
        const std::vector<ReplayCase> cases{caseOf(facts)};
        Policy after = samplePolicy();
        Option fund = *after.find("welfare");
        fund.id = "zakat";
        std::get<AssistanceTerms>(fund.terms).programme = "zakat_fund";
        after.options.push_back(fund);
        QVERIFY(menu(samplePolicy(), cases.front()).value() !=
                menu(samplePolicy(), caseOf(sampleFacts())).value()); // help decides about the loan
        QCOMPARE(diff(samplePolicy(), after, cases).worse, std::int64_t{0});
    }

    void optionsThatComeAndGo()
    {
        Policy after = samplePolicy();
        std::erase_if(after.options, [](const Option &option) { return option.id == "visit"; });
        optionOf(after, "deposit").id = "deposit-2";
        std::ranges::reverse(after.options);
        const ReplayDiff change = diff(samplePolicy(), after, fourCases());
        QCOMPARE(change.options.size(), std::size_t{9});
        QCOMPARE(change.options.back().option, std::string("deposit-2"));
        QCOMPARE(shiftOf(change, "deposit-2").gained, shiftOf(change, "deposit").lost);
        QVERIFY(shiftOf(change, "visit").lost > 0);
        QCOMPARE(shiftOf(change, "month").lost, std::int64_t{0}); // its place is another one
        QCOMPARE(change.better, std::int64_t{0});
    }

    void onlyTheFirstLosersAreNamed()
    {
        Policy after = samplePolicy();
        after.options.resize(1);
        std::vector<ReplayCase> cases;
        for (int i = 0; i < 150; ++i)
            cases.push_back(caseOf(sampleFacts(), {}, std::to_string(i)));
        const ReplayDiff change = diff(samplePolicy(), after, cases);
        QCOMPARE(change.worse, std::int64_t{150});
        QCOMPARE(change.losers.size(), kNamedLosers);
        QCOMPARE(change.losers.front(), std::string("0"));
        const ReplayDiff twice = sum(change, change);
        QCOMPARE(twice.worse, std::int64_t{300});
        QCOMPARE(twice.losers.size(), kNamedLosers);
    }

    void aCaseOneSideRefusesIsNoChange()
    {
        Policy after = samplePolicy();
        after.currency = Currency::make("USD", 100).value();
        const ReplayDiff change = diff(samplePolicy(), after, fourCases());
        QCOMPARE(change.after.refused, std::int64_t{4});
        QVERIFY(change.better == 0 && change.worse == 0 && change.losers.empty());
    }

    void theMenuIsTheQuote()
    {
        QVERIFY(forEveryPair("availability, reasons and the first day are those of quote()", [](const Pair &pair) {
            const Menu now = menu(pair.policy, caseOf(pair.facts)).value();
            const Quote offers = quoted(pair);
            RC_ASSERT(now.size() == pair.policy.options.size());
            for (std::size_t i = 0; i < now.size(); ++i)
                RC_ASSERT(now[i] == standingIn(offers, pair.policy.options[i].id));
            return 1;
        }));
    }

    void affordableIsWhatNearestFinds()
    {
        QVERIFY(forEveryPair("a budget fits exactly where nearest() finds a plan", [](const Pair &pair) {
            for (const ReplayCase &one : anyCases(pair, 4)) {
                if (!one.budget.todayMax)
                    continue;
                const Replay result = replay(pair.policy, std::span(&one, 1));
                const auto near = nearest(pair.policy, one.facts, one.budget);
                RC_ASSERT(result.withBudget == (near ? 1 : 0));
                RC_ASSERT(result.affordable == (near && near->way == NextWay::Plan ? 1 : 0));
            }
            return 1;
        }));
    }

    void everyCaseIsCountedOnce()
    {
        QVERIFY(forEveryPair("available and withheld are all that could be judged", [](const Pair &pair) {
            const Replay result = replay(pair.policy, anyCases(pair, 6));
            for (const OptionFigures &figures : result.options) {
                std::int64_t all = figures.available;
                for (const std::int64_t withheld : figures.withheld)
                    all += withheld;
                RC_ASSERT(all == result.cases - result.refused);
            }
            return result.cases > 1 ? 1 : 0;
        }));
    }

    void partsAddUp()
    {
        QVERIFY(forEveryPair("in two parts as in one", [](const Pair &pair) {
            const auto cases = anyCases(pair, 8);
            const std::span all(cases);
            const auto cut = *rc::gen::inRange<std::size_t>(0, cases.size() + 1);
            const Policy other = changed(pair.policy);
            RC_ASSERT(sum(replay(pair.policy, all.first(cut)), replay(pair.policy, all.subspan(cut))) ==
                      replay(pair.policy, all));
            RC_ASSERT(sum(diff(pair.policy, other, all.first(cut)), diff(pair.policy, other, all.subspan(cut))) ==
                      diff(pair.policy, other, all));
            return 1;
        }));
    }

    void gainsOfOneWayAreLossesOfTheOther()
    {
        QVERIFY(forEveryPair("there and back", [](const Pair &pair) {
            const auto cases = anyCases(pair, 6);
            const Policy other = changed(pair.policy);
            const ReplayDiff there = diff(pair.policy, other, cases);
            const ReplayDiff back = diff(other, pair.policy, cases);
            for (const OptionShift &shift : there.options) {
                const OptionShift &same = shiftOf(back, shift.option);
                RC_ASSERT(same.gained == shift.lost && same.lost == shift.gained);
            }
            RC_ASSERT(there.before == back.after);
            RC_ASSERT(diff(pair.policy, pair.policy, cases).worse == 0);
            return there.worse > 0 ? 1 : 0;
        }));
    }
};

QTEST_APPLESS_MAIN(tst_Replay)
#include "tst_replay.moc"
