#include <QtTest>

#include "clinic/admin/sample.h"
#include "clinic/ingest/check.h"
#include "codec/documents.h"
#include "domain/offer.h"
#include "signing/documents.h"
#include "signing/hash.h"

using namespace wazeh;
using namespace wazeh::clinic;

namespace {
constexpr const char *kRecordId = "01a20a52-dcfd-7e7b-a58a-713161b550fc";

domain::Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

std::string hashOf(const domain::Bytes &bytes)
{
    return signing::sha256Hex(view(bytes));
}

/** What a device built, before it is turned into bytes. */
struct Built {
    domain::Record record;
    domain::Delivery delivery;
};

using Change = void (*)(Built &);
struct Case {
    const char *name;
    const char *reason;
    const char *detail;
    Change change;
};

const Case kCases[] = {
    {"as it should be", "", "", [](Built &) {}},
    {"another clinic", "wrong_clinic", "", [](Built &b) { b.record.clinicId = "other"; }},
    {"another device", "wrong_device", "", [](Built &b) { b.record.deviceId = "other"; }},
    {"another id", "bad_record", "/record_id",
     [](Built &b) { b.record.recordId = "01a20a52-dcfd-7e7b-a58a-713161b550fd"; }},
    {"training", "training", "", [](Built &b) { b.record.training = true; }},
    {"facts missing", "bad_attachment", "facts", [](Built &b) { b.delivery.facts.clear(); }},
    {"text missing", "bad_attachment", "agreement.en", [](Built &b) { b.delivery.agreement.erase("en"); }},
    {"text added", "bad_attachment", "agreement.sd", [](Built &b) { b.delivery.agreement["sd"] = bytesOf("x"); }},
    {"text changed", "bad_attachment", "agreement.ur", [](Built &b) { b.delivery.agreement["ur"] = bytesOf("x"); }},
    {"paper changed", "bad_attachment", "pdf", [](Built &b) { b.delivery.pdf = bytesOf("x"); }},
    {"paper missing", "bad_attachment", "pdf", [](Built &b) { b.delivery.pdf.clear(); }},
    {"ink missing", "bad_attachment", "ink", [](Built &b) { b.delivery.ink.reset(); }},
    {"ink changed", "bad_attachment", "ink", [](Built &b) { b.delivery.ink = bytesOf("x"); }},
    {"strokes missing", "bad_attachment", "strokes", [](Built &b) { b.delivery.strokes.reset(); }},
    {"paper not named", "bad_attachment", "pdf", [](Built &b) { b.record.attachments.erase("pdf"); }},
    {"named but not there", "bad_attachment", "voice",
     [](Built &b) { b.record.attachments["voice"] = std::string(64, 'a'); }},
    {"no ink named at all", "bad_attachment", "ink",
     [](Built &b) {
         b.delivery.ink.reset();
         b.record.attachments.erase("ink");
     }},
    {"no paper at all", "bad_attachment", "pdf",
     [](Built &b) {
         b.delivery.pdf.clear();
         b.record.attachments.erase("pdf");
     }},
    {"ink without its strokes", "bad_attachment", "strokes",
     [](Built &b) {
         b.delivery.strokes.reset();
         b.record.attachments.erase("strokes");
     }},
    {"ink of no point", "not_signed", "", [](Built &b) { b.record.inkPoints = 0; }},
    {"forms that nothing names", "bad_attachment", "forms", [](Built &b) { b.delivery.forms = {bytesOf("{}")}; }},
    {"a typed name without a witness", "not_signed", "",
     [](Built &b) {
         b.record.signerKind = domain::SignerKind::Typed;
         b.delivery.ink.reset();
         b.delivery.strokes.reset();
         b.record.attachments.erase("ink");
         b.record.attachments.erase("strokes");
     }},
    {"no text in the language of the signature", "bad_attachment", "agreement.ur",
     [](Built &b) {
         b.delivery.agreement.erase("ur");
         b.record.attachments.erase("agreement.ur");
     }},
    {"signed another text", "bad_attachment", "agreement.ur",
     [](Built &b) { b.record.formSha256 = std::string(64, 'c'); }},
    {"signed in the other language", "bad_attachment", "agreement.en",
     [](Built &b) { b.record.lang = domain::Lang::En; }},
    {"facts are another document", "bad_facts", nullptr,
     [](Built &b) {
         b.delivery.facts = bytesOf("{\"typ\":\"facts\"}");
         b.record.attachments["facts"] = b.record.factsSha256 = hashOf(b.delivery.facts);
     }},
    {"facts are not canonical", "bad_facts", "",
     [](Built &b) {
         b.delivery.facts.insert(b.delivery.facts.begin() + 1, ' ');
         b.record.attachments["facts"] = b.record.factsSha256 = hashOf(b.delivery.facts);
     }},
    {"the facts' hash is another", "bad_facts", "", [](Built &b) { b.record.factsSha256 = std::string(64, 'd'); }},
    {"unknown policy", "unknown_policy", "", [](Built &b) { b.record.policySha256 = std::string(64, 'e'); }},
};

/** A record without content: the kinds that are no choice. */
Built plain(const Built &good, domain::RecordType type)
{
    Built built;
    built.record.type = type;
    built.record.recordId = good.record.recordId;
    built.record.clinicId = good.record.clinicId;
    built.record.deviceId = good.record.deviceId;
    built.record.deviceEpoch = good.record.deviceEpoch;
    built.record.seq = good.record.seq;
    built.record.signedAt = good.record.signedAt;
    built.record.signerKind = domain::SignerKind::None;
    built.record.reason = "reset";
    built.record.keyStore = "file";
    return built;
}
} // namespace

class TestCheck : public QObject {
    Q_OBJECT
    domain::Policy m_policy;
    Built m_good;

    Checked checked(Built built) const
    {
        built.delivery.payload = bytesOf(codec::writeRecord(built.record));
        return check(built.delivery, expected());
    }
    Expected expected() const
    {
        return {kRecordId, "clinic", "device",
                [this](std::string_view sha256) { return sha256 == m_policy.sha256 ? &m_policy : nullptr; }};
    }
    Checked ofPayload(std::string_view payload) const
    {
        auto delivery = m_good.delivery;
        delivery.payload = bytesOf(payload);
        return check(delivery, expected());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_policy = *signing::loadPolicy(sampleFile("policy.json"));
        domain::CaseFacts facts;
        facts.category = "dental";
        facts.today = *domain::Date::parse("2026-11-23");
        const auto price = domain::Money::fromMinor(2'600'000);
        facts.lines = {{"D2740", 2, price, price, price, "dental", 1}};
        facts.stages = {{1, facts.today}};
        const auto quote = domain::quote(m_policy, facts);
        auto &[record, delivery] = m_good;
        delivery.facts = bytesOf(codec::writeFacts(facts));
        delivery.agreement = {{"en", bytesOf("agreed")}, {"ur", bytesOf("طے")}};
        delivery.pdf = bytesOf("%PDF");
        delivery.ink = bytesOf("PNG");
        delivery.strokes = bytesOf("[]");
        delivery.jws = "a..b";
        record.recordId = kRecordId;
        record.clinicId = "clinic";
        record.deviceId = "device";
        record.deviceEpoch = "e1";
        record.seq = 1;
        record.inkPoints = 2;
        record.visitRef = "V-1";
        record.formId = "payment-choice";
        record.formVersion = 1;
        record.policySha256 = m_policy.sha256;
        for (const auto &offer : quote->offers) {
            record.shownOffers.push_back(domain::shown(offer));
            if (!record.choice && offer.option == "full")
                record.choice = offer;
        }
        record.attachments = {{"facts", hashOf(delivery.facts)},
                              {"agreement.en", hashOf(delivery.agreement["en"])},
                              {"agreement.ur", hashOf(delivery.agreement["ur"])},
                              {"pdf", hashOf(delivery.pdf)},
                              {"ink", hashOf(*delivery.ink)},
                              {"strokes", hashOf(*delivery.strokes)}};
        record.factsSha256 = record.attachments["facts"];
        record.formSha256 = record.attachments["agreement.ur"];
        record.signedAt = "2026-11-23T07:00:00.000Z";
        record.keyStore = "file";
    }

    void everyFaultHasItsReason_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i)
            QTest::newRow(kCases[i].name) << i;
    }

    void everyFaultHasItsReason()
    {
        QFETCH(int, row);
        Built built = m_good;
        kCases[row].change(built);
        const auto result = checked(built);
        QCOMPARE(result.reason, std::string(kCases[row].reason));
        if (kCases[row].detail)
            QCOMPARE(result.detail, std::string(kCases[row].detail));
        QVERIFY(result.record.has_value());
    }

    void theFirstFaultIsNamed()
    {
        Built built = m_good;
        built.record.clinicId = "other";
        built.record.training = true;
        built.delivery.pdf.clear();
        QCOMPARE(checked(built).reason, std::string("wrong_clinic"));
        built.record.clinicId = "clinic";
        QCOMPARE(checked(built).reason, std::string("training"));
        built.record.training = false;
        QCOMPARE(checked(built).reason, std::string("bad_attachment"));
    }

    void recordsThatAreNoChoiceNeedNoMenu()
    {
        for (const auto type : {domain::RecordType::Void, domain::RecordType::Event, domain::RecordType::DeviceLog}) {
            auto built = plain(m_good, type);
            QCOMPARE(checked(built).reason, std::string());
            built.delivery.pdf = bytesOf("unasked");
            QCOMPARE(checked(built).reason, std::string("bad_attachment"));
            built.record.attachments["pdf"] = hashOf(built.delivery.pdf);
            QCOMPARE(checked(built).reason, std::string());
            built.record.deviceId = "other";
            QCOMPARE(checked(built).reason, std::string("wrong_device"));
        }
    }

    void bytesThatAreNoRecordSayWhy()
    {
        const std::string good = codec::writeRecord(m_good.record);
        QCOMPARE(ofPayload(good).reason, std::string());
        QCOMPARE(ofPayload(" " + good).reason, std::string("not_canonical"));
        QCOMPARE(ofPayload(good + "\n").reason, std::string("not_canonical"));
        QCOMPARE(ofPayload(good.substr(0, good.size() - 1)).reason, std::string("bad_record"));
        QCOMPARE(ofPayload("{}").reason, std::string("bad_record"));
        QCOMPARE(ofPayload("").reason, std::string("bad_record"));
        QVERIFY(!ofPayload("{}").record.has_value());
        const std::string typed =
            good.substr(0, good.rfind("\"v\":1")) + "\"v\":2" + good.substr(good.rfind("\"v\":1") + 5);
        QCOMPARE(ofPayload(typed).reason, std::string("bad_record"));
    }

    void aRecordIsNoLongerThanSixtyFourKibibytes()
    {
        Built built = m_good;
        built.record.bootId = std::string(70'000, 'b');
        QCOMPARE(ofPayload(codec::writeRecord(built.record)).reason, std::string("bad_record"));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
