#include <QTest>

#include "domain/help.h"
#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using domain::Eligibility;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

namespace {
Tablet withHelp()
{
    auto tablet = Tablet::open();
    tablet.send(event::ClinicLoaded{sampleDay(), policyWithHelp(), false});
    return tablet;
}

Tablet asking()
{
    auto tablet = withHelp();
    tablet.toWays().send(event::HelpOpened{});
    return tablet;
}

const domain::Offer &offerOf(const Tablet &tablet, const char *option, const char *variant = "")
{
    return *tablet.patient().quote->find(option, variant);
}

Eligibility welfare(const Tablet &tablet)
{
    return tablet.patient().facts->eligibility.at("general_welfare");
}
} // namespace

/** Help before debt: the questions, what becomes of the answers, and what opens because of them. */
class TestFlowHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOneAfterAnother()
    {
        auto tablet = asking();
        QCOMPARE(tablet.step(), Step::Help);
        QCOMPARE(tablet.patient().help->at, std::size_t{0});
        tablet.send(event::HelpAnswered{"income", "more"});
        QCOMPARE(tablet.step(), Step::Help);
        QCOMPARE(tablet.patient().help->at, std::size_t{1});
        tablet.send(event::HelpAnswered{"setback", "yes"});
        QCOMPARE(tablet.step(), Step::HelpResult);
        QCOMPARE(welfare(tablet), Eligibility::Yes);
        QVERIFY(offerOf(tablet, option::kHelp).available);
    }

    void nothingOfTheAnswersStays()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "little"}).send(event::HelpAnswered{"setback", "no"});
        QVERIFY(!tablet.patient().help);
        QCOMPARE(tablet.count<effect::Audit>(), 0);
        tablet.send(event::Continue{});
        QCOMPARE(tablet.step(), Step::Ways);
        QVERIFY(!tablet.patient().help);
    }

    void othersAnswersAreTheSameMenu()
    {
        // Two ways to the same eligibility: byte for byte the same facts and the same menu.
        auto poor = asking();
        poor.send(event::HelpAnswered{"income", "little"}).send(event::HelpAnswered{"setback", "no"});
        auto ill = asking();
        ill.send(event::HelpPassedOver{"income"}).send(event::HelpAnswered{"setback", "yes"});
        QVERIFY(poor.patient().facts == ill.patient().facts);
        QVERIFY(poor.patient().quote == ill.patient().quote);
    }

    void noFundFits()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "more"}).send(event::HelpPassedOver{"setback"});
        QCOMPARE(tablet.step(), Step::HelpResult);
        QCOMPARE(welfare(tablet), Eligibility::No);
        QVERIFY(offerOf(tablet, option::kLoan, "3").available);
        tablet.send(event::Continue{});
        QCOMPARE(tablet.step(), Step::Ways);
    }

    void loansWaitUntilAnsweredOrDeclined()
    {
        auto tablet = withHelp();
        tablet.toWays();
        QVERIFY(!offerOf(tablet, option::kLoan, "3").available);
        tablet.send(event::OfferOpened{option::kLoan, "3"});
        QCOMPARE(tablet.step(), Step::Help); // the way to it
        tablet.send(event::HelpDeclined{});
        QCOMPARE(tablet.step(), Step::Ways);
        QCOMPARE(welfare(tablet), Eligibility::Declined);
        QVERIFY(offerOf(tablet, option::kLoan, "3").available);
        QVERIFY(!offerOf(tablet, option::kHelp).available);
        tablet.send(event::OfferOpened{option::kLoan, "3"});
        QCOMPARE(tablet.step(), Step::Details);
    }

    void decliningIsNotForEver()
    {
        auto tablet = asking();
        tablet.send(event::HelpDeclined{}).send(event::OfferOpened{option::kHelp, ""});
        QCOMPARE(tablet.step(), Step::Help);
        QCOMPARE(tablet.patient().help->at, std::size_t{0});
    }

    void backIsOneQuestionAndForgetsItsAnswer()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "little"}).send(event::Back{});
        QCOMPARE(tablet.patient().help->at, std::size_t{0});
        QVERIFY(tablet.patient().help->answers.empty());
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::Ways);
        QVERIFY(!tablet.patient().help);
        QCOMPARE(welfare(tablet), Eligibility::NotAsked);
    }

    void onlyTheQuestionOnTheScreenIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("choice");
        QTest::newRow("another question") << QByteArray("setback") << QByteArray("yes");
        QTest::newRow("no such question") << QByteArray("religion") << QByteArray("yes");
        QTest::newRow("no such answer") << QByteArray("income") << QByteArray("yes");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void onlyTheQuestionOnTheScreenIsAnswered()
    {
        QFETCH(QByteArray, question);
        QFETCH(QByteArray, choice);
        auto tablet = asking();
        tablet.send(event::HelpAnswered{question.toStdString(), choice.toStdString()});
        QCOMPARE(tablet.patient().help->at, std::size_t{0});
        tablet.send(event::HelpPassedOver{question == "income" ? "setback" : question.toStdString()});
        QCOMPARE(tablet.patient().help->at, std::size_t{0});
        QVERIFY(tablet.patient().help->answers.empty());
    }

    void aSecondTapDoesNotAnswerTheNextQuestion()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "little"});
        tablet.wait(100).sendNow(event::HelpAnswered{"setback", "no"});
        QCOMPARE(tablet.patient().help->at, std::size_t{1});
        QCOMPARE(tablet.step(), Step::Help);
    }

    void askingAFundIsSigned()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "little"}).send(event::HelpPassedOver{"setback"});
        tablet.send(event::OfferOpened{option::kHelp, ""});
        QCOMPARE(tablet.step(), Step::Sign);
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::HelpResult);
        tablet.send(event::OfferOpened{option::kHelp, ""}).send(event::Agreed{ink()});
        QCOMPARE(tablet.step(), Step::Saving);
        const auto *save = tablet.last<effect::SaveRecord>();
        QVERIFY(save);
        QCOMPARE(save->draft.choice->option, std::string(option::kHelp));
        QVERIFY(!save->draft.choice->total);
        QCOMPARE(save->draft.facts.eligibility.size(), std::size_t{1});
        const std::string &text = save->draft.agreementText.at("en");
        QVERIFY(text.find("Where to go: Room 4") != std::string::npos);
        QVERIFY(text.find("income") == std::string::npos);
    }

    void fromWaysAFundLeadsToWhereItIs()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "little"}).send(event::HelpPassedOver{"setback"});
        tablet.send(event::Continue{}).send(event::OfferOpened{option::kHelp, ""});
        QCOMPARE(tablet.step(), Step::HelpResult);
        tablet.send(event::Continue{}).send(event::HelpOpened{});
        QCOMPARE(tablet.step(), Step::HelpResult); // not asked a second time
    }

    void whoSlippedIsAskedAgain()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "more"}).send(event::HelpAnswered{"setback", "no"});
        QCOMPARE(welfare(tablet), Eligibility::No);
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::Help);
        QCOMPARE(tablet.patient().help->at, std::size_t{0});
        QVERIFY(tablet.patient().help->answers.empty());
        tablet.send(event::HelpAnswered{"income", "little"}).send(event::HelpPassedOver{"setback"});
        QCOMPARE(welfare(tablet), Eligibility::Yes);
    }

    void whoSaysNothingHasDeclined()
    {
        auto tablet = asking();
        tablet.send(event::HelpPassedOver{"income"}).send(event::HelpPassedOver{"setback"});
        QCOMPARE(tablet.step(), Step::Ways);
        QCOMPARE(welfare(tablet), Eligibility::Declined);
        tablet.send(event::HelpOpened{});
        QCOMPARE(tablet.step(), Step::Help); // and may still say something
    }

    void anEmergencyForgetsTheAnswers()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "little"}).send(event::EmergencyTapped{});
        QCOMPARE(tablet.step(), Step::Emergency);
        QVERIFY(!tablet.patient().help);
    }

    void noListTellsWhoWasAsked()
    {
        auto tablet = asking();
        tablet.send(event::CallOpened{}).send(event::CallAsked{domain::CallWant::Any});
        QCOMPARE(tablet.last<effect::PlaceCall>()->step, std::string("ways"));
        auto idle = asking();
        idle.pass(200'000);
        QCOMPARE(idle.last<effect::Audit>()->detail, std::string("ways"));
    }

    void anotherMenuIsAnotherDraft()
    {
        auto tablet = withHelp();
        tablet.toSign(option::kFull).send(event::Agreed{ink()});
        tablet.send(event::SaveFailed{tablet.patient().token, flow::StoreError::Io});
        const std::string before = tablet.patient().token;
        QVERIFY(!before.empty());
        tablet.send(event::Back{}).send(event::Back{}).send(event::HelpOpened{}).send(event::HelpDeclined{});
        QVERIFY(tablet.patient().token.empty());
    }

    void elsewhereNothingHappens()
    {
        auto tablet = withHelp();
        for (const flow::Event &event :
             {flow::Event(event::HelpOpened{}), flow::Event(event::HelpDeclined{}),
              flow::Event(event::HelpAnswered{"income", "little"}), flow::Event(event::HelpPassedOver{"income"})}) {
            tablet.send(event);
            QCOMPARE(tablet.step(), Step::Welcome);
        }
        tablet.toDetails(option::kFull).send(event::HelpOpened{});
        QCOMPARE(tablet.step(), Step::Details);
    }

    void withoutQuestionsStaffHelps()
    {
        auto tablet = Tablet::open();
        tablet.toWays().send(event::HelpOpened{});
        QCOMPARE(tablet.step(), Step::Ways);
        QVERIFY(tablet.state().call.open);
        QVERIFY(offerOf(tablet, option::kLoan, "3").available); // it does not wait for what is never asked
    }

    void idleForgets()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "little"}).pass(200'000);
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(isEmpty(tablet.patient()));
    }

    void notNowIsNearOnTheResult()
    {
        auto tablet = asking();
        tablet.send(event::HelpAnswered{"income", "little"}).send(event::HelpPassedOver{"setback"});
        tablet.send(event::NotNowChosen{});
        QCOMPARE(tablet.step(), Step::NotNow);
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::HelpResult);
    }
};

QTEST_GUILESS_MAIN(TestFlowHelp)
#include "tst_flow_help.moc"
