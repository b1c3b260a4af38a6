#include "clinic/crockford.h"
#include "clinic/service/fields.h"
#include "clinic/service/service.h"
#include "signing/hash.h"
#include "signing/jws.h"

namespace wazeh::clinic {
namespace {
constexpr int kMaxTries = 5;
constexpr int kCertificateDays = 180;

struct Ask {
    std::string device, code, csr, jwk, epoch, proof;
};

std::optional<Ask> readAsk(std::string_view body)
{
    const auto fields = Fields::read(body, "enrol", {"device", "code", "csr", "jwk", "epoch", "proof"});
    if (!fields)
        return {};
    const auto device = fields->text("device"), code = fields->text("code"), csr = fields->text("csr");
    const auto epoch = fields->text("epoch"), proof = fields->text("proof");
    if (!device || !code || !csr || !epoch || !proof || epoch->empty())
        return {};
    const auto jwkText = fields->text("jwk");
    return Ask{*device, *code, *csr, jwkText ? *jwkText : codec::writeJson(fields->at("jwk")), *epoch, *proof};
}

/** The proof shows that the asker holds the signing key it names, for this code and this request. */
bool proofHolds(const Ask &ask, const signing::Key &key)
{
    const std::string signedBytes = codec::writeJson(
        codec::JsonObject{{"code", ask.code}, {"csr_sha256", signing::sha256Hex(ask.csr)}, {"kid", key.kid()}});
    return signing::verifyDetached(key, signedBytes, ask.proof, signing::kEnrolProofTyp).has_value();
}

/** "" when the code may be used by this request. */
std::string codeFault(Clinic &clinic, const DeviceRow &row, const Ask &ask)
{
    if (row.state == "disabled" || row.tries >= kMaxTries)
        return "bad_code";
    const auto code = normalCrockford(ask.code);
    if (!code || signing::sha256Hex(*code) != row.codeSha256) {
        countTry(clinic.database, row.deviceId);
        return "bad_code";
    }
    if (clinic.now() >= row.codeExpiresMs)
        return "expired_code";
    if (!row.csrSha256.empty() && row.csrSha256 != signing::sha256Hex(ask.csr))
        return "used_code";
    return {};
}

Response enrolled(const Clinic &clinic, const DeviceRow &row)
{
    Response response;
    const auto serverJwk = codec::readJson(clinic.keys.receipt.jwk());
    response.body = codec::writeJson(codec::JsonObject{{"typ", "enrolled"},
                                                       {"v", 1},
                                                       {"certificate", row.certificate},
                                                       {"ca", clinic.keys.caPem},
                                                       {"server_jwk", serverJwk ? *serverJwk : codec::Json()},
                                                       {"clinic_id", clinic.identity.clinicId},
                                                       {"device_id", row.deviceId},
                                                       {"name", row.name}});
    return response;
}

bool issueTo(Clinic &clinic, DeviceRow &row, const Ask &ask)
{
    signing::CertificateRequest names;
    names.commonName = row.deviceId;
    names.uri = deviceUri(clinic.identity, row.deviceId);
    names.days = kCertificateDays;
    auto certificate = signing::issue(clinic.keys.ca, clinic.keys.caPem, ask.csr, names);
    if (!certificate)
        return false;
    const auto spki = signing::spkiSha256(*certificate);
    if (!spki)
        return false;
    row.certificate = std::move(*certificate);
    row.tlsSpki = *spki;
    row.csrSha256 = signing::sha256Hex(ask.csr);
    row.epoch = ask.epoch;
    row.since = clinic.timestamp();
    return true;
}
} // namespace

Response enrolDevice(Clinic &clinic, const Request &request)
{
    const auto ask = readAsk(request.body);
    if (!ask)
        return problem(400, "bad_enrol");
    auto row = findDevice(clinic.database, ask->device);
    if (!row)
        return problem(403, "bad_code");
    if (const auto fault = codeFault(clinic, *row, *ask); !fault.empty())
        return problem(403, fault);
    const auto key = signing::Key::fromJwk(ask->jwk);
    if (!key || key->type() != signing::KeyType::P256 || !proofHolds(*ask, *key))
        return problem(403, "bad_proof");
    if (!row->csrSha256.empty())
        return enrolled(clinic, *row);
    if (!issueTo(clinic, *row, *ask))
        return problem(403, "bad_proof", "csr");
    row->jwk = key->jwk();
    activateDevice(clinic.database, *row);
    return enrolled(clinic, *row);
}
} // namespace wazeh::clinic
