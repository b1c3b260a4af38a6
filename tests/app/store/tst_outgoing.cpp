#include <QTest>

#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;
using domain::Call;
using domain::CallState;
using domain::VisitState;

class tst_Outgoing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tablet = std::make_unique<Tablet>();
        QVERIFY(m_tablet->open());
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
    }

    void aCallWaitsForTheServer()
    {
        m_tablet->store->saveCall(fakes::sampleCall(kFirst));
        QVERIFY(m_tablet->restart());
        const auto items = m_tablet->store->outgoing(10);
        QCOMPARE(items.size(), std::size_t{1});
        QCOMPARE(std::get<Call>(items[0].what).callId, std::string(kFirst));
        QCOMPARE(m_tablet->store->openCalls().size(), std::size_t{1});
        m_tablet->store->outgoingDone(items[0].id);
        QVERIFY(m_tablet->store->outgoing(10).empty());
        QCOMPARE(m_tablet->store->openCalls().size(), std::size_t{1}); // it still rings
    }

    void laterNewsReplacesEarlierAndAnOldAnswerDoesNotSettleIt()
    {
        m_tablet->store->saveCall(fakes::sampleCall(kFirst));
        const auto before = m_tablet->store->outgoing(10);
        m_tablet->store->saveCall(fakes::sampleCall(kFirst, CallState::Done));
        m_tablet->store->outgoingDone(before[0].id);
        const auto after = m_tablet->store->outgoing(10);
        QCOMPARE(after.size(), std::size_t{1});
        QVERIFY(std::get<Call>(after[0].what).state == CallState::Done);
        QCOMPARE(m_tablet->store->openCalls().size(), std::size_t{1}); // not yet sent
        m_tablet->store->outgoingDone(after[0].id);
        QVERIFY(m_tablet->store->openCalls().empty());
    }

    void callsOfTheServerAreNotSentBack()
    {
        m_tablet->store->saveServerCalls({fakes::sampleCall(kFirst), fakes::sampleCall(kSecond, CallState::Done)});
        QVERIFY(m_tablet->store->outgoing(10).empty());
        QCOMPARE(m_tablet->store->openCalls().size(), std::size_t{1});
        m_tablet->store->saveServerCalls({fakes::sampleCall(kFirst, CallState::Done)});
        QVERIFY(m_tablet->store->openCalls().empty());
    }

    void anUnsentChangeStaysIfItIsFurther()
    {
        m_tablet->store->saveCall(fakes::sampleCall(kFirst, CallState::Accepted));
        m_tablet->store->saveServerCalls({fakes::sampleCall(kFirst, CallState::Rung)});
        QVERIFY(m_tablet->store->openCalls().at(0).state == CallState::Accepted);
        QCOMPARE(m_tablet->store->outgoing(10).size(), std::size_t{1});
        m_tablet->store->saveServerCalls({fakes::sampleCall(kFirst, CallState::Done)});
        QVERIFY(m_tablet->store->openCalls().empty());
        QVERIFY(m_tablet->store->outgoing(10).empty());
    }

    void aVisitsStateTravelsWithItsReasonAndTime()
    {
        QVERIFY(m_tablet->store->setVisitState("V-1", VisitState::Void, "double \"entry\""));
        const auto items = m_tablet->store->outgoing(10);
        QCOMPARE(items.size(), std::size_t{1});
        const auto &change = std::get<flow::VisitChange>(items[0].what);
        QCOMPARE(change.visitRef, std::string("V-1"));
        QVERIFY(change.state == VisitState::Void);
        QCOMPARE(change.reason, std::string("double \"entry\""));
        QCOMPARE(change.at, flow::rfc3339(m_tablet->clock.unixMs()));
    }

    void aWalkInGoesBeforeItsState()
    {
        const auto ref = m_tablet->store->addWalkIn(fakes::sampleVisit("", ""));
        QVERIFY(ref && m_tablet->store->setVisitState(*ref, VisitState::HandedOver, ""));
        QVERIFY(m_tablet->store->setVisitState("V-1", VisitState::NotNow, ""));
        auto items = m_tablet->store->outgoing(10);
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(std::get<domain::Visit>(items[0].what).visitRef, *ref);
        QCOMPARE(std::get<flow::VisitChange>(items[1].what).visitRef, std::string("V-1"));
        m_tablet->store->outgoingFailed(items[0].id, false, {});
        QCOMPARE(m_tablet->store->outgoing(10).size(), std::size_t{1}); // the state still waits for the walk-in
        m_tablet->clock.pass(1'000);
        m_tablet->store->outgoingDone(items[0].id);
        items = m_tablet->store->outgoing(10);
        QCOMPARE(std::get<flow::VisitChange>(items[0].what).visitRef, *ref);
    }

    void aWalkInCanStillBeReadTheNextDay()
    {
        const auto ref = m_tablet->store->addWalkIn(fakes::sampleVisit("", ""));
        QVERIFY(ref && m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay(1))));
        const auto items = m_tablet->store->outgoing(10);
        QCOMPARE(items.size(), std::size_t{1});
        QCOMPARE(std::get<domain::Visit>(items[0].what).visitRef, *ref);
    }

    void refusedFiveTimesItIsGivenUp()
    {
        m_tablet->store->saveCall(fakes::sampleCall(kFirst));
        for (int i = 0; i < 5; ++i) {
            m_tablet->clock.pass(300'000);
            const auto items = m_tablet->store->outgoing(10);
            QCOMPARE(items.size(), std::size_t{1});
            m_tablet->store->outgoingFailed(items[0].id, true, {});
            QVERIFY(m_tablet->store->outgoing(10).empty());
        }
        m_tablet->clock.pass(300'000);
        QVERIFY(m_tablet->store->outgoing(10).empty());
        m_tablet->store.reset();
        QCOMPARE(m_tablet->value("SELECT detail FROM audit WHERE code='given_up'"), std::string("call"));
    }

    void whatCannotBeReadHoldsUpNothing()
    {
        const auto ref = m_tablet->store->addWalkIn(fakes::sampleVisit("W-1", ""));
        QVERIFY(ref && m_tablet->store->setVisitState("W-1", VisitState::HandedOver, ""));
        m_tablet->store.reset();
        QVERIFY(m_tablet->execute("UPDATE outgoing SET bytes=x'7b' WHERE kind='walk_in';"
                                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 40)"
                                  " INSERT INTO outgoing(kind, about, bytes) SELECT 'call', 'c'||i, x'00' FROM n;"
                                  "INSERT INTO outgoing(kind, about, bytes) VALUES('state','V-2','{\"state\":99}'),"
                                  "('state','V-3','{\"state\":-1}'), ('state','V-4','[]')"));
        QVERIFY(m_tablet->open());
        m_tablet->store->saveCall(fakes::sampleCall(kFirst));
        const auto items = m_tablet->store->outgoing(10);
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(std::get<flow::VisitChange>(items[0].what).visitRef, std::string("W-1"));
        QCOMPARE(std::get<Call>(items[1].what).callId, std::string(kFirst));
    }

    void theLimitIsKept()
    {
        for (const char *ref : {"V-1", "V-2"})
            QVERIFY(m_tablet->store->setVisitState(ref, VisitState::NotNow, ""));
        m_tablet->store->saveCall(fakes::sampleCall(kFirst));
        QCOMPARE(m_tablet->store->outgoing(2).size(), std::size_t{2});
        QVERIFY(m_tablet->store->outgoing(0).empty());
        m_tablet->store->outgoingFailed(m_tablet->store->outgoing(1)[0].id, false, 60);
        QCOMPARE(m_tablet->store->outgoing(9).size(), std::size_t{2});
    }

    void retryAfterIsObeyed()
    {
        m_tablet->store->saveCall(fakes::sampleCall(kFirst));
        m_tablet->store->outgoingFailed(m_tablet->store->outgoing(10)[0].id, false, 90);
        m_tablet->clock.pass(89'999);
        QVERIFY(m_tablet->store->outgoing(10).empty());
        m_tablet->clock.pass(1);
        QCOMPARE(m_tablet->store->outgoing(10).size(), std::size_t{1});
        m_tablet->store->outgoingDone(4711); // nobody's id changes nothing
        m_tablet->store->outgoingFailed(4711, true, {});
        QCOMPARE(m_tablet->store->outgoing(10).size(), std::size_t{1});
    }

private:
    static constexpr const char *kFirst = "0192f0c1-0000-7000-8000-000000000001";
    static constexpr const char *kSecond = "0192f0c1-0000-7000-8000-000000000002";
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_Outgoing)
#include "tst_outgoing.moc"
