#include <QTest>

#include "signing/keys.h"

using namespace wazeh::signing;

namespace {
constexpr std::string_view kServer = "clinic.wazeh.internal";
constexpr std::string_view kDeviceUri = "urn:clinic:noor:device:d-7";
} // namespace

class TestCertificates : public QObject {
    Q_OBJECT

    Key m_caKey = Key::generate(KeyType::P256).value();
    std::string m_ca = makeCa(m_caKey, "Noor (sample) CA", 3650).value();
    Key m_key = Key::generate(KeyType::P256).value();
    std::string m_csr = makeCsr(m_key, "d-7").value();

    std::expected<std::string, CryptoError> forDevice(CertificateRequest names = {"d-7", std::string(kDeviceUri), "",
                                                                                  180})
    {
        return issue(m_caKey, m_ca, m_csr, names);
    }
    std::expected<std::string, CryptoError> forServer(std::string_view dnsName = kServer)
    {
        return issue(m_caKey, m_ca, m_csr, {std::string(dnsName), "", std::string(dnsName), 365, true});
    }

private Q_SLOTS:
    void deviceCertificate()
    {
        const std::string certificate = forDevice().value();
        QVERIFY(verifyIssued(m_ca, certificate, false));
        QCOMPARE(sanUri(certificate).value(), std::string(kDeviceUri));
        const Key key = publicKeyOf(certificate).value();
        QVERIFY(key.sameAs(m_key) && !key.isPrivate());
        QVERIFY(verifyIssued(m_ca, certificate, true, kServer).error() == CryptoError::BadCertificate); // no server
    }

    void deviceNamesMayLookLikeHosts()
    {
        for (const char *name : {"tab.1", "kiosk.example.com", "ٹیبلٹ 3", "a"}) {
            const auto certificate = forDevice({name, std::string(kDeviceUri), "", 180});
            QVERIFY2(certificate && verifyIssued(m_ca, *certificate, false), name);
        }
    }

    void serverCertificate()
    {
        const std::string certificate = forServer().value();
        QVERIFY(verifyIssued(m_ca, certificate, true, kServer));
        QVERIFY(!verifyIssued(m_ca, certificate, true, "other.wazeh.internal"));
        QVERIFY(!verifyIssued(m_ca, certificate, true, ""));
        QVERIFY(!verifyIssued(m_ca, certificate, false));
        QCOMPARE(sanUri(certificate).value(), std::string());
    }

    void constraintForbidsOtherHosts()
    {
        for (const char *name : {"example.com", "wazeh.internal", "evil-clinic.wazeh.internal.example.com"}) {
            const std::string certificate = forServer(name).value();
            QVERIFY2(verifyIssued(m_ca, certificate, true, name).error() == CryptoError::BadCertificate, name);
        }
    }

    void otherAuthoritiesAreRefused()
    {
        const Key otherKey = Key::generate(KeyType::P256).value();
        const std::string other = makeCa(otherKey, "Noor (sample) CA", 3650).value(); // the same name
        QVERIFY(!verifyIssued(other, forDevice().value(), false));
        QVERIFY(
            !verifyIssued(m_ca, issue(otherKey, other, m_csr, {"d", std::string(kDeviceUri), "", 1}).value(), false));
        QVERIFY(issue(otherKey, m_ca, m_csr, {"d", std::string(kDeviceUri), "", 1}).error() ==
                CryptoError::BadCertificate);
        QVERIFY(!verifyIssued(m_ca, m_ca, false));
        QVERIFY(!verifyIssued(m_ca, m_ca, true, kServer));
    }

    void aLeafCannotIssue()
    {
        const std::string leaf = forServer().value();
        const auto below = issue(m_key, leaf, m_csr, {"d", std::string(kDeviceUri), "", 1});
        QVERIFY(!below || !verifyIssued(leaf, *below, false));
        QVERIFY(!below || !verifyIssued(m_ca, *below, false));
    }

    void requestsAreProven()
    {
        std::string damaged = m_csr;
        const std::size_t middle = damaged.size() / 2;
        damaged[middle] = damaged[middle] == 'A' ? 'B' : 'A';
        const CertificateRequest names{"d", std::string(kDeviceUri), "", 1};
        QVERIFY(!issue(m_caKey, m_ca, damaged, names));
        QVERIFY(issue(m_caKey, m_ca, "", names).error() == CryptoError::BadFormat);
        QVERIFY(!issue(m_caKey, "", m_csr, names));
        QVERIFY(!issue(Key::fromJwk(m_caKey.jwk()).value(), m_ca, m_csr, names)); // no private key
    }

    void onlyTheKeysMeantForIt()
    {
        const Key ed25519 = Key::generate(KeyType::Ed25519).value();
        QVERIFY(makeCa(ed25519, "x", 1).error() == CryptoError::BadKey);
        QVERIFY(makeCsr(ed25519, "x").error() == CryptoError::BadKey);
        QVERIFY(makeCsr(Key::fromJwk(m_key.jwk()).value(), "x").error() == CryptoError::BadKey);
    }

    void namesAreBounded()
    {
        QVERIFY(!forDevice({"d", "", "", 180})); // no subject name at all
        QVERIFY(!forDevice({"d", std::string(kDeviceUri), "", 0}));
        QVERIFY(!forDevice({std::string(65, 'x'), std::string(kDeviceUri), "", 1}));
        QVERIFY(!makeCa(m_caKey, "", 1));
        QVERIFY(forDevice({"d", "urn:a,DNS:example.com", "", 1})); // a comma adds no second name
        QCOMPARE(sanUri(forDevice({"d", "urn:a,DNS:example.com", "", 1}).value()).value(),
                 std::string("urn:a,DNS:example.com"));
    }

    void identityOfTheAuthority()
    {
        const std::string hash = spkiSha256(m_ca).value();
        QCOMPARE(hash.size(), std::size_t{64});
        QCOMPARE(spkiSha256(makeCa(m_caKey, "renewed", 10).value()).value(), hash); // the key, not the certificate
        QVERIFY(spkiSha256(makeCa(m_key, "x", 1).value()).value() != hash);
        QVERIFY(spkiSha256("x").error() == CryptoError::BadCertificate);
        QVERIFY(sanUri("x").error() == CryptoError::BadCertificate);
        QVERIFY(publicKeyOf("x").error() == CryptoError::BadCertificate);
    }
};

QTEST_APPLESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
