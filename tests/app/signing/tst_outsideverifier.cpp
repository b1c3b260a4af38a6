#include <QTest>

#include "codec/json.h"
#include "outside.h"
#include "signing/jws.h"

using namespace wazeh;
using signing::Key;
using signing::KeyType;

/** What we sign must verify with software that nobody here wrote. */
class TestOutsideVerifier : public QObject {
    Q_OBJECT

    Key m_device = Key::generate(KeyType::P256).value();
    Key m_server = Key::generate(KeyType::Ed25519).value();
    std::string m_payload = R"({"record_id":"0193","text":"ادائیگی","total":6400000})";
    std::string m_jws = signing::signDetached(m_device, m_payload, signing::kRecordTyp).value();
    std::string m_receipt = signing::signCompact(m_server, R"({"typ":"receipt"})", signing::kReceiptTyp).value();

    int verdict(const std::string &payload, const std::string &jws, const std::string &receipt) const
    {
        const codec::Json given = codec::JsonObject{{"jwk", codec::readJson(m_device.jwk()).value()},
                                                    {"payload", payload},
                                                    {"jws", jws},
                                                    {"server_jwk", codec::readJson(m_server.jwk()).value()},
                                                    {"receipt", receipt}};
        return test::pythonVerdict("verify_outside.py", given);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (verdict(m_payload, m_jws, m_receipt) == test::kNotInstalled) {
            QSKIP("python3-cryptography is not installed: nothing was verified outside");
        }
    }

    void acceptsOurs() { QCOMPARE(verdict(m_payload, m_jws, m_receipt), 0); }

    void refusesChangedPayload()
    {
        std::string payload = m_payload;
        payload[payload.find("64")] = '7';
        QCOMPARE(verdict(payload, m_jws, m_receipt), 1);
    }

    void refusesChangedSignature()
    {
        const std::string other = signing::signDetached(m_device, "{}", signing::kRecordTyp).value();
        QCOMPARE(verdict(m_payload, other, m_receipt), 1);
    }

    void refusesChangedReceipt()
    {
        const std::string other = signing::signCompact(m_server, "{}", signing::kReceiptTyp).value();
        const std::string mixed = m_receipt.substr(0, m_receipt.rfind('.')) + other.substr(other.rfind('.'));
        QCOMPARE(verdict(m_payload, m_jws, mixed), 1);
    }

    void readsOurCertificates()
    {
        const std::string uri = "urn:clinic:noor:device:d-7";
        const std::string server = "clinic.wazeh.internal";
        const Key caKey = Key::generate(KeyType::P256).value();
        const std::string ca = signing::makeCa(caKey, "Noor (sample) CA", 3650).value();
        const std::string csr = signing::makeCsr(m_device, "d-7").value();
        const std::string forDevice = signing::issue(caKey, ca, csr, {"d-7", uri, "", 180}).value();
        const std::string forServer = signing::issue(caKey, ca, csr, {server, "", server, 365, true}).value();
        const auto inspected = [&](const std::string &device, const std::string &name) {
            return test::pythonVerdict(
                "inspect_certificates.py",
                codec::JsonObject{{"ca", ca}, {"device", device}, {"server", forServer}, {"uri", name}});
        };
        QCOMPARE(inspected(forDevice, uri), 0);
        QCOMPARE(inspected(forDevice, uri + "x"), 1);
        QCOMPARE(inspected(forServer, uri), 1);
    }
};

QTEST_GUILESS_MAIN(TestOutsideVerifier)
#include "tst_outsideverifier.moc"
