#include <QTest>

#include "app/codec/vectors.h"
#include "codec/base64.h"
#include "codec/json.h"
#include "signing/keys.h"
#include "signing/signature.h"

using namespace wazeh;
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;
using signing::Key;

namespace {

std::optional<Json> document(const char *name)
{
    const auto dir = test::vectors("vectors/wycheproof");
    if (!dir) {
        return std::nullopt;
    }
    const std::string bytes = test::bytesOf(dir->filePath(QLatin1String(name)));
    return codec::readJson(bytes, {.maxBytes = 1 << 24, .maxDepth = 32}).value();
}

const JsonArray &list(const Json &json, const char *name)
{
    return std::get<JsonArray>(json.find(name)->value);
}

std::string text(const Json &json, const char *name)
{
    const Json *member = json.find(name);
    return member != nullptr ? std::get<std::string>(member->value) : std::string();
}

std::string hexText(const Json &json, const char *name)
{
    return QByteArray::fromHex(QByteArray::fromStdString(text(json, name))).toStdString();
}

/** The same key without the name that the vectors give it: ours are thumbprints. */
std::string unnamed(const Json &jwk)
{
    JsonObject members = std::get<JsonObject>(jwk.value);
    std::erase_if(members, [](const auto &member) { return member.first == "kid"; });
    return codec::writeJson(members);
}

struct Tally {
    int same = 0, total = 0;

    void count(const Json &test, bool accepted)
    {
        ++total;
        const bool expected = text(test, "result") == "valid";
        same += accepted == expected ? 1 : 0;
        if (accepted != expected) {
            qWarning("tcId %s: %s", codec::writeJson(*test.find("tcId")).c_str(), text(test, "comment").c_str());
        }
    }
};

bool signatureFits(const Key &key, const std::string &jws)
{
    const QList<QByteArray> parts = QByteArray::fromStdString(jws).split('.');
    const auto signature = parts.size() == 3 ? codec::fromBase64Url(parts[2].toStdString()) : std::nullopt;
    return signature && signing::verifies(key, (parts[0] + '.' + parts[1]).toStdString(), *signature);
}
} // namespace

class TestWycheproof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signatures_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("ECDSA") << QByteArray("ecdsa_secp256r1_sha256_p1363_test.json");
        QTest::newRow("Ed25519") << QByteArray("ed25519_test.json");
    }
    void signatures()
    {
        QFETCH(QByteArray, file);
        const auto vectors = document(file.constData());
        if (!vectors) {
            QSKIP("vectors/wycheproof is not in WAZEH_VECTORS: 0 cases ran");
        }
        Tally tally;
        int withoutJwk = 0;
        for (const Json &group : list(*vectors, "testGroups")) {
            const Key key = keyOf(group, withoutJwk);
            for (const Json &test : list(group, "tests")) {
                tally.count(test, signing::verifies(key, hexText(test, "msg"), hexText(test, "sig")));
            }
        }
        qInfo("%s: %d of %d (%d keys without JWK built from their point)", file.constData(), tally.same, tally.total,
              withoutJwk);
        QVERIFY(tally.total > 100);
        QCOMPARE(tally.same, tally.total);
    }

    void webSignatures()
    {
        const auto vectors = document("json_web_signature_test.json");
        if (!vectors) {
            QSKIP("vectors/wycheproof is not in WAZEH_VECTORS: 0 cases ran");
        }
        Tally tally;
        int excluded = 0;
        for (const Json &group : list(*vectors, "testGroups")) {
            const Json *jwk = group.find("public");
            if (jwk == nullptr || text(*jwk, "alg") != "ES256") {
                excluded += static_cast<int>(list(group, "tests").size());
                QVERIFY(jwk == nullptr || !Key::fromJwk(unnamed(*jwk)));
                continue;
            }
            const Key key = Key::fromJwk(unnamed(*jwk)).value();
            for (const Json &test : list(group, "tests")) {
                tally.count(test, signatureFits(key, text(test, "jws")));
            }
        }
        qInfo("json_web_signature_test.json: %d of %d; excluded: %d of algorithms that no key here has (HS, RS, PS, "
              "other "
              "curves)",
              tally.same, tally.total, excluded);
        QVERIFY(tally.total > 30);
        QCOMPARE(tally.same, tally.total);
    }

    void webKeys()
    {
        const auto vectors = document("json_web_key_test.json");
        if (!vectors) {
            QSKIP("vectors/wycheproof is not in WAZEH_VECTORS: 0 cases ran");
        }
        int refused = 0, total = 0;
        for (const Json &group : list(*vectors, "testGroups")) {
            const Json *set = group.find("public") != nullptr ? group.find("public") : group.find("private");
            for (const Json &jwk : list(*set, "keys")) {
                if (text(jwk, "kty") == "EC" && text(group, "comment") == "jws_mixedSymmetryKeyset") {
                    QVERIFY(Key::fromJwk(unnamed(jwk))); // this one is sound; the set is what the case is about
                    continue;
                }
                ++total;
                refused += Key::fromJwk(unnamed(jwk)) ? 0 : 1;
            }
        }
        qInfo("json_web_key_test.json: %d of %d keys refused; excluded: the sound P-256 key of the mixed set", refused,
              total);
        QVERIFY(total > 20);
        QCOMPARE(refused, total);
    }

private:
    static Key keyOf(const Json &group, int &withoutJwk)
    {
        if (const Json *jwk = group.find("publicKeyJwk")) {
            return Key::fromJwk(unnamed(*jwk)).value();
        }
        ++withoutJwk;
        const Json &publicKey = *group.find("publicKey");
        if (publicKey.find("pk") != nullptr) {
            const JsonObject members{
                {"kty", "OKP"}, {"crv", "Ed25519"}, {"x", codec::toBase64Url(hexText(publicKey, "pk"))}};
            return Key::fromJwk(codec::writeJson(members)).value();
        }
        const std::string point = hexText(publicKey, "uncompressed");
        const JsonObject members{{"kty", "EC"},
                                 {"crv", "P-256"},
                                 {"x", codec::toBase64Url(point.substr(1, 32))},
                                 {"y", codec::toBase64Url(point.substr(33))}};
        return Key::fromJwk(codec::writeJson(members)).value();
    }
};

QTEST_APPLESS_MAIN(TestWycheproof)
#include "tst_wycheproof.moc"
