#include <QtTest>
#include <algorithm>
#include <functional>

#include "domain/help.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
HelpQuestion question(const std::string &id, const std::vector<std::string> &choices)
{
    HelpQuestion made{.id = id, .text = both(id + "?"), .why = both("It decides who can get help."), .choices = {}};
    for (const std::string &choice : choices)
        made.choices.push_back({.id = choice, .text = both(choice)});
    return made;
}

HelpRule rule(const std::string &programme, std::vector<HelpCondition> all)
{
    return {.programme = programme, .all = std::move(all), .source = "Sample rules", .asOf = day("2026-10-01")};
}

/** Household × income for one programme, a single answer for another. */
Policy withHelp()
{
    Policy policy = samplePolicy();
    Option zakat = optionOf(policy, "welfare");
    zakat.id = "zakat";
    std::get<AssistanceTerms>(zakat.terms).programme = "zakat_fund";
    policy.options.push_back(zakat);
    policy.help.questions = {question("household", {"few", "some", "many"}),
                             question("income", {"none", "low", "middle", "high"}),
                             question("certificate", {"yes", "no"})};
    policy.help.eligibility = {rule("general_welfare", {{"income", {"none"}}}),
                               rule("general_welfare", {{"income", {"low"}}, {"household", {"some", "many"}}}),
                               rule("general_welfare", {{"income", {"middle"}}, {"household", {"many"}}}),
                               rule("zakat_fund", {{"certificate", {"yes"}}})};
    return policy;
}

struct Spoilt {
    const char *name;
    const char *path;
    std::function<void(Help &)> spoil;
};

const Spoilt kSpoilt[] = {
    {"six questions", "/help/questions",
     [](Help &h) {
         for (const char *id : {"a", "b", "c"})
             h.questions.push_back(question(id, {"x", "y"}));
     }},
    {"no id", "/help/questions/0/id", [](Help &h) { h.questions[0].id = " "; }},
    {"an id twice", "/help/questions/1/id", [](Help &h) { h.questions[1].id = "household"; }},
    {"no text in a language", "/help/questions/2/text/ur", [](Help &h) { h.questions[2].text.byLang.erase("ur"); }},
    {"no reason for asking", "/help/questions/0/why/ur", [](Help &h) { h.questions[0].why = {}; }},
    {"one answer", "/help/questions/2/choices", [](Help &h) { h.questions[2].choices.resize(1); }},
    {"seven answers", "/help/questions/0/choices",
     [](Help &h) {
         for (const char *id : {"a", "b", "c", "d"})
             h.questions[0].choices.push_back({.id = id, .text = both(id)});
     }},
    {"an answer twice", "/help/questions/0/choices/1/id", [](Help &h) { h.questions[0].choices[1].id = "few"; }},
    {"an answer without words", "/help/questions/1/choices/3/text/en",
     [](Help &h) { h.questions[1].choices[3].text = {}; }},
    {"no such programme", "/help/eligibility/0/programme", [](Help &h) { h.eligibility[0].programme = "lottery"; }},
    {"no source", "/help/eligibility/1/source", [](Help &h) { h.eligibility[1].source.clear(); }},
    {"no date", "/help/eligibility/1/as_of", [](Help &h) { h.eligibility[1].asOf.reset(); }},
    {"a rule for everybody", "/help/eligibility/3/all", [](Help &h) { h.eligibility[3].all.clear(); }},
    {"no such question", "/help/eligibility/0/all/0/question",
     [](Help &h) { h.eligibility[0].all[0].question = "age"; }},
    {"no such answer", "/help/eligibility/0/all/0/in/0", [](Help &h) { h.eligibility[0].all[0].in[0] = "rich"; }},
    {"an answer named twice", "/help/eligibility/1/all/1/in/0",
     [](Help &h) { h.eligibility[1].all[1].in = {"many", "many"}; }},
    {"no answer named", "/help/eligibility/0/all/0/in", [](Help &h) { h.eligibility[0].all[0].in.clear(); }},
    {"a question twice in a rule", "/help/eligibility/1/all/1/question",
     [](Help &h) { h.eligibility[1].all[1] = {"income", {"none"}}; }},
    {"more answers than there are", "/help/eligibility/0/all/0/in",
     [](Help &h) { h.eligibility[0].all[0].in.assign(100'000, "none"); }},
    {"more conditions than questions", "/help/eligibility/0/all",
     [](Help &h) { h.eligibility[0].all.assign(100'000, h.eligibility[0].all[0]); }},
    {"a question for nothing", "/help/questions/2", [](Help &h) { h.eligibility[3].all[0] = {"income", {"none"}}; }},
    {"a programme nobody can get", "/help/eligibility", [](Help &h) { h.eligibility.pop_back(); }},
};
} // namespace

class tst_Help : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPolicyMayAskNothing()
    {
        Policy policy = samplePolicy();
        QVERIFY(policy.help.questions.empty());
        QCOMPARE(text(check(policy)), std::string());
        QCOMPARE(programmes(policy), std::vector<std::string>{"general_welfare"});
    }

    void aSoundOneIsSound() { QCOMPARE(text(check(withHelp())), std::string()); }

    void everyFaultHasItsPlace_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < static_cast<int>(std::size(kSpoilt)); ++i)
            QTest::newRow(kSpoilt[i].name) << i;
    }

    void everyFaultHasItsPlace()
    {
        QFETCH(const int, which);
        Policy policy = withHelp();
        kSpoilt[which].spoil(policy.help);
        const Faults faults = check(policy);
        QVERIFY2(has(faults, kSpoilt[which].path), text(faults).c_str());
    }

    void programmesComeFromOptionsAndConditions()
    {
        Policy policy = withHelp();
        optionOf(policy, "month").when.eligible = "employer_panel";
        QCOMPARE(programmes(policy), (std::vector<std::string>{"employer_panel", "general_welfare", "zakat_fund"}));
    }

    void aTableOfHouseholdAndIncome_data()
    {
        QTest::addColumn<QString>("household");
        QTest::addColumn<QString>("income");
        QTest::addColumn<bool>("eligible");
        for (const char *household : {"few", "some", "many"}) {
            const std::string_view size = household;
            QTest::addRow("%s, none", household) << household << "none" << true;
            QTest::addRow("%s, low", household) << household << "low" << (size != "few");
            QTest::addRow("%s, middle", household) << household << "middle" << (size == "many");
            QTest::addRow("%s, high", household) << household << "high" << false;
        }
    }

    void aTableOfHouseholdAndIncome()
    {
        QFETCH(const QString, household);
        QFETCH(const QString, income);
        QFETCH(const bool, eligible);
        const auto found = eligibility(
            withHelp(),
            {{"household", household.toStdString()}, {"income", income.toStdString()}, {"certificate", "no"}});
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found.at("general_welfare"), eligible ? Eligibility::Yes : Eligibility::No);
        QCOMPARE(found.at("zakat_fund"), Eligibility::No);
    }

    void anUnansweredQuestionMeetsNothing()
    {
        const auto nothing = eligibility(withHelp(), {});
        QVERIFY(nothing.at("general_welfare") == Eligibility::No && nothing.at("zakat_fund") == Eligibility::No);
        const auto strange = eligibility(withHelp(), {{"income", "rich"}, {"colour", "none"}, {"certificate", "yes"}});
        QVERIFY(strange.at("general_welfare") == Eligibility::No && strange.at("zakat_fund") == Eligibility::Yes);
    }

    void theProgrammesDoNotDependOnEachOther()
    {
        const Policy policy = withHelp();
        Policy turned = policy;
        std::ranges::reverse(turned.help.eligibility);
        std::ranges::reverse(turned.options);
        for (const char *income : {"none", "low", "middle", "high"})
            for (const char *household : {"few", "some", "many"})
                for (const char *certificate : {"yes", "no"}) {
                    const HelpAnswers answers{
                        {"income", income}, {"household", household}, {"certificate", certificate}};
                    QVERIFY(eligibility(policy, answers) == eligibility(turned, answers));
                }
    }

    void settledWhenEveryProgrammeIs()
    {
        const Policy policy = withHelp();
        CaseFacts facts = sampleFacts();
        QVERIFY(!isHelpSettled(policy, facts));
        facts.eligibility = declined(policy);
        QVERIFY(isHelpSettled(policy, facts));
        QCOMPARE(facts.eligibility.at("zakat_fund"), Eligibility::Declined);
        facts.eligibility = eligibility(policy, {});
        QVERIFY(isHelpSettled(policy, facts));
        facts.eligibility.at("zakat_fund") = Eligibility::NotAsked;
        QVERIFY(!isHelpSettled(policy, facts));
        facts.eligibility.erase("zakat_fund");
        QVERIFY(!isHelpSettled(policy, facts));
    }

    void helpOpensItsRowAndTheLoan()
    {
        const Policy policy = withHelp();
        CaseFacts facts = sampleFacts();
        facts.eligibility = eligibility(policy, {{"income", "none"}, {"certificate", "no"}});
        const Quote offers = quote(policy, facts).value();
        QVERIFY(offers.find("welfare", "")->available);
        QCOMPARE(offers.find("zakat", "")->reason, std::optional(Reason::NotEligible));
        QVERIFY(offers.find("loan-a", "3")->available);
        facts.eligibility = declined(policy);
        const Quote without = quote(policy, facts).value();
        QCOMPARE(without.find("welfare", "")->reason, std::optional(Reason::HelpNotAnswered)); // can still be had
        QVERIFY(without.find("loan-a", "3")->available);
    }
};

QTEST_APPLESS_MAIN(tst_Help)
#include "tst_help.moc"
