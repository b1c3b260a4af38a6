#include <QTemporaryDir>
#include <QTest>

#include "codec/json.h"
#include "fakes/liarserver.h"
#include "pki.h"
#include "signing/hash.h"
#include "signing/jws.h"
#include "sync/cliniclink.h"
#include "sync/enrolmentfile.h"
#include "sync/privatefile.h"

using namespace wazeh;
using namespace wazeh::tests;
using codec::Json;
using fakes::answerOf;
using fakes::LiarRequest;
using fakes::LiarServer;

class tst_Enrol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server =
            std::make_unique<LiarServer>(fakes::LiarSetup{{m_pki.serverPem, m_pki.caPem}, m_pki.tls.privatePem()},
                                         [this](const LiarRequest &request) { return enrolled(request); });
    }
    void cleanup() { m_server.reset(); }

    void aDeviceIsEnrolled()
    {
        const auto made = sync::enrol(directory(), text());
        QVERIFY2(made.has_value(), made ? "" : made.error().c_str());
        QCOMPARE(made->identity.clinicId, std::string("clinic-sample"));
        QCOMPARE(made->identity.deviceId, std::string("tab-1"));
        QCOMPARE(made->identity.deviceName, std::string("Tablet 1"));
        QVERIFY(made->identity.deviceEpoch.size() >= 32);
        QVERIFY(signing::Key::fromJwk(made->serverJwk)->sameAs(m_pki.receipts));
        QVERIFY(sync::isEnrolled(directory()));
        const auto loaded = sync::loadEnrolment(directory());
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->identity.deviceEpoch, made->identity.deviceEpoch);
        QVERIFY(sync::makeClinicLink(*loaded, directory()) != nullptr);
        QVERIFY(sync::makeSigner(directory()).has_value());
        QVERIFY(!sync::enrol(directory(), text())); // once is enough
    }

    void theProofHoldsForCodeRequestAndKey()
    {
        const auto made = sync::enrol(directory(), text());
        QVERIFY(made.has_value());
        const auto body = codec::readJson(m_server->requests().at(0).body);
        QVERIFY(body.has_value());
        QVERIFY(*body->find("device") == Json("tab-1"));
        QVERIFY(*body->find("code") == Json("ABCDEFGHJKMN"));
        QVERIFY(*body->find("epoch") == Json(made->identity.deviceEpoch));
        const auto key = signing::Key::fromJwk(codec::writeJson(*body->find("jwk")));
        QVERIFY(key && !key->isPrivate());
        const auto claim =
            codec::writeJson(Json(codec::JsonObject{{"code", *body->find("code")},
                                                    {"csr_sha256", Json(signing::sha256Hex(member(*body, "csr")))},
                                                    {"kid", Json(key->kid())}}));
        QVERIFY(signing::verifyDetached(*key, claim, member(*body, "proof"), signing::kEnrolProofTyp));
        QVERIFY(m_server->requests().at(0).clientUri.empty());
    }

    void keysAndFilesAreForTheOwnerOnly()
    {
        QVERIFY(sync::enrol(directory(), text()));
        int files = 0;
        for (const auto &entry : std::filesystem::directory_iterator(directory())) {
            QCOMPARE(static_cast<unsigned>(entry.status().permissions()), 0600U);
            ++files;
        }
        QCOMPARE(files, 3); // two keys and the enrolment; nothing pending
        QVERIFY(!signing::Key::load(sync::signKeyFile(directory()))
                     ->sameAs(*signing::Key::load(sync::tlsKeyFile(directory()))));
    }

    void theSameIsAskedAgainAfterALostAnswer()
    {
        m_server->say([](const LiarRequest &) { return std::string(); });
        QVERIFY(!sync::enrol(directory(), text()));
        QVERIFY(!sync::isEnrolled(directory()));
        m_server->say([this](const LiarRequest &request) { return enrolled(request); });
        QVERIFY(sync::enrol(directory(), text()));
        const auto first = codec::readJson(m_server->requests().at(0).body);
        const auto second = codec::readJson(m_server->requests().at(1).body);
        QVERIFY(first && second);
        for (const char *name : {"csr", "jwk", "epoch", "device"})
            QVERIFY2(*first->find(name) == *second->find(name), name);
    }

    void whatIsDamagedOfAnEarlierTryIsMadeAnew_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("the list of what is asked") << 0;
        QTest::newRow("the signing key") << 1;
        QTest::newRow("the TLS key is gone") << 2;
        QTest::newRow("an empty epoch") << 3;
    }
    void whatIsDamagedOfAnEarlierTryIsMadeAnew()
    {
        QFETCH(int, what);
        m_server->say([](const LiarRequest &) { return std::string(); });
        QVERIFY(!sync::enrol(directory(), text()));
        if (what == 0)
            QVERIFY(sync::writePrivate(directory() / "pending.json", "{\"typ\":"));
        if (what == 1)
            QVERIFY(sync::writePrivate(sync::signKeyFile(directory()), "-----BEGIN"));
        if (what == 2)
            QVERIFY(std::filesystem::remove(sync::tlsKeyFile(directory())));
        if (what == 3)
            QVERIFY(sync::savePending(directory(), {"", "csr"}));
        m_server->say([this](const LiarRequest &request) { return enrolled(request); });
        const auto made = sync::enrol(directory(), text());
        QVERIFY2(made.has_value(), made ? "" : made.error().c_str());
        QVERIFY(!made->identity.deviceEpoch.empty());
        QVERIFY(sync::makeClinicLink(*made, directory()) != nullptr && sync::makeSigner(directory()).has_value());
    }

    void theCodeIsNotToldToAnotherServer()
    {
        auto other = text();
        other.caSpkiSha256 = signing::sha256Hex("another CA");
        QVERIFY(!sync::enrol(directory(), other));
        QVERIFY(m_server->requests().empty());
        const Pki liar; // shows the right CA beside a certificate that it did not issue
        LiarServer impostor({{liar.serverPem, liar.caPem, m_pki.caPem}, liar.tls.privatePem()},
                            [this](const LiarRequest &request) { return enrolled(request); });
        other = text();
        other.url = impostor.url();
        QVERIFY(!sync::enrol(directory(), other));
        QVERIFY(impostor.requests().empty());
    }

    void aBadAnswerEnrolsNobody_data()
    {
        QTest::addColumn<int>("what");
        const char *rows[] = {"another device", "another CA",    "another key's certificate",
                              "another name",   "no server key", "a P-256 key",
                              "HTML",           "refused",       "not JSON",
                              "unknown field"};
        for (int i = 0; i < 10; ++i)
            QTest::newRow(rows[i]) << i;
    }
    void aBadAnswerEnrolsNobody()
    {
        QFETCH(int, what);
        m_bad = what;
        const auto made = sync::enrol(directory(), text());
        m_bad = -1;
        QVERIFY(!made);
        QVERIFY(!sync::isEnrolled(directory()));
        if (what == 7)
            QCOMPARE(made.error(), std::string("used_code"));
        QVERIFY(sync::enrol(directory(), text()));
    }

private:
    std::filesystem::path directory() const { return std::filesystem::path(m_folder->path().toStdString()) / "keys"; }
    sync::EnrolmentText text() const
    {
        return {m_server->url(), "ABCDEFGHJKMN", signing::spkiSha256(m_pki.caPem).value(), "tab-1"};
    }
    static std::string member(const Json &object, const char *name)
    {
        return std::get<std::string>(object.find(name)->value);
    }
    std::string enrolled(const LiarRequest &request) const
    {
        const auto ask = codec::readJson(request.body).value();
        const Pki other;
        const auto uri = std::string("urn:clinic:clinic-sample:device:") + (m_bad == 3 ? "tab-2" : "tab-1");
        const auto csr = m_bad == 2 ? signing::makeCsr(other.tls, "tab-1").value() : member(ask, "csr");
        codec::JsonObject answer{
            {"typ", Json("enrolled")},
            {"v", Json(1)},
            {"certificate", Json(signing::issue(m_pki.ca, m_pki.caPem, csr, {"tab-1", uri, "", 30}).value())},
            {"ca", Json(m_bad == 1 ? other.caPem : m_pki.caPem)},
            {"server_jwk", codec::readJson(m_bad == 5 ? m_pki.ca.jwk() : m_pki.receipts.jwk()).value()},
            {"clinic_id", Json("clinic-sample")},
            {"device_id", Json(m_bad == 0 ? "tab-2" : "tab-1")},
            {"name", Json("Tablet 1")}};
        if (m_bad == 4)
            answer[4].second = Json("nothing");
        if (m_bad == 6)
            return answerOf(200, "text/html", "<html>");
        if (m_bad == 7)
            return answerOf(403, "application/json", R"({"code":"used_code","detail":"","typ":"problem","v":1})");
        if (m_bad == 8)
            return answerOf(200, "application/json", "enrolled");
        if (m_bad == 9)
            answer.emplace_back("more", Json(1));
        return answerOf(200, "application/json", codec::writeJson(Json(answer)));
    }

    const Pki m_pki;
    std::atomic<int> m_bad = -1;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LiarServer> m_server;
};

QTEST_GUILESS_MAIN(tst_Enrol)
#include "tst_enrol.moc"
