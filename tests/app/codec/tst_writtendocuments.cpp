#include <QTest>

#include <QDir>

#include "documentwalk.h"
#include "samples.h"
#include "schema.h"

using namespace wazeh;
using namespace wazeh::domain;
using codec::Json;

namespace {

const char *const kHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

Policy demoPolicy()
{
    const Json json = test::jsonFile(QStringLiteral("assets/demo/policy.json"));
    Policy policy = codec::readPolicy(codec::writeJson(json)).value();
    policy.sha256 = kHash;
    for (Option &option : policy.options) {
        option.textSha256 = kHash;
    }
    return policy;
}

Quote quoted(const CaseFacts &facts)
{
    Quote made = quote(demoPolicy(), facts).value();
    made.policySha256 = made.factsSha256 = kHash;
    return made;
}

Record recordOf(const Quote &quote, const CaseFacts &facts)
{
    Record record;
    record.recordId = "0193528f-1c00-7a3b-8f00-0123456789ab";
    record.clinicId = record.deviceId = record.deviceEpoch = record.visitRef = "x";
    record.seq = 1;
    record.formSha256 = record.policySha256 = record.factsSha256 = kHash;
    record.currency = facts.currency;
    for (const Offer &offer : quote.offers) {
        record.shownOffers.push_back(shown(offer));
    }
    record.choice = quote.offers.front();
    record.signedAt = "2026-11-23T09:00:00Z";
    return record;
}
} // namespace

/** What is computed from the demo clinic and written is what the published schemas describe. */
class TestWrittenDocuments : public QObject {
    Q_OBJECT

    test::Schemas m_schemas;

    void isValid(const char *name, const std::string &bytes)
    {
        const auto read = codec::readJson(bytes);
        QVERIFY(read);
        QVERIFY(codec::isCanonical(bytes, *read));
        for (const std::string &complaint : m_schemas.complaints(name, *read)) {
            QFAIL((complaint + '\n' + bytes).c_str());
        }
    }
    static void rows()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(qEnvironmentVariable("WAZEH_SOURCE") + QLatin1String("/assets/demo/facts"));
        for (const QString &file : folder.entryList({QStringLiteral("*.json")})) {
            QTest::newRow(qPrintable(file)) << QLatin1String("facts/") + file;
        }
        QTest::newRow("facts.json") << QStringLiteral("facts.json");
    }
    static CaseFacts factsIn(const QString &file)
    {
        return codec::readFacts(codec::writeJson(test::jsonFile(QLatin1String("assets/demo/") + file))).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_schemas.add("common", test::jsonFile(QStringLiteral("assets/schemas/common.schema.json")));
        for (std::string_view name : test::kDocuments) {
            m_schemas.add(
                std::string(name),
                test::jsonFile(QLatin1String("assets/schemas/%1.schema.json").arg(QLatin1String(name.data()))));
        }
    }

    void quotes_data() { rows(); }
    void quotes()
    {
        QFETCH(QString, file);
        const CaseFacts facts = factsIn(file);
        isValid("quote", codec::writeQuote(quoted(facts)));
        isValid("facts", codec::writeFacts(facts));
        isValid("policy", codec::writePolicy(demoPolicy()));
    }

    void quotesOfAnEmergency()
    {
        CaseFacts facts = factsIn(QStringLiteral("facts.json"));
        facts.emergency.state = EmergencyState::Active;
        facts.emergency.since = "2026-11-23T08:00:00Z";
        const Quote quote = quoted(facts);
        isValid("quote", codec::writeQuote(quote));
        const Json json = codec::readJson(codec::writeQuote(quote)).value();
        for (const char *name : {"list_price", "cash_price", "estimate"}) {
            QVERIFY2(json.find(name)->isNull(), name);
        }
        for (const Json &offer : std::get<codec::JsonArray>(json.find("offers")->value)) {
            QVERIFY(*offer.find("available") == Json(false) && offer.find("total")->isNull());
        }
    }

    void oneOfferIsTheOfferOfItsQuote()
    {
        const Quote quote = quoted(factsIn(QStringLiteral("facts.json")));
        const Json json = codec::readJson(codec::writeQuote(quote)).value();
        const auto &offers = std::get<codec::JsonArray>(json.find("offers")->value);
        QCOMPARE(offers.size(), quote.offers.size());
        for (std::size_t i = 0; i < offers.size(); ++i) {
            QCOMPARE(codec::writeJson(codec::offerJson(quote.offers[i])), codec::writeJson(offers[i]));
        }
    }

    void records_data() { rows(); }
    void records()
    {
        QFETCH(QString, file);
        const CaseFacts facts = factsIn(file);
        const Record record = recordOf(quoted(facts), facts);
        const std::string bytes = codec::writeRecord(record);
        isValid("record", bytes);
        const auto read = codec::readRecord(bytes);
        QVERIFY2(read, read ? "" : listed(read.error()).constData());
        QVERIFY(read->shownOffers == record.shownOffers && read->choice == record.choice);
        QCOMPARE(codec::writeRecord(*read), bytes);
        QVERIFY2(bytes.size() < 64 * 1024, "a real menu must fit into a record");
    }

    void everyTypeOfRecord()
    {
        const CaseFacts facts = factsIn(QStringLiteral("facts.json"));
        for (const RecordType type : {RecordType::Void, RecordType::Event, RecordType::DeviceLog}) {
            Record record = recordOf(quoted(facts), facts);
            record.type = type;
            record.choice.reset();
            record.signerKind = SignerKind::None;
            record.supersedes = type == RecordType::Void ? record.recordId : "";
            record.prev = kHash;
            isValid("record", codec::writeRecord(record));
            QVERIFY(codec::readRecord(codec::writeRecord(record)));
        }
    }

    void aReceiptForEachStatus()
    {
        for (const ReceiptStatus status : {ReceiptStatus::Accepted, ReceiptStatus::Quarantined}) {
            const Receipt receipt{"0193528f-1c00-7a3b-8f00-0123456789ab",
                                  "d",
                                  "e",
                                  1,
                                  kHash,
                                  status,
                                  "reason",
                                  0,
                                  "2026-11-23T09:00:00.000Z"};
            isValid("receipt", codec::writeReceipt(receipt));
            const auto read = codec::readReceipt(codec::writeReceipt(receipt));
            QVERIFY(read && read->status == status && read->logIndex == 0);
        }
    }

private:
    static QByteArray listed(const Faults &faults) { return test::listed(faults); }
};

QTEST_APPLESS_MAIN(TestWrittenDocuments)
#include "tst_writtendocuments.moc"
