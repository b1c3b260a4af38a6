#include <QtTest>
#include <functional>
#include <limits>

#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
const Currency kYen{.code = {'J', 'P', 'Y'}, .exponent = 0};

struct Refused {
    const char *name;
    const char *path;
    std::function<void(Policy &)> spoil;
};

InstalmentTerms &month(Policy &p)
{
    return termsOf<InstalmentTerms>(p, "month");
}
PayFullTerms &full(Policy &p)
{
    return termsOf<PayFullTerms>(p, "full");
}
DepositTerms &deposit(Policy &p)
{
    return termsOf<DepositTerms>(p, "deposit");
}
ExternalTerms &loan(Policy &p)
{
    return termsOf<ExternalTerms>(p, "loan-a");
}
AssistanceTerms &welfare(Policy &p)
{
    return termsOf<AssistanceTerms>(p, "welfare");
}
DiscountTier tier(std::int64_t from, std::optional<std::int64_t> to, int bp = 500)
{
    return {.from = minor(from), .to = to ? std::optional(minor(*to)) : std::nullopt, .discountBp = bp};
}

const Refused kHead[] = {
    {"no id", "/policy_id", [](Policy &p) { p.policyId.clear(); }},
    {"version nought", "/version", [](Policy &p) { p.version = 0; }},
    {"no zone", "/time_zone", [](Policy &p) { p.timeZone = " "; }},
    {"no date", "/effective_from", [](Policy &p) { p.effectiveFrom = Date(); }},
    {"one approver", "/approved_by", [](Policy &p) { p.approvedBy.resize(1); }},
    {"nobody approves", "/approved_by", [](Policy &p) { p.approvedBy.clear(); }},
    {"the same approver", "/approved_by/1/name", [](Policy &p) { p.approvedBy[1].name = p.approvedBy[0].name; }},
    {"nameless approver", "/approved_by/0/name", [](Policy &p) { p.approvedBy[0].name.clear(); }},
    {"approved at no time", "/approved_by/1/at", [](Policy &p) { p.approvedBy[1].at = "yesterday"; }},
    {"no unit", "/round/unit", [](Policy &p) { p.round.unit = 0; }},
    {"negative unit", "/round/unit", [](Policy &p) { p.round.unit = -1'000; }},
    {"absurd unit", "/round/unit", [](Policy &p) { p.round.unit = kMax; }},
    {"no languages", "/disclosure/languages", [](Policy &p) { p.disclosure.languages.clear(); }},
    {"language in words", "/disclosure/languages/0", [](Policy &p) { p.disclosure.languages[0] = "English"; }},
    {"language twice", "/disclosure/languages/1", [](Policy &p) { p.disclosure.languages[1] = "en"; }},
    {"negative cooling-off", "/disclosure/cooling_off_days", [](Policy &p) { p.disclosure.coolingOffDays = -1; }},
    {"dispute over 100 %", "/disclosure/dispute_threshold_bp",
     [](Policy &p) { p.disclosure.disputeThresholdBp = 10'001; }},
    {"US method on the list price", "/disclosure/rate_base",
     [](Policy &p) {
         p.disclosure.rateMethod = RateMethod::UsRegZActuarial;
         p.disclosure.rateBase = RateBase::ListPrice;
     }},
    {"negative short", "/journey/short_below", [](Policy &p) { p.journey.shortBelow = minor(-1); }},
    {"short in yen", "/journey/short_below", [](Policy &p) { p.journey.shortBelow = Money::fromMinor(5, kYen); }},
    {"negative hold", "/journey/hold_days", [](Policy &p) { p.journey.holdDays = -1; }},
    {"endless teach-back", "/journey/teach_back/plan", [](Policy &p) { p.journey.teachBack.plan = 21; }},
    {"negative teach-back", "/journey/teach_back/external", [](Policy &p) { p.journey.teachBack.external = -1; }},
    {"no next step in Urdu", "/journey/next_step/ur", [](Policy &p) { p.journey.nextStep.byLang.erase("ur"); }},
    {"no emergency text", "/emergency/text/en", [](Policy &p) { p.emergency.text.byLang.clear(); }},
    {"negative extra days", "/emergency/extra_cooling_off_days",
     [](Policy &p) { p.emergency.extraCoolingOffDays = -3; }},
    {"negative minutes", "/emergency/recent_minutes", [](Policy &p) { p.emergency.recentMinutes = -1; }},
    {"four witnesses", "/witness/count", [](Policy &p) { p.witness.count = 4; }},
    {"only staff watch", "/witness/min_not_staff", [](Policy &p) { p.witness.minNotStaff = 0; }},
    {"more outsiders than witnesses", "/witness/min_not_staff", [](Policy &p) { p.witness.minNotStaff = 3; }},
    {"no rule for witnesses", "/witness/rule_text/ur", [](Policy &p) { p.witness.ruleText.byLang["ur"] = ""; }},
    {"no options", "/options",
     [](Policy &p) {
         p.options.clear();
         p.overrides.clear();
     }},
    {"too many options", "/options", [](Policy &p) { p.options.resize(601, p.options[0]); }},
    {"override of nothing", "/overrides/0/option", [](Policy &p) { p.overrides[0].option = "nowhere"; }},
    {"override of another field", "/overrides/0/field", [](Policy &p) { p.overrides[0].field = "fee"; }},
    {"override beyond 100 %", "/overrides/0/max", [](Policy &p) { p.overrides[0].max = 10'001; }},
    {"negative override", "/overrides/0/max", [](Policy &p) { p.overrides[0].max = -1; }},
    {"override without reasons", "/overrides/0/reasons", [](Policy &p) { p.overrides[0].reasons.clear(); }},
    {"override with a blank reason", "/overrides/0/reasons/0", [](Policy &p) { p.overrides[0].reasons[0] = " "; }},
    {"override with a reason twice", "/overrides/0/reasons/1",
     [](Policy &p) { p.overrides[0].reasons.resize(2, "welfare_committee"); }},
    {"contradictory overrides", "/overrides/0",
     [](Policy &p) {
         p.overrides.push_back(p.overrides[0]);
         p.overrides[1].max = 5;
     }},
    {"contradictory overrides, the other", "/overrides/1", [](Policy &p) { p.overrides.push_back(p.overrides[0]); }},
};

const Refused kOptions[] = {
    {"no id", "/options/0/id", [](Policy &p) { p.options[0].id.clear(); }},
    {"same id", "/options/1/id", [](Policy &p) { p.options[1].id = "full"; }},
    {"same id, the other", "/options/0/id", [](Policy &p) { p.options[1].id = "full"; }},
    {"negative from", "/options/0/when/from", [](Policy &p) { p.options[0].when.from = minor(-1); }},
    {"absurd to", "/options/0/when/to", [](Policy &p) { p.options[0].when.to = minor(kMax); }},
    {"ends before it begins", "/options/0/when/to",
     [](Policy &p) {
         p.options[0].when.from = rupees(2);
         p.options[0].when.to = rupees(1);
     }},
    {"no category", "/options/0/when/categories", [](Policy &p) { p.options[0].when.categories.emplace(); }},
    {"blank category", "/options/0/when/categories/0", [](Policy &p) { p.options[0].when.categories = {""}; }},
    {"category twice", "/options/0/when/categories/1",
     [](Policy &p) { p.options[0].when.categories = {"eye", "eye"}; }},
    {"negative visits", "/options/0/when/min_visits", [](Policy &p) { p.options[0].when.minVisits = -1; }},
    {"nameless programme", "/options/0/when/eligible", [](Policy &p) { p.options[0].when.eligible = ""; }},
    {"negative refund days", "/options/0/refund/until_days_before",
     [](Policy &p) { p.options[0].refund.untilDaysBefore = -1; }},
    {"refund never", "/options/0/refund/within_days", [](Policy &p) { p.options[0].refund.withinDays = 100'000; }},
    {"keeps more than was paid", "/options/0/refund/kept_bp", [](Policy &p) { p.options[0].refund.keptBp = 10'001; }},
    {"late charge over 100 %", "/options/4/late/bp", [](Policy &p) { p.options[4].late.bp = 10'001; }},
    {"negative late fee", "/options/3/late/fee", [](Policy &p) { p.options[3].late.fee = minor(-1); }},
    {"no Urdu name", "/options/3/texts/name/ur", [](Policy &p) { p.options[3].texts.name.byLang.erase("ur"); }},
    {"blank English detail", "/options/3/texts/detail/en",
     [](Policy &p) { p.options[3].texts.detail.byLang["en"] = " "; }},
    {"no late text", "/options/3/texts/late/en", [](Policy &p) { p.options[3].texts.late.byLang.clear(); }},
    {"staff words in one language", "/options/3/texts/staff_say/ur",
     [](Policy &p) { p.options[3].texts.staffSay.byLang.erase("ur"); }},
    {"never-say in one language", "/options/3/texts/staff_never_say/en",
     [](Policy &p) { p.options[3].texts.staffNeverSay.byLang.erase("en"); }},
    {"a language nobody wrote", "/options/0/texts/name/sd",
     [](Policy &p) { p.disclosure.languages.emplace_back("sd"); }},
    {"discount beyond 100 %", "/options/0/tiers/0/discount_bp",
     [](Policy &p) { full(p).tiers[0].discountBp = 10'001; }},
    {"negative discount", "/options/0/tiers/0/discount_bp", [](Policy &p) { full(p).tiers[0].discountBp = -1; }},
    {"discount beyond its cap", "/options/0/tiers/0/discount_bp",
     [](Policy &p) { full(p).tiers[0].discountBp = 1'001; }},
    {"gap between tiers", "/options/0/tiers/1/from", [](Policy &p) { full(p).tiers = {tier(0, 99), tier(101, {})}; }},
    {"tiers overlap", "/options/0/tiers/1/from", [](Policy &p) { full(p).tiers = {tier(0, 100), tier(100, {})}; }},
    {"tier after the open one", "/options/0/tiers/1/from",
     [](Policy &p) { full(p).tiers = {tier(0, {}), tier(100, {})}; }},
    {"tiers downwards", "/options/0/tiers/1/from", [](Policy &p) { full(p).tiers = {tier(100, 200), tier(0, 99)}; }},
    {"tier without room", "/options/0/tiers/0/to", [](Policy &p) { full(p).tiers = {tier(100, 99)}; }},
    {"tier below the option", "/options/0/tiers/0/to",
     [](Policy &p) {
         p.options[0].when.from = minor(500);
         full(p).tiers = {tier(0, 499), tier(500, {})};
     }},
    {"tier above the option", "/options/0/tiers/1/from",
     [](Policy &p) {
         p.options[0].when.to = minor(500);
         full(p).tiers = {tier(0, 500), tier(501, {})};
     }},
    {"plan above its cap", "/options/3/tiers/0/to", [](Policy &p) { p.options[3].when.to = rupees(50'000); }},
    {"tier in yen", "/options/0/tiers/0/from", [](Policy &p) { full(p).tiers[0].from = Money::fromMinor(0, kYen); }},
    {"no deposit", "/options/1/percent_bp", [](Policy &p) { deposit(p).percentBp = 0; }},
    {"deposit over 100 %", "/options/1/percent_bp", [](Policy &p) { deposit(p).percentBp = 10'001; }},
    {"negative deposit", "/options/1/min", [](Policy &p) { deposit(p).min = minor(-1); }},
    {"deposit bounds crossed", "/options/1/max", [](Policy &p) { deposit(p).max = minor(199'999); }},
    {"deposit of nothing", "/options/1/max",
     [](Policy &p) {
         deposit(p).min = minor(0);
         deposit(p).max = minor(0);
     }},
    {"deposit as high as the option goes", "/options/1/min", [](Policy &p) { p.options[1].when.to = deposit(p).min; }},
    {"rest due at once", "/options/1/rest_due_days", [](Policy &p) { deposit(p).restDueDays = 0; }},
    {"no rhythm", "/options/3/every", [](Policy &p) { month(p).every = {.months = 0, .days = 0}; }},
    {"two rhythms", "/options/3/every", [](Policy &p) { month(p).every = {.months = 1, .days = 7}; }},
    {"months too long", "/options/3/every/months", [](Policy &p) { month(p).every.months = 13; }},
    {"days too long", "/options/3/every/days", [](Policy &p) { month(p).every = {.months = 0, .days = 367}; }},
    {"negative days", "/options/3/every/days", [](Policy &p) { month(p).every = {.months = 1, .days = -7}; }},
    {"first on no day", "/options/3/first/days", [](Policy &p) { month(p).first = {.today = false, .days = 0}; }},
    {"no tiers", "/options/3/tiers", [](Policy &p) { month(p).tiers.clear(); }},
    {"no counts", "/options/3/tiers/0/counts", [](Policy &p) { month(p).tiers[0].counts.clear(); }},
    {"count nought", "/options/3/tiers/0/counts/0", [](Policy &p) { month(p).tiers[0].counts = {0}; }},
    {"601 payments", "/options/3/tiers/1/counts/1", [](Policy &p) { month(p).tiers[1].counts = {6, 601}; }},
    {"counts downwards", "/options/3/tiers/0/counts/1", [](Policy &p) { month(p).tiers[0].counts = {6, 3}; }},
    {"count twice", "/options/3/tiers/0/counts/1", [](Policy &p) { month(p).tiers[0].counts = {3, 3}; }},
    {"negative fee", "/options/3/fee", [](Policy &p) { month(p).fee = minor(-1); }},
    {"absurd fee", "/options/3/fee", [](Policy &p) { month(p).fee = minor(kMax); }},
    {"negative smallest instalment", "/options/3/min_instalment",
     [](Policy &p) { month(p).minInstalment = minor(-1); }},
    {"smallest instalment never reached", "/options/3/tiers/0/counts/1",
     [](Policy &p) { month(p).minInstalment = rupees(20'000); }},
    {"never reached below the cap", "/options/3/tiers/1/counts/1",
     [](Policy &p) {
         p.options[3].when.to = rupees(120'000);
         month(p).minInstalment = minor(1'000'001);
     }},
    {"merge over 100 %", "/options/3/merge_last_below_bp", [](Policy &p) { month(p).mergeLastBelowBp = 10'001; }},
    {"negative reminder", "/options/3/reminder_days", [](Policy &p) { month(p).reminderDays = -1; }},
    {"nameless lender", "/options/4/lender/name", [](Policy &p) { loan(p).lender.name.clear(); }},
    {"lender without licence", "/options/4/lender/licence", [](Policy &p) { loan(p).lender.licence.clear(); }},
    {"financing without total", "/options/4/counts", [](Policy &p) { loan(p).counts.clear(); }},
    {"negative price of a loan", "/options/4/pricing/fee_bp", [](Policy &p) { loan(p).pricing.bp = -1; }},
    {"absurd price of a loan", "/options/4/pricing/fee_bp", [](Policy &p) { loan(p).pricing.bp = 100'001; }},
    {"blank need", "/options/4/needs/1", [](Policy &p) { loan(p).needs[1].clear(); }},
    {"need named twice", "/options/4/needs/1", [](Policy &p) { loan(p).needs[1] = "smartphone"; }},
    {"loan without rhythm", "/options/4/every", [](Policy &p) { loan(p).every = {.months = 0, .days = 0}; }},
    {"loan first on no day", "/options/4/first/days", [](Policy &p) { loan(p).first.days = -1; }},
    {"help without programme", "/options/5/programme", [](Policy &p) { welfare(p).programme.clear(); }},
    {"help over 100 %", "/options/5/covers_bp", [](Policy &p) { welfare(p).coversBp = 10'001; }},
    {"help without source", "/options/5/source", [](Policy &p) { welfare(p).source.clear(); }},
    {"help as of no day", "/options/5/as_of", [](Policy &p) { welfare(p).asOf = day("1950-01-01"); }},
    {"help without office", "/options/5/office/en", [](Policy &p) { welfare(p).office.byLang.clear(); }},
    {"paper in one language", "/options/5/papers/0/ur", [](Policy &p) { welfare(p).papers[0].byLang.erase("ur"); }},
};

void refuse(const Refused &test)
{
    Policy policy = samplePolicy();
    test.spoil(policy);
    const Faults faults = check(policy);
    QVERIFY2(has(faults, test.path), text(faults).c_str());
    for (const Fault &fault : faults)
        QVERIFY(!fault.message.empty());
    const auto offers = quote(policy, sampleFacts()); // whatever comes, it does not crash or show a wrong sum
    for (const Offer &offer : offers ? offers->offers : std::vector<Offer>{}) {
        std::int64_t sum = offer.dueToday ? offer.dueToday->minor() : 0;
        for (const Payment &payment : offer.payments)
            sum += payment.amount.minor();
        QVERIFY(!offer.total || offer.total->minor() == sum);
    }
}
} // namespace

class tst_PolicyCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsTheSample() { QCOMPARE(text(check(samplePolicy())), std::string()); }

    void refusesTheHead_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kHead)); ++i)
            QTest::newRow(kHead[i].name) << i;
    }
    void refusesTheHead()
    {
        QFETCH(int, index);
        refuse(kHead[index]);
    }

    void refusesOptions_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kOptions)); ++i)
            QTest::newRow(kOptions[i].name) << i;
    }
    void refusesOptions()
    {
        QFETCH(int, index);
        refuse(kOptions[index]);
    }

    void speaksPlainly()
    {
        Policy policy = samplePolicy();
        full(policy).tiers = {tier(0, 99), tier(101, {}, 10'001)};
        QCOMPARE(text(check(policy)),
                 std::string("/options/0/tiers/1/from: leaves a gap after the tier before it\n"
                             "/options/0/tiers/1/discount_bp: a discount cannot be more than 100 %\n"
                             "/options/0/tiers/1/discount_bp: is above the cap that overrides name for it\n"));
    }

    void namesEveryFaultOfADraft()
    {
        Policy policy = samplePolicy();
        policy.approvedBy.clear();
        policy.options[0].texts.name.byLang.erase("ur");
        policy.options[0].texts.name.byLang.erase("en");
        month(policy).tiers[0].counts = {};
        QCOMPARE(check(policy).size(), 4U);
    }

    void acceptsOtherSoundPolicies()
    {
        Policy policy = samplePolicy();
        policy.witness = {.count = 0, .minNotStaff = 0, .ruleText = {}};
        policy.disclosure.languages = {"ur"};
        policy.options[0].when.to = rupees(10'000'000);
        full(policy).tiers = {tier(0, 4'999'999, 0), tier(5'000'000, {}, 10'000)};
        policy.overrides[0].max = 10'000;
        deposit(policy).max = deposit(policy).min;
        month(policy).every = {.months = 0, .days = 14};
        month(policy).first = {.today = false, .days = 14};
        month(policy).tiers[1].counts = {1, 600};
        loan(policy).pricing = {.kind = PricingKind::Deferred, .bp = 3'600};
        for (Option &option : policy.options)
            option.texts.staffSay = option.texts.staffNeverSay = {};
        optionOf(policy, "talk").texts.late = {};
        optionOf(policy, "later").texts.late = {};
        optionOf(policy, "welfare").texts.late = {};
        welfare(policy).asOf.reset();
        welfare(policy).papers.clear();
        policy.disclosure.rateMethod = RateMethod::UsRegZActuarial;
        QCOMPARE(text(check(policy)), std::string());
    }

    void pointsAtTheRightPricingField()
    {
        Policy policy = samplePolicy();
        loan(policy).pricing = {.kind = PricingKind::Markup, .bp = -1};
        QVERIFY(has(check(policy), "/options/4/pricing/markup_bp"));
        loan(policy).pricing.kind = PricingKind::Reducing;
        QVERIFY(has(check(policy), "/options/4/pricing/rate_bp"));
        loan(policy).pricing.kind = PricingKind::Deferred;
        QVERIFY(has(check(policy), "/options/4/pricing/rate_bp"));
    }

    void findsOptions()
    {
        const Policy policy = samplePolicy();
        QCOMPARE(policy.find("month"), &policy.options[3]);
        QVERIFY(policy.find("Month") == nullptr);
        QVERIFY(Policy().find("") == nullptr);
    }

    void namesEveryKind()
    {
        const std::vector<const char *> names{"pay_full", "deposit_rest", "by_visit",     "instalments",
                                              "external", "assistance",   "decide_later", "talk_to_staff"};
        const Policy policy = samplePolicy();
        for (std::size_t i = 0; i < names.size(); ++i) {
            QCOMPARE(std::string(kindName(static_cast<OptionKind>(i))), std::string(names[i]));
            QCOMPARE(std::string(kindName(policy.options[i].kind())), std::string(names[i]));
        }
    }
};

QTEST_APPLESS_MAIN(tst_PolicyCheck)
#include "tst_policycheck.moc"
