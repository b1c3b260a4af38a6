#include <QtTest>

#include "clinic/admin/people.h"
#include "clinic/store/staff.h"
#include "clinic/store/visits.h"
#include "clinicfixture.h"
#include "codec/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

class TestService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    TestDevice m_device;

    Response get(const std::string &path, std::map<std::string, std::string> query = {}, const std::string &tag = {})
    {
        Request request = m_device.get(path);
        request.query = std::move(query);
        request.ifNoneMatch = tag;
        return m_clinic->send(request);
    }
    Response write(const std::string &method, const std::string &path, const std::string &body)
    {
        Request request = m_device.get(path);
        request.method = method;
        request.contentType = "application/json";
        request.body = body;
        return m_clinic->send(request);
    }
    std::string opened(const Response &response, std::string_view typ)
    {
        return signing::verifyCompact(*signing::Key::fromJwk(m_device.serverJwk), response.body, typ).value_or("");
    }
    domain::Day day()
    {
        const auto read = codec::readDay(opened(get("/v1/day"), signing::kDayTyp));
        return read ? *read : domain::Day{};
    }
    static std::string stateBody(const std::string &state)
    {
        return codec::writeJson(codec::JsonObject{
            {"typ", "visit_state"}, {"v", 1}, {"state", state}, {"reason", ""}, {"at", "2026-11-23T07:00:00.000Z"}});
    }
    static std::string walkIn(const domain::Visit &visit)
    {
        return codec::writeJson(
            codec::JsonObject{{"typ", "walk_in"}, {"v", 1}, {"visit", *codec::readJson(writeVisit(visit))}});
    }
    domain::Call call(domain::CallState state)
    {
        domain::Call made;
        made.callId = signing::uuidV7(m_clinic->clinic().now());
        made.place = "Tablet (sample)";
        made.step = "ways";
        made.at = m_clinic->clinic().timestamp();
        made.state = state;
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<TestClinic>();
        m_device = TestDevice();
        m_device.enrol(*m_clinic);
    }

    void theDayHasTheSample()
    {
        const auto today = day();
        QVERIFY(today.sample);
        QCOMPARE(today.date.toIso(), std::string("2026-11-23"));
        QVERIFY(today.visits.size() >= 25);
        QVERIFY(today.services.size() >= 40);
        QCOMPARE(today.staff.size(), std::size_t{1});
        QVERIFY(today.staff.front().pinHash.starts_with("$argon2id$"));
        QVERIFY(!today.notIncluded.empty() && !today.mayChange.empty());
        QCOMPARE(today.clinicName.in(domain::Lang::En), std::string("Noor Clinic (sample)"));
        QVERIFY(today.find("V-1001") && today.find("V-1004")->base.emergency.state == domain::EmergencyState::Active);
        QCOMPARE(today.expiresAt, std::string("2026-11-23T19:00:00.000Z"));
    }

    void theDayIsUnchangedUntilItChanges()
    {
        const auto first = get("/v1/day");
        QCOMPARE(first.status, 200);
        m_clinic->pass(60'000);
        QCOMPARE(get("/v1/day", {}, first.etag).status, 304);
        (void)addStaff(m_clinic->clinic(), "Cashier", "4729");
        const auto next = get("/v1/day", {}, first.etag);
        QCOMPARE(next.status, 200);
        QVERIFY(next.etag != first.etag);
    }

    void theSampleIsThereEveryDay()
    {
        QVERIFY(setVisitState(m_clinic->database(), "V-1001", domain::VisitState::Signed, ""));
        m_clinic->pass(3 * 86'400'000LL);
        const auto later = day();
        QCOMPARE(later.date.toIso(), std::string("2026-11-26"));
        QVERIFY(later.visits.size() >= 25);
        QVERIFY(later.find("V-1001")->state != domain::VisitState::Signed);
        QCOMPARE(later.find("V-1001")->base.stages.front().date.toIso(), std::string("2026-11-26"));
    }

    void refusesFarAndBadDates()
    {
        QCOMPARE(get("/v1/day", {{"date", "2026-11-24"}}).status, 200);
        QCOMPARE(get("/v1/day", {{"date", "2026-11-22"}}).status, 200);
        for (const char *bad : {"2026-11-25", "2026-11-21", "today", "2026-13-01", ""})
            QCOMPARE(codeOf(get("/v1/day", {{"date", bad}})), std::string("bad_date"));
    }

    void thePolicyIsItsOwnBytes()
    {
        const auto response = get("/v1/policy");
        const auto bytes = opened(response, signing::kPolicyTyp);
        QCOMPARE(response.etag, '"' + signing::sha256Hex(bytes) + '"');
        QCOMPARE(day().policySha256, signing::sha256Hex(bytes));
        QCOMPARE(get("/v1/policy", {}, response.etag).status, 304);
        TestClinic real(false);
        TestDevice device;
        device.enrol(real);
        QCOMPARE(codeOf(real.send(device.get("/v1/policy"))), std::string("no_policy"));
        QCOMPARE(codeOf(real.send(device.get("/v1/day"))), std::string("no_policy"));
    }

    void theBundleNamesKeysAndDevices()
    {
        const auto bundle = codec::readBundle(opened(get("/v1/bundle"), signing::kBundleTyp));
        QVERIFY(bundle.has_value());
        QCOMPARE(bundle->serverKeys.at(0), m_device.serverJwk);
        QCOMPARE(bundle->devices.at(0).deviceId, m_device.deviceId);
        QCOMPARE(bundle->devices.at(0).jwk, m_device.signKey.jwk());
        QCOMPARE(bundle->expiresAt, std::string("2026-12-07T07:00:00.000Z"));
    }

    void callsRingOnceAndNeverGoBack()
    {
        auto made = call(domain::CallState::Rung);
        const auto ring = write("POST", "/v1/calls", codec::writeCall(made));
        QCOMPARE(ring.status, 201);
        QCOMPARE(codec::readCall(ring.body)->deviceId, m_device.deviceId);
        QCOMPARE(write("POST", "/v1/calls", codec::writeCall(made)).status, 200);
        auto answered = made;
        answered.state = domain::CallState::Accepted;
        answered.acceptedBy = "Front desk";
        QCOMPARE(write("POST", "/v1/calls", codec::writeCall(answered)).status, 200);
        const auto again = write("POST", "/v1/calls", codec::writeCall(made));
        QVERIFY(codec::readCall(again.body)->state == domain::CallState::Accepted);
        const auto list = codec::readJson(get("/v1/calls", {{"since", "0"}}).body);
        QCOMPARE(std::get<codec::JsonArray>(list->find("calls")->value).size(), std::size_t{1});
        const auto next = std::to_string(std::get<std::int64_t>(list->find("next")->value));
        const auto after = codec::readJson(get("/v1/calls", {{"since", next}}).body);
        QVERIFY(std::get<codec::JsonArray>(after->find("calls")->value).empty());
        QCOMPARE(codeOf(get("/v1/calls", {{"since", "-1"}})), std::string("bad_cursor"));
        QCOMPARE(codeOf(write("POST", "/v1/calls", "{}")), std::string("bad_call"));
    }

    void anEmergencyRingsToo()
    {
        auto made = call(domain::CallState::Rung);
        made.emergency = true;
        const auto ring = write("POST", "/v1/calls", codec::writeCall(made));
        QCOMPARE(ring.status, 201);
        QVERIFY(codec::readCall(ring.body)->emergency);
    }

    void visitStatesAreSaidBySomebody()
    {
        QCOMPARE(write("PUT", "/v1/visits/V-1002/state", stateBody("handed_over")).status, 200);
        QVERIFY(m_clinic->visit("V-1002").state == domain::VisitState::HandedOver);
        QCOMPARE(codeOf(write("PUT", "/v1/visits/V-1002/state", stateBody("signed"))), std::string("not_signed"));
        QCOMPARE(codeOf(write("PUT", "/v1/visits/V-9/state", stateBody("arrived"))), std::string("no_visit"));
        QCOMPARE(codeOf(write("PUT", "/v1/visits/V-1002/state", stateBody("gone"))), std::string("bad_visit_state"));
        auto draft = m_device.choice(*m_clinic, "V-1002", "full");
        const auto body = m_device.finish(draft);
        QCOMPARE(m_clinic->send(m_device.put(draft.record.recordId, body)).status, 201);
        QCOMPARE(write("PUT", "/v1/visits/V-1002/state", stateBody("arrived")).status, 200);
        QVERIFY(m_clinic->visit("V-1002").state == domain::VisitState::Signed);
    }

    void walkInsComeFromTheTablet()
    {
        auto visit = m_clinic->visit("V-1002");
        visit.visitRef = "W-77";
        visit.code = "77777777";
        auto draft = m_device.choice(*m_clinic, "V-1002", "full");
        draft.record.visitRef = "W-77";
        const auto body = m_device.finish(draft);
        QCOMPARE(m_clinic->send(m_device.put(draft.record.recordId, body)).status, 201); // overtakes its visit
        QCOMPARE(write("POST", "/v1/visits", walkIn(visit)).status, 201);
        QCOMPARE(write("POST", "/v1/visits", walkIn(visit)).status, 200);
        QVERIFY(m_clinic->visit("W-77").state == domain::VisitState::Signed);
        visit.visitRef = "W-78";
        QCOMPARE(codeOf(write("POST", "/v1/visits", walkIn(visit))), std::string("code_taken"));
        QCOMPARE(codeOf(write("POST", "/v1/visits", "{\"typ\":\"walk_in\",\"v\":1,\"visit\":{}}")),
                 std::string("bad_visit"));
    }

    void walkInsClaimNothing()
    {
        auto visit = m_clinic->visit("V-1002");
        visit.visitRef = "W-78";
        visit.code = "78787878";
        visit.state = domain::VisitState::Signed; // without a record that says so
        QCOMPARE(codeOf(write("POST", "/v1/visits", walkIn(visit))), std::string("not_signed"));
        visit.state = domain::VisitState::HandedOver;
        visit.arranged = {{m_clinic->clinic().today().plusDays(7), domain::Money::fromMinor(-100)}};
        QCOMPARE(codeOf(write("POST", "/v1/visits", walkIn(visit))), std::string("bad_visit"));
        visit.arranged.front().amount = domain::Money::fromMinor(100);
        visit.base.lines.front().low = domain::Money::fromMinor(-100);
        QCOMPARE(codeOf(write("POST", "/v1/visits", walkIn(visit))), std::string("bad_visit"));
        QVERIFY(!hasVisit(m_clinic->database(), "W-78"));
    }

    void refusesUnknownPathsAndMethods()
    {
        QCOMPARE(get("/v1/nothing").status, 404);
        QCOMPARE(write("DELETE", "/v1/day", "").status, 405);
        QCOMPARE(write("PUT", "/v1/records/../x", "{}").status, 404);
        Request request = m_device.get("/v1/calls");
        request.method = "POST";
        request.contentType = "text/html";
        QCOMPARE(m_clinic->send(request).status, 415);
        request = m_device.get("/v1/health");
        request.peer = {};
        QCOMPARE(m_clinic->send(request).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
