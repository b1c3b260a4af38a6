#include <QTest>

#include <functional>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowIdle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnsThenForgets_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("page %d", i) << i;
    }
    void warnsThenForgets()
    {
        QFETCH(int, page);
        auto tablet = Tablet::open();
        const std::vector<std::function<void()>> ways{
            [&] { tablet.toFind(); },     [&] { tablet.toHolder(); },
            [&] { tablet.toEstimate(); }, [&] { tablet.toWays(); },
            [&] { tablet.toDetails(); },  [&] { tablet.toSign(); },
            [&] { tablet.toDone(); },     [&] { tablet.toWays().send(event::NotNowChosen{}); }};
        ways[static_cast<std::size_t>(page)]();
        tablet.send(event::LargeText{true}).send(event::HighContrast{true});
        const Step step = tablet.step();
        tablet.forget();
        tablet.pass(119'000);
        QVERIFY(!tablet.state().idleWarning);
        tablet.pass(1'000);
        QVERIFY(tablet.state().idleWarning);
        tablet.pass(29'000);
        QCOMPARE(tablet.step(), step);
        tablet.pass(1'000);
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(isEmpty(tablet.patient()));
        QVERIFY(tablet.state().settings == flow::Settings{});
        QVERIFY(tablet.state().call == flow::CallView{});
        QVERIFY(!tablet.state().idleWarning);
        QCOMPARE(tablet.count<effect::SaveRecord>(), 0);
        QCOMPARE(tablet.count<effect::SetVisitState>(), 0); // a time-out is never a choice
        QCOMPARE(tablet.last<effect::Audit>()->code, std::string("idle_reset"));
    }

    void oneTouchGoesOn()
    {
        auto tablet = Tablet::open();
        tablet.toDetails(option::kMonth, "6");
        for (int i = 0; i < 12; ++i) {
            tablet.pass(121'000);
            QVERIFY(tablet.state().idleWarning);
            if (i % 2)
                tablet.send(event::Touched{});
            else
                tablet.send(event::ContinueIdle{});
            QVERIFY(!tablet.state().idleWarning);
        }
        QCOMPARE(tablet.step(), Step::Details);
        QCOMPARE(tablet.patient().variant, std::string("6"));
    }

    void anyTapIsActivity()
    {
        auto tablet = Tablet::open();
        tablet.toWays().pass(100'000);
        tablet.send(event::CallOpened{}).pass(100'000);
        QVERIFY(!tablet.state().idleWarning);
    }

    void theWarningLastsItsFullTimeEvenAfterAGap()
    {
        auto tablet = Tablet::open();
        tablet.toWays().wait(3'600'000).sendNow(event::Tick{}); // the device slept
        QCOMPARE(tablet.step(), Step::Ways);
        QVERIFY(tablet.state().idleWarning);
        tablet.pass(29'000);
        QCOMPARE(tablet.step(), Step::Ways);
        tablet.pass(1'000);
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void neverWhileSaving()
    {
        auto tablet = Tablet::open();
        tablet.toSaving().pass(600'000);
        QCOMPARE(tablet.step(), Step::Saving);
        QVERIFY(!tablet.state().idleWarning);
        tablet.send(event::Saved{tablet.patient().token, "R-1"}).pass(100'000);
        QCOMPARE(tablet.step(), Step::Done); // the time counts from the moment it can be read
    }

    void afterAFailedSaveTimeCountsAnew()
    {
        auto tablet = Tablet::open();
        tablet.toSaving().pass(600'000);
        tablet.send(event::SaveFailed{tablet.patient().token, flow::StoreError::Io}).pass(100'000);
        QCOMPARE(tablet.step(), Step::Sign);
        QVERIFY(!tablet.state().idleWarning);
    }

    void aLockedTabletKeepsOnlyItsLock()
    {
        auto tablet = Tablet::open();
        tablet.handOver().send(event::LanguageChosen{domain::Lang::En, true});
        QCOMPARE(tablet.step(), Step::Holder);
        tablet.pass(151'000);
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(isOnlyLock(tablet.patient()));
        QVERIFY(tablet.patient().handedOver);
        QCOMPARE(tablet.patient().lockedVisit, std::string(ref::kAdult));
    }

    void welcomeReturnsToItsDefaults()
    {
        auto tablet = Tablet::open();
        tablet.send(event::LargeText{true}).send(event::CallOpened{}).pass(149'000);
        QVERIFY(tablet.state().settings.large);
        tablet.pass(2'000);
        QVERIFY(tablet.state().settings == flow::Settings{});
        QVERIFY(tablet.state().call == flow::CallView{});
        QVERIFY(!tablet.state().idleWarning);
    }

    void theDeviceMayHaveItsOwnDefaults()
    {
        flow::SessionConfig config;
        config.defaults.lang = domain::Lang::En;
        auto tablet = Tablet::open(config);
        QCOMPARE(tablet.state().settings.lang, domain::Lang::En);
        tablet.send(event::LanguageChosen{domain::Lang::Ur, false}).pass(151'000);
        QCOMPARE(tablet.state().settings.lang, domain::Lang::En);
        tablet.send(event::LanguageChosen{domain::Lang::Ur, true}).pass(151'000);
        QCOMPARE(tablet.state().settings.lang, domain::Lang::En);
    }

    void staffScreensCloseThemselves_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i < 5; ++i)
            QTest::addRow("page %d", i) << i;
    }
    void staffScreensCloseThemselves()
    {
        QFETCH(int, page);
        auto tablet = Tablet::open();
        const std::vector<std::function<void()>> ways{
            [&] { tablet.send(event::StaffOpened{}); }, [&] { tablet.toStaff(); }, [&] { tablet.toStaffVisit(); },
            [&] { tablet.toStaff().send(event::WalkInOpened{}); },
            [&] { tablet.toStaffVisit().send(event::EndOpened{ref::kAdult}); }};
        ways[static_cast<std::size_t>(page)]();
        QVERIFY(tablet.step() != Step::Welcome);
        tablet.pass(119'000);
        QVERIFY(tablet.step() != Step::Welcome);
        tablet.pass(1'000);
        QCOMPARE(tablet.step(), Step::Welcome);
        QCOMPARE(tablet.state().staff.staffId, std::string());
        QCOMPARE(tablet.state().staff.visitRef, std::string());
    }

    void outOfServiceStays()
    {
        Tablet tablet;
        tablet.pass(600'000);
        QCOMPARE(tablet.step(), Step::OutOfService);
        QVERIFY(!tablet.state().idleWarning);
    }
};

QTEST_APPLESS_MAIN(TestFlowIdle)
#include "tst_flow_idle.moc"
