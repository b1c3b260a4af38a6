#include <QTest>

#include <rapidcheck.h>

#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;
using domain::ReceiptStatus;
using flow::StoreError;

class tst_Outbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tablet = std::make_unique<Tablet>();
        QVERIFY(m_tablet->open());
    }

    void theOldestComesFirstUpToTheLimit()
    {
        std::vector<std::string> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(m_tablet->commit("t" + std::to_string(i)));
        const auto due = m_tablet->store->due(3);
        QCOMPARE(due.size(), std::size_t{3});
        for (std::size_t i = 0; i < due.size(); ++i)
            QCOMPARE(due[i].recordId, ids[i]);
    }

    void aReceiptEndsIt()
    {
        const auto id = m_tablet->commit("t");
        QVERIFY(m_tablet->store->storeReceipt(id, "a.b.c", ReceiptStatus::Accepted));
        QVERIFY(m_tablet->store->due(10).empty());
        QCOMPARE(m_tablet->store->unsent().count, 0);
        QVERIFY(m_tablet->store->storeReceipt(id, "a.b.c", ReceiptStatus::Accepted));
        const auto other = m_tablet->store->storeReceipt(id, "x.y.z", ReceiptStatus::Accepted);
        QVERIFY(!other && other.error() == StoreError::Refused);
        m_tablet->store.reset();
        QCOMPARE(m_tablet->value("SELECT jws FROM receipts"), std::string("a.b.c"));
        QCOMPARE(m_tablet->value("SELECT count(*) FROM audit WHERE code='other_receipt'"), std::string("1"));
    }

    void aReceiptForNobodyIsRefused()
    {
        const auto stored = m_tablet->store->storeReceipt("no-such-record", "a.b.c", ReceiptStatus::Accepted);
        QVERIFY(!stored && stored.error() == StoreError::NotFound);
    }

    void aFailureWaitsAndDoesNotHoldUpOthers()
    {
        const auto first = m_tablet->commit("t1");
        const auto second = m_tablet->commit("t2");
        m_tablet->store->noteFailure(first, "no_server", flow::Refusal::None, {});
        auto due = m_tablet->store->due(10);
        QCOMPARE(due.size(), std::size_t{1});
        QCOMPARE(due[0].recordId, second);
        m_tablet->clock.pass(999);
        QCOMPARE(m_tablet->store->due(10).size(), std::size_t{1});
        m_tablet->clock.pass(1); // uniform is 0.5: half of two seconds
        due = m_tablet->store->due(10);
        QCOMPARE(due.size(), std::size_t{2});
        QCOMPARE(due[0].recordId, first);
        QCOMPARE(due[0].attempts, 1);
    }

    void theClockOnTheWallDoesNotMatter()
    {
        const auto id = m_tablet->commit("t");
        m_tablet->store->noteFailure(id, "busy", flow::Refusal::None, 600);
        m_tablet->clock.jump(86'400'000);
        QVERIFY(m_tablet->store->due(10).empty());
        m_tablet->clock.jump(-2 * 86'400'000LL);
        m_tablet->clock.pass(600'000);
        QCOMPARE(m_tablet->store->due(10).size(), std::size_t{1});
    }

    void everyWaitIsWithinItsBoundsWhateverHappened()
    {
        const bool held = rc::check([] {
            Tablet tablet;
            RC_ASSERT(tablet.open());
            const auto id = tablet.commit("t");
            const auto fails = *rc::gen::inRange(1, 12);
            for (int i = 0; i < fails; ++i) {
                tablet.uniform = *rc::gen::inRange(0, 100) / 100.0;
                tablet.store->noteFailure(id, "no_server", flow::Refusal::None, {});
                tablet.clock.pass(std::min<std::int64_t>(300'000, 2'000LL << i));
                RC_ASSERT(tablet.store->due(1).size() == 1U);
                RC_ASSERT(tablet.store->due(1).front().attempts == i + 1);
            }
        });
        QVERIFY(held);
    }

    void refusedFiveTimesItIsTriedDailyAndNeverDropped()
    {
        const auto id = m_tablet->commit("t");
        for (int i = 0; i < 5; ++i) {
            m_tablet->clock.pass(300'000);
            QCOMPARE(m_tablet->store->due(10).size(), std::size_t{1});
            m_tablet->store->noteFailure(id, "bad_record", flow::Refusal::Content, {});
        }
        m_tablet->clock.pass(23 * 3'600'000LL);
        QVERIFY(m_tablet->store->due(10).empty());
        m_tablet->clock.pass(3'600'000);
        QCOMPARE(m_tablet->store->due(10).size(), std::size_t{1});
        QCOMPARE(m_tablet->store->unsent().count, 1);
        m_tablet->store->noteFailure(id, "bad_record", flow::Refusal::Content, {});
        QVERIFY(m_tablet->store->due(10).empty());
        QVERIFY(m_tablet->restart()); // a tablet that is off at night would never try otherwise
        QCOMPARE(m_tablet->store->due(10).size(), std::size_t{1});
        QVERIFY(m_tablet->store->storeReceipt(id, "a.b.c", ReceiptStatus::Accepted));
        QCOMPARE(m_tablet->store->unsent().count, 0);
    }

    void failuresOfTheWayNeverQuarantine()
    {
        const auto id = m_tablet->commit("t");
        for (int i = 0; i < 50; ++i)
            m_tablet->store->noteFailure(id, "no_server", flow::Refusal::None, {});
        m_tablet->clock.pass(300'000);
        QCOMPARE(m_tablet->store->due(10).size(), std::size_t{1});
    }

    void aConflictFreezesTheRecordOnly()
    {
        const auto id = m_tablet->commit("t1");
        QVERIFY(!m_tablet->commit("t2").empty());
        m_tablet->store->noteFailure(id, "conflict", flow::Refusal::Conflict, {});
        m_tablet->clock.pass(30 * 86'400'000LL);
        QVERIFY(m_tablet->restart());
        const auto due = m_tablet->store->due(10);
        QCOMPARE(due.size(), std::size_t{1});
        QVERIFY(due[0].recordId != id);
        QCOMPARE(m_tablet->store->unsent().count, 2);
        m_tablet->store.reset();
        QCOMPARE(m_tablet->value("SELECT detail FROM audit WHERE code='record_frozen'"), id);
    }

    void aRefusalThatOnlyCallsItselfAConflictFreezesNothing()
    {
        const auto id = m_tablet->commit("t");
        m_tablet->store->noteFailure(id, "conflict", flow::Refusal::Content, {});
        m_tablet->clock.pass(300'000);
        QCOMPARE(m_tablet->store->due(10).size(), std::size_t{1});
    }

    void unsentTellsTheOldestAge()
    {
        QCOMPARE(m_tablet->store->unsent().oldestAgeS, std::int64_t{0});
        const auto first = m_tablet->commit("t1");
        m_tablet->clock.pass(3'600'000);
        QVERIFY(!m_tablet->commit("t2").empty());
        m_tablet->clock.pass(60'000);
        QCOMPARE(m_tablet->store->unsent().count, 2);
        QCOMPARE(m_tablet->store->unsent().oldestAgeS, std::int64_t{3'660});
        QVERIFY(m_tablet->store->storeReceipt(first, "a.b.c", ReceiptStatus::Accepted));
        QCOMPARE(m_tablet->store->unsent().oldestAgeS, std::int64_t{60});
        m_tablet->clock.jump(-86'400'000);
        QCOMPARE(m_tablet->store->unsent().oldestAgeS, std::int64_t{0});
    }

    void aFullTabletTakesNoPatient()
    {
        QVERIFY(m_tablet->store->canTakePatient());
        m_tablet->freeBytes = store::kMinFreeBytes;
        QVERIFY(m_tablet->store->canTakePatient());
        m_tablet->freeBytes = store::kMinFreeBytes - 1;
        QVERIFY(!m_tablet->store->canTakePatient());
    }

    void tooManyPendingTakeNoPatient()
    {
        QVERIFY(!m_tablet->commit("t").empty());
        m_tablet->store.reset();
        const auto fill = [&](std::int64_t to) {
            return m_tablet->execute(
                "WITH RECURSIVE n(i) AS (SELECT (SELECT max(seq) FROM records) + 1 UNION ALL SELECT i+1 FROM n WHERE i "
                "< " +
                std::to_string(to) +
                ") INSERT INTO records SELECT NULL,'r'||i,'k'||i,'epoch-1',i,0,'V',x'00',printf('%064x', i),'j',1 FROM "
                "n;"
                "INSERT INTO outbox(record_id, body) SELECT record_id, x'00' FROM records WHERE record_id LIKE 'r%';"
                "UPDATE chain SET seq=" +
                std::to_string(to) + ", head=printf('%064x', " + std::to_string(to) + ")");
        };
        QVERIFY(fill(store::kMaxPending));
        QVERIFY(m_tablet->open());
        QCOMPARE(m_tablet->store->unsent().count, static_cast<int>(store::kMaxPending));
        QVERIFY(m_tablet->store->canTakePatient());
        QVERIFY(!m_tablet->commit("one more").empty());
        QVERIFY(!m_tablet->store->canTakePatient());
    }

private:
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
