#include <QTest>

#include <set>

#include "store/recordbuilder.h"
#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;
using flow::StoreError;

class tst_Commit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tablet = std::make_unique<Tablet>();
        QVERIFY(m_tablet->open());
    }

    void aDraftBecomesASignedRecord()
    {
        const auto id = m_tablet->commit("token-1", "V-1");
        QVERIFY(!id.empty());
        const auto record = stored(id);
        QVERIFY(record.has_value());
        QCOMPARE(record->recordId, id);
        QCOMPARE(record->clinicId, std::string("clinic-sample"));
        QCOMPARE(record->deviceId, std::string("device-1"));
        QCOMPARE(record->deviceEpoch, std::string("epoch-1"));
        QCOMPARE(record->seq, std::int64_t{1});
        QCOMPARE(record->prev, std::string());
        QCOMPARE(record->visitRef, std::string("V-1"));
        QCOMPARE(record->inkPoints, std::int64_t{4});
        QCOMPARE(record->inkMs, std::int64_t{432});
        QVERIFY(record->signerKind == domain::SignerKind::Ink);
        QCOMPARE(record->lastSyncAgeS, std::int64_t{-1});
        QCOMPARE(record->monoMs, m_tablet->clock.monotonicMs());
        QCOMPARE(record->bootId, m_tablet->clock.bootId());
        QCOMPARE(record->keyStore, std::string("file"));
        QVERIFY(!record->training);
        QVERIFY(record->choice == fakes::sampleOffer());
    }

    void theDeliveryHoldsWhatTheRecordHashes()
    {
        const auto id = m_tablet->commit("token-1");
        const auto due = m_tablet->store->due(10);
        QCOMPARE(due.size(), std::size_t{1});
        QCOMPARE(due[0].recordId, id);
        QCOMPARE(due[0].attempts, 0);
        const auto delivery = codec::readDelivery(due[0].body);
        QVERIFY(delivery.has_value());
        const auto payload = std::string(fakes::view(delivery->payload));
        QCOMPARE(signing::sha256Hex(payload), due[0].payloadSha256);
        QCOMPARE(delivery->jws, m_tablet->signer.signRecord(payload).value_or(""));
        const auto record = codec::readRecord(payload);
        QVERIFY(record.has_value());
        const auto hash = [](const domain::Bytes &bytes) { return signing::sha256Hex(fakes::view(bytes)); };
        const std::map<std::string, std::string> expected{{"facts", hash(delivery->facts)},
                                                          {"agreement.en", hash(delivery->agreement.at("en"))},
                                                          {"agreement.ur", hash(delivery->agreement.at("ur"))},
                                                          {"pdf", hash(delivery->pdf)},
                                                          {"ink", hash(delivery->ink.value())},
                                                          {"strokes", hash(delivery->strokes.value())}};
        QVERIFY(record->attachments == expected);
        QCOMPARE(record->factsSha256, expected.at("facts"));
        QCOMPARE(record->formSha256, expected.at("agreement.ur"));
        const auto facts = codec::readFacts(fakes::view(delivery->facts));
        QVERIFY(facts && codec::writeFacts(*facts) == codec::writeFacts(fakes::sampleFacts()));
    }

    void theSameTokenTwiceIsOneRecord()
    {
        const auto id = m_tablet->commit("token-1");
        QCOMPARE(m_tablet->commit("token-1"), id);
        QVERIFY(m_tablet->restart());
        QCOMPARE(m_tablet->commit("token-1"), id);
        QCOMPARE(m_tablet->store->unsent().count, 1);
        QVERIFY(m_tablet->commit("token-2") != id);
    }

    void aSecondChoiceForAVisitIsRefusedUnlessItCorrectsTheFirst()
    {
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        const auto id = m_tablet->commit("token-1", "V-1");
        QVERIFY(!id.empty());
        QVERIFY(m_tablet->store->storeReceipt(id, "a.b.c", domain::ReceiptStatus::Accepted));
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay(1)))); // the same visit, as if it were open
        QVERIFY(m_tablet->restart());
        const auto second = m_tablet->store->commitRecord(fakes::sampleDraft("V-1"), "token-2");
        QVERIFY(!second && second.error() == StoreError::Refused);
        QVERIFY(m_tablet->store->canTakePatient());
        QCOMPARE(m_tablet->commit("token-1", "V-1"), id);
        auto correction = fakes::sampleDraft("V-1");
        correction.supersedes = id;
        QVERIFY(m_tablet->store->commitRecord(correction, "token-3"));
        QVERIFY(!m_tablet->commit("token-4", "V-2").empty());
        QCOMPARE(m_tablet->value("SELECT group_concat(token) FROM records"), std::string("token-1,token-3,token-4"));
    }

    void whatIsNotReadBackAsItWasSignedIsNeverSaved_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        const QByteArray before("CREATE TRIGGER spoil AFTER INSERT ON outbox BEGIN ");
        QTest::newRow("body") << before + "UPDATE outbox SET body=x'7b7d'; END";
        QTest::newRow("an attachment in the body")
            << before + "UPDATE outbox SET body=CAST(replace(body, '\"pdf\":\"J', '\"pdf\":\"K') AS BLOB); END";
        QTest::newRow("chain") << QByteArray("CREATE TRIGGER spoil AFTER INSERT ON chain BEGIN"
                                             " UPDATE chain SET head='00'; END");
    }
    void whatIsNotReadBackAsItWasSignedIsNeverSaved()
    {
        QFETCH(QByteArray, spoil);
        m_tablet->store.reset();
        QVERIFY(m_tablet->execute(spoil.toStdString()));
        QVERIFY(m_tablet->open());
        for (int i = 0; i < 3; ++i) {
            const auto id = m_tablet->store->commitRecord(fakes::sampleDraft(), "token-1");
            QVERIFY(!id && (id.error() == StoreError::Corrupt || id.error() == StoreError::Io));
            QVERIFY(m_tablet->store->isBroken());
        }
    }

    void theChainIsWithoutGapAcrossRestarts()
    {
        std::string head;
        for (int i = 1; i <= 12; ++i) {
            if (i % 4 == 0)
                QVERIFY(m_tablet->restart());
            const auto record = stored(m_tablet->commit("token-" + std::to_string(i)));
            QVERIFY(record.has_value());
            QCOMPARE(record->seq, std::int64_t{i});
            QCOMPARE(record->prev, head);
            head = signing::sha256Hex(codec::writeRecord(*record));
        }
    }

    void aNewEpochBeginsItsOwnChain()
    {
        QVERIFY(!m_tablet->commit("token-1").empty());
        m_tablet->identity.deviceEpoch = "epoch-2";
        QVERIFY(m_tablet->open());
        const auto record = stored(m_tablet->commit("token-2"));
        QVERIFY(record.has_value());
        QCOMPARE(record->deviceEpoch, std::string("epoch-2"));
        QCOMPARE(record->seq, std::int64_t{1});
        QCOMPARE(record->prev, std::string());
        QCOMPARE(m_tablet->store->unsent().count, 2);
    }

    void theAgeOfTheLastSyncIsRecorded()
    {
        m_tablet->store->noteSync(m_tablet->clock.unixMs());
        m_tablet->clock.pass(90'500);
        m_tablet->clock.jump(-86'400'000);
        QCOMPARE(stored(m_tablet->commit("token-1")).value_or(domain::Record{}).lastSyncAgeS, std::int64_t{90});
        m_tablet->clock.jump(86'400'000);
        m_tablet->clock.reboot(60'000);
        QVERIFY(m_tablet->open());
        QCOMPARE(stored(m_tablet->commit("token-2")).value_or(domain::Record{}).lastSyncAgeS, std::int64_t{150});
    }

    void whatCannotBeARecordIsRefusedAndLeavesNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("no token") << 0;
        QTest::newRow("no choice") << 1;
        QTest::newRow("no visit") << 2;
        QTest::newRow("larger than a server takes") << 3;
        QTest::newRow("payload above 64 KiB") << 4;
        QTest::newRow("the key is away") << 5;
        QTest::newRow("a choice without ink") << 6;
        QTest::newRow("no time of signing") << 7;
        QTest::newRow("ink without its picture") << 8;
    }
    void whatCannotBeARecordIsRefusedAndLeavesNothing()
    {
        QFETCH(int, what);
        auto draft = fakes::sampleDraft();
        if (what == 1)
            draft.choice.reset();
        if (what == 2)
            draft.visitRef.clear();
        if (what == 3)
            draft.pdf.assign(store::kMaxBody, 'x');
        if (what == 4)
            draft.shownOffers.assign(400, fakes::sampleDraft().shownOffers.front());
        if (what == 6)
            draft.ink = {};
        if (what == 8)
            draft.ink.png.clear();
        if (what == 7)
            draft.signedAt = "yesterday";
        m_tablet->signer.broken = what == 5;
        const auto id = m_tablet->store->commitRecord(draft, what == 0 ? "" : "token-1");
        QVERIFY(!id);
        QVERIFY(id.error() == StoreError::Refused);
        m_tablet->signer.broken = false;
        QCOMPARE(m_tablet->store->unsent().count, 0);
        QVERIFY(m_tablet->store->canTakePatient());
        QCOMPARE(stored(m_tablet->commit("token-2")).value_or(domain::Record{}).seq, std::int64_t{1});
    }

    void recordsReceiptsAndAuditCannotBeChanged()
    {
        QVERIFY(!m_tablet->commit("token-1").empty());
        m_tablet->store.reset();
        for (const auto *sql : {"DELETE FROM records", "UPDATE records SET seq=9", "DELETE FROM outbox",
                                "DELETE FROM audit", "UPDATE audit SET code='x'"})
            QVERIFY2(!m_tablet->execute(sql), sql);
    }

    void theAuditIsAChainOfHashes()
    {
        QVERIFY(!m_tablet->commit("token-1").empty());
        m_tablet->store->audit("reset", "idle");
        m_tablet->store.reset();
        const auto codes = m_tablet->rows("SELECT code FROM audit ORDER BY id");
        QVERIFY(codes == (std::vector<std::string>{"opened", "record", "reset"}));
        const auto lines = m_tablet->rows("SELECT at_ms||char(10)||code||char(10)||detail FROM audit ORDER BY id");
        const auto hashes = m_tablet->rows("SELECT hash FROM audit ORDER BY id");
        std::string before;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            before = signing::sha256Hex(before + '\n' + lines[i]);
            QCOMPARE(hashes.at(i), before);
        }
    }

    void onlyTheFileOfTheOwnerAndNoTextOfTheDraftInTheAudit()
    {
        QVERIFY(!m_tablet->commit("token-1").empty());
        m_tablet->store.reset();
        QCOMPARE(static_cast<unsigned>(std::filesystem::status(m_tablet->file()).permissions()), 0600U);
        QCOMPARE(static_cast<unsigned>(std::filesystem::status(m_tablet->directory()).permissions()), 0700U);
        QCOMPARE(m_tablet->value("SELECT count(*) FROM audit WHERE detail LIKE '%sample%'"), std::string("0"));
    }

private:
    std::optional<domain::Record> stored(const std::string &id) const
    {
        for (const auto &item : m_tablet->store->due(1000)) {
            if (item.recordId != id)
                continue;
            const auto delivery = codec::readDelivery(item.body);
            const auto record = delivery ? codec::readRecord(fakes::view(delivery->payload))
                                         : codec::Read<domain::Record>(std::unexpect);
            return record ? std::optional(*record) : std::nullopt;
        }
        return std::nullopt;
    }

    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_Commit)
#include "tst_commit.moc"
