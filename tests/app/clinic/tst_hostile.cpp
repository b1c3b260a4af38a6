#include <QtTest>

#include <random>

#include "clinic/admin/logcheck.h"
#include "clinic/store/records.h"
#include "clinic/store/visits.h"
#include "clinicfixture.h"
#include "codec/documents.h"
#include "signing/hash.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;

/** A place in a document, as the steps that lead to it. */
using Path = std::vector<std::size_t>;

void collect(const Json &json, const Path &here, std::vector<Path> &paths)
{
    paths.push_back(here);
    const auto into = [&](std::size_t index, const Json &child) {
        Path below = here;
        below.push_back(index);
        collect(child, below, paths);
    };
    if (const auto *object = std::get_if<JsonObject>(&json.value))
        for (std::size_t i = 0; i < object->size(); ++i)
            into(i, (*object)[i].second);
    if (const auto *array = std::get_if<JsonArray>(&json.value))
        for (std::size_t i = 0; i < array->size(); ++i)
            into(i, (*array)[i]);
}

Json &at(Json &json, const Path &path)
{
    Json *here = &json;
    for (const auto index : path) {
        if (auto *object = std::get_if<JsonObject>(&here->value))
            here = &(*object)[index].second;
        else
            here = &std::get<JsonArray>(here->value)[index];
    }
    return *here;
}

/** Values that stand where others belong. */
const std::vector<Json> kStrange{Json(),
                                 Json(true),
                                 Json(0),
                                 Json(-1),
                                 Json(std::int64_t{9'007'199'254'740'991}),
                                 Json(""),
                                 Json("x"),
                                 Json("4111 1111 1111 1111"),
                                 Json(std::string(3000, 'a')),
                                 Json("2026-02-30"),
                                 Json("\x01"),
                                 Json(JsonArray{}),
                                 Json(JsonObject{}),
                                 Json(JsonObject{{"typ", "choice"}})};

/** One document with one place changed, removed or doubled. */
Json mutated(const Json &good, std::mt19937 &random)
{
    std::vector<Path> paths;
    collect(good, {}, paths);
    Json json = good;
    const auto &path = paths[random() % paths.size()];
    Json &place = at(json, path);
    auto *object = std::get_if<JsonObject>(&place.value);
    auto *array = std::get_if<JsonArray>(&place.value);
    const auto kind = random() % 4;
    if (kind == 0 && object && !object->empty())
        object->erase(object->begin() + static_cast<std::ptrdiff_t>(random() % object->size()));
    else if (kind == 1 && object)
        object->emplace_back("extra", kStrange[random() % kStrange.size()]);
    else if (kind == 2 && array && !array->empty())
        array->push_back(array->front());
    else
        place = kStrange[random() % kStrange.size()];
    return json;
}
} // namespace

class TestHostile : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<TestDevice> m_device;

    Response write(const std::string &method, const std::string &path, const std::string &body)
    {
        Request request = m_device->get(path);
        request.method = method;
        request.contentType = "application/json";
        request.body = body;
        return m_clinic->send(request);
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<TestClinic>();
        m_device = std::make_unique<TestDevice>();
        m_device->enrol(*m_clinic);
    }

    /** Every payload here is signed by the device: only the server's own checks stand between it and the log. */
    void noChangedRecordIsAccepted()
    {
        const unsigned seed = 14;
        std::mt19937 random(seed);
        int quarantined = 0, refused = 0;
        for (int i = 0; i < 400; ++i) {
            auto draft = m_device->choice(*m_clinic, "V-1001", "month");
            (void)m_device->finish(draft);
            const auto good = codec::writeRecord(draft.record);
            const auto payload = codec::writeJson(mutated(*codec::readJson(good), random));
            if (payload == good)
                continue;
            const auto body = m_device->sign(draft, payload);
            const auto response = m_clinic->send(m_device->put(draft.record.recordId, body));
            const auto again = codec::readRecord(payload);
            // What nobody recomputes (a place in the chain that is free, a time, a note) may be another honest record.
            const bool harmless = again && again->shownOffers == draft.record.shownOffers &&
                                  again->choice == draft.record.choice && again->deviceId == m_device->deviceId &&
                                  again->policySha256 == draft.record.policySha256;
            QVERIFY2(response.status == 202 || response.status == 400 || response.status == 409 || harmless,
                     (std::to_string(seed) + " " + std::to_string(response.status) + " " + payload).c_str());
            QVERIFY(response.status < 500);
            quarantined += response.status == 202;
            refused += response.status == 400;
        }
        QVERIFY(quarantined > 100);
        QVERIFY(refused > 5);
        const auto report = checkLog(m_clinic->clinic(), true);
        QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems.front().what.c_str());
    }

    void noFlippedBitOfAPayloadPasses()
    {
        auto draft = m_device->choice(*m_clinic, "V-1002", "full");
        (void)m_device->finish(draft);
        const auto good = draft.delivery;
        std::mt19937 random(13);
        for (int i = 0; i < 600; ++i) {
            draft.delivery = good;
            auto &payload = draft.delivery.payload;
            payload[random() % payload.size()] ^= static_cast<unsigned char>(1U << (random() % 8));
            const auto response =
                m_clinic->send(m_device->put(draft.record.recordId, codec::writeDelivery(draft.delivery)));
            QCOMPARE(response.status, 400);
            QCOMPARE(codeOf(response), std::string("bad_signature"));
        }
        for (std::size_t i = 0; i < good.jws.size(); ++i) {
            draft.delivery = good;
            draft.delivery.jws[i] = draft.delivery.jws[i] == 'A' ? 'B' : 'A';
            const auto response =
                m_clinic->send(m_device->put(draft.record.recordId, codec::writeDelivery(draft.delivery)));
            QCOMPARE(response.status, 400);
        }
        QCOMPARE(logHead(m_clinic->database()).index, std::int64_t{0});
        QCOMPARE(m_clinic->send(m_device->put(draft.record.recordId, codec::writeDelivery(good))).status, 201);
    }

    void noBrokenDeliveryIsKept()
    {
        auto draft = m_device->choice(*m_clinic, "V-1002", "full");
        const auto body = m_device->finish(draft);
        std::mt19937 random(15);
        for (int i = 0; i < 300; ++i) {
            std::string broken = body;
            switch (i % 4) {
            case 0:
                broken.resize(random() % broken.size());
                break;
            case 1:
                broken.insert(random() % broken.size(), 1, static_cast<char>(random() % 256));
                break;
            case 2:
                broken = "[" + broken + "]";
                break;
            default:
                broken = codec::writeJson(mutated(*codec::readJson(body, {.maxBytes = 1 << 20}), random));
            }
            if (broken == body)
                continue;
            const auto response = m_clinic->send(m_device->put(draft.record.recordId, broken));
            QVERIFY2(response.status == 400 || response.status == 202 || response.status == 201 ||
                         response.status == 200,
                     std::to_string(response.status).c_str());
            if (response.status == 201) // still the very payload, with every named part right
                QCOMPARE(receiptIn(*m_device, response).payloadSha256,
                         signing::sha256Hex(codec::writeRecord(draft.record)));
        }
    }

    void noBodyBringsDownADoor()
    {
        const std::vector<std::pair<std::string, std::string>> kDoors{{"POST", "/v1/enrol"},
                                                                      {"POST", "/v1/calls"},
                                                                      {"POST", "/v1/visits"},
                                                                      {"PUT", "/v1/visits/V-1001/state"},
                                                                      {"PUT", "/v1/records/x"}};
        const auto visit = *codec::readJson(writeVisitDocument());
        const std::vector<Json> kGood{
            *codec::readJson(m_device->enrolBody(invite(m_clinic->clinic()))),
            *codec::readJson(codec::writeCall(goodCall())), JsonObject{{"typ", "walk_in"}, {"v", 1}, {"visit", visit}},
            JsonObject{{"typ", "visit_state"}, {"v", 1}, {"state", "arrived"}, {"reason", ""}, {"at", "x"}},
            JsonObject{{"typ", "delivery"}, {"v", 1}}};
        std::mt19937 random(16);
        for (int i = 0; i < 1500; ++i) {
            const auto door = static_cast<std::size_t>(i) % kDoors.size();
            const auto body = codec::writeJson(mutated(kGood[door], random));
            const auto response = write(kDoors[door].first, kDoors[door].second, body);
            QVERIFY2(response.status < 500, (kDoors[door].second + " " + body).c_str());
        }
        for (const std::string bad :
             {"", "{", "null", "[]", "\"x\"", "<html></html>", "{\"typ\":\"call\",\"typ\":\"call\"}", "{\"a\":1e999}",
              "\xff\xfe", "{\"v\":99999999999999999999}"})
            for (const auto &[method, path] : kDoors)
                QCOMPARE(write(method, path, bad).status, 400);
        std::string deep(100'000, '[');
        for (const auto &[method, path] : kDoors)
            QCOMPARE(write(method, path, deep).status, 400);
    }

    void noPathLeadsOutside()
    {
        for (const char *path : {"/v1/records/", "/v1/records/a/b", "/v1/records/..", "/v1/records/a.b",
                                 "/v1/visits//state", "/v1/visits/a/state/", "/v1/visits/state", "/v1/visits/a/b/state",
                                 "/V1/day", "/v1/records", "/v1/records/%41"})
            QVERIFY2(write("PUT", path, "{}").status == 404, path);
        QCOMPARE(write("PUT", "/v1/records/" + std::string(65, 'a'), "{}").status, 404);
    }

private:
    static domain::Call goodCall()
    {
        domain::Call call;
        call.callId = signing::uuidV7(kNoon);
        call.place = "Tablet";
        call.at = "2026-11-23T07:00:00.000Z";
        return call;
    }
    std::string writeVisitDocument()
    {
        auto visit = m_clinic->visit("V-1002");
        visit.visitRef = "W-1";
        visit.code = "90909090";
        return writeVisit(visit);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
