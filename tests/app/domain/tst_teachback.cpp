#include <QtTest>
#include <algorithm>
#include <set>

#include "domain/latecharge.h"
#include "domain/teachback.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
using Questions = std::vector<ClearQuestion>;

CaseFacts settledFacts()
{
    CaseFacts facts = sampleFacts();
    facts.eligibility["general_welfare"] = Eligibility::Declined;
    return facts;
}

Questions asked(const Policy &policy, const char *option, const char *variant, int round = 1)
{
    const Quote offers = quote(policy, settledFacts()).value();
    return clearQuestions(policy, offers, *offers.find(option, variant), round);
}

std::string name(const ClearAnswer &answer)
{
    constexpr const char *kCreditors[] = {"clinic", "lender", "nobody"};
    constexpr const char *kLate[] = {"nothing", "reminder", "charge", "whole interest"};
    std::string text;
    if (answer.creditor)
        text = kCreditors[static_cast<int>(*answer.creditor)];
    if (answer.late)
        text = kLate[static_cast<int>(*answer.late)];
    if (answer.amount)
        text += (text.empty() ? "" : " ") + answer.amount->toDecimal();
    return text;
}

/** "today: 10700.00! 32000.00 64000.00"; the right one with a mark. */
std::string text(const Questions &questions)
{
    constexpr const char *kAsks[] = {"today", "in all", "owed", "if late"};
    std::string result;
    for (const ClearQuestion &question : questions) {
        result += std::string(result.empty() ? "" : " · ") + kAsks[static_cast<int>(question.ask)] + ":";
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            result += " " + name(question.answers[i]) + (i == question.right ? "!" : "");
    }
    return result;
}

Policy loanPolicy(Pricing pricing, LateRule late)
{
    Policy policy = samplePolicy();
    termsOf<ExternalTerms>(policy, "loan-a").pricing = pricing;
    optionOf(policy, "loan-a").late = late;
    return policy;
}

ClearTaps rightTaps(const Questions &questions)
{
    ClearTaps taps;
    for (const ClearQuestion &question : questions)
        taps.emplace_back(question.right);
    return taps;
}

bool farApart(Money one, Money other)
{
    const auto [low, high] = std::minmax({one.minor(), other.minor()});
    return high - low > 0 && (high - low) >= high / 10;
}

/** The facts of the offer that a question is about. */
ClearAnswer truth(Ask ask, const Offer &offer)
{
    if (ask == Ask::Today)
        return {.amount = offer.dueToday, .creditor = {}, .late = {}};
    if (ask == Ask::InAll)
        return {.amount = offer.total, .creditor = {}, .late = {}};
    return {.amount = {}, .creditor = offer.payee == "clinic" ? Creditor::Clinic : Creditor::Lender, .late = {}};
}
} // namespace

class tst_TeachBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void scaledToTheRisk_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("questions");
        const auto row = [](const char *option, const char *variant, const char *questions) {
            QTest::addRow("%s %s", option, variant) << option << variant << questions;
        };
        row("full", "", "");
        row("deposit", "", "today: 19200.00! 44800.00 64000.00 · in all: 19200.00 44800.00 64000.00!");
        row("visit", "", "today: 16000.00 32000.00! 64000.00 · in all: 16000.00 32000.00 64000.00!");
        row("month", "6", "today: 10700.00! 32000.00 64000.00 · in all: 10700.00 32000.00 64000.00!");
        row("month", "3", "today: 21340.00! 32000.00 64000.00 · in all: 21340.00 32000.00 64000.00!");
        row("loan-a", "3",
            "in all: 0.00 64000.00 73600.00! · owed: clinic lender! nobody · if late: nothing reminder charge "
            "2454.00!");
        row("welfare", "", "");
        row("later", "", "");
        row("talk", "", "");
    }
    void scaledToTheRisk()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, variant);
        QFETCH(const QString, questions);
        const auto found = asked(samplePolicy(), qPrintable(option), qPrintable(variant));
        QCOMPARE(QString::fromStdString(text(found)), questions);
    }

    void asManyAsThePolicySays_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("plan");
        QTest::addColumn<int>("loan");
        QTest::newRow("none") << 0 << 0 << 0;
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("two") << 2 << 2 << 2;
        QTest::newRow("three") << 3 << 2 << 3;
        QTest::newRow("more than there are") << 20 << 2 << 4;
    }
    void asManyAsThePolicySays()
    {
        QFETCH(const int, most);
        QFETCH(const int, plan);
        QFETCH(const int, loan);
        Policy policy = samplePolicy();
        policy.journey.teachBack = {.plan = most, .external = most};
        QCOMPARE(static_cast<int>(asked(policy, "month", "6").size()), plan);
        QCOMPARE(static_cast<int>(asked(policy, "loan-a", "3").size()), loan);
        QVERIFY(asked(policy, "full", "").empty());
    }

    void aFourthQuestionAboutALoanIsToday()
    {
        Policy policy = samplePolicy();
        policy.journey.teachBack.external = 4;
        const auto questions = asked(policy, "loan-a", "3");
        QVERIFY(questions.back().ask == Ask::Today);
        QVERIFY(questions.back().answers[questions.back().right].amount == rupees(0));
    }

    void whatHappensIfLate_data()
    {
        QTest::addColumn<int>("pricing");
        QTest::addColumn<int>("late");
        QTest::addColumn<QString>("answers");
        const auto row = [](const char *name, PricingKind pricing, LateKind late, const char *answers) {
            QTest::newRow(name) << static_cast<int>(pricing) << static_cast<int>(late) << answers;
        };
        row("nothing", PricingKind::Markup, LateKind::None, "if late: nothing! reminder charge");
        row("a reminder", PricingKind::Reducing, LateKind::Reminder, "if late: nothing reminder! charge");
        row("a fee", PricingKind::FlatFee, LateKind::FixedFee, "if late: nothing reminder charge 500.00!");
        row("a part", PricingKind::FlatFee, LateKind::BpOfInstalment, "if late: nothing reminder charge 2348.00!");
        row("all of the interest", PricingKind::Deferred, LateKind::Reminder,
            "if late: nothing reminder whole interest 66400.00!");
        row("interest beside a fee", PricingKind::Deferred, LateKind::FixedFee,
            "if late: nothing reminder whole interest 66400.00!");
    }
    void whatHappensIfLate()
    {
        QFETCH(const int, pricing);
        QFETCH(const int, late);
        QFETCH(const QString, answers);
        const Policy policy =
            loanPolicy({.kind = static_cast<PricingKind>(pricing), .bp = pricing == 0 ? 1'000 : 1'500},
                       {.kind = static_cast<LateKind>(late), .bp = 1'000, .fee = rupees(500)});
        const auto questions = asked(policy, "loan-a", "3");
        QCOMPARE(QString::fromStdString(text({questions.at(2)})), answers);
    }

    void deferredInterestOfNothingIsNoThreat()
    {
        const Policy policy = loanPolicy({.kind = PricingKind::Deferred, .bp = 0},
                                         {.kind = LateKind::Reminder, .bp = 0, .fee = rupees(0)});
        QCOMPARE(text({asked(policy, "loan-a", "3").at(2)}), std::string("if late: nothing reminder! charge"));
    }

    void fromRoundToRoundTheAnswersMove()
    {
        QCOMPARE(text({asked(samplePolicy(), "loan-a", "3", 1).at(1)}), std::string("owed: clinic lender! nobody"));
        QCOMPARE(text({asked(samplePolicy(), "loan-a", "3", 2).at(1)}), std::string("owed: lender! nobody clinic"));
        QCOMPARE(text({asked(samplePolicy(), "loan-a", "3", 3).at(1)}), std::string("owed: nobody clinic lender!"));
        QVERIFY(asked(samplePolicy(), "loan-a", "3", 0) == asked(samplePolicy(), "loan-a", "3", 1));
    }

    void withoutFiguresThereIsNothingToAsk()
    {
        CaseFacts facts = sampleFacts();
        facts.emergency.state = EmergencyState::Active;
        const Quote offers = quote(samplePolicy(), facts).value();
        for (const Offer &offer : offers.offers)
            QVERIFY(clearQuestions(samplePolicy(), offers, offer).empty());
    }

    void everythingRightIsClear()
    {
        const auto questions = asked(samplePolicy(), "loan-a", "3");
        for (const int round : {1, 2, 3})
            QVERIFY((judge(questions, rightTaps(questions), round) == ClearResult{}));
        QVERIFY((judge({}, {}, 1) == ClearResult{}));
    }

    void whatWasNotClearIsShownAgain()
    {
        const auto questions = asked(samplePolicy(), "loan-a", "3");
        ClearTaps taps = rightTaps(questions);
        taps[1] = (*taps[1] + 1) % 3;
        QVERIFY((judge(questions, taps, 1) == ClearResult{.step = ClearStep::ShowAgain, .again = {Ask::Owed}}));
        taps[0].reset(); // "not sure" is as good as wrong, and no worse
        QVERIFY(
            (judge(questions, taps, 2) == ClearResult{.step = ClearStep::ShowAgain, .again = {Ask::InAll, Ask::Owed}}));
        taps.resize(1);
        QCOMPARE(judge(questions, taps, 1).again.size(), std::size_t{3});
    }

    void afterThreeRoundsStaffJoins()
    {
        const auto questions = asked(samplePolicy(), "month", "6");
        const ClearTaps unsure(questions.size());
        QVERIFY(judge(questions, unsure, 1).step == ClearStep::ShowAgain);
        QVERIFY(judge(questions, unsure, 2).step == ClearStep::ShowAgain);
        QVERIFY(judge(questions, unsure, 3).step == ClearStep::StaffJoins);
        QVERIFY(judge(questions, unsure, 4).step == ClearStep::StaffJoins);
    }

    void onlyAnOutsideLoanWaits_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(OptionKind::TalkToStaff); ++kind)
            QTest::newRow(std::string(kindName(static_cast<OptionKind>(kind))).c_str()) << kind;
    }
    void onlyAnOutsideLoanWaits()
    {
        QFETCH(const int, kind);
        const auto of = static_cast<OptionKind>(kind);
        const bool loan = of == OptionKind::External;
        QVERIFY(mayGoOn(of, {.step = ClearStep::Clear, .again = {}}, false));
        for (const ClearStep step : {ClearStep::ShowAgain, ClearStep::StaffJoins}) {
            QCOMPARE(mayGoOn(of, {.step = step, .again = {Ask::Today}}, false), !loan);
            QVERIFY(mayGoOn(of, {.step = step, .again = {Ask::Today}}, true));
        }
    }

    void theDearestLateCharge()
    {
        const Quote offers = quote(samplePolicy(), settledFacts()).value();
        const Offer &loan = *offers.find("loan-a", "3");
        Policy policy = samplePolicy();
        QCOMPARE(dearestLateCharge(optionOf(policy, "loan-a").late, loan), std::optional(rupees(2'454)));
        QVERIFY(!dearestLateCharge({}, *offers.find("full", "")));
        QVERIFY(
            !dearestLateCharge({.kind = LateKind::Reminder, .bp = 5, .fee = rupees(1)}, *offers.find("month", "6")));
        Offer fee = *offers.find("full", "");
        fee.late = LateKind::FixedFee;
        QCOMPARE(dearestLateCharge({.kind = LateKind::FixedFee, .bp = 0, .fee = rupees(300)}, fee),
                 std::optional(rupees(300)));
        fee.late = LateKind::BpOfInstalment; // nothing is due after today, so nothing can be late
        QVERIFY(!dearestLateCharge({.kind = LateKind::BpOfInstalment, .bp = 100, .fee = {}}, fee));
    }

    void oneAnswerIsRightAndNoTwoAreAlike()
    {
        QVERIFY(forEveryOffer("three answers, one of them true",
                              [](const Offer &offer, const Quote &offers, const Pair &pair) {
                                  Policy policy = pair.policy;
                                  policy.journey.teachBack = {.plan = 2, .external = 4};
                                  const int round = *rc::gen::inRange(1, 4);
                                  const auto questions = clearQuestions(policy, offers, offer, round);
                                  for (const ClearQuestion &question : questions) {
                                      RC_ASSERT(question.answers.size() == 3U && question.right < 3U);
                                      for (std::size_t i = 0; i < 3; ++i)
                                          for (std::size_t k = 0; k < i; ++k)
                                              RC_ASSERT(!(question.answers[i] == question.answers[k]));
                                      if (question.ask != Ask::IfLate)
                                          RC_ASSERT(question.answers[question.right] == truth(question.ask, offer));
                                  }
                                  return !questions.empty();
                              }));
    }

    void amountsAreFarApart()
    {
        QVERIFY(forEveryOffer("a tenth between any two", [](const Offer &offer, const Quote &offers, const Pair &pair) {
            bool met = false;
            for (const ClearQuestion &question : clearQuestions(pair.policy, offers, offer))
                for (const ClearAnswer &one : question.answers)
                    for (const ClearAnswer &other : question.answers) {
                        if (question.ask == Ask::IfLate || question.ask == Ask::Owed || &one == &other)
                            continue;
                        RC_ASSERT(farApart(*one.amount, *other.amount));
                        RC_ASSERT(!one.amount->isNegative() && one.amount->minor() <= kMaxAmount);
                        met = true;
                    }
            return met;
        }));
    }

    void everybodyIsAskedTheSame()
    {
        QVERIFY(forEveryOffer("the same offer, the same questions",
                              [](const Offer &offer, const Quote &offers, const Pair &pair) {
                                  for (const int round : {1, 2, 3}) {
                                      const auto questions = clearQuestions(pair.policy, offers, offer, round);
                                      RC_ASSERT(questions == clearQuestions(pair.policy, quoted(pair), offer, round));
                                      RC_ASSERT(judge(questions, rightTaps(questions), round).step == ClearStep::Clear);
                                  }
                                  return offer.total.has_value();
                              }));
    }

    void theRightOneStandsNowHereNowThere()
    {
        std::set<std::size_t> places;
        QVERIFY(forEveryOffer("no place gives the answer away",
                              [&places](const Offer &offer, const Quote &offers, const Pair &pair) {
                                  for (const ClearQuestion &question : clearQuestions(pair.policy, offers, offer))
                                      if (question.ask == Ask::Today)
                                          places.insert(question.right);
                                  return offer.total.has_value();
                              }));
        QCOMPARE(places.size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(tst_TeachBack)
#include "tst_teachback.moc"
