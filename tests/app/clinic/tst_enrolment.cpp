#include <QtTest>

#include "clinic/admin/people.h"
#include "clinic/crockford.h"
#include "clinic/service/service.h"
#include "clinic/store/devices.h"
#include "clinicfixture.h"
#include "codec/json.h"
#include "signing/hash.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

class TestEnrolment : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;

    Response ask(const std::string &body)
    {
        Request request;
        request.method = "POST";
        request.path = "/v1/enrol";
        request.contentType = "application/json";
        request.body = body;
        return m_clinic->send(request);
    }
    std::string outcome(const std::string &body)
    {
        const auto response = ask(body);
        return std::to_string(response.status) + (response.status == 200 ? "" : " " + codeOf(response));
    }

private Q_SLOTS:
    void init() { m_clinic = std::make_unique<TestClinic>(); }

    void theTextHasWhatADeviceNeeds()
    {
        const auto enrolment = addDevice(m_clinic->clinic(), "Tablet", "https://192.0.2.1:8443");
        const auto json = codec::readJson(enrolment->text);
        QVERIFY(json.has_value());
        QVERIFY(*json->find("u") == codec::Json("https://192.0.2.1:8443"));
        QVERIFY(*json->find("d") == codec::Json(enrolment->deviceId));
        QVERIFY(*json->find("p") == codec::Json(*signing::spkiSha256(m_clinic->clinic().keys.caPem)));
        const auto code = std::get<std::string>(json->find("c")->value);
        QCOMPARE(code.size(), std::size_t{12});
        QCOMPARE(*normalCrockford(code), code);
        QCOMPARE(findDevice(m_clinic->database(), enrolment->deviceId)->codeSha256, signing::sha256Hex(code));
    }

    void enrolsOnceAndRepeatsTheSameAnswer()
    {
        const TestDevice device;
        const auto invitation = invite(m_clinic->clinic());
        const std::string body = device.enrolBody(invitation);
        const auto first = ask(body);
        QCOMPARE(first.status, 200);
        QCOMPARE(ask(body).body, first.body);
        const auto json = codec::readJson(first.body);
        const auto certificate = std::get<std::string>(json->find("certificate")->value);
        QCOMPARE(*signing::sanUri(certificate), deviceUri(m_clinic->clinic().identity, invitation.deviceId));
        QVERIFY(signing::publicKeyOf(certificate)->sameAs(device.tlsKey));
        QCOMPARE(findDevice(m_clinic->database(), invitation.deviceId)->state, std::string("active"));
        const TestDevice other;
        QCOMPARE(outcome(other.enrolBody(invitation)), std::string("403 used_code"));
    }

    void readsCodesAsPeopleTypeThem()
    {
        auto invitation = invite(m_clinic->clinic());
        for (char &c : invitation.code)
            c = static_cast<char>(std::tolower(c));
        invitation.code.insert(4, "-");
        QCOMPARE(outcome(TestDevice().enrolBody(invitation)), std::string("200"));
    }

    void aWrongCodeCountsAndFiveEndIt()
    {
        const auto invitation = invite(m_clinic->clinic());
        auto wrong = invitation;
        wrong.code = "000000000000";
        const TestDevice device;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(outcome(device.enrolBody(wrong)), std::string("403 bad_code"));
        QCOMPARE(outcome(device.enrolBody(invitation)), std::string("403 bad_code"));
        QCOMPARE(findDevice(m_clinic->database(), invitation.deviceId)->tries, std::int64_t{5});
    }

    void anOldCodeIsExpired()
    {
        const auto invitation = invite(m_clinic->clinic());
        m_clinic->pass(kCodeLifeMs - 1);
        const TestDevice device;
        const std::string body = device.enrolBody(invitation);
        QCOMPARE(outcome(body), std::string("200"));
        m_clinic->pass(1);
        QCOMPARE(outcome(body), std::string("403 expired_code"));
    }

    void refusesWhatDoesNotProveItsKey()
    {
        const auto invitation = invite(m_clinic->clinic());
        const TestDevice device, thief;
        const auto good = *codec::readJson(device.enrolBody(invitation));
        const auto with = [&](std::string_view name, codec::Json value) {
            auto copy = good;
            for (auto &[key, member] : std::get<codec::JsonObject>(copy.value))
                if (key == name)
                    member = value;
            return codec::writeJson(copy);
        };
        const auto csr = *signing::makeCsr(thief.tlsKey, "x");
        QCOMPARE(outcome(with("jwk", *codec::readJson(thief.signKey.jwk()))), std::string("403 bad_proof"));
        QCOMPARE(outcome(with("csr", csr)), std::string("403 bad_proof"));
        QCOMPARE(outcome(with("proof", "a..b")), std::string("403 bad_proof"));
        QCOMPARE(outcome(with("device", "nobody")), std::string("403 bad_code"));
        QCOMPARE(outcome(with("epoch", 1)), std::string("400 bad_enrol"));
        QCOMPARE(outcome("{}"), std::string("400 bad_enrol"));
        QCOMPARE(outcome("<html>"), std::string("400 bad_enrol"));
        QCOMPARE(outcome(codec::writeJson(good)), std::string("200"));
    }

    void onlyItsOwnCertificateOpensADoor()
    {
        TestDevice device;
        device.enrol(*m_clinic);
        const auto status = [&](const Peer &peer) {
            auto request = device.get("/v1/policy");
            request.peer = peer;
            return m_clinic->send(request).status;
        };
        QCOMPARE(status(device.peer), 200);
        QCOMPARE(status({}), 403);
        QCOMPARE(status({device.peer.uri, std::string(64, 'a')}), 403);
        QCOMPARE(status({device.peer.uri + "x", device.peer.spkiSha256}), 403);
        QCOMPARE(status({"urn:clinic:other:device:" + device.deviceId, device.peer.spkiSha256}), 403);
        QVERIFY(disableDevice(m_clinic->database(), device.deviceId, m_clinic->clinic().timestamp()));
        QCOMPARE(status(device.peer), 403);
        const auto pending = invite(m_clinic->clinic());
        QCOMPARE(status({deviceUri(m_clinic->clinic().identity, pending.deviceId), ""}), 403);
    }

    void pinsAreNotTooEasy()
    {
        for (const char *bad : {"", "123", "123456789", "12a4", "1111", "1234", "8765", "00000000"})
            QVERIFY2(!pinFault(bad).empty(), bad);
        for (const char *good : {"4729", "1235", "90210", "11112222"})
            QVERIFY2(pinFault(good).empty(), good);
        QVERIFY(pinFault(makePin()).empty());
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
