#include <QTemporaryDir>
#include <QTest>

#include "fakes/fakeclock.h"
#include "fakes/fakelink.h"
#include "fakes/samples.h"
#include "store/devicestore.h"
#include "sync/drain.h"

using namespace wazeh;
using domain::ReceiptStatus;
using flow::LinkError;
using flow::LinkFailure;

class tst_Drain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_link = fakes::FakeLink();
        m_link.onDeliver = [](const auto &record) { return good(record); };
        m_link.onNote = [](auto) { return std::expected<void, LinkFailure>(); };
        auto opened =
            store::openDeviceStore(m_folder->path().toStdString(), fakes::sampleIdentity(), m_signer, m_clock);
        QVERIFY(opened.has_value());
        m_store = std::move(*opened);
        QVERIFY(m_store->saveDay(codec::writeDay(fakes::sampleDay())));
    }
    void cleanup() { m_store.reset(); }

    void everythingThatIsDueArrives()
    {
        const auto ids = sign(3);
        const auto report = sync::drain(*m_store, m_link);
        QCOMPARE(report.delivered, 3);
        QCOMPARE(report.failed, 0);
        QVERIFY(report.online);
        QCOMPARE(report.receipts.size(), std::size_t{3});
        QCOMPARE(report.receipts[0].first, ids[0]);
        QCOMPARE(m_store->unsent().count, 0);
        QVERIFY(m_store->due(10).empty());
    }

    void nothingDueSaysNothing()
    {
        const auto report = sync::drain(*m_store, m_link);
        QCOMPARE(report.delivered, 0);
        QVERIFY(!report.online);
        QVERIFY(m_link.asked.empty());
    }

    void theServersTimeIsKept()
    {
        static_cast<void>(sign(1));
        static_cast<void>(sync::drain(*m_store, m_link));
        m_clock.pass(5'000);
        const auto ids = sign(1);
        const auto delivery = codec::readDelivery(m_store->due(1).at(0).body);
        QVERIFY(delivery.has_value());
        QCOMPARE(codec::readRecord(fakes::view(delivery->payload))->lastSyncAgeS, std::int64_t{5});
    }

    void aQuarantinedReceiptIsAnAnswerToo()
    {
        static_cast<void>(sign(1));
        m_link.onDeliver = [](const auto &record) {
            auto answer = good(record);
            answer->receipt.status = ReceiptStatus::Quarantined;
            return answer;
        };
        const auto report = sync::drain(*m_store, m_link);
        QCOMPARE(report.delivered, 1);
        QVERIFY(report.receipts.at(0).second == ReceiptStatus::Quarantined);
        QCOMPARE(m_store->unsent().count, 0);
    }

    void aRecordThatIsRefusedDoesNotHoldUpOthers_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("refused") << static_cast<int>(LinkError::Rejected);
        QTest::newRow("conflict") << static_cast<int>(LinkError::Conflict);
        QTest::newRow("not a receipt") << static_cast<int>(LinkError::NotDelivered);
        QTest::newRow("bad answer") << static_cast<int>(LinkError::BadAnswer);
    }
    void aRecordThatIsRefusedDoesNotHoldUpOthers()
    {
        QFETCH(int, error);
        const auto ids = sign(3);
        m_link.onDeliver = [&](const auto &record) {
            return record.recordId == ids[0] ? fail(static_cast<LinkError>(error)) : good(record);
        };
        const auto report = sync::drain(*m_store, m_link);
        QCOMPARE(report.delivered, 2);
        QCOMPARE(report.failed, 1);
        QCOMPARE(m_store->unsent().count, 1);
    }

    void aBrokenWayEndsThePass_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("online");
        QTest::newRow("no server") << static_cast<int>(LinkError::NoServer) << false;
        QTest::newRow("not trusted") << static_cast<int>(LinkError::NotTrusted) << false;
        QTest::newRow("not allowed") << static_cast<int>(LinkError::NotAllowed) << false;
        QTest::newRow("busy") << static_cast<int>(LinkError::Busy) << true;
    }
    void aBrokenWayEndsThePass()
    {
        QFETCH(int, error);
        QFETCH(bool, online);
        static_cast<void>(sign(3));
        m_link.onDeliver = [&](const auto &) { return fail(static_cast<LinkError>(error)); };
        const auto report = sync::drain(*m_store, m_link);
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.online, online);
        QCOMPARE(m_link.asked.size(), std::size_t{1});
        QCOMPARE(m_store->unsent().count, 3);
    }

    void busyIsObeyed()
    {
        static_cast<void>(sign(1));
        m_link.onDeliver = [](const auto &) { return fail(LinkError::Busy, 60); };
        static_cast<void>(sync::drain(*m_store, m_link));
        m_link.onDeliver = [](const auto &record) { return good(record); };
        m_clock.pass(59'999);
        QCOMPARE(sync::drain(*m_store, m_link).delivered, 0);
        m_clock.pass(1);
        QCOMPARE(sync::drain(*m_store, m_link).delivered, 1);
    }

    void callsWalkInsAndStatesGoFirst()
    {
        static_cast<void>(sign(1));
        m_store->saveCall(fakes::sampleCall("0192f0c1-0000-7000-8000-000000000009"));
        const auto ref = m_store->addWalkIn(fakes::sampleVisit("W-9", "88888888"));
        QVERIFY(ref && m_store->setVisitState("V-2", domain::VisitState::NotNow, ""));
        const auto report = sync::drain(*m_store, m_link);
        QCOMPARE(report.notes, 3);
        QCOMPARE(report.delivered, 1);
        QCOMPARE(m_link.asked.size(), std::size_t{4});
        QCOMPARE(m_link.asked[0], std::string("call 0192f0c1-0000-7000-8000-000000000009"));
        QCOMPARE(m_link.asked[1], std::string("walk_in W-9"));
        QCOMPARE(m_link.asked[2], std::string("state V-2"));
        QVERIFY(m_store->outgoing(10).empty());
    }

    void aRefusedNoteDoesNotHoldUpRecords()
    {
        static_cast<void>(sign(1));
        m_store->saveCall(fakes::sampleCall("0192f0c1-0000-7000-8000-000000000009"));
        m_link.onNote = [](auto) {
            return std::expected<void, LinkFailure>(std::unexpected(LinkFailure{LinkError::Rejected, "refused", {}}));
        };
        QCOMPARE(sync::drain(*m_store, m_link).delivered, 1);
        m_clock.pass(300'000);
        QCOMPARE(m_store->outgoing(10).size(), std::size_t{1});
    }

    void theSameReceiptAgainAfterALostAnswerIsFine()
    {
        const auto ids = sign(1);
        QVERIFY(m_store->storeReceipt(ids[0], "a.b." + ids[0], ReceiptStatus::Accepted));
        QCOMPARE(sync::drain(*m_store, m_link).failed, 0);
        QVERIFY(m_store->storeReceipt(ids[0], "a.b." + ids[0], ReceiptStatus::Accepted));
    }

private:
    using Answer = std::expected<flow::DeliveryAnswer, LinkFailure>;
    static Answer good(const flow::PendingDelivery &record)
    {
        flow::DeliveryAnswer answer;
        answer.receiptJws = "a.b." + record.recordId;
        answer.receipt.recordId = record.recordId;
        answer.receipt.receivedAt = "2026-11-23T04:00:01.000Z";
        return answer;
    }
    static Answer fail(LinkError error, std::optional<int> retryAfterS = {})
    {
        return std::unexpected(LinkFailure{error, error == LinkError::Conflict ? "conflict" : "code", retryAfterS});
    }
    std::vector<std::string> sign(int count)
    {
        std::vector<std::string> ids;
        for (int i = 0; i < count; ++i) {
            const auto number = std::to_string(m_tokens++);
            ids.push_back(m_store->commitRecord(fakes::sampleDraft("V-" + number), "t" + number).value_or(""));
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::FakeClock m_clock;
    fakes::FakeSigner m_signer;
    fakes::FakeLink m_link;
    std::unique_ptr<flow::DeviceStore> m_store;
    int m_tokens = 0;
};

QTEST_GUILESS_MAIN(tst_Drain)
#include "tst_drain.moc"
