#include <QTest>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::FindProblem;
using flow::LookUpResult;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowFind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLanguageBeginsTheJourney()
    {
        auto tablet = Tablet::open();
        tablet.send(event::LanguageChosen{domain::Lang::En, false});
        QCOMPARE(tablet.step(), Step::Welcome);
        QCOMPARE(tablet.state().settings.lang, domain::Lang::En);
        tablet.send(event::LanguageChosen{domain::Lang::Ur, true});
        QCOMPARE(tablet.step(), Step::FindVisit);
        QCOMPARE(tablet.state().settings.lang, domain::Lang::Ur);
    }

    void aCodeIsLookedUpOnce()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::CodeEntered{"10000001", "1980"}).send(event::CodeEntered{"10000001", "1980"});
        QCOMPARE(tablet.count<effect::LookUpCode>(), 1);
        const auto *asked = tablet.last<effect::LookUpCode>();
        QCOMPARE(asked->code, std::string("10000001"));
        QCOMPARE(asked->secondFactor, std::string("1980"));
        QVERIFY(asked->serial != 0);
    }

    void nothingIsAskedWithoutACode()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::CodeEntered{{}, "1980"}).send(event::SlipScanned{{}});
        QCOMPARE(tablet.count<effect::LookUpCode>() + tablet.count<effect::LookUpSlip>(), 0);
    }

    void foundLeadsToTheHolder()
    {
        auto tablet = Tablet::open();
        tablet.toHolder();
        QCOMPARE(tablet.step(), Step::Holder);
        const auto &patient = tablet.patient();
        QCOMPARE(patient.visit->visitRef, std::string(ref::kAdult));
        QCOMPARE(patient.facts->today.toIso(), std::string("2026-11-23"));
        QCOMPARE(patient.facts->lines.size(), std::size_t{2});
        QCOMPARE(patient.facts->eligibility.size(), std::size_t{1});
        QCOMPARE(patient.facts->eligibility.at("general_welfare"), domain::Eligibility::NotAsked);
        QVERIFY(patient.facts->overrides.empty());
        QVERIFY(!patient.facts->payDay);
        QCOMPARE(patient.quote->policySha256, std::string(64, 'b'));
        QVERIFY(!patient.handedOver);
    }

    void todayIsTheClinicsCivilDate()
    {
        auto tablet = Tablet::open();
        tablet.setWallClock(kNoonMs + 12 * 3'600'000 + 60'000); // 19:01 UTC is after midnight in Karachi
        tablet.toHolder();
        QCOMPARE(tablet.patient().facts->today.toIso(), std::string("2026-11-24"));
    }

    void aSlipFindsTheSameWay()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::SlipScanned{"qr-text"});
        QCOMPARE(tablet.last<effect::LookUpSlip>()->text, std::string("qr-text"));
        tablet.answerLookUp({LookUpResult::Found, ref::kAdult, 0, false});
        QCOMPARE(tablet.step(), Step::Holder);
    }

    void aSlipBeginsOnWelcome()
    {
        auto tablet = Tablet::open();
        tablet.send(event::SlipScanned{"qr-text"});
        QCOMPARE(tablet.step(), Step::FindVisit);
        tablet.answerLookUp({LookUpResult::Found, ref::kAdult, 0, false});
        QCOMPARE(tablet.step(), Step::Holder);
    }

    void aSlipOpensNothingElsewhere()
    {
        auto locked = Tablet::open();
        locked.handOver().send(event::SlipScanned{"qr-text"});
        QCOMPARE(locked.step(), Step::Welcome);
        auto busy = Tablet::open();
        busy.toWays().send(event::SlipScanned{"qr-text"});
        QCOMPARE(busy.step(), Step::Ways);
        Tablet closed;
        closed.send(event::SlipScanned{"qr-text"});
        QCOMPARE(closed.step(), Step::OutOfService);
        QCOMPARE(locked.count<effect::LookUpSlip>() + busy.count<effect::LookUpSlip>() +
                     closed.count<effect::LookUpSlip>(),
                 0);
    }

    void problem_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, LookUpResult result, FindProblem problem) {
            QTest::newRow(name) << static_cast<int>(result) << static_cast<int>(problem);
        };
        row("unknown", LookUpResult::NotFound, FindProblem::NotFound);
        row("wrong birth year", LookUpResult::WrongFactor, FindProblem::WrongFactor);
        row("locked", LookUpResult::Locked, FindProblem::Locked);
        row("wait", LookUpResult::Wait, FindProblem::Wait);
        row("another day", LookUpResult::OtherDay, FindProblem::OtherDay);
        row("used", LookUpResult::Used, FindProblem::Used);
    }
    void problem()
    {
        QFETCH(int, result);
        QFETCH(int, problem);
        auto tablet = Tablet::open();
        tablet.toFind().send(event::CodeEntered{"99999999", "1980"});
        tablet.answerLookUp({static_cast<LookUpResult>(result), {}, 0, false});
        QCOMPARE(tablet.step(), Step::FindVisit);
        QCOMPARE(static_cast<int>(tablet.patient().findProblem), problem);
        QVERIFY(!tablet.patient().visit);
        tablet.send(event::CodeEntered{"10000001", "1980"});
        QCOMPARE(tablet.patient().findProblem, FindProblem::None);
        QCOMPARE(tablet.count<effect::LookUpCode>(), 2);
    }

    void waitingHoldsCodesButNotSlips()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::CodeEntered{"99999999", "1980"});
        tablet.answerLookUp({LookUpResult::NotFound, {}, 8, false});
        tablet.wait(6500).sendNow(event::CodeEntered{"10000001", "1980"});
        QCOMPARE(tablet.count<effect::LookUpCode>(), 1);
        tablet.sendNow(event::SlipScanned{"qr-text"});
        QCOMPARE(tablet.count<effect::LookUpSlip>(), 1);
        tablet.answerLookUp({LookUpResult::NotFound, {}, 0, false});
        tablet.wait(1000).sendNow(event::CodeEntered{"10000001", "1980"});
        QCOMPARE(tablet.count<effect::LookUpCode>(), 2);
    }

    void fiveTriesCallStaff()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::CodeEntered{"99999999", "1980"});
        tablet.answerLookUp({LookUpResult::NotFound, {}, 16, true});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1);
        QCOMPARE(tablet.last<effect::PlaceCall>()->step, std::string("find_visit"));
        QVERIFY(!tablet.last<effect::PlaceCall>()->emergency);
        tablet.wait(20'000).sendNow(event::CodeEntered{"99999999", "1980"});
        tablet.answerLookUp({LookUpResult::NotFound, {}, 32, true});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1); // that call still rings
    }

    void closedVisits_data()
    {
        QTest::addColumn<QByteArray>("visitRef");
        QTest::addColumn<int>("problem");
        QTest::newRow("signed") << QByteArray(ref::kSigned) << static_cast<int>(FindProblem::Used);
        QTest::newRow("void") << QByteArray(ref::kVoid) << static_cast<int>(FindProblem::Used);
        QTest::newRow("not of this day") << QByteArray("V-none") << static_cast<int>(FindProblem::NotFound);
    }
    void closedVisits()
    {
        QFETCH(QByteArray, visitRef);
        QFETCH(int, problem);
        auto tablet = Tablet::open();
        tablet.toHolder(visitRef.toStdString());
        QCOMPARE(tablet.step(), Step::FindVisit);
        QCOMPARE(static_cast<int>(tablet.patient().findProblem), problem);
        QVERIFY(!tablet.patient().visit);
    }

    void anotherQuestionsAnswerIsNotTaken()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::CodeEntered{"10000002", "2019"});
        const auto first = tablet.patient().lookUpSerial;
        tablet.send(event::Back{});
        tablet.toFind().send(event::CodeEntered{"10000001", "1980"});
        tablet.send(event::LookedUp{{LookUpResult::Found, ref::kMinor, 0, false}, first});
        QCOMPARE(tablet.step(), Step::FindVisit);
        QVERIFY(!tablet.patient().visit);
        tablet.answerLookUp({LookUpResult::Found, ref::kAdult, 0, false});
        QCOMPARE(tablet.patient().visit->visitRef, std::string(ref::kAdult));
    }

    void anAnswerAfterLeavingIsNotTaken()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::CodeEntered{"10000001", "1980"});
        const auto serial = tablet.patient().lookUpSerial;
        tablet.send(event::Back{}).send(event::LookedUp{{LookUpResult::Found, ref::kAdult, 0, false}, serial});
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(isEmpty(tablet.patient()));
    }

    void factsThatCannotBeQuotedCallStaff()
    {
        auto tablet = Tablet::open();
        tablet.send(event::ClinicLoaded{sampleDay([](domain::Day &day) { day.visits[0].base.lines.clear(); }),
                                        samplePolicy(), false});
        tablet.toHolder();
        QCOMPARE(tablet.step(), Step::FindVisit);
        QVERIFY(!tablet.patient().visit);
        QVERIFY(tablet.state().call.open);
        QCOMPARE(tablet.last<effect::Audit>()->code, std::string("quote_failed"));
    }

    void backToWelcomeKeepsTheLanguage()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::Back{});
        QCOMPARE(tablet.step(), Step::Welcome);
        QCOMPARE(tablet.state().settings.lang, domain::Lang::En);
    }
};

QTEST_APPLESS_MAIN(TestFlowFind)
#include "tst_flow_find.moc"
