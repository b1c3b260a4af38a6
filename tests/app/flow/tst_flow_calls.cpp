#include <QTest>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using domain::CallState;
using domain::CallWant;
using flow::CallPhase;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowCalls : public QObject {
    Q_OBJECT

    static domain::Call call(const char *id, CallState state)
    {
        domain::Call made;
        made.callId = id;
        made.state = state;
        return made;
    }
    static Tablet ringing(CallWant want = CallWant::Any)
    {
        auto tablet = Tablet::open();
        tablet.toWays().send(event::CallOpened{}).send(event::CallAsked{want});
        return tablet;
    }

private Q_SLOTS:
    void askedFirst()
    {
        auto tablet = Tablet::open();
        tablet.send(event::CallAsked{CallWant::Any});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 0); // the sheet was not open
        tablet.send(event::CallOpened{});
        QCOMPARE(tablet.state().call.phase, CallPhase::Asking);
        QVERIFY(tablet.state().call.open);
        tablet.send(event::CallClosed{});
        QVERIFY(tablet.state().call == flow::CallView{});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 0);
    }

    void rings_data()
    {
        QTest::addColumn<int>("want");
        QTest::newRow("any") << static_cast<int>(CallWant::Any);
        QTest::newRow("woman") << static_cast<int>(CallWant::Woman);
    }
    void rings()
    {
        QFETCH(int, want);
        auto tablet = ringing(static_cast<CallWant>(want));
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1);
        QCOMPARE(tablet.count<effect::RingHere>(), 1);
        const auto &placed = *tablet.last<effect::PlaceCall>();
        QCOMPARE(static_cast<int>(placed.want), want);
        QCOMPARE(placed.step, std::string("ways"));
        QVERIFY(!placed.emergency && !placed.again && placed.callId.empty());
        QCOMPARE(placed.serial, tablet.state().call.serial);
        tablet.send(event::CallAsked{CallWant::Any});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1);
        QCOMPARE(tablet.step(), Step::Ways); // on top of the page
    }

    void acceptedOnlyWhenSomebodyAccepted()
    {
        auto tablet = ringing();
        tablet.send(event::CallPlaced{"C1", true, tablet.state().call.serial});
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
        tablet.send(event::CallsChanged{{call("C1", CallState::Rung), call("C2", CallState::Accepted)}});
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
        tablet.send(event::CallsChanged{{call("C1", CallState::Accepted)}});
        QCOMPARE(tablet.state().call.phase, CallPhase::Accepted);
        tablet.pass(61'000);
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1); // somebody comes: no second ring
        tablet.send(event::CallsChanged{{call("C1", CallState::Done)}});
        QVERIFY(tablet.state().call == flow::CallView{});
    }

    void nothingIsTakenBeforeTheIdIsKnown()
    {
        auto tablet = ringing();
        tablet.send(event::CallsChanged{{call("", CallState::Accepted)}});
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
    }

    void missingIsOverOnceDelivered()
    {
        auto tablet = ringing();
        tablet.send(event::CallPlaced{"C1", false, tablet.state().call.serial}).send(event::CallsChanged{{}});
        QCOMPARE(tablet.state().call.phase, CallPhase::Offline); // only this device knows of it
        tablet.send(event::CallPlaced{"C1", true, tablet.state().call.serial}).send(event::CallsChanged{{}});
        QVERIFY(tablet.state().call == flow::CallView{});
    }

    void cancelledIsOver()
    {
        auto tablet = ringing();
        tablet.send(event::CallPlaced{"C1", true, tablet.state().call.serial});
        tablet.send(event::CallsChanged{{call("C1", CallState::Cancelled)}});
        QVERIFY(tablet.state().call == flow::CallView{});
    }

    void ringsAgainOnce()
    {
        auto tablet = ringing();
        tablet.send(event::CallPlaced{"C1", true, tablet.state().call.serial});
        tablet.pass(57'000);
        QVERIFY(!tablet.state().call.rungAgain);
        tablet.pass(3'000);
        QVERIFY(tablet.state().call.rungAgain);
        QCOMPARE(tablet.count<effect::PlaceCall>(), 2);
        QVERIFY(tablet.last<effect::PlaceCall>()->again);
        QCOMPARE(tablet.last<effect::PlaceCall>()->callId, std::string("C1"));
        QCOMPARE(tablet.count<effect::RingHere>(), 2);
        tablet.send(event::Touched{}).pass(70'000);
        QCOMPARE(tablet.count<effect::PlaceCall>(), 2);
    }

    void anEmergencyRingsUntilSomebodyAccepts()
    {
        auto tablet = Tablet::open();
        tablet.send(event::EmergencyTapped{}).send(event::CallPlaced{"C1", true, tablet.state().call.serial});
        tablet.pass(180'000);
        QCOMPARE(tablet.count<effect::PlaceCall>(), 4);
        tablet.send(event::CallsChanged{{call("C1", CallState::Accepted)}}).pass(180'000);
        QCOMPARE(tablet.count<effect::PlaceCall>(), 4);
    }

    void offlineWhenTheLinkIsDown()
    {
        auto tablet = Tablet::open();
        tablet.send(event::LinkState{false, {}}).send(event::CallOpened{}).send(event::CallAsked{CallWant::Any});
        QCOMPARE(tablet.state().call.phase, CallPhase::Offline);
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1); // kept for when the link is back
        QCOMPARE(tablet.count<effect::RingHere>(), 1);
        tablet.send(event::CallPlaced{"C1", true, tablet.state().call.serial});
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
    }

    void offlineWhenNotDelivered()
    {
        auto tablet = ringing();
        tablet.send(event::CallPlaced{"C1", false, tablet.state().call.serial});
        QCOMPARE(tablet.state().call.phase, CallPhase::Offline);
        QCOMPARE(tablet.state().call.callId, std::string("C1"));
    }

    void offlineWhenNobodyAnswersInTime()
    {
        auto tablet = ringing();
        tablet.pass(4'000);
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
        tablet.pass(1'000);
        QCOMPARE(tablet.state().call.phase, CallPhase::Offline);
        tablet.send(event::CallPlaced{"C1", true, tablet.state().call.serial});
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
    }

    void anotherCallsAnswerIsNotTaken()
    {
        auto tablet = ringing();
        const auto first = tablet.state().call.serial;
        tablet.send(event::EmergencyTapped{});
        tablet.send(event::CallPlaced{"C1", true, first});
        QCOMPARE(tablet.state().call.callId, std::string());
        tablet.send(event::CallPlaced{"C2", true, tablet.state().call.serial});
        QCOMPARE(tablet.state().call.callId, std::string("C2"));
        QVERIFY(tablet.state().call.emergency);
    }

    void aClosedSheetGoesOnRinging()
    {
        auto tablet = ringing();
        tablet.send(event::CallPlaced{"C1", true, tablet.state().call.serial}).send(event::CallClosed{});
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
        QVERIFY(!tablet.state().call.open);
        tablet.send(event::CallOpened{});
        QVERIFY(tablet.state().call.open);
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing); // the same call, not a new one
        tablet.send(event::CallsChanged{{call("C1", CallState::Accepted)}}).send(event::CallClosed{});
        QVERIFY(tablet.state().call == flow::CallView{});
    }

    void aCallSurvivesTheWayThroughThePages()
    {
        auto tablet = ringing();
        tablet.send(event::CallClosed{}).send(event::Back{}).send(event::Continue{});
        QCOMPARE(tablet.state().call.phase, CallPhase::Ringing);
        QCOMPARE(tablet.step(), Step::Ways);
    }

    void acceptanceIsAnAnswerToWaiting()
    {
        auto tablet = ringing();
        tablet.send(event::CallPlaced{"C1", true, tablet.state().call.serial}).pass(110'000);
        tablet.send(event::CallsChanged{{call("C1", CallState::Accepted)}}).pass(60'000);
        QVERIFY(!tablet.state().idleWarning);
    }

    void staffAcceptAndEndCalls()
    {
        auto tablet = Tablet::open();
        tablet.send(event::CallsChanged{{call("C7", CallState::Rung)}});
        tablet.send(event::CallAccepted{"C7"});
        QCOMPARE(tablet.count<effect::ChangeCall>(), 0); // not from Welcome
        tablet.send(event::StaffOpened{}).send(event::CallAccepted{"C7"});
        QCOMPARE(tablet.count<effect::ChangeCall>(), 0); // nor before the PIN
        tablet.send(event::PinEntered{"1234"}).answerPin("S1");
        tablet.send(event::CallAccepted{"C7"}).send(event::CallAccepted{"C7"}).send(event::CallAccepted{"none"});
        QCOMPARE(tablet.count<effect::ChangeCall>(), 1);
        QCOMPARE(tablet.last<effect::ChangeCall>()->state, CallState::Accepted);
        QCOMPARE(tablet.last<effect::ChangeCall>()->by, std::string("Staff One (sample)"));
        QCOMPARE(tablet.state().calls[0].state, CallState::Accepted);
        tablet.send(event::CallDone{"C7"});
        QCOMPARE(tablet.last<effect::ChangeCall>()->state, CallState::Done);
        QCOMPARE(tablet.state().calls[0].state, CallState::Done);
    }

    void aPinAtTheTabletAnswersItsCall()
    {
        auto tablet = Tablet::open();
        tablet.send(event::EmergencyTapped{}).send(event::CallPlaced{"C1", true, tablet.state().call.serial});
        tablet.toStaff();
        QCOMPARE(tablet.last<effect::ChangeCall>()->callId, std::string("C1"));
        QCOMPARE(tablet.last<effect::ChangeCall>()->state, CallState::Done);
        QVERIFY(tablet.state().call == flow::CallView{});
    }

    void alsoWhileOutOfService()
    {
        Tablet tablet;
        tablet.send(event::CallOpened{}).send(event::CallAsked{CallWant::Any});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1);
        QCOMPARE(tablet.state().call.phase, CallPhase::Offline);
    }
};

QTEST_APPLESS_MAIN(TestFlowCalls)
#include "tst_flow_calls.moc"
