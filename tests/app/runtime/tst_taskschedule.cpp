#include <QTest>

#include "runtime/schedule.h"

using wazeh::runtime::Schedule;

class TestSchedule : public QObject {
    Q_OBJECT

    static void giveBack(Schedule &schedule, std::int64_t now, bool online)
    {
        schedule.fetched(now, online);
        schedule.drained();
        schedule.polled();
    }

private Q_SLOTS:
    void everythingAtOnceAtTheStart()
    {
        Schedule schedule;
        const auto due = schedule.due(1000, false, false);
        QVERIFY(due.fetch && due.drain && due.health);
        QVERIFY(!due.calls); // there is nobody to ask yet
    }

    void aJobIsNotHandedOutTwice()
    {
        Schedule schedule;
        static_cast<void>(schedule.due(1000, true, true));
        const auto due = schedule.due(1'000'000, true, true);
        QVERIFY(!due.fetch && !due.drain && !due.calls);
        QVERIFY(due.health);
    }

    void intervals_data()
    {
        QTest::addColumn<bool>("online");
        QTest::addColumn<bool>("watching");
        QTest::addColumn<int>("fetch");
        QTest::addColumn<int>("drain");
        QTest::addColumn<int>("calls"); // how often within two minutes
        QTest::newRow("online") << true << false << 2 << 60 << 12;
        QTest::newRow("online, somebody waits") << true << true << 2 << 60 << 60;
        QTest::newRow("offline") << false << false << 12 << 12 << 0;
        QTest::newRow("offline, somebody waits") << false << true << 12 << 12 << 0;
    }
    void intervals()
    {
        QFETCH(bool, online);
        QFETCH(bool, watching);
        QFETCH(int, fetch);
        QFETCH(int, drain);
        QFETCH(int, calls);
        Schedule schedule;
        int fetched = 0;
        int drained = 0;
        int polled = 0;
        for (std::int64_t now = 1000; now < 121'000; now += 1000) {
            const auto due = schedule.due(now, online, watching);
            fetched += due.fetch ? 1 : 0;
            drained += due.drain ? 1 : 0;
            polled += due.calls ? 1 : 0;
            if (due.fetch)
                schedule.fetched(now, online);
            schedule.drained();
            schedule.polled();
        }
        QCOMPARE(fetched, fetch);
        QCOMPARE(drained, drain);
        QCOMPARE(polled, calls);
    }

    void drainSoonWaitsForThePassUnderWay()
    {
        Schedule schedule;
        static_cast<void>(schedule.due(1000, true, false));
        schedule.drainSoon();
        QVERIFY(!schedule.due(1000, true, false).drain);
        schedule.drained();
        QVERIFY(schedule.due(1000, true, false).drain);
        schedule.drained();
        QVERIFY(!schedule.due(1000, true, false).drain);
    }

    void somebodyWaitingCutsTheWaitShort()
    {
        Schedule schedule;
        QVERIFY(schedule.due(1000, true, false).calls);
        schedule.polled();
        QVERIFY(!schedule.due(2000, true, true).calls);
        QVERIFY(schedule.due(4000, true, true).calls);
    }

    void comingOnlineCutsTheWaitShort()
    {
        Schedule schedule;
        QVERIFY(schedule.due(1000, false, false).fetch);
        giveBack(schedule, 1000, false);
        schedule.fetchSoon();
        QVERIFY(schedule.due(1500, true, false).fetch);
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_taskschedule.moc"
