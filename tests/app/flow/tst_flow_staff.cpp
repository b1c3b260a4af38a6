#include <QTest>

#include <functional>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using domain::VisitState;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowStaff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPinOpensTheVisits()
    {
        auto tablet = Tablet::open();
        tablet.send(event::StaffOpened{});
        QCOMPARE(tablet.step(), Step::StaffPin);
        tablet.send(event::PinEntered{"1234"});
        QCOMPARE(tablet.last<effect::CheckPin>()->pin, std::string("1234"));
        QCOMPARE(tablet.step(), Step::StaffPin);
        tablet.answerPin("S2");
        QCOMPARE(tablet.step(), Step::StaffVisits);
        QCOMPARE(tablet.state().staff.staffId, std::string("S2"));
        QCOMPARE(tablet.state().staff.staffName, std::string("Staff Two (sample)"));
        QCOMPARE(tablet.last<effect::Audit>()->code, std::string("staff_in"));
    }

    void aPinIsCheckedOnceAtATime()
    {
        auto tablet = Tablet::open();
        tablet.send(event::StaffOpened{}).send(event::PinEntered{""});
        tablet.send(event::PinEntered{"1234"}).send(event::PinEntered{"1234"});
        QCOMPARE(tablet.count<effect::CheckPin>(), 1);
    }

    void wrongPinsAreThrottled()
    {
        auto tablet = Tablet::open();
        tablet.send(event::StaffOpened{}).send(event::PinEntered{"0000"}).answerPin(std::nullopt, 8);
        QCOMPARE(tablet.step(), Step::StaffPin);
        QVERIFY(tablet.state().staff.pinWrong);
        tablet.wait(6'000).sendNow(event::PinEntered{"1234"});
        QCOMPARE(tablet.count<effect::CheckPin>(), 1);
        tablet.wait(2'000).sendNow(event::PinEntered{"1234"});
        QCOMPARE(tablet.count<effect::CheckPin>(), 2);
        QVERIFY(!tablet.state().staff.pinWrong);
    }

    void aLateAnswerOpensNothing()
    {
        auto tablet = Tablet::open();
        tablet.send(event::StaffOpened{}).send(event::PinEntered{"1234"});
        const auto serial = tablet.state().staff.waitingSerial;
        tablet.send(event::Back{}).send(event::PinChecked{"S1", 0, serial});
        QCOMPARE(tablet.step(), Step::Welcome);
        tablet.send(event::StaffOpened{}).send(event::PinChecked{"S1", 0, serial});
        QCOMPARE(tablet.step(), Step::StaffPin);
        tablet.send(event::PinChecked{"S1", 0, 0});
        QCOMPARE(tablet.step(), Step::StaffPin);
    }

    void onlyFromWhereStaffStand_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("opens");
        QTest::newRow("find") << 0 << false;
        QTest::newRow("ways") << 1 << false;
        QTest::newRow("sign") << 2 << false;
        QTest::newRow("saving") << 3 << false;
        QTest::newRow("done") << 4 << true;
        QTest::newRow("not now") << 5 << true;
    }
    void onlyFromWhereStaffStand()
    {
        QFETCH(int, page);
        QFETCH(bool, opens);
        auto tablet = Tablet::open();
        const std::vector<std::function<void()>> ways{
            [&] { tablet.toFind(); },   [&] { tablet.toWays(); }, [&] { tablet.toSign(); },
            [&] { tablet.toSaving(); }, [&] { tablet.toDone(); }, [&] { tablet.toWays().send(event::NotNowChosen{}); }};
        ways[static_cast<std::size_t>(page)]();
        tablet.send(event::StaffOpened{});
        QCOMPARE(tablet.step() == Step::StaffPin, opens);
    }

    void leavingWithoutAPinReturnsToThePage()
    {
        auto tablet = Tablet::open();
        tablet.toDone().send(event::StaffOpened{}).send(event::StaffClosed{});
        QCOMPARE(tablet.step(), Step::Done);
        QCOMPARE(tablet.patient().recordId, std::string("R-1"));
        Tablet closed;
        closed.send(event::StaffOpened{}).send(event::Back{});
        QCOMPARE(closed.step(), Step::OutOfService);
    }

    void aTabletThatOpenedMeanwhileReturnsToWelcome()
    {
        Tablet tablet;
        tablet.send(event::StaffOpened{}).send(event::ClinicLoaded{sampleDay(), samplePolicy(), false});
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void visitsOpenAndClose()
    {
        auto tablet = Tablet::open();
        tablet.toStaff().send(event::VisitOpened{"V-none"});
        QCOMPARE(tablet.step(), Step::StaffVisits);
        tablet.send(event::VisitOpened{ref::kMinor});
        QCOMPARE(tablet.step(), Step::StaffVisit);
        QCOMPARE(tablet.state().staff.visitRef, std::string(ref::kMinor));
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::StaffVisits);
        QCOMPARE(tablet.state().staff.visitRef, std::string());
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("visitRef");
        QTest::addColumn<bool>("asVoid");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const char *ref, bool asVoid, const char *reason, const char *problem) {
            QTest::newRow(name) << QByteArray(ref) << asVoid << QByteArray(reason) << QByteArray(problem);
        };
        row("end", ref::kAdult, false, "left", "");
        row("void", ref::kAdult, true, "entered twice", "");
        row("no reason", ref::kAdult, true, "", "reason_missing");
        row("blank reason", ref::kAdult, false, " \t", "reason_missing");
        row("signed, end", ref::kSigned, false, "left", "already_signed");
        row("signed, void", ref::kSigned, true, "wrong person", "");
        row("void already", ref::kVoid, true, "again", "visit_not_open");
    }
    void ends()
    {
        QFETCH(QByteArray, visitRef);
        QFETCH(bool, asVoid);
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, problem);
        const auto visit = visitRef.toStdString();
        auto tablet = Tablet::open();
        tablet.toStaffVisit(visit).send(event::EndOpened{visit});
        QCOMPARE(tablet.step(), Step::StaffEnd);
        tablet.forget();
        tablet.send(event::VisitEnded{visit, asVoid, reason.toStdString()});
        QCOMPARE(tablet.state().staff.problem, problem.toStdString());
        QCOMPARE(tablet.step(), problem.isEmpty() ? Step::StaffVisits : Step::StaffEnd);
        if (!problem.isEmpty()) {
            QCOMPARE(tablet.count<effect::SetVisitState>(), 0);
            return;
        }
        const auto expected = asVoid ? VisitState::Void : VisitState::NotNow;
        QCOMPARE(tablet.last<effect::SetVisitState>()->state, expected);
        QCOMPARE(tablet.last<effect::SetVisitState>()->reason, reason.toStdString());
        QCOMPARE(tablet.state().day->find(visit)->state, expected);
    }

    void endingNeedsTheOpenedVisit()
    {
        auto tablet = Tablet::open();
        tablet.toStaffVisit().send(event::EndOpened{ref::kMinor});
        QCOMPARE(tablet.step(), Step::StaffVisit);
        tablet.send(event::EndOpened{ref::kAdult}).send(event::VisitEnded{ref::kMinor, true, "x"});
        QCOMPARE(tablet.step(), Step::StaffEnd);
        QCOMPARE(tablet.count<effect::SetVisitState>(), 0);
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::StaffVisit);
    }

    void failuresAreTold()
    {
        auto tablet = Tablet::open();
        tablet.toStaffVisit().send(event::StaffActionFailed{"io"});
        QCOMPARE(tablet.state().staff.problem, std::string("io"));
        QCOMPARE(tablet.count<effect::Reload>(), 2); // the truth is read again
        tablet.send(event::Back{});
        QCOMPARE(tablet.state().staff.problem, std::string());
        tablet.send(event::StaffClosed{}).send(event::StaffActionFailed{"io"});
        QCOMPARE(tablet.state().staff.problem, std::string());
    }
};

QTEST_APPLESS_MAIN(TestFlowStaff)
#include "tst_flow_staff.moc"
