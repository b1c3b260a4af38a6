#include <QTest>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::OutReason;
using flow::Step;
namespace event = flow::event;

class TestFlowClinic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsOutOfService()
    {
        Tablet tablet;
        QCOMPARE(tablet.step(), Step::OutOfService);
        tablet.send(event::LanguageChosen{domain::Lang::En, true});
        QCOMPARE(tablet.step(), Step::OutOfService);
    }

    void needsDayAndPolicy()
    {
        Tablet tablet;
        QCOMPARE(tablet.state().out, OutReason::Starting); // it says nothing of the device before it knows
        tablet.send(event::Tick{});
        QCOMPARE(tablet.state().out, OutReason::Starting);
        QCOMPARE(tablet.step(), Step::OutOfService);
        tablet.send(event::ClinicLoaded{sampleDay(), nullptr, false});
        QCOMPARE(tablet.state().out, OutReason::NoPolicy);
        tablet.send(event::ClinicLoaded{nullptr, samplePolicy(), false});
        QCOMPARE(tablet.state().out, OutReason::NoDay);
        QCOMPARE(tablet.step(), Step::OutOfService);
        tablet.send(event::ClinicLoaded{sampleDay(), samplePolicy(), false});
        QCOMPARE(tablet.state().out, OutReason::None);
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void trouble_data()
    {
        QTest::addColumn<int>("reason");
        QTest::newRow("not enrolled") << static_cast<int>(OutReason::NotEnrolled);
        QTest::newRow("disk full") << static_cast<int>(OutReason::DiskFull);
        QTest::newRow("clock") << static_cast<int>(OutReason::ClockWrong);
        QTest::newRow("store") << static_cast<int>(OutReason::StoreBroken);
    }
    void trouble()
    {
        QFETCH(int, reason);
        const auto why = static_cast<OutReason>(reason);
        auto tablet = Tablet::open();
        tablet.send(event::CannotWork{why});
        QCOMPARE(tablet.step(), Step::OutOfService);
        QCOMPARE(tablet.state().out, why);
        tablet.send(event::ClinicLoaded{sampleDay(), samplePolicy(), false});
        QCOMPARE(tablet.step(), Step::OutOfService);
        tablet.send(event::CannotWork{OutReason::None});
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void refusesBeforeThePatientStarts()
    {
        auto tablet = Tablet::open();
        tablet.toFind().send(event::CannotWork{OutReason::DiskFull});
        QCOMPARE(tablet.step(), Step::OutOfService);
        QVERIFY(isEmpty(tablet.patient()));
    }

    void neverDisturbsARunningJourney()
    {
        auto tablet = Tablet::open();
        tablet.toHolder().send(event::CannotWork{OutReason::DiskFull});
        QCOMPARE(tablet.step(), Step::Holder);
        tablet.send(event::HolderChosen{domain::Holder::Patient}).send(event::PayerChosen{domain::Payer::Self});
        tablet.send(event::Continue{}).send(event::OfferOpened{option::kFull, {}}).send(event::Continue{});
        tablet.send(event::Agreed{ink()});
        QCOMPARE(tablet.step(), Step::Saving);
        tablet.send(event::Saved{tablet.patient().token, "R-1"});
        QCOMPARE(tablet.step(), Step::Done);
        tablet.send(event::Finish{});
        QCOMPARE(tablet.step(), Step::OutOfService);
        QVERIFY(isEmpty(tablet.patient()));
    }

    void anExpiredDayTakesNobody()
    {
        auto tablet = Tablet::open();
        tablet.setWallClock(kNoonMs + 18 * 3'600'000 - 1).send(event::Tick{});
        QCOMPARE(tablet.step(), Step::OutOfService);
        QCOMPARE(tablet.state().out, OutReason::NoDay);
        tablet.send(event::ClinicLoaded{sampleDay([](domain::Day &day) { day.expiresAt = "2026-11-25T01:00:00Z"; }),
                                        samplePolicy(), false});
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void aDayLastsToItsLastSecond()
    {
        auto tablet = Tablet::open();
        tablet.setWallClock(kNoonMs + 18 * 3'600'000 - 1001).send(event::Tick{});
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void aClockFarBehindTakesNobody()
    {
        auto tablet = Tablet::open();
        tablet.setWallClock(kNoonMs - 7 * 3'600'000 - 60'000).send(event::Tick{});
        QCOMPARE(tablet.state().out, OutReason::ClockWrong);
        tablet.setWallClock(kNoonMs - 6 * 3'600'000 - 60'000).send(event::Tick{});
        QCOMPARE(tablet.state().out, OutReason::None);
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void aNewVersionNeverChangesAStartedJourney()
    {
        auto tablet = Tablet::open();
        tablet.toWays();
        const auto before = tablet.patient().quote->offers;
        auto other = std::make_shared<domain::Policy>(*samplePolicy());
        other->sha256 = std::string(64, 'c');
        other->options.resize(1);
        tablet.send(event::ClinicLoaded{sampleDay(), other, false});
        QCOMPARE(tablet.state().policy->sha256, std::string(64, 'c'));
        QCOMPARE(tablet.patient().policy->sha256, std::string(64, 'b'));
        QVERIFY(tablet.patient().quote->offers == before);
        tablet.send(event::OfferOpened{option::kDeposit, {}}).send(event::Continue{}).send(event::Agreed{ink()});
        QCOMPARE(tablet.last<flow::effect::SaveRecord>()->draft.policySha256, std::string(64, 'b'));
    }

    void aRefusedPolicyKeepsTheLastGoodOne()
    {
        auto tablet = Tablet::open();
        tablet.send(event::ClinicLoaded{sampleDay(), nullptr, true});
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(tablet.state().policyRefused);
        QVERIFY(tablet.state().policy);
        tablet.send(event::ClinicLoaded{sampleDay(), samplePolicy(), false});
        QVERIFY(!tablet.state().policyRefused);
    }

    void linkStateIsKept()
    {
        auto tablet = Tablet::open();
        tablet.send(event::LinkState{false, {3, 90}});
        QVERIFY(!tablet.state().online);
        QCOMPARE(tablet.state().unsent.count, 3);
        QCOMPARE(tablet.state().unsent.oldestAgeS, std::int64_t{90});
    }
};

QTEST_APPLESS_MAIN(TestFlowClinic)
#include "tst_flow_clinic.moc"
