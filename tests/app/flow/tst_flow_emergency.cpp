#include <QTest>

#include <functional>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using domain::EmergencyState;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowEmergency : public QObject {
    Q_OBJECT

    static const domain::Emergency &emergencyOf(const Tablet &tablet, const char *visitRef)
    {
        return tablet.state().day->find(visitRef)->base.emergency;
    }

private Q_SLOTS:
    void oneTapRings()
    {
        auto tablet = Tablet::open();
        tablet.send(event::EmergencyTapped{});
        QCOMPARE(tablet.step(), Step::Emergency);
        const auto *call = tablet.last<effect::PlaceCall>();
        QVERIFY(call && call->emergency && !call->again);
        QCOMPARE(call->step, std::string("welcome"));
        QCOMPARE(tablet.count<effect::RingHere>(), 1);
        QCOMPARE(tablet.count<effect::SetVisitState>(), 0);
        QVERIFY(!tablet.state().call.open); // the page itself says it
    }

    void anActiveVisitShowsNoMoney()
    {
        auto tablet = Tablet::open();
        tablet.toHolder(ref::kActive);
        QCOMPARE(tablet.step(), Step::Emergency);
        QVERIFY(!tablet.patient().quote);
        QVERIFY(tablet.last<effect::PlaceCall>()->emergency);
        QCOMPARE(tablet.count<effect::SetVisitState>(), 0); // the clinic knows already
    }

    void fromEveryPage_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("page %d", i) << i;
    }
    void fromEveryPage()
    {
        QFETCH(int, page);
        auto tablet = Tablet::open();
        const std::vector<std::function<void()>> ways{
            [&] { tablet.toFind(); },     [&] { tablet.toHolder(); },
            [&] { tablet.toEstimate(); }, [&] { tablet.toWays(); },
            [&] { tablet.toDetails(); },  [&] { tablet.toSign(); },
            [&] { tablet.toDone(); },     [&] { tablet.toWays().send(event::NotNowChosen{}); }};
        ways[static_cast<std::size_t>(page)]();
        tablet.forget();
        tablet.send(event::EmergencyTapped{});
        QCOMPARE(tablet.step(), Step::Emergency);
        QVERIFY(!tablet.patient().quote);
        QVERIFY(tablet.patient().option.empty());
        QVERIFY(tablet.last<effect::PlaceCall>()->emergency);
        if (page == 0)
            return;
        QCOMPARE(emergencyOf(tablet, ref::kAdult).state, EmergencyState::Active);
        QCOMPARE(tablet.last<effect::SetVisitState>()->reason, std::string("emergency_active"));
        QCOMPARE(tablet.patient().facts->emergency.state, EmergencyState::Active);
    }

    void nothingButStaffLeadsOut()
    {
        auto tablet = Tablet::open();
        tablet.toSign().send(event::EmergencyTapped{});
        for (const flow::Event &event :
             {flow::Event{event::Back{}}, flow::Event{event::Continue{}}, flow::Event{event::Finish{}},
              flow::Event{event::Agreed{ink()}}, flow::Event{event::NotNowChosen{}},
              flow::Event{event::LanguageChosen{domain::Lang::Ur, true}},
              flow::Event{event::OfferOpened{option::kFull, {}}},
              flow::Event{event::EmergencySetStable{ref::kAdult, "Dr (sample)"}}}) {
            tablet.send(event);
            QCOMPARE(tablet.step(), Step::Emergency);
        }
        tablet.pass(900'000);
        QCOMPARE(tablet.step(), Step::Emergency);
        QCOMPARE(tablet.count<effect::SaveRecord>(), 0);
    }

    void aTapMoreRingsNoSecondCall()
    {
        auto tablet = Tablet::open();
        tablet.send(event::EmergencyTapped{}).send(event::EmergencyTapped{});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1);
    }

    void aPinLeadsOutBeforeAVisitIsKnown()
    {
        auto tablet = Tablet::open();
        tablet.send(event::EmergencyTapped{}).toStaff();
        QCOMPARE(tablet.step(), Step::StaffVisits);
        QVERIFY(isEmpty(tablet.patient()));
        tablet.send(event::StaffClosed{});
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void withoutAPinItStays()
    {
        auto tablet = Tablet::open();
        tablet.toWays().send(event::EmergencyTapped{}).send(event::StaffOpened{});
        QCOMPARE(tablet.step(), Step::StaffPin);
        tablet.send(event::PinEntered{"0000"}).answerPin(std::nullopt);
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::Emergency);
        tablet.send(event::StaffOpened{}).pass(121'000);
        QCOMPARE(tablet.step(), Step::Emergency);
    }

    void staffSetStableNamingTheClinician()
    {
        auto tablet = Tablet::open();
        tablet.toWays().send(event::EmergencyTapped{}).toStaff();
        QCOMPARE(tablet.step(), Step::StaffVisit);
        QCOMPARE(tablet.state().staff.visitRef, std::string(ref::kAdult));
        tablet.send(event::EmergencySetStable{ref::kAdult, "  "});
        QCOMPARE(tablet.state().staff.problem, std::string("clinician_missing"));
        QCOMPARE(emergencyOf(tablet, ref::kAdult).state, EmergencyState::Active);
        tablet.send(event::EmergencySetStable{ref::kAdult, "Dr Two (sample)"});
        QCOMPARE(tablet.state().staff.problem, std::string());
        QCOMPARE(emergencyOf(tablet, ref::kAdult).state, EmergencyState::Stable);
        QCOMPARE(tablet.last<effect::SetVisitState>()->reason, std::string("emergency_stable: Dr Two (sample)"));
        QCOMPARE(tablet.last<effect::SetVisitState>()->state, domain::VisitState::Expected);
        tablet.send(event::StaffClosed{}).toHolder();
        QCOMPARE(tablet.step(), Step::Holder);
        QCOMPARE(tablet.patient().facts->emergency.state, EmergencyState::Stable);
    }

    void stableNeedsTheOpenedVisit()
    {
        auto tablet = Tablet::open();
        tablet.toStaffVisit(ref::kAdult).send(event::EmergencySetStable{ref::kActive, "Dr Two (sample)"});
        QCOMPARE(emergencyOf(tablet, ref::kActive).state, EmergencyState::Active);
        tablet.send(event::EmergencySetStable{ref::kAdult, "Dr Two (sample)"}); // was never in emergency
        QCOMPARE(emergencyOf(tablet, ref::kAdult).state, EmergencyState::None);
    }

    void itStaysActiveUntilThen()
    {
        auto tablet = Tablet::open();
        tablet.toWays().send(event::EmergencyTapped{}).toStaff();
        tablet.send(event::HandOver{ref::kAdult});
        QCOMPARE(tablet.state().staff.problem, std::string("emergency"));
        tablet.send(event::StaffClosed{});
        QCOMPARE(tablet.step(), Step::Welcome);
        tablet.send(event::ClinicLoaded{sampleDay(), samplePolicy(), false}); // the day on disk does not know it
        QCOMPARE(emergencyOf(tablet, ref::kAdult).state, EmergencyState::Active);
        tablet.toHolder();
        QCOMPARE(tablet.step(), Step::Emergency);
    }

    void theClinicsNewerWordWins()
    {
        auto tablet = Tablet::open();
        tablet.toStaffVisit(ref::kActive).send(event::EmergencySetStable{ref::kActive, "Dr Two (sample)"});
        tablet.send(event::ClinicLoaded{sampleDay(), samplePolicy(), false});
        QCOMPARE(emergencyOf(tablet, ref::kActive).state, EmergencyState::Stable);
        const auto again = [](domain::Day &day) { day.visits[2].base.emergency.since = "2026-11-23T09:00:00Z"; };
        tablet.send(event::ClinicLoaded{sampleDay(again), samplePolicy(), false});
        QCOMPARE(emergencyOf(tablet, ref::kActive).state, EmergencyState::Active);
        QVERIFY(tablet.state().emergencies.empty());
    }

    void onALockedWelcomeItIsThatVisits()
    {
        auto tablet = Tablet::open();
        tablet.handOver().send(event::EmergencyTapped{});
        QCOMPARE(emergencyOf(tablet, ref::kAdult).state, EmergencyState::Active);
        tablet.toStaff();
        QCOMPARE(tablet.step(), Step::StaffVisit);
    }
};

QTEST_APPLESS_MAIN(TestFlowEmergency)
#include "tst_flow_emergency.moc"
