#include <QtTest>

#include <QTemporaryDir>

#include "clinic/admin/exporting.h"
#include "clinic/admin/recordcheck.h"
#include "clinic/ingest/check.h"
#include "clinic/store/records.h"
#include "clinicfixture.h"
#include "codec/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

class TestEvidence : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    TestDevice m_device;
    domain::Record m_record;
    Evidence m_good;

    signing::Key deviceKey() const { return *signing::Key::fromJwk(m_device.signKey.jwk()); }
    signing::Key serverKey() const { return *signing::Key::fromJwk(m_device.serverJwk); }
    std::string said(const Evidence &evidence) const
    {
        std::string text;
        for (const auto &what : checkEvidence(evidence, deviceKey(), serverKey()))
            text += what + "\n";
        return text;
    }
    /** A receipt that the server did sign, with something else in it. */
    Evidence receiptedWith(void (*change)(domain::Receipt &)) const
    {
        auto receipt = *openReceipt(m_good.receipt, serverKey());
        change(receipt);
        Evidence evidence = m_good;
        evidence.receipt =
            *signing::signCompact(m_clinic->clinic().keys.receipt, codec::writeReceipt(receipt), signing::kReceiptTyp);
        return evidence;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clinic = std::make_unique<TestClinic>();
        m_device.enrol(*m_clinic);
        auto draft = m_device.choice(*m_clinic, "V-1001", "month");
        const auto body = m_device.finish(draft);
        const auto response = m_clinic->send(m_device.put(draft.record.recordId, body));
        QCOMPARE(response.status, 201);
        m_record = draft.record;
        m_good = {codec::writeRecord(m_record), draft.delivery.jws, response.body};
    }

    void goodEvidenceProves() { QCOMPARE(said(m_good), std::string()); }

    void aFlippedBitOfTheRecordIsFound()
    {
        for (std::size_t i = 0; i < m_good.payload.size(); i += 97) {
            auto evidence = m_good;
            evidence.payload[i] = static_cast<char>(evidence.payload[i] ^ 1);
            const auto text = said(evidence);
            QVERIFY(text.find("not signed by the device") != std::string::npos);
            QVERIFY(text.find("for other bytes") != std::string::npos);
        }
    }

    void aChangedCharacterOfASignatureIsFound()
    {
        for (std::size_t i = 0; i < m_good.jws.size(); i += 5) {
            auto evidence = m_good;
            evidence.jws[i] = evidence.jws[i] == 'Q' ? 'R' : 'Q';
            QVERIFY2(!said(evidence).empty(), std::to_string(i).c_str());
        }
        for (std::size_t i = 0; i < m_good.receipt.size(); i += 11) {
            auto evidence = m_good;
            evidence.receipt[i] = evidence.receipt[i] == 'Q' ? 'R' : 'Q';
            QVERIFY2(!said(evidence).empty(), std::to_string(i).c_str());
        }
    }

    void aReceiptForAnotherRecordIsFound()
    {
        const auto other = "the receipt is for another record\n";
        QCOMPARE(said(receiptedWith([](auto &r) { r.seq += 1; })), std::string(other));
        QCOMPARE(said(receiptedWith([](auto &r) { r.deviceId = "x"; })), std::string(other));
        QCOMPARE(said(receiptedWith([](auto &r) { r.deviceEpoch = "x"; })), std::string(other));
        QCOMPARE(said(receiptedWith([](auto &r) { r.recordId = signing::uuidV7(1); })), std::string(other));
        QCOMPARE(said(receiptedWith([](auto &r) { r.payloadSha256 = std::string(64, 'a'); })),
                 std::string("the receipt is for other bytes\n"));
        QCOMPARE(said(receiptedWith([](auto &r) { r.logIndex += 1; })), std::string());
    }

    void otherKeysProveNothing()
    {
        const TestDevice stranger;
        QVERIFY(!checkEvidence(m_good, stranger.signKey, serverKey()).empty());
        const auto other = *signing::Key::generate(signing::KeyType::Ed25519);
        QVERIFY(!checkEvidence(m_good, deviceKey(), other).empty());
        QVERIFY(!checkEvidence(m_good, serverKey(), deviceKey()).empty());
        auto swapped = m_good;
        std::swap(swapped.jws, swapped.receipt);
        QVERIFY(!said(swapped).empty());
        QVERIFY(!said({}).empty());
    }

    void theTypeOfAReceiptIsChecked()
    {
        auto evidence = m_good;
        const auto content = *signing::verifyCompact(serverKey(), m_good.receipt, signing::kReceiptTyp);
        evidence.receipt = *signing::signCompact(m_clinic->clinic().keys.receipt, content, signing::kDayTyp);
        QCOMPARE(said(evidence), std::string("the receipt is not signed by the server\n"));
        evidence.receipt = *signing::signCompact(m_clinic->clinic().keys.receipt, "{}", signing::kReceiptTyp);
        QCOMPARE(said(evidence), std::string("the receipt cannot be read\n"));
    }

    void namesAreReadEvenWhereTheRecordIsNot()
    {
        const auto names = namesOf(m_good.payload);
        QVERIFY(names.has_value());
        QCOMPARE(names->recordId, m_record.recordId);
        QCOMPARE(names->deviceId, m_device.deviceId);
        QCOMPARE(names->deviceEpoch, m_device.epoch);
        QCOMPARE(names->seq, m_record.seq);
        const std::string id = "0193528f-1c00-7a3b-8f00-0123456789ab";
        const std::string rest = R"(","device_id":"d","device_epoch":"e","seq":1})";
        QVERIFY(namesOf(R"({"record_id":")" + id + rest).has_value());
        for (const std::string &bad : {std::string("r"), id.substr(1), id + "0", "0193528F" + id.substr(8)})
            QVERIFY2(!namesOf(R"({"record_id":")" + bad + rest), bad.c_str()); // no receipt could name it
        const std::string named = R"({"record_id":")" + id + '"';
        for (const std::string &bad :
             {std::string(), std::string("[]"), std::string("{}"), named + R"(,"device_id":"d","device_epoch":"e"})",
              named + R"(,"device_id":"d","device_epoch":"e","seq":0})",
              named + R"(,"device_id":"d","device_epoch":"e","seq":"1"})",
              named + R"(,"device_id":"d","device_epoch":"","seq":1})",
              named + R"(,"device_id":"","device_epoch":"e","seq":1})",
              std::string(R"({"record_id":1,"device_id":"d","device_epoch":"e","seq":1})"),
              named + R"(,"record_id":"r","device_id":"d","device_epoch":"e","seq":1})"})
            QVERIFY2(!namesOf(bad), bad.c_str());
    }

    void anExportHoldsTheExactBytes()
    {
        QTemporaryDir directory;
        const std::filesystem::path out = std::filesystem::path(directory.path().toStdString()) / "deep" / "out";
        QCOMPARE(*exportRecords(m_clinic->clinic(), out, m_record.recordId), 1);
        const auto file = [&](const char *ending) {
            return readFile(out / (m_record.recordId + ending)).value_or("-");
        };
        QCOMPARE(file(".payload.json"), m_good.payload);
        QCOMPARE(file(".jws"), m_good.jws);
        QCOMPARE(file(".receipt.jws"), m_good.receipt);
        QCOMPARE(file(".jwk.json"), m_device.signKey.jwk());
        QCOMPARE(file(".agreement.pdf"), std::string("%PDF-1.7 sample"));
        QCOMPARE(file(".ink.png"), std::string("\x89PNG sample"));
        QCOMPARE(readFile(out / "server.jwk.json").value_or(""), m_device.serverJwk);
        const auto row = findRecord(m_clinic->database(), m_record.recordId);
        QCOMPARE(readFile(out / "index.json").value_or(""), "[" + codec::writeJson(recordRowJson(*row)) + "]");
    }

    void aRowSaysWhatListsSay()
    {
        const auto row = recordRowJson(*findRecord(m_clinic->database(), m_record.recordId));
        const auto expected = codec::JsonObject{{"record_id", m_record.recordId},
                                                {"device_id", m_device.deviceId},
                                                {"seq", 1},
                                                {"visit_ref", "V-1001"},
                                                {"option", "month"},
                                                {"total", m_record.choice->total->minor()},
                                                {"status", "accepted"},
                                                {"log_index", 1}};
        QCOMPARE(codec::writeJson(row), codec::writeJson(expected));
        RecordRow empty;
        QVERIFY(recordRowJson(empty).find("total")->isNull());
        QVERIFY(recordRowJson(empty).find("seq")->isNull());
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
