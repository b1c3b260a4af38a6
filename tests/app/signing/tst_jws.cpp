#include <QTest>

#include "codec/base64.h"
#include "codec/json.h"
#include "signing/jws.h"
#include "signing/signature.h"

using namespace wazeh;
using codec::JsonArray;
using codec::JsonObject;
using signing::CryptoError;
using signing::Key;
using signing::KeyType;

namespace {
constexpr std::string_view kPayload =
    R"({"choice":{"option":"month","total":6400000},"record_id":"0193-sample","signed_at":"2026-11-23T09:00:00.000Z"})";

/** A JWS with any header, properly signed by that key. */
std::string forged(const Key &key, const JsonObject &header, std::string_view payload, bool detached)
{
    const std::string front = codec::toBase64Url(codec::writeJson(header));
    const std::string middle = detached ? std::string(payload) : codec::toBase64Url(payload);
    const std::string signature = codec::toBase64Url(signing::sign(key, front + '.' + middle).value());
    return front + '.' + (detached ? "" : middle) + '.' + signature;
}

JsonObject recordHeader(const Key &key)
{
    return {
        {"alg", "ES256"}, {"b64", false}, {"crit", JsonArray{"b64"}}, {"kid", key.kid()}, {"typ", signing::kRecordTyp}};
}

JsonObject changed(JsonObject header, std::string_view name, const codec::Json &value)
{
    std::erase_if(header, [name](const auto &member) { return member.first == name; });
    header.emplace_back(name, value);
    return header;
}

JsonObject without(JsonObject header, std::string_view name)
{
    std::erase_if(header, [name](const auto &member) { return member.first == name; });
    return header;
}
} // namespace

class TestJws : public QObject {
    Q_OBJECT

    Key m_device = Key::generate(KeyType::P256).value();
    Key m_server = Key::generate(KeyType::Ed25519).value();

    bool accepts(const std::string &jws) const
    {
        return signing::verifyDetached(m_device, kPayload, jws, signing::kRecordTyp).has_value();
    }

private Q_SLOTS:
    void detachedIsWhatTheFormatSays()
    {
        const std::string jws = signing::signDetached(m_device, kPayload, signing::kRecordTyp).value();
        const std::string header = codec::writeJson(recordHeader(m_device));
        QVERIFY(jws.starts_with(codec::toBase64Url(header) + ".."));
        const auto signature = codec::fromBase64Url(jws.substr(jws.rfind('.') + 1));
        const std::string input = codec::toBase64Url(header) + '.' + std::string(kPayload); // RFC 7797 section 3
        QVERIFY(signing::verifies(m_device, input, signature.value()));
        QVERIFY(accepts(jws));
        QVERIFY(signing::verifyDetached(Key::fromJwk(m_device.jwk()).value(), kPayload, jws, signing::kRecordTyp));
        QCOMPARE(signing::kidOf(jws).value(), m_device.kid());
    }

    void compactIsWhatTheFormatSays()
    {
        for (const Key &key : {m_device, m_server}) {
            const std::string jws = signing::signCompact(key, kPayload, signing::kReceiptTyp).value();
            QCOMPARE(signing::verifyCompact(key, jws, signing::kReceiptTyp).value(), std::string(kPayload));
            const std::string alg = key.type() == KeyType::P256 ? "ES256" : "EdDSA";
            const JsonObject header{{"alg", alg}, {"kid", key.kid()}, {"typ", signing::kReceiptTyp}};
            QVERIFY(jws.starts_with(codec::toBase64Url(codec::writeJson(header)) + '.'));
            QCOMPARE(signing::kidOf(jws).value(), key.kid());
        }
        QCOMPARE(signing::verifyCompact(m_server, signing::signCompact(m_server, "", "t").value(), "t").value(),
                 std::string());
    }

    void forgedHeadersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("jws");
        const JsonObject good = recordHeader(m_device);
        const auto row = [this](const char *name, const JsonObject &header) {
            QTest::newRow(name) << QByteArray::fromStdString(forged(m_device, header, kPayload, true));
        };
        row("none", changed(good, "alg", "none"));
        row("HS256", changed(good, "alg", "HS256"));
        row("EdDSA", changed(good, "alg", "EdDSA"));
        row("other kid", changed(good, "kid", m_server.kid()));
        row("no kid", without(good, "kid"));
        row("other typ", changed(good, "typ", signing::kReceiptTyp));
        row("no typ", without(good, "typ"));
        row("b64 true", changed(good, "b64", true));
        row("no b64", without(good, "b64"));
        row("no crit", without(good, "crit"));
        row("empty crit", changed(good, "crit", JsonArray{}));
        row("crit exp", changed(good, "crit", JsonArray{"b64", "exp"}));
        row("crit twice", changed(good, "crit", JsonArray{"b64", "b64"}));
        row("jwk", changed(good, "jwk", codec::readJson(m_device.jwk()).value()));
        row("jku", changed(good, "jku", "https://example.invalid/"));
        row("x5c", changed(good, "x5c", JsonArray{}));
        row("extra", changed(good, "iat", 1));
    }
    void forgedHeadersAreRefused()
    {
        QFETCH(QByteArray, jws);
        QVERIFY(!accepts(jws.toStdString()));
    }

    void theSameHeaderForgedByHandIsAccepted()
    {
        QVERIFY(accepts(
            forged(m_device, recordHeader(m_device), kPayload, true))); // so the rows above fail for their reason
    }

    void malformedIsRefused()
    {
        const std::string jws = signing::signDetached(m_device, kPayload, signing::kRecordTyp).value();
        const std::string header = jws.substr(0, jws.find('.'));
        const std::string signature = jws.substr(jws.rfind('.') + 1);
        for (const std::string &bad :
             {std::string(), std::string("."), std::string(".."), std::string("..."), header, header + '.' + signature,
              header + "..", header + "..." + signature, ".." + signature, jws + '.', jws + '=', jws + "AA", ' ' + jws,
              jws + '\n', header + ".." + signature.substr(0, 84), header + ".." + std::string(86, 'A'),
              header + '.' + codec::toBase64Url(kPayload) + '.' + signature}) {
            QVERIFY2(!accepts(bad), bad.c_str());
        }
        QVERIFY(signing::verifyDetached(m_device, kPayload, "..", signing::kRecordTyp).error() ==
                CryptoError::NotAllowed);
        QVERIFY(signing::verifyDetached(m_device, kPayload, "a.b", signing::kRecordTyp).error() ==
                CryptoError::BadFormat);
    }

    void otherKeysAndPurposesAreRefused()
    {
        const std::string jws = signing::signDetached(m_device, kPayload, signing::kRecordTyp).value();
        const Key other = Key::generate(KeyType::P256).value();
        QVERIFY(signing::verifyDetached(other, kPayload, jws, signing::kRecordTyp).error() == CryptoError::NotAllowed);
        QVERIFY(!signing::verifyDetached(m_device, kPayload, jws, signing::kEnrolProofTyp));
        QVERIFY(signing::signDetached(m_server, kPayload, "t").error() == CryptoError::NotAllowed);
        QVERIFY(signing::verifyDetached(m_server, kPayload, jws, signing::kRecordTyp).error() ==
                CryptoError::NotAllowed);
        QVERIFY(!signing::signDetached(Key::fromJwk(m_device.jwk()).value(), kPayload, "t"));

        const std::string receipt = signing::signCompact(m_server, kPayload, signing::kReceiptTyp).value();
        QVERIFY(!signing::verifyCompact(m_device, receipt, signing::kReceiptTyp));
        QVERIFY(!signing::verifyCompact(m_server, receipt, signing::kDayTyp));
        QVERIFY(!signing::verifyCompact(m_server, jws, signing::kRecordTyp));
        const JsonObject header{{"alg", "EdDSA"}, {"kid", m_server.kid()}, {"typ", signing::kReceiptTyp}, {"x", 1}};
        QVERIFY(!signing::verifyCompact(m_server, forged(m_server, header, kPayload, false), signing::kReceiptTyp));
    }

    void publishedMacExamplesAreRefused()
    {
        // RFC 7515 A.1 and RFC 7797 section 4.2: valid HS256, which nobody here may use
        const char *compact =
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9"
            "leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        QVERIFY(signing::verifyCompact(m_device, compact, "JWT").error() == CryptoError::NotAllowed);
        const char *detached =
            "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY";
        QVERIFY(signing::verifyDetached(m_device, "$.02", detached, signing::kRecordTyp).error() ==
                CryptoError::NotAllowed);
        QVERIFY(!signing::kidOf(compact));
    }

    void kidsOfBadHeaders()
    {
        const auto kid = [](std::string_view header) { return signing::kidOf(codec::toBase64Url(header) + "..AA"); };
        QCOMPARE(kid(R"({"kid":"x"})").value(), std::string("x"));
        for (const char *bad : {"", "[]", "{}", R"({"kid":1})", R"({"kid":"a","kid":"b"})", R"({"kid":"x")"}) {
            QVERIFY2(!kid(bad), bad);
        }
        QVERIFY(!signing::kidOf("%%..AA"));
        QVERIFY(!kid(codec::writeJson(JsonObject{{"kid", std::string(2000, 'x')}})));
    }

    void everyFlippedBitIsRefused()
    {
        const std::string jws = signing::signDetached(m_device, kPayload, signing::kRecordTyp).value();
        const std::string receipt = signing::signCompact(m_server, kPayload, signing::kReceiptTyp).value();
        int refused = 0, flips = 0;
        const auto tryAll = [&](std::string text, const auto &isAccepted) {
            for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
                const auto mask = static_cast<char>(1U << (bit % 8));
                text[bit / 8] = static_cast<char>(text[bit / 8] ^ mask);
                ++flips;
                refused += isAccepted(text) ? 0 : 1;
                text[bit / 8] = static_cast<char>(text[bit / 8] ^ mask);
            }
        };
        tryAll(std::string(kPayload), [&](const std::string &payload) {
            return signing::verifyDetached(m_device, payload, jws, signing::kRecordTyp).has_value();
        });
        tryAll(jws, [&](const std::string &text) { return accepts(text); });
        tryAll(receipt, [&](const std::string &text) {
            return signing::verifyCompact(m_server, text, signing::kReceiptTyp).has_value();
        });
        qInfo("%d of %d single-bit flips refused", refused, flips);
        QCOMPARE(refused, flips);
    }
};

QTEST_APPLESS_MAIN(TestJws)
#include "tst_jws.moc"
