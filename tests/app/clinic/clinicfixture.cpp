#include "clinicfixture.h"

#include <QtTest>

#include "clinic/admin/init.h"
#include "clinic/admin/people.h"
#include "clinic/admin/recordcheck.h"
#include "clinic/service/service.h"
#include "clinic/store/policies.h"
#include "clinic/store/visits.h"
#include "codec/documents.h"
#include "domain/offer.h"
#include "signing/hash.h"
#include "signing/jws.h"

namespace wazeh::clinic::test {
namespace {
namespace fs = std::filesystem;

/** One clinic of each kind a process; the tests work on copies. */
fs::path original(bool sample)
{
    static QTemporaryDir directory;
    const fs::path folder = fs::path(directory.path().toStdString()) / (sample ? "sample" : "real");
    if (!fs::exists(folder)) {
        const auto made = makeClinic({folder}, {"", sample}, [] { return kNoon; });
        if (!made)
            qFatal("%s", made.error().message.c_str());
    }
    return folder;
}

std::string field(const codec::Json &json, std::string_view name)
{
    const auto *value = json.find(name);
    const auto *text = value ? std::get_if<std::string>(&value->value) : nullptr;
    return text ? *text : value ? codec::writeJson(*value) : std::string();
}

void hashParts(Draft &draft)
{
    auto &[record, delivery] = draft;
    record.attachments.clear();
    const auto add = [&](const std::string &name, const domain::Bytes &bytes) {
        record.attachments[name] = signing::sha256Hex({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    };
    add("facts", delivery.facts);
    for (const auto &[lang, text] : delivery.agreement)
        add("agreement." + lang, text);
    add("pdf", delivery.pdf);
    if (delivery.ink)
        add("ink", *delivery.ink);
    if (delivery.strokes)
        add("strokes", *delivery.strokes);
    record.factsSha256 = record.attachments["facts"];
    record.formSha256 = record.attachments["agreement.ur"];
}
} // namespace

TestClinic::TestClinic(bool sample)
{
    fs::copy(original(sample), folder().root, fs::copy_options::recursive);
    open();
}

Folder TestClinic::folder() const
{
    return {fs::path(m_directory.path().toStdString()) / "clinic"};
}

void TestClinic::open()
{
    auto clinic = openClinic(folder(), Role::Command, now());
    if (!clinic)
        qFatal("%s", clinic.error().message.c_str());
    m_clinic = std::make_unique<Clinic>(std::move(*clinic));
}

Response TestClinic::send(const Request &request)
{
    auto transaction = begin(database());
    Response response = answer(*m_clinic, request);
    commit(transaction);
    return response;
}

domain::Visit TestClinic::visit(const std::string &visitRef)
{
    for (auto &visit : visitsOn(database(), m_clinic->today()))
        if (visit.visitRef == visitRef)
            return visit;
    qFatal("no visit %s", visitRef.c_str());
}

Invitation invite(Clinic &clinic)
{
    const auto enrolment = addDevice(clinic, "Tablet (sample)", "https://127.0.0.1:8443");
    const auto json = codec::readJson(enrolment->text);
    return {field(*json, "c"), enrolment->deviceId};
}

TestDevice::TestDevice()
    : signKey(*signing::Key::generate(signing::KeyType::P256))
    , tlsKey(*signing::Key::generate(signing::KeyType::P256))
{
}

std::string TestDevice::enrolBody(const Invitation &invitation) const
{
    const auto csr = *signing::makeCsr(tlsKey, invitation.deviceId);
    const auto claim = codec::writeJson(
        codec::JsonObject{{"code", invitation.code}, {"csr_sha256", signing::sha256Hex(csr)}, {"kid", signKey.kid()}});
    return codec::writeJson(
        codec::JsonObject{{"typ", "enrol"},
                          {"v", 1},
                          {"device", invitation.deviceId},
                          {"code", invitation.code},
                          {"csr", csr},
                          {"jwk", *codec::readJson(signKey.jwk())},
                          {"epoch", epoch},
                          {"proof", *signing::signDetached(signKey, claim, signing::kEnrolProofTyp)}});
}

void TestDevice::enrol(TestClinic &clinic)
{
    Request request;
    request.method = "POST";
    request.path = "/v1/enrol";
    request.contentType = "application/json";
    request.body = enrolBody(invite(clinic.clinic()));
    const auto response = clinic.send(request);
    const auto json = codec::readJson(response.body);
    if (response.status != 200 || !json)
        qFatal("not enrolled: %s", response.body.c_str());
    deviceId = field(*json, "device_id");
    clinicId = field(*json, "clinic_id");
    certificate = field(*json, "certificate");
    caPem = field(*json, "ca");
    serverJwk = field(*json, "server_jwk");
    peer = {*signing::sanUri(certificate), *signing::spkiSha256(certificate)};
}

Draft TestDevice::choice(TestClinic &clinic, const std::string &visitRef, const std::string &option) const
{
    const auto visit = clinic.visit(visitRef);
    domain::CaseFacts facts = visit.base;
    facts.today = clinic.clinic().today();
    const auto inForce = policyInForce(clinic.database(), facts.today);
    const auto *policy = policyBySha(clinic.clinic(), inForce->sha256);
    const auto quote = domain::quote(*policy, facts, domain::OrderRule::Total);
    Draft draft;
    auto &record = draft.record;
    record.recordId = signing::uuidV7(clinic.clinic().now());
    record.clinicId = clinicId;
    record.deviceId = deviceId;
    record.deviceEpoch = epoch;
    record.visitRef = visitRef;
    record.formId = "payment-choice";
    record.formVersion = 1;
    record.lang = domain::Lang::Ur;
    record.policySha256 = policy->sha256;
    record.currency = policy->currency;
    for (const auto &offer : quote->offers) {
        record.shownOffers.push_back(domain::shown(offer));
        if (!record.choice && offer.option == option)
            record.choice = offer;
    }
    record.inkPoints = 2;
    record.inkMs = 900;
    record.signedAt = clinic.clinic().timestamp();
    record.bootId = "boot-1";
    record.appVersion = "0.1.0";
    record.appBuild = "test";
    record.keyStore = "file";
    draft.delivery.facts = bytesOf(codec::writeFacts(facts));
    draft.delivery.agreement = {{"en", bytesOf("What is agreed\n")}, {"ur", bytesOf("جو طے ہوا\n")}};
    draft.delivery.pdf = bytesOf("%PDF-1.7 sample");
    draft.delivery.ink = bytesOf("\x89PNG sample");
    draft.delivery.strokes = bytesOf(codec::writeStrokes({{{1, 2, 0}, {3, 4, 900}}}));
    return draft;
}

std::string TestDevice::finish(Draft &draft)
{
    hashParts(draft);
    draft.record.seq = ++seq;
    draft.record.prev = prev;
    const std::string payload = codec::writeRecord(draft.record);
    prev = signing::sha256Hex(payload);
    return sign(draft, payload);
}

std::string TestDevice::sign(Draft &draft, const std::string &payload) const
{
    draft.delivery.payload = bytesOf(payload);
    draft.delivery.jws = *signing::signDetached(signKey, payload, signing::kRecordTyp);
    return codec::writeDelivery(draft.delivery);
}

Request TestDevice::put(const std::string &recordId, const std::string &body) const
{
    Request request;
    request.method = "PUT";
    request.path = "/v1/records/" + recordId;
    request.contentType = "application/json";
    request.body = body;
    request.peer = peer;
    return request;
}

Request TestDevice::get(const std::string &path) const
{
    Request request;
    request.method = "GET";
    request.path = path;
    request.peer = peer;
    return request;
}

domain::Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

domain::Receipt receiptIn(const TestDevice &device, const Response &response)
{
    const auto receipt = openReceipt(response.body, *signing::Key::fromJwk(device.serverJwk));
    if (!receipt)
        qFatal("status %d: %s: %s", response.status, receipt.error().c_str(), response.body.c_str());
    return *receipt;
}

std::string codeOf(const Response &problem)
{
    const auto json = codec::readJson(problem.body);
    return json ? field(*json, "code") : problem.body;
}
} // namespace wazeh::clinic::test
