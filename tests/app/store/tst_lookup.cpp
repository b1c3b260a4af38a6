#include <QTest>

#include <rapidcheck.h>

#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;
using flow::LookUpResult;

class tst_LookUp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tablet = std::make_unique<Tablet>();
        QVERIFY(m_tablet->open());
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
    }

    void aCodeWithEitherFactorOpensItsVisit_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("factor");
        QTest::addColumn<QByteArray>("visit");
        QTest::newRow("birth year") << QByteArray("20417366") << QByteArray("1988") << QByteArray("V-1");
        QTest::newRow("phone") << QByteArray("20417366") << QByteArray("4471") << QByteArray("V-1");
        QTest::newRow("urdu digits") << QByteArray("۲۰۴۱ ۷۳۶۶") << QByteArray("۱۹۸۸") << QByteArray("V-1");
        QTest::newRow("letters as Crockford") << QByteArray("a7k-opL") << QByteArray("0042") << QByteArray("V-2");
    }
    void aCodeWithEitherFactorOpensItsVisit()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, factor);
        QFETCH(QByteArray, visit);
        const auto found = look(code.constData(), factor.constData());
        QVERIFY(found.result == LookUpResult::Found);
        QCOMPARE(QByteArray::fromStdString(found.visitRef), visit);
    }

    void theFactorOfAnotherVisitDoesNotHelp()
    {
        QVERIFY(look("20417366", "1961").result == LookUpResult::WrongFactor);
        QVERIFY(look("20417366", "").result == LookUpResult::WrongFactor);
        QVERIFY(look("20417366", "88").result == LookUpResult::WrongFactor);
    }

    void fiveWrongFactorsLockThatVisitAndNoOther()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(look("20417366", "1900").result == LookUpResult::WrongFactor);
        QVERIFY(look("20417366", "1900").result == LookUpResult::Locked);
        QVERIFY(look("20417366", "1988").result == LookUpResult::Locked);
        QVERIFY(m_tablet->restart());
        m_tablet->clock.pass(10 * 3'600'000LL);
        QVERIFY(look("20417366", "1988").result == LookUpResult::Locked);
        QVERIFY(look("A7K0P1", "1961").result == LookUpResult::Found);
        QVERIFY(m_tablet->store->lookUpSlip("slip of V-1").result == LookUpResult::Found);
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        QVERIFY(look("20417366", "1988").result == LookUpResult::Locked);
    }

    void aRightFactorBeginsTheCountAnew()
    {
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 4; ++i)
                QVERIFY(look("20417366", "1900").result == LookUpResult::WrongFactor);
            QVERIFY(look("20417366", "1988").result == LookUpResult::Found);
        }
    }

    void aNewDayUnlocks()
    {
        for (int i = 0; i < 5; ++i)
            static_cast<void>(look("20417366", "1900"));
        auto next = fakes::sampleDay(1);
        next.visits = {fakes::sampleVisit("V-1", "20417366")};
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(next)));
        m_tablet->clock.pass(86'400'000);
        QVERIFY(look("20417366", "1988").result == LookUpResult::Found);
    }

    void codesThatMatchNothingWaitLongerAndLonger()
    {
        const std::vector<int> waits{1, 2, 4, 8, 16, 32, 60, 60, 60};
        for (std::size_t i = 0; i < waits.size(); ++i) {
            const auto missed = look("99999999", "1988");
            QVERIFY(missed.result == LookUpResult::NotFound);
            QCOMPARE(missed.waitS, waits[i]);
            QCOMPARE(missed.callStaff, i + 1 >= 5);
            const auto early = look("20417366", "1988");
            QVERIFY(early.result == LookUpResult::Wait);
            QCOMPARE(early.waitS, waits[i]);
            m_tablet->clock.pass(waits[i] * 1000LL - 1);
            QVERIFY(look("20417366", "1988").result == LookUpResult::Wait);
            m_tablet->clock.pass(1);
        }
        QVERIFY(look("20417366", "1988").result == LookUpResult::Found);
        QCOMPARE(look("99999999", "1988").waitS, 1); // and it begins anew
    }

    void aWaitOutlivesARestartAndTheWallClock()
    {
        for (int i = 0; i < 4; ++i) {
            static_cast<void>(look("99999999", "1988"));
            m_tablet->clock.pass(8'000);
        }
        QCOMPARE(look("99999999", "1988").waitS, 16);
        m_tablet->clock.jump(3'600'000);
        QCOMPARE(look("20417366", "1988").waitS, 16);
        QVERIFY(m_tablet->restart());
        const auto early = look("20417366", "1988");
        QVERIFY(early.result == LookUpResult::Wait);
        QCOMPARE(early.waitS, 16);
        QVERIFY(early.callStaff);
        m_tablet->clock.pass(16'000);
        QVERIFY(look("20417366", "1988").result == LookUpResult::Found);
    }

    void aTryIsOnTheDiskBeforeTheAnswer()
    {
        static_cast<void>(look("20417366", "1900"));
        static_cast<void>(look("99999999", "1900"));
        QCOMPARE(m_tablet->value("SELECT count FROM tries WHERE name='visit:V-1'"), std::string("1"));
        QCOMPARE(m_tablet->value("SELECT count FROM tries WHERE name='code'"), std::string("1"));
    }

    void slipsGoOnWhileCodesWait()
    {
        static_cast<void>(look("99999999", "1988"));
        const auto found = m_tablet->store->lookUpSlip("slip of V-2\r\n");
        QVERIFY(found.result == LookUpResult::Found);
        QCOMPARE(found.visitRef, std::string("V-2"));
        QVERIFY(m_tablet->store->lookUpSlip("slip of nobody").result == LookUpResult::NotFound);
        QVERIFY(m_tablet->store->lookUpSlip("").result == LookUpResult::NotFound);
    }

    void aUsedVisitSaysSo()
    {
        QVERIFY(!m_tablet->commit("t", "V-1").empty());
        QVERIFY(look("20417366", "1988").result == LookUpResult::Used);
        QVERIFY(m_tablet->store->lookUpSlip("slip of V-1").result == LookUpResult::Used);
        QVERIFY(look("20417366", "1900").result == LookUpResult::WrongFactor); // told only to who knows
        QVERIFY(m_tablet->store->setVisitState("V-2", domain::VisitState::Void, "double"));
        QVERIFY(look("A7K0P1", "1961").result == LookUpResult::Used);
        QVERIFY(m_tablet->store->setVisitState("V-2", domain::VisitState::NotNow, ""));
        QVERIFY(look("A7K0P1", "1961").result == LookUpResult::Found);
    }

    void aVisitOfAnotherDaySaysSo()
    {
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay(1, "W"))));
        m_tablet->clock.pass(86'400'000);
        QVERIFY(look("30417366", "1988").result == LookUpResult::Found);
        QVERIFY(look("20417366", "1988").result == LookUpResult::OtherDay);
        m_tablet->clock.pass(60'000);
        QVERIFY(look("20417366", "4471").result == LookUpResult::OtherDay);
        m_tablet->clock.pass(60'000);
        QVERIFY(look("20417366", "1900").result == LookUpResult::NotFound);
        QVERIFY(m_tablet->store->lookUpSlip("slip of V-1").result == LookUpResult::OtherDay);
    }

    void yesterdaysDocumentOpensNothingToday()
    {
        m_tablet->clock.pass(86'400'000);
        QVERIFY(look("20417366", "1988").result == LookUpResult::OtherDay);
        QVERIFY(m_tablet->store->lookUpSlip("slip of V-1").result == LookUpResult::OtherDay);
    }

    void withoutADayNothingIsFoundAndTriesCount()
    {
        Tablet empty;
        QVERIFY(empty.open());
        QVERIFY(empty.store->lookUpCode("20417366", "1988").result == LookUpResult::NotFound);
        QVERIFY(empty.store->lookUpCode("20417366", "1988").result == LookUpResult::Wait);
        QVERIFY(empty.store->lookUpSlip("slip of V-1").result == LookUpResult::NotFound);
    }

    void noSequenceOfWrongTriesEverOpensAVisit()
    {
        const bool held = rc::check([] {
            Tablet tablet;
            RC_ASSERT(tablet.open());
            RC_ASSERT(tablet.store->saveDay(codec::writeDay(fakes::sampleDay())).has_value());
            int compared = 0;
            for (int i = 0; i < 25; ++i) {
                const auto what = *rc::gen::inRange(0, 4);
                if (what == 0)
                    tablet.clock.jump(*rc::gen::inRange<std::int64_t>(-100'000, 100'000));
                else if (what == 1)
                    tablet.clock.pass(*rc::gen::inRange<std::int64_t>(0, 5'000));
                else if (what == 2)
                    RC_ASSERT(tablet.restart());
                const auto answer = tablet.store->lookUpCode(what == 3 ? "99999999" : "20417366", "1900");
                RC_ASSERT(answer.visitRef.empty());
                compared += answer.result == LookUpResult::WrongFactor ? 1 : 0;
                RC_ASSERT(compared <= 4);
            }
        });
        QVERIFY(held);
    }

private:
    flow::LookUp look(const char *code, const char *factor) { return m_tablet->store->lookUpCode(code, factor); }
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_LookUp)
#include "tst_lookup.moc"
