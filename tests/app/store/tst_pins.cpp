#include <QTest>

#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;

class tst_Pins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tablet = std::make_unique<Tablet>();
        QVERIFY(m_tablet->open());
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
    }

    void aPinNamesItsOwner()
    {
        QCOMPARE(owner("4711"), std::string("S-1"));
        QCOMPARE(owner("0815"), std::string("S-2"));
        QCOMPARE(owner("۴۷۱۱"), std::string("S-1"));
        QCOMPARE(owner("4712"), std::string());
        QCOMPARE(owner(""), std::string());
    }

    void fourWrongCostNothing()
    {
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 4; ++i)
                QCOMPARE(wrong(), 0);
            QCOMPARE(owner("4711"), std::string("S-1"));
        }
    }

    void theWaitDoublesAndThenItLocks()
    {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(wrong(), 0);
        for (const int wait : {30, 60, 120, 240, 480}) {
            QCOMPARE(wrong(), wait);
            m_tablet->clock.pass(wait * 1000LL - 1);
            QCOMPARE(m_tablet->store->checkPin("4711").waitS, 1);
            QCOMPARE(owner("4711"), std::string());
            m_tablet->clock.pass(1);
        }
        QCOMPARE(wrong(), store::kPinLockedWaitS);
        m_tablet->clock.pass(48 * 3'600'000LL);
        QCOMPARE(owner("4711"), std::string());
        QVERIFY(m_tablet->restart());
        QCOMPARE(m_tablet->store->checkPin("4711").waitS, store::kPinLockedWaitS);
    }

    void aWaitOutlivesARestartAndTheWallClock()
    {
        for (int i = 0; i < 5; ++i)
            static_cast<void>(wrong());
        m_tablet->clock.jump(86'400'000);
        QCOMPARE(m_tablet->store->checkPin("4711").waitS, 30);
        m_tablet->clock.pass(20'000);
        QCOMPARE(m_tablet->store->checkPin("4711").waitS, 10);
        QVERIFY(m_tablet->restart());
        QCOMPARE(m_tablet->store->checkPin("4711").waitS, 30);
        m_tablet->clock.pass(30'000);
        QCOMPARE(owner("4711"), std::string("S-1"));
    }

    void aTryIsOnTheDiskBeforeItIsCompared()
    {
        static_cast<void>(wrong());
        QCOMPARE(m_tablet->value("SELECT count FROM tries WHERE name='pin'"), std::string("1"));
        QCOMPARE(m_tablet->value("SELECT count(*) FROM audit WHERE detail LIKE '%0000%'"), std::string("0"));
    }

    void theSameDayAgainKeepsTheLock()
    {
        lock();
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        QCOMPARE(owner("4711"), std::string());
    }

    void otherPinsOrAnotherDayEndTheLock_data()
    {
        QTest::addColumn<bool>("otherDay");
        QTest::newRow("the clinic gave a new PIN") << false;
        QTest::newRow("the next day") << true;
    }
    void otherPinsOrAnotherDayEndTheLock()
    {
        QFETCH(bool, otherDay);
        lock();
        auto next = fakes::sampleDay(otherDay ? 1 : 0);
        if (!otherDay)
            next.staff[0].pinHash = fakes::FakeSigner::encode("1357");
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(next)));
        QCOMPARE(owner(otherDay ? "4711" : "1357"), std::string("S-1"));
    }

private:
    std::string owner(const char *pin) { return m_tablet->store->checkPin(pin).staffId.value_or(""); }
    int wrong()
    {
        const auto answer = m_tablet->store->checkPin("0000");
        return answer.staffId ? -1 : answer.waitS;
    }
    void lock()
    {
        for (int i = 0; i < 10; ++i) {
            static_cast<void>(wrong());
            m_tablet->clock.pass(480'000);
        }
        QCOMPARE(m_tablet->store->checkPin("4711").waitS, store::kPinLockedWaitS);
    }
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_Pins)
#include "tst_pins.moc"
