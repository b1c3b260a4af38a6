#include <QtTest>
#include <functional>
#include <limits>

#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
using Spoil = std::function<void(CaseFacts &)>;

struct Refused {
    const char *name;
    const char *path;
    Spoil spoil;
};

const Refused kRefused[] = {
    {"no category", "/category", [](CaseFacts &f) { f.category.clear(); }},
    {"blank category", "/category", [](CaseFacts &f) { f.category = " \t"; }},
    {"no date set", "/today", [](CaseFacts &f) { f.today = Date(); }},
    {"date before the clinic", "/today", [](CaseFacts &f) { f.today = day("1999-12-31"); }},
    {"date after anybody", "/today", [](CaseFacts &f) { f.today = day("2200-01-01"); }},
    {"time without zone", "/emergency/since", [](CaseFacts &f) { f.emergency.since = "2026-11-23T09:00:00"; }},
    {"time of no day", "/emergency/since", [](CaseFacts &f) { f.emergency.since = "2026-02-30T09:00:00Z"; }},
    {"time of no hour", "/emergency/since", [](CaseFacts &f) { f.emergency.since = "2026-11-23T24:00:00Z"; }},
    {"time with a bare point", "/emergency/since", [](CaseFacts &f) { f.emergency.since = "2026-11-23T09:00:00.Z"; }},
    {"nothing to estimate", "/lines",
     [](CaseFacts &f) {
         f.lines.clear();
         f.discounts.clear();
     }},
    {"too many lines", "/lines", [](CaseFacts &f) { f.lines.resize(10'001, f.lines[0]); }},
    {"line without code", "/lines/0/code", [](CaseFacts &f) { f.lines[0].code.clear(); }},
    {"line without category", "/lines/1/category", [](CaseFacts &f) { f.lines[1].category.clear(); }},
    {"none of it", "/lines/2/qty", [](CaseFacts &f) { f.lines[2].qty = 0; }},
    {"less than none", "/lines/2/qty", [](CaseFacts &f) { f.lines[2].qty = -1; }},
    {"far too many", "/lines/2/qty", [](CaseFacts &f) { f.lines[2].qty = 10'001; }},
    {"most negative quantity", "/lines/2/qty", [](CaseFacts &f) { f.lines[2].qty = kMin; }},
    {"largest quantity", "/lines/2/qty", [](CaseFacts &f) { f.lines[2].qty = kMax; }},
    {"negative price", "/lines/0/low", [](CaseFacts &f) { f.lines[0].low = minor(-1); }},
    {"most negative price", "/lines/0/expected", [](CaseFacts &f) { f.lines[0].expected = minor(kMin); }},
    {"absurd price", "/lines/0/high", [](CaseFacts &f) { f.lines[0].high = minor(kMaxAmount + 1); }},
    {"largest price", "/lines/0/high", [](CaseFacts &f) { f.lines[0].high = minor(kMax); }},
    {"a million million million", "/lines/0/high",
     [](CaseFacts &f) { f.lines[0].high = minor(1'000'000'000'000'000'000); }},
    {"price in yen", "/lines/0/low",
     [](CaseFacts &f) { f.lines[0].low = Money::fromMinor(1, {.code = {'J', 'P', 'Y'}, .exponent = 0}); }},
    {"low above expected", "/lines/0/low", [](CaseFacts &f) { f.lines[0].low = rupees(26'001); }},
    {"high below expected", "/lines/0/high", [](CaseFacts &f) { f.lines[0].high = rupees(25'999); }},
    {"stage that is not planned", "/lines/0/stage", [](CaseFacts &f) { f.lines[0].stage = 3; }},
    {"stage nought", "/lines/0/stage",
     [](CaseFacts &f) {
         f.stages.clear();
         f.lines[0].stage = 0;
     }},
    {"lines that add up to too much", "/lines",
     [](CaseFacts &f) {
         f.lines[0].qty = 10'000;
         f.lines[0].high = minor(kMaxAmount / 1'000);
     }},
    {"discount without code", "/discounts/0/code", [](CaseFacts &f) { f.discounts[0].code.clear(); }},
    {"negative discount", "/discounts/0/amount", [](CaseFacts &f) { f.discounts[0].amount = minor(-1); }},
    {"absurd discount", "/discounts/0/amount", [](CaseFacts &f) { f.discounts[0].amount = minor(kMax); }},
    {"more discount than price", "/discounts", [](CaseFacts &f) { f.discounts[0].amount = rupees(72'001); }},
    {"discounts that add up", "/discounts", [](CaseFacts &f) { f.discounts.resize(10, f.discounts[0]); }},
    {"too many discounts", "/discounts",
     [](CaseFacts &f) { f.discounts.resize(601, {.code = "a", .amount = rupees(0)}); }},
    {"negative allowed", "/cover/allowed", [](CaseFacts &f) { f.cover.allowed = minor(-1); }},
    {"absurd deductible", "/cover/deductible_left", [](CaseFacts &f) { f.cover.deductibleLeft = minor(kMax); }},
    {"coinsurance over 100 %", "/cover/coinsurance_bp", [](CaseFacts &f) { f.cover.coinsuranceBp = 10'001; }},
    {"negative coinsurance", "/cover/coinsurance_bp", [](CaseFacts &f) { f.cover.coinsuranceBp = -1; }},
    {"negative copay", "/cover/copay", [](CaseFacts &f) { f.cover.copay = minor(-5); }},
    {"negative cap", "/cover/oop_left", [](CaseFacts &f) { f.cover.oopLeft = minor(-5); }},
    {"stage number nought", "/stages/0/n", [](CaseFacts &f) { f.stages[0].n = 0; }},
    {"stage number far out", "/stages/1/n", [](CaseFacts &f) { f.stages[1].n = 601; }},
    {"stage twice", "/stages/1/n", [](CaseFacts &f) { f.stages[1].n = 1; }},
    {"stages downwards", "/stages/1/date", [](CaseFacts &f) { f.stages[1].date = day("2026-11-22"); }},
    {"stage long ago", "/stages/0/date", [](CaseFacts &f) { f.stages[0].date = day("1969-12-31"); }},
    {"stage far away", "/stages/1/date", [](CaseFacts &f) { f.stages[1].date = day("2999-12-31"); }},
    {"too many stages", "/stages", [](CaseFacts &f) { f.stages.resize(601, f.stages[0]); }},
    {"nameless programme", "/eligibility/", [](CaseFacts &f) { f.eligibility[""] = Eligibility::Yes; }},
    {"day nought", "/pay_day", [](CaseFacts &f) { f.payDay = 0; }},
    {"day 32", "/pay_day", [](CaseFacts &f) { f.payDay = 32; }},
    {"override of nothing", "/overrides/0/option",
     [](CaseFacts &f) { f.overrides = {{"", "discount_bp", 1, "r", true}}; }},
    {"override of no field", "/overrides/0/field", [](CaseFacts &f) { f.overrides = {{"full", "", 1, "r", true}}; }},
    {"override without reason", "/overrides/0/reason",
     [](CaseFacts &f) { f.overrides = {{"full", "x", 1, "", true}}; }},
    {"negative override", "/overrides/0/value", [](CaseFacts &f) { f.overrides = {{"full", "x", -1, "r", true}}; }},
    {"override twice", "/overrides/1",
     [](CaseFacts &f) { f.overrides = {{"full", "x", 1, "r", true}, {"full", "x", 2, "r", true}}; }},
};
} // namespace

class tst_CaseFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsTheSample() { QCOMPARE(text(check(sampleFacts())), std::string()); }

    void refuses_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kRefused)); ++i)
            QTest::newRow(kRefused[i].name) << i;
    }
    void refuses()
    {
        QFETCH(int, index);
        const Refused &test = kRefused[index];
        CaseFacts facts = sampleFacts();
        test.spoil(facts);
        const Faults faults = check(facts);
        QVERIFY2(has(faults, test.path), text(faults).c_str());
        for (const Fault &fault : faults)
            QVERIFY(!fault.message.empty());
    }

    void namesEveryFault()
    {
        CaseFacts facts = sampleFacts();
        facts.category.clear();
        facts.lines[1].qty = 0;
        facts.payDay = 40;
        const Faults faults = check(facts);
        QCOMPARE(faults.size(), 3U);
        QCOMPARE(faults[0].path, std::string("/category"));
        QCOMPARE(faults[1].path, std::string("/lines/1/qty"));
        QCOMPARE(faults[1].message, std::string("must be from 1 to 10000, not 0"));
        QCOMPARE(faults[2].path, std::string("/pay_day"));
    }

    void escapesPointers()
    {
        CaseFacts facts = sampleFacts();
        facts.eligibility = {{" ", Eligibility::Yes}};
        QVERIFY(has(check(facts), "/eligibility/ "));
    }

    void acceptsTheEdges()
    {
        CaseFacts facts = sampleFacts();
        facts.lines.resize(1);
        facts.lines[0].qty = 10'000;
        facts.lines[0].low = facts.lines[0].expected = facts.lines[0].high = minor(kMaxAmount / 10'000);
        facts.discounts[0].amount = minor(kMaxAmount);
        facts.cover.oopLeft = minor(0);
        facts.payDay = 31;
        facts.emergency.since = "2026-11-23T09:00:00.123Z";
        QCOMPARE(text(check(facts)), std::string());
    }

    void acceptsTenThousandLines()
    {
        CaseFacts facts = sampleFacts();
        facts.lines.resize(10'000, facts.lines[0]);
        QCOMPARE(text(check(facts)), std::string());
        QVERIFY(estimate(facts).has_value());
    }

    void anEmergencyNeedsNoPrices()
    {
        CaseFacts facts = sampleFacts();
        facts.lines.clear();
        facts.discounts.clear();
        facts.emergency.state = EmergencyState::Active;
        QCOMPARE(text(check(facts)), std::string());
        facts.emergency.state = EmergencyState::Stable;
        QVERIFY(has(check(facts), "/lines"));
    }

    void stagesAreOptional()
    {
        CaseFacts facts = sampleFacts();
        facts.stages.clear();
        QCOMPARE(text(check(facts)), std::string());
    }
};

QTEST_APPLESS_MAIN(tst_CaseFacts)
#include "tst_casefacts.moc"
