#include <QTest>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using domain::VisitState;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowHandOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void locksTheTabletToTheVisit()
    {
        auto tablet = Tablet::open();
        tablet.handOver();
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(tablet.patient().handedOver);
        QVERIFY(isOnlyLock(tablet.patient()));
        QCOMPARE(tablet.patient().lockedVisit, std::string(ref::kAdult));
        QCOMPARE(tablet.patient().staffId, std::string("S1"));
        QCOMPARE(tablet.state().staff.staffId, std::string()); // nothing of staff stays open
        QCOMPARE(tablet.last<effect::SetVisitState>()->state, VisitState::HandedOver);
        QCOMPARE(tablet.state().day->find(ref::kAdult)->state, VisitState::HandedOver);
        tablet.send(event::LanguageChosen{domain::Lang::En, true});
        QCOMPARE(tablet.step(), Step::Holder);
        QCOMPARE(tablet.patient().visit->visitRef, std::string(ref::kAdult));
        QCOMPARE(tablet.count<effect::LookUpCode>(), 0);
    }

    void mayBeHanded_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, VisitState state, const char *problem) {
            QTest::newRow(name) << static_cast<int>(state) << QByteArray(problem);
        };
        row("expected", VisitState::Expected, "");
        row("arrived", VisitState::Arrived, "");
        row("handed over", VisitState::HandedOver, "");
        row("not now", VisitState::NotNow, "");
        row("signed", VisitState::Signed, "visit_not_open");
        row("void", VisitState::Void, "visit_not_open");
    }
    void mayBeHanded()
    {
        QFETCH(int, state);
        QFETCH(QByteArray, problem);
        auto tablet = Tablet::open();
        const auto change = [&](domain::Day &day) { day.visits[0].state = static_cast<VisitState>(state); };
        tablet.send(event::ClinicLoaded{sampleDay(change), samplePolicy(), false});
        tablet.handOver();
        QCOMPARE(tablet.state().staff.problem, problem.toStdString());
        QCOMPARE(tablet.patient().handedOver, problem.isEmpty());
        QCOMPARE(tablet.step(), problem.isEmpty() ? Step::Welcome : Step::StaffVisit);
    }

    void notWhenThePatientCouldNotFinish()
    {
        auto tablet = Tablet::open();
        tablet.toStaffVisit().send(event::CannotWork{flow::OutReason::DiskFull}).send(event::HandOver{ref::kAdult});
        QCOMPARE(tablet.state().staff.problem, std::string("cannot_take_patient"));
        QVERIFY(!tablet.patient().handedOver);
    }

    void notAtAWallKiosk()
    {
        flow::SessionConfig config;
        config.kiosk = true;
        auto tablet = Tablet::open(config);
        tablet.handOver();
        QCOMPARE(tablet.state().staff.problem, std::string("kiosk"));
        tablet.send(event::StaffClosed{}).toDone().send(event::StaffOpened{});
        QCOMPARE(tablet.step(), Step::Done); // nothing to hand back
    }

    void anotherVisitIsNotHandedOver()
    {
        auto tablet = Tablet::open();
        tablet.toStaffVisit().send(event::HandOver{ref::kMinor});
        QVERIFY(!tablet.patient().handedOver);
        QCOMPARE(tablet.step(), Step::StaffVisit);
    }

    void backLeadsToTheLockedWelcome()
    {
        auto tablet = Tablet::open();
        tablet.handOver().send(event::LanguageChosen{domain::Lang::En, true}).send(event::Back{});
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(isOnlyLock(tablet.patient()));
        QVERIFY(tablet.patient().handedOver);
        tablet.send(event::LanguageChosen{domain::Lang::Ur, true});
        QCOMPARE(tablet.step(), Step::Holder);
    }

    void theRecordNamesWhoHandedItOver()
    {
        auto tablet = Tablet::open();
        tablet.handOver().send(event::LanguageChosen{domain::Lang::En, true});
        tablet.send(event::HolderChosen{domain::Holder::Patient}).send(event::PayerChosen{domain::Payer::Self});
        tablet.send(event::Continue{}).send(event::OfferOpened{option::kFull, {}}).send(event::Continue{});
        tablet.send(event::Agreed{ink()});
        QCOMPARE(tablet.last<effect::SaveRecord>()->draft.staffId, std::string("S1"));
        tablet.send(event::Saved{tablet.patient().token, "R-1"}).toStaff();
        QCOMPARE(tablet.step(), Step::StaffVisits);
        QVERIFY(isEmpty(tablet.patient()));
        QCOMPARE(tablet.state().day->find(ref::kAdult)->state, VisitState::Signed);
    }

    void takenBackUnsignedTheVisitHasArrived()
    {
        auto tablet = Tablet::open();
        tablet.handOver().toStaff();
        QVERIFY(isEmpty(tablet.patient()));
        QCOMPARE(tablet.state().day->find(ref::kAdult)->state, VisitState::Arrived);
        QCOMPARE(tablet.last<effect::SetVisitState>()->state, VisitState::Arrived);
        tablet.send(event::StaffClosed{}).send(event::LanguageChosen{domain::Lang::En, true});
        QCOMPARE(tablet.step(), Step::FindVisit); // the lock is gone
    }

    void takenBackAfterNotNowItStaysNotNow()
    {
        auto tablet = Tablet::open();
        tablet.handOver().send(event::LanguageChosen{domain::Lang::En, true});
        tablet.send(event::HolderChosen{domain::Holder::Patient}).send(event::PayerChosen{domain::Payer::Self});
        tablet.send(event::Continue{}).send(event::OfferOpened{option::kLater, {}});
        QCOMPARE(tablet.step(), Step::NotNow);
        tablet.toStaff();
        QCOMPARE(tablet.state().day->find(ref::kAdult)->state, VisitState::NotNow);
    }

    void aWrongPinKeepsTheLock()
    {
        auto tablet = Tablet::open();
        tablet.handOver().send(event::StaffOpened{}).send(event::PinEntered{"0000"}).answerPin(std::nullopt);
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(tablet.patient().handedOver);
    }

    void aClosedVisitCallsStaffInsteadOfOpening_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("signed elsewhere") << false;
        QTest::newRow("gone from the day") << true;
    }
    void aClosedVisitCallsStaffInsteadOfOpening()
    {
        QFETCH(bool, gone);
        auto tablet = Tablet::open();
        tablet.handOver();
        const auto change = [gone](domain::Day &day) {
            if (gone)
                day.visits.erase(day.visits.begin());
            else
                day.visits[0].state = VisitState::Signed;
        };
        tablet.send(event::ClinicLoaded{sampleDay(change), samplePolicy(), false});
        tablet.send(event::LanguageChosen{domain::Lang::En, true});
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(tablet.state().call.open);
        QVERIFY(isOnlyLock(tablet.patient()));
    }

    void doneAndFinishedItIsStillLocked()
    {
        auto tablet = Tablet::open();
        tablet.handOver().send(event::LanguageChosen{domain::Lang::En, true});
        tablet.send(event::HolderChosen{domain::Holder::Patient}).send(event::PayerChosen{domain::Payer::Self});
        tablet.send(event::Continue{}).send(event::OfferOpened{option::kFull, {}}).send(event::Continue{});
        tablet.send(event::Agreed{ink()}).send(event::Saved{tablet.patient().token, "R-1"}).send(event::Finish{});
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(isOnlyLock(tablet.patient()));
        QVERIFY(tablet.patient().handedOver);
    }
};

QTEST_APPLESS_MAIN(TestFlowHandOver)
#include "tst_flow_handover.moc"
