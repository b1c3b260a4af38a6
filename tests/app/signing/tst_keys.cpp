#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "codec/base64.h"
#include "codec/json.h"
#include "published.h"
#include "signing/hash.h"
#include "signing/keys.h"
#include "signing/signature.h"

using namespace wazeh;
using signing::CryptoError;
using signing::Key;
using signing::KeyType;

namespace {
std::filesystem::path in(const QTemporaryDir &dir, const char *name)
{
    return dir.filePath(QLatin1String(name)).toStdString();
}

codec::JsonObject members(const std::string &jwk)
{
    return std::get<codec::JsonObject>(codec::readJson(jwk)->value);
}

std::string with(const std::string &jwk, std::string_view name, const codec::Json &value)
{
    codec::JsonObject object = members(jwk);
    std::erase_if(object, [name](const auto &member) { return member.first == name; });
    object.emplace_back(name, value);
    return codec::writeJson(object);
}

std::string without(const std::string &jwk, std::string_view name)
{
    codec::JsonObject object = members(jwk);
    std::erase_if(object, [name](const auto &member) { return member.first == name; });
    return codec::writeJson(object);
}
} // namespace

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothKinds_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("P-256") << static_cast<int>(KeyType::P256);
        QTest::newRow("Ed25519") << static_cast<int>(KeyType::Ed25519);
    }
    void bothKinds()
    {
        QFETCH(int, type);
        const Key key = Key::generate(static_cast<KeyType>(type)).value();
        QVERIFY(key.isPrivate());
        QCOMPARE(static_cast<int>(key.type()), type);
        QCOMPARE(key.kid().size(), std::size_t{43});

        const Key fromPem = Key::fromPrivatePem(key.privatePem()).value();
        QVERIFY(fromPem.isPrivate() && fromPem.sameAs(key));
        const Key fromJwk = Key::fromJwk(key.jwk()).value();
        QVERIFY(!fromJwk.isPrivate() && fromJwk.sameAs(key) && fromJwk.privatePem().empty());
        QCOMPARE(fromJwk.kid(), key.kid());
        QCOMPARE(fromJwk.jwk(), key.jwk());
        QVERIFY(codec::isCanonical(key.jwk(), codec::readJson(key.jwk()).value()));

        const Key other = Key::generate(static_cast<KeyType>(type)).value();
        QVERIFY(!other.sameAs(key) && other.kid() != key.kid());
        QVERIFY(signing::sign(fromJwk, "x").error() == CryptoError::BadKey);
    }

    void signaturesFitOnlyTheirMessageAndKey()
    {
        for (KeyType type : {KeyType::P256, KeyType::Ed25519}) {
            const Key key = Key::generate(type).value();
            const Key publicKey = Key::fromJwk(key.jwk()).value();
            const std::string signature = signing::sign(key, "message").value();
            QCOMPARE(signature.size(), std::size_t{64});
            QVERIFY(signing::verifies(publicKey, "message", signature));
            QVERIFY(!signing::verifies(publicKey, "Message", signature));
            QVERIFY(!signing::verifies(publicKey, "message", signature.substr(1)));
            QVERIFY(!signing::verifies(publicKey, "message", signature + '\0'));
            QVERIFY(!signing::verifies(publicKey, "message", ""));
            QVERIFY(!signing::verifies(publicKey, "message", std::string(64, '\0')));
            QVERIFY(!signing::verifies(Key::generate(type).value(), "message", signature));
        }
    }

    void rfc8037()
    {
        const Key key = Key::fromPrivatePem(test::rfc8037PrivatePem()).value();
        QCOMPARE(key.kid(), std::string(test::kRfc8037Kid));
        QVERIFY(key.sameAs(Key::fromJwk(test::kRfc8037Jwk).value()));
        const std::string signature =
            signing::sign(key, "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc").value();
        QCOMPARE(codec::toBase64Url(signature),
                 std::string("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"));
    }

    void rfc7638()
    {
        // Section 3.1: an RSA key; it shows the rule, since the rule does not look at the kind of key.
        const codec::Json required =
            codec::JsonObject{{"n", "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6"
                                    "tSoc_BJECPebWKRXjBZCiFV4n"
                                    "3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_"
                                    "FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zg"
                                    "dAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-"
                                    "bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFC"
                                    "ur-kEgU8awapJzKnqDKgw"},
                              {"kty", "RSA"},
                              {"e", "AQAB"}};
        QCOMPARE(codec::toBase64Url(signing::sha256(codec::writeJson(required))),
                 std::string("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    }

    void rfc7515EllipticKey()
    {
        const Key key = Key::fromJwk(test::kRfc7515Jwk).value();
        const std::string_view input =
            "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
            "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
        const auto signature = codec::fromBase64Url(
            "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
        QVERIFY(signing::verifies(key, input, signature.value()));
        QVERIFY(!signing::verifies(key, input.substr(1), signature.value()));
    }

    void refusesOtherJwks()
    {
        for (KeyType type : {KeyType::P256, KeyType::Ed25519}) {
            const std::string jwk = Key::generate(type).value().jwk();
            QVERIFY(Key::fromJwk(without(without(without(jwk, "kid"), "use"), "alg")));
            for (const char *needed : {"kty", "crv", "x"}) {
                QVERIFY2(!Key::fromJwk(without(jwk, needed)), needed);
            }
            QVERIFY(!Key::fromJwk(with(jwk, "kid", "other")));
            QVERIFY(!Key::fromJwk(with(jwk, "use", "enc")));
            QVERIFY(!Key::fromJwk(with(jwk, "alg", "HS256")));
            QVERIFY(!Key::fromJwk(with(jwk, "kty", "RSA")));
            QVERIFY(!Key::fromJwk(with(jwk, "crv", "P-384")));
            QVERIFY(!Key::fromJwk(with(jwk, "d", "AAAA")));
            QVERIFY(!Key::fromJwk(with(jwk, "x", "AAAA")));
            QVERIFY(!Key::fromJwk(with(jwk, "x", 7)));
        }
        const std::string jwk = Key::generate(KeyType::P256).value().jwk();
        QVERIFY(!Key::fromJwk(without(jwk, "y")));
        QVERIFY(!Key::fromJwk(with(jwk, "y", std::string(43, 'A')))); // not on the curve
        QVERIFY(!Key::fromJwk(""));
        QVERIFY(!Key::fromJwk("[]"));
        QVERIFY(!Key::fromJwk(R"({"kty":"OKP","kty":"OKP"})"));
    }

    void refusesOtherPems()
    {
        QVERIFY(!Key::fromPrivatePem(""));
        QVERIFY(!Key::fromPrivatePem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
        // RFC 8410 section 7 frame with the OID of X25519
        const QByteArray der = QByteArray::fromHex("302e020100300506032b656e04220420") + QByteArray(32, '\x42');
        const QByteArray pem = "-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n";
        QVERIFY(Key::fromPrivatePem(pem.toStdString()).error() == CryptoError::NotAllowed);
    }

    void keyFilesArePrivateAndWhole()
    {
        const QTemporaryDir dir;
        const Key key = Key::generate(KeyType::P256).value();
        QVERIFY(key.save(in(dir, "device.pem")));
        const auto mode = std::filesystem::status(in(dir, "device.pem")).permissions();
        QVERIFY(mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
        QVERIFY(Key::load(in(dir, "device.pem")).value().sameAs(key));

        const Key second = Key::generate(KeyType::Ed25519).value();
        QVERIFY(second.save(in(dir, "device.pem")));
        QVERIFY(Key::load(in(dir, "device.pem")).value().sameAs(second));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing temporary stays
    }

    void refusesUnsafeFiles()
    {
        const QTemporaryDir dir;
        const Key key = Key::generate(KeyType::P256).value();
        QVERIFY(key.save(in(dir, "k.pem")));
        std::filesystem::permissions(in(dir, "k.pem"), std::filesystem::perms::group_read,
                                     std::filesystem::perm_options::add);
        QVERIFY(Key::load(in(dir, "k.pem")).error() == CryptoError::NotAllowed);
        QVERIFY(Key::load(in(dir, "absent.pem")).error() == CryptoError::Io);
        QVERIFY(Key::load(dir.path().toStdString()).error() == CryptoError::Io);
        QVERIFY(key.save(in(dir, "no/such/folder.pem")).error() == CryptoError::Io);
        QVERIFY(Key::fromJwk(key.jwk())->save(in(dir, "public.pem")).error() == CryptoError::BadKey);
        QVERIFY(!std::filesystem::exists(in(dir, "public.pem")));
    }

    void errorsHaveWords()
    {
        for (CryptoError error :
             {CryptoError::BadKey, CryptoError::BadSignature, CryptoError::BadCertificate, CryptoError::BadFormat,
              CryptoError::NotAllowed, CryptoError::Io, CryptoError::Internal}) {
            QVERIFY(!signing::describe(error).empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestKeys)
#include "tst_keys.moc"
