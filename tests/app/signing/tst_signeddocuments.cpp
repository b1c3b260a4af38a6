#include <QTest>

#include "app/codec/samples.h"
#include "codec/documents.h"
#include "signing/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"

using namespace wazeh;
using codec::Json;
using codec::JsonArray;

namespace {

std::string canonical(const char *path)
{
    return codec::writeJson(test::jsonFile(QLatin1String(path)));
}

std::int64_t number(const Json &json, const char *name)
{
    return std::get<std::int64_t>(json.find(name)->value);
}

std::string text(const Json &json, const char *name)
{
    return std::get<std::string>(json.find(name)->value);
}
} // namespace

class TestSignedDocuments : public QObject {
    Q_OBJECT

    domain::Policy m_policy = signing::loadPolicy(canonical("tests/golden/policy-formats.json")).value();
    domain::CaseFacts m_facts = codec::readFacts(canonical("assets/demo/facts.json")).value();
    Json m_golden = test::jsonFile(QStringLiteral("tests/golden/quote-formats.json"));

private Q_SLOTS:
    void identityIsOfTheCanonicalBytes()
    {
        const std::string pretty =
            test::bytesOf(qEnvironmentVariable("WAZEH_SOURCE") + QLatin1String("/tests/golden/policy-formats.json"));
        const std::string bytes = canonical("tests/golden/policy-formats.json");
        QVERIFY(pretty != bytes);
        QCOMPARE(m_policy.sha256, signing::sha256Hex(bytes));
        QCOMPARE(signing::loadPolicy(pretty)->sha256, m_policy.sha256);
        QCOMPARE(signing::factsSha256(m_facts), signing::sha256Hex(canonical("assets/demo/facts.json")));
        for (const domain::Option &option : m_policy.options) {
            QCOMPARE(option.textSha256, signing::sha256Hex(codec::writeOptionTexts(option.texts)));
        }
        QVERIFY(!signing::loadPolicy("{}"));
    }

    void quoteOfTheFormats()
    {
        const domain::Quote made = signing::hashedQuote(m_policy, m_facts).value();
        const Json quote = codec::readJson(codec::writeQuote(made)).value();
        for (const char *name :
             {"typ", "v", "policy_sha256", "facts_sha256", "list_price", "cash_price", "valid_until", "estimate"}) {
            QCOMPARE(codec::writeJson(*quote.find(name)), codec::writeJson(*m_golden.find(name)));
        }
        const domain::Offer *month = made.find("month", "6");
        QVERIFY(month != nullptr);
        const Json offer = codec::offerJson(*month);
        const Json &golden = *m_golden.find("offer");
        for (const auto &[name, value] : std::get<codec::JsonObject>(golden.value)) {
            if (name != "rates") {
                QVERIFY2(offer.find(name) != nullptr, name.c_str());
                QCOMPARE(codec::writeJson(*offer.find(name)), codec::writeJson(value));
            }
        }
        QCOMPARE(std::get<codec::JsonObject>(offer.value).size(), std::get<codec::JsonObject>(golden.value).size());
        const Json &expected = std::get<JsonArray>(golden.find("rates")->value).at(0);
        const Json &rate = std::get<JsonArray>(offer.find("rates")->value).at(0);
        QCOMPARE(text(rate, "method"), text(expected, "method"));
        QCOMPARE(text(rate, "base"), text(expected, "base"));
        QVERIFY(std::abs(number(rate, "percent_e6") - number(expected, "percent_e6")) <= 1000);
    }

    void quotesRepeatToTheByte()
    {
        const auto once = signing::hashedQuote(m_policy, m_facts).value();
        const auto again =
            signing::hashedQuote(signing::loadPolicy(codec::writePolicy(m_policy)).value(), m_facts).value();
        QCOMPARE(codec::writeQuote(once), codec::writeQuote(again));
    }

    void flippedRecordIsRefused()
    {
        const signing::Key device = signing::Key::generate(signing::KeyType::P256).value();
        std::string payload = test::sample("record");
        const std::string jws = signing::signDetached(device, payload, signing::kRecordTyp).value();
        int refused = 0;
        const std::size_t flips = payload.size() * 8;
        for (std::size_t bit = 0; bit < flips; ++bit) {
            const auto mask = static_cast<char>(1U << (bit % 8));
            payload[bit / 8] = static_cast<char>(payload[bit / 8] ^ mask);
            refused += signing::verifyDetached(device, payload, jws, signing::kRecordTyp) ? 0 : 1;
            payload[bit / 8] = static_cast<char>(payload[bit / 8] ^ mask);
        }
        qInfo("%d of %d single-bit flips of a record refused", refused, static_cast<int>(flips));
        QCOMPARE(static_cast<std::size_t>(refused), flips);
        QVERIFY(signing::verifyDetached(device, payload, jws, signing::kRecordTyp));
    }
};

QTEST_APPLESS_MAIN(TestSignedDocuments)
#include "tst_signeddocuments.moc"
