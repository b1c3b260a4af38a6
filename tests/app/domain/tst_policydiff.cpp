#include <QtTest>
#include <algorithm>
#include <functional>
#include <set>

#include "domain/policydiff.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
using Changes = std::vector<PolicyChange>;
using Value = std::optional<std::string>;

/** One edit of the sample policy, and the one change it must come out as. */
struct Edit {
    const char *path;
    Value before, after;
    std::function<void(Policy &)> apply;
};

PolicyChange changeOf(const Edit &edit)
{
    PolicyChange change;
    change.path = edit.path;
    change.before = edit.before;
    change.after = edit.after;
    if (change.path.starts_with("/options/"))
        change.option = change.path.substr(9, change.path.find('/', 9) - 9);
    return change;
}

std::string text(const Changes &changes)
{
    std::string result;
    for (const PolicyChange &change : changes)
        result += change.path + ": " + change.before.value_or("–") + " → " + change.after.value_or("–") + "\n";
    return result;
}

const std::vector<Edit> &headEdits()
{
    static const std::vector<Edit> edits{
        {"/policy_id", "noor-2026-12", "x", [](Policy &p) { p.policyId = "x"; }},
        {"/version", "12", "13", [](Policy &p) { p.version = 13; }},
        {"/time_zone", "Asia/Karachi", "UTC", [](Policy &p) { p.timeZone = "UTC"; }},
        {"/effective_from", "2026-11-01", "2026-12-01", [](Policy &p) { p.effectiveFrom = day("2026-12-01"); }},
        {"/approved_by/1/name", "B (sample)", "C", [](Policy &p) { p.approvedBy[1].name = "C"; }},
        {"/approved_by/0/at", "2026-10-28T09:00:00Z", "x", [](Policy &p) { p.approvedBy[0].at = "x"; }},
        {"/round/unit", "1000", "100", [](Policy &p) { p.round.unit = 100; }},
        {"/round/mode", "down", "half_even", [](Policy &p) { p.round.mode = RoundMode::HalfEven; }},
        {"/round/remainder", "first", "last", [](Policy &p) { p.round.remainder = Remainder::Last; }},
        {"/disclosure/rate_base", "cash_price", "list_price",
         [](Policy &p) { p.disclosure.rateBase = RateBase::ListPrice; }},
        {"/disclosure/rate_method", "EU_APRC_EFFECTIVE", "US_REGZ_ACTUARIAL",
         [](Policy &p) { p.disclosure.rateMethod = RateMethod::UsRegZActuarial; }},
        {"/disclosure/cooling_off_days", "7", "14", [](Policy &p) { p.disclosure.coolingOffDays = 14; }},
        {"/disclosure/dispute_threshold_bp", "1000", "0", [](Policy &p) { p.disclosure.disputeThresholdBp = 0; }},
        {"/disclosure/languages", "[\"en\",\"ur\"]", "[\"ur\",\"en\"]",
         [](Policy &p) { std::ranges::reverse(p.disclosure.languages); }},
        {"/journey/short_below", "500000", "1", [](Policy &p) { p.journey.shortBelow = minor(1); }},
        {"/journey/order", "total", "today", [](Policy &p) { p.journey.order = OrderRule::Today; }},
        {"/journey/hold_days", "14", "15", [](Policy &p) { p.journey.holdDays = 15; }},
        {"/journey/teach_back/plan", "2", "1", [](Policy &p) { p.journey.teachBack.plan = 1; }},
        {"/journey/teach_back/external", "3", "4", [](Policy &p) { p.journey.teachBack.external = 4; }},
        {"/journey/next_step/en", "Cash Counter 2", "Gate",
         [](Policy &p) { p.journey.nextStep.byLang["en"] = "Gate"; }},
        {"/emergency/text/ur", "Treatment first. (ur)", {}, [](Policy &p) { p.emergency.text.byLang.erase("ur"); }},
        {"/emergency/extra_cooling_off_days", "3", "4", [](Policy &p) { p.emergency.extraCoolingOffDays = 4; }},
        {"/emergency/recent_minutes", "120", "60", [](Policy &p) { p.emergency.recentMinutes = 60; }},
        {"/witness/count", "2", "3", [](Policy &p) { p.witness.count = 3; }},
        {"/witness/min_not_staff", "1", "2", [](Policy &p) { p.witness.minNotStaff = 2; }},
        {"/witness/rule_text/sd", {}, "x", [](Policy &p) { p.witness.ruleText.byLang["sd"] = "x"; }},
        {"/overrides/full/discount_bp/max", "1000", "900", [](Policy &p) { p.overrides[0].max = 900; }},
        {"/overrides/full/discount_bp/reasons", "[\"welfare_committee\"]", "[\"a\\\"b\\\\\",\"c,d\"]",
         [](Policy &p) { p.overrides[0].reasons = {"a\"b\\", "c,d"}; }},
        {"/overrides/full/discount_bp/second_person", "true", "false",
         [](Policy &p) { p.overrides[0].secondPerson = false; }},
    };
    return edits;
}

template <class Terms>
std::function<void(Policy &)> on(const char *id, std::function<void(Terms &)> change)
{
    return [id, change](Policy &policy) { change(termsOf<Terms>(policy, id)); };
}

std::function<void(Policy &)> onOption(const char *id, std::function<void(Option &)> change)
{
    return [id, change](Policy &policy) { change(optionOf(policy, id)); };
}

const std::vector<Edit> &commonEdits()
{
    static const std::vector<Edit> edits{
        {"/options/talk/when/categories",
         {},
         "[\"dental\",\"eye\"]",
         onOption("talk", [](Option &o) { o.when.categories = {"dental", "eye"}; })},
        {"/options/visit/when/from", "0", "5", onOption("visit", [](Option &o) { o.when.from = minor(5); })},
        {"/options/visit/when/to", {}, "9", onOption("visit", [](Option &o) { o.when.to = minor(9); })},
        {"/options/visit/when/min_visits", "0", "2", onOption("visit", [](Option &o) { o.when.minVisits = 2; })},
        {"/options/visit/when/eligible", {}, "x", onOption("visit", [](Option &o) { o.when.eligible = "x"; })},
        {"/options/full/refund/until_days_before", "1", "2",
         onOption("full", [](Option &o) { o.refund.untilDaysBefore = 2; })},
        {"/options/full/refund/within_days", "7", "8", onOption("full", [](Option &o) { o.refund.withinDays = 8; })},
        {"/options/full/refund/kept_bp", "0", "1", onOption("full", [](Option &o) { o.refund.keptBp = 1; })},
        {"/options/full/late/kind", "none", "reminder",
         onOption("full", [](Option &o) { o.late.kind = LateKind::Reminder; })},
        {"/options/loan-a/late/bp", "1000", "500", onOption("loan-a", [](Option &o) { o.late.bp = 500; })},
        {"/options/month/texts/name/en", "month", "x",
         onOption("month", [](Option &o) { o.texts.name.byLang["en"] = "x"; })},
        {"/options/month/texts/detail/ur", "What it means. (ur)", "x",
         onOption("month", [](Option &o) { o.texts.detail.byLang["ur"] = "x"; })},
        {"/options/month/texts/late/en", "The clinic sends a reminder.", "x",
         onOption("month", [](Option &o) { o.texts.late.byLang["en"] = "x"; })},
        {"/options/month/texts/staff_say/en", "Take your time.", "x",
         onOption("month", [](Option &o) { o.texts.staffSay.byLang["en"] = "x"; })},
        {"/options/month/texts/staff_never_say/en", "Hurry up.", "x",
         onOption("month", [](Option &o) { o.texts.staffNeverSay.byLang["en"] = "x"; })},
    };
    return edits;
}

const std::vector<Edit> &termEdits()
{
    using Full = PayFullTerms;
    using Deposit = DepositTerms;
    using Month = InstalmentTerms;
    using Loan = ExternalTerms;
    using Help = AssistanceTerms;
    static const std::vector<Edit> edits{
        {"/options/full/tiers/0/from", "0", "1", on<Full>("full", [](Full &t) { t.tiers[0].from = minor(1); })},
        {"/options/full/tiers/0/to", {}, "7", on<Full>("full", [](Full &t) { t.tiers[0].to = minor(7); })},
        {"/options/full/tiers/0/discount_bp", "500", "0", on<Full>("full", [](Full &t) { t.tiers[0].discountBp = 0; })},
        {"/options/deposit/percent_bp", "3000", "1", on<Deposit>("deposit", [](Deposit &t) { t.percentBp = 1; })},
        {"/options/deposit/min", "200000", "1", on<Deposit>("deposit", [](Deposit &t) { t.min = minor(1); })},
        {"/options/deposit/max", {}, "5", on<Deposit>("deposit", [](Deposit &t) { t.max = minor(5); })},
        {"/options/deposit/rest_due_days", "22", "1", on<Deposit>("deposit", [](Deposit &t) { t.restDueDays = 1; })},
        {"/options/month/every/months", "1", "2", on<Month>("month", [](Month &t) { t.every.months = 2; })},
        {"/options/month/tiers/0/counts", "[3,6]", "[3]",
         on<Month>("month", [](Month &t) { t.tiers[0].counts = {3}; })},
        {"/options/month/tiers/1/from", "10000000", "1",
         on<Month>("month", [](Month &t) { t.tiers[1].from = minor(1); })},
        {"/options/month/tiers/0/to", "9999999", {}, on<Month>("month", [](Month &t) { t.tiers[0].to.reset(); })},
        {"/options/month/fee", "0", "1", on<Month>("month", [](Month &t) { t.fee = minor(1); })},
        {"/options/month/min_instalment", "250000", "1",
         on<Month>("month", [](Month &t) { t.minInstalment = minor(1); })},
        {"/options/month/merge_last_below_bp", "1000", "0",
         on<Month>("month", [](Month &t) { t.mergeLastBelowBp = 0; })},
        {"/options/month/reminder_days", "7", "5", on<Month>("month", [](Month &t) { t.reminderDays = 5; })},
        {"/options/loan-a/lender/name", "Sample Finance", "x",
         on<Loan>("loan-a", [](Loan &t) { t.lender.name = "x"; })},
        {"/options/loan-a/lender/licence", "SAMPLE", "x", on<Loan>("loan-a", [](Loan &t) { t.lender.licence = "x"; })},
        {"/options/loan-a/amount_financed", "list_price", "cash_price",
         on<Loan>("loan-a", [](Loan &t) { t.amountFinanced = RateBase::CashPrice; })},
        {"/options/loan-a/first/days", "30", "31", on<Loan>("loan-a", [](Loan &t) { t.first.days = 31; })},
        {"/options/loan-a/counts", "[3]", "[3,6]", on<Loan>("loan-a", [](Loan &t) { t.counts = {3, 6}; })},
        {"/options/loan-a/pricing/fee_bp", "1500", "1", on<Loan>("loan-a", [](Loan &t) { t.pricing.bp = 1; })},
        {"/options/loan-a/needs", "[\"smartphone\",\"cnic\"]", "[]",
         on<Loan>("loan-a", [](Loan &t) { t.needs.clear(); })},
        {"/options/welfare/programme", "general_welfare", "x", on<Help>("welfare", [](Help &t) { t.programme = "x"; })},
        {"/options/welfare/covers_bp", "4000", "1", on<Help>("welfare", [](Help &t) { t.coversBp = 1; })},
        {"/options/welfare/office/en", "Welfare office", "x",
         on<Help>("welfare", [](Help &t) { t.office.byLang["en"] = "x"; })},
        {"/options/welfare/papers/0/ur", "Identity card (ur)", "x",
         on<Help>("welfare", [](Help &t) { t.papers[0].byLang["ur"] = "x"; })},
        {"/options/welfare/source", "Clinic welfare rules (sample)", "x",
         on<Help>("welfare", [](Help &t) { t.source = "x"; })},
        {"/options/welfare/as_of", "2026-10-01", {}, on<Help>("welfare", [](Help &t) { t.asOf.reset(); })},
        {"/options/welfare/pauses_payments", "true", "false",
         on<Help>("welfare", [](Help &t) { t.pausesPayments = false; })},
    };
    return edits;
}

/** A policy with one or two options of the other, in another place. */
Policy mixed(Policy policy, const Policy &other)
{
    const auto at = *rc::gen::inRange<std::size_t>(0, policy.options.size());
    const auto from = *rc::gen::inRange<std::size_t>(0, other.options.size());
    policy.options[at].terms = other.options[from].terms;
    policy.options[at].when = other.options[from].when;
    if (*rc::gen::inRange(0, 3) == 0)
        policy.round = other.round;
    if (*rc::gen::inRange(0, 3) == 0)
        std::ranges::reverse(policy.options);
    if (*rc::gen::inRange(0, 3) == 0)
        policy.options.pop_back();
    return policy;
}
} // namespace

class tst_PolicyDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void everyFieldIsOneChange_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<int>("row");
        int number = 0;
        for (const auto *list : {&headEdits(), &commonEdits(), &termEdits()}) {
            for (std::size_t row = 0; row < list->size(); ++row)
                QTest::newRow((*list)[row].path) << number << static_cast<int>(row);
            ++number;
        }
    }
    void everyFieldIsOneChange()
    {
        QFETCH(int, list);
        QFETCH(int, row);
        const auto &edits = list == 0 ? headEdits() : list == 1 ? commonEdits() : termEdits();
        const Edit &edit = edits[static_cast<std::size_t>(row)];
        Policy changed = samplePolicy();
        edit.apply(changed);
        const Changes changes = diff(samplePolicy(), changed);
        QVERIFY2(changes == Changes{changeOf(edit)}, text(changes).c_str());
    }

    void hashesAreNoFields()
    {
        Policy changed = samplePolicy();
        changed.sha256 = "another";
        changed.options[0].textSha256 = "another";
        QVERIFY(diff(samplePolicy(), changed).empty());
    }

    void theOrderOfOverridesMeansNothing()
    {
        Policy policy = samplePolicy();
        policy.overrides.push_back(policy.overrides.front());
        policy.overrides.back().option = "deposit";
        policy.overrides.back().field = "percent_bp";
        Policy turned = policy;
        std::ranges::reverse(turned.overrides);
        QVERIFY(diff(policy, turned).empty());
        QCOMPARE(diff(samplePolicy(), policy).size(), std::size_t{3}); // each field of the new one
    }

    void anOptionComesGoesAndMoves()
    {
        const Policy all = samplePolicy();
        Policy fewer = all;
        fewer.options.erase(fewer.options.begin() + 1);
        const PolicyChange gone{.kind = ChangeKind::OptionRemoved,
                                .option = "deposit",
                                .path = "/options/deposit/kind",
                                .before = "deposit_rest",
                                .after = {}};
        QVERIFY(diff(all, fewer) == Changes{gone});
        const PolicyChange came{.kind = ChangeKind::OptionAdded,
                                .option = "deposit",
                                .path = "/options/deposit/kind",
                                .before = {},
                                .after = "deposit_rest"};
        QVERIFY(diff(fewer, all) == Changes{came});

        Policy moved = fewer;
        std::swap(moved.options[0], moved.options[1]);
        const PolicyChange order{.kind = ChangeKind::OptionsMoved,
                                 .option = {},
                                 .path = "/options",
                                 .before = "[\"full\",\"visit\",\"month\",\"loan-a\",\"welfare\",\"later\",\"talk\"]",
                                 .after = "[\"visit\",\"full\",\"month\",\"loan-a\",\"welfare\",\"later\",\"talk\"]"};
        QVERIFY(diff(fewer, moved) == Changes{order});
        QVERIFY((diff(all, moved) == Changes{gone, order}));
    }

    void anotherKindChangesItsFields()
    {
        Policy changed = samplePolicy();
        optionOf(changed, "deposit").terms = ByVisitTerms{};
        const Changes changes = diff(samplePolicy(), changed);
        QCOMPARE(QString::fromStdString(text(changes)),
                 QStringLiteral("/options/deposit/kind: deposit_rest → by_visit\n"
                                "/options/deposit/percent_bp: 3000 → –\n"
                                "/options/deposit/min: 200000 → –\n"
                                "/options/deposit/rest_due_days: 22 → –\n"));
    }

    void otherPricingAndRhythmNameTheirOwnFields()
    {
        Policy changed = samplePolicy();
        auto &loan = termsOf<ExternalTerms>(changed, "loan-a");
        loan.pricing = {.kind = PricingKind::Deferred, .bp = 3'600};
        loan.every = {.months = 0, .days = 14};
        loan.first = {};
        optionOf(changed, "loan-a").late = {.kind = LateKind::FixedFee, .bp = 0, .fee = rupees(5)};
        QCOMPARE(QString::fromStdString(text(diff(samplePolicy(), changed))),
                 QStringLiteral("/options/loan-a/late/kind: bp_of_instalment → fixed_fee\n"
                                "/options/loan-a/late/bp: 1000 → –\n"
                                "/options/loan-a/every/months: 1 → –\n"
                                "/options/loan-a/first/days: 30 → –\n"
                                "/options/loan-a/pricing/kind: flat_fee → deferred\n"
                                "/options/loan-a/pricing/fee_bp: 1500 → –\n"
                                "/options/loan-a/late/fee: – → 500\n"
                                "/options/loan-a/every/days: – → 14\n"
                                "/options/loan-a/first: – → today\n"
                                "/options/loan-a/pricing/rate_bp: – → 3600\n"));
    }

    void aPaperWithoutAWordIsAPaper()
    {
        Policy changed = samplePolicy();
        termsOf<AssistanceTerms>(changed, "welfare").papers.emplace_back();
        QCOMPARE(QString::fromStdString(text(diff(samplePolicy(), changed))),
                 QStringLiteral("/options/welfare/papers/1: – → {}\n"));
    }

    void helpIsComparedToo()
    {
        Policy policy = samplePolicy();
        const auto question = [](const char *id, const char *why) {
            return HelpQuestion{.id = id,
                                .text = {.byLang = {{"en", "Income?"}}},
                                .why = {.byLang = {{"en", why}}},
                                .choices = {{.id = "low", .text = {.byLang = {{"en", "Low"}}}}}};
        };
        const HelpRule rule{.programme = "general_welfare",
                            .all = {{.question = "income", .in = {"low"}}},
                            .source = "Rules",
                            .asOf = day("2026-10-01")};
        Policy asked = policy;
        asked.help = {.questions = {question("income", "Why.")}, .eligibility = {rule}};
        QCOMPARE(QString::fromStdString(text(diff(policy, asked))),
                 QStringLiteral("/help/questions/0/id: – → income\n"
                                "/help/questions/0/text/en: – → Income?\n"
                                "/help/questions/0/why/en: – → Why.\n"
                                "/help/questions/0/choices/0/id: – → low\n"
                                "/help/questions/0/choices/0/text/en: – → Low\n"
                                "/help/eligibility/0/programme: – → general_welfare\n"
                                "/help/eligibility/0/all/0/question: – → income\n"
                                "/help/eligibility/0/all/0/in: – → [\"low\"]\n"
                                "/help/eligibility/0/source: – → Rules\n"
                                "/help/eligibility/0/as_of: – → 2026-10-01\n"));
        Policy other = asked;
        other.help.questions[0] = question("income", "To help.");
        other.help.eligibility[0].all[0].in = {"low", "none"};
        QCOMPARE(QString::fromStdString(text(diff(asked, other))),
                 QStringLiteral("/help/questions/0/why/en: Why. → To help.\n"
                                "/help/eligibility/0/all/0/in: [\"low\"] → [\"low\",\"none\"]\n"));
    }

    void idsStandInPathsAsRfc6901Says()
    {
        Policy policy = samplePolicy();
        policy.options[0].id = "a/b~c";
        Policy changed = policy;
        changed.options[0].when.minVisits = 1;
        const Changes changes = diff(policy, changed);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].path, std::string("/options/a~1b~0c/when/min_visits"));
        QCOMPARE(changes[0].option, std::string("a/b~c"));
    }

    void nothingChangedIsNoChange()
    {
        QVERIFY(forEveryPair("a policy does not differ from itself", [](const Pair &pair) {
            const Policy copy = pair.policy;
            RC_ASSERT(diff(pair.policy, copy).empty());
            return 1;
        }));
    }

    void thereAndBackIsTheSame()
    {
        QVERIFY(forEveryPair("the way back says the opposite, and nothing is said twice", [](const Pair &pair) {
            const Policy other = mixed(pair.policy, anyPair().policy);
            Changes there = diff(pair.policy, other);
            Changes back = diff(other, pair.policy);
            std::set<std::string> paths;
            for (const PolicyChange &change : there) {
                RC_ASSERT(change.before != change.after);
                RC_ASSERT(paths.insert(change.path).second);
            }
            for (PolicyChange &change : back) {
                std::swap(change.before, change.after);
                if (change.kind == ChangeKind::OptionAdded || change.kind == ChangeKind::OptionRemoved)
                    change.kind = change.before ? ChangeKind::OptionRemoved : ChangeKind::OptionAdded;
            }
            std::ranges::sort(there, {}, &PolicyChange::path);
            std::ranges::sort(back, {}, &PolicyChange::path);
            RC_ASSERT(there == back);
            return there.empty() ? 0 : 1;
        }));
    }
};

QTEST_APPLESS_MAIN(tst_PolicyDiff)
#include "tst_policydiff.moc"
