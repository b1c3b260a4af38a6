#include <system_error>

#include "codec/json.h"
#include "signing/hash.h"
#include "signing/jws.h"
#include "sync/enrolmentfile.h"
#include "sync/http.h"
#include "sync/jsonfields.h"

namespace wazeh::sync {
namespace {
namespace fs = std::filesystem;
using codec::Json;
using codec::JsonObject;
template <class T>
using Or = std::expected<T, std::string>;

struct Asking {
    signing::Key sign;
    signing::Key tls;
    Pending pending;
};

std::string why(signing::CryptoError error)
{
    return std::string(signing::describe(error));
}

std::optional<Asking> resumed(const fs::path &directory, Pending pending)
{
    auto sign = signing::Key::load(signKeyFile(directory));
    auto tls = signing::Key::load(tlsKeyFile(directory));
    if (!sign || !tls || pending.epoch.empty() || pending.csrPem.empty())
        return std::nullopt;
    return Asking{std::move(*sign), std::move(*tls), std::move(pending)};
}

/** New keys and a new epoch, or those of an earlier try whose answer was lost; what cannot be read of that is made
 *  anew: nobody knows those keys yet. */
Or<Asking> prepare(const fs::path &directory, const std::string &deviceId)
{
    if (auto pending = loadPending(directory)) {
        if (auto earlier = resumed(directory, std::move(*pending)))
            return std::move(*earlier);
    }
    auto sign = signing::Key::generate(signing::KeyType::P256);
    auto tls = signing::Key::generate(signing::KeyType::P256);
    if (!sign || !tls)
        return std::unexpected("no key could be made");
    auto csr = signing::makeCsr(*tls, deviceId);
    if (!csr)
        return std::unexpected(why(csr.error()));
    Pending pending{signing::sha256Hex(signing::randomBytes(32)).substr(0, 32), std::move(*csr)};
    if (!sign->save(signKeyFile(directory)) || !tls->save(tlsKeyFile(directory)) || !savePending(directory, pending))
        return std::unexpected("the keys could not be stored");
    return Asking{std::move(*sign), std::move(*tls), std::move(pending)};
}

Or<std::string> pinnedCa(const Address &address, const std::string &spkiSha256)
{
    const auto shown = shownCertificates(address);
    if (!shown)
        return std::unexpected(shown.error().code);
    for (const auto &pem : *shown) {
        if (signing::spkiSha256(pem) == spkiSha256)
            return pem;
    }
    return std::unexpected("the server does not show the clinic's certificate authority");
}

Or<std::string> requestBody(const Asking &asking, const EnrolmentText &text)
{
    const auto jwk = codec::readJson(asking.sign.jwk());
    if (!jwk)
        return std::unexpected("the public key cannot be written");
    const auto claim = codec::writeJson(Json(JsonObject{{"code", Json(text.code)},
                                                        {"csr_sha256", Json(signing::sha256Hex(asking.pending.csrPem))},
                                                        {"kid", Json(asking.sign.kid())}}));
    const auto proof = signing::signDetached(asking.sign, claim, signing::kEnrolProofTyp);
    if (!proof)
        return std::unexpected(why(proof.error()));
    return codec::writeJson(Json(JsonObject{{"typ", Json("enrol")},
                                            {"v", Json(1)},
                                            {"device", Json(text.deviceId)},
                                            {"code", Json(text.code)},
                                            {"csr", Json(asking.pending.csrPem)},
                                            {"jwk", *jwk},
                                            {"epoch", Json(asking.pending.epoch)},
                                            {"proof", Json(*proof)}}));
}

Or<std::string> ask(const Address &address, const std::string &caPem, const std::string &body)
{
    Http http(address, {caPem, {}, {}});
    const auto answer = http.send({.method = "POST", .path = "/v1/enrol", .body = body, .maxAnswer = 32 << 10});
    if (!answer)
        return std::unexpected(answer.error().code);
    if (answer->status == 200 && answer->contentType == "application/json")
        return answer->body;
    const auto problem = readAnswer(answer->body, "problem", {"code", "detail"});
    return std::unexpected(problem ? textOf(*problem, "code") : "the server did not enrol this device");
}

std::string jwkText(const Json &answer)
{
    const auto *jwk = answer.find("server_jwk");
    const auto *text = std::get_if<std::string>(&jwk->value);
    return text != nullptr ? *text : codec::writeJson(*jwk);
}

std::string faultIn(const Enrolment &enrolment, const Asking &asking, const EnrolmentText &text)
{
    const auto &identity = enrolment.identity;
    const auto key = signing::publicKeyOf(enrolment.certificatePem);
    const auto server = signing::Key::fromJwk(enrolment.serverJwk);
    if (identity.deviceId != text.deviceId || identity.clinicId.empty())
        return "the answer is for another device";
    if (signing::spkiSha256(enrolment.caPem) != text.caSpkiSha256)
        return "the answer names another certificate authority";
    if (!key || !key->sameAs(asking.tls))
        return "the certificate is for another key";
    if (signing::sanUri(enrolment.certificatePem) != "urn:clinic:" + identity.clinicId + ":device:" + identity.deviceId)
        return "the certificate is for another name";
    if (!server || server->type() != signing::KeyType::Ed25519)
        return "the server's key cannot be used";
    return {};
}
} // namespace

std::expected<Enrolment, std::string> enrol(const fs::path &directory, const EnrolmentText &text)
{
    const auto address = Address::parse(text.url);
    if (!address)
        return std::unexpected("the address is not https://ADDRESS:PORT");
    if (isEnrolled(directory))
        return std::unexpected("this device is enrolled already");
    std::error_code error;
    if (fs::create_directories(directory, error))
        fs::permissions(directory, fs::perms::owner_all, error);
    if (error)
        return std::unexpected(error.message());
    const auto asking = prepare(directory, text.deviceId);
    if (!asking)
        return std::unexpected(asking.error());
    const auto ca = pinnedCa(*address, text.caSpkiSha256);
    if (!ca)
        return std::unexpected(ca.error());
    const auto body = requestBody(*asking, text);
    const auto bytes = body ? ask(*address, *ca, *body) : body;
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto answer =
        readAnswer(*bytes, "enrolled", {"certificate", "ca", "server_jwk", "clinic_id", "device_id", "name"}, 32 << 10);
    if (!answer)
        return std::unexpected("the server's answer cannot be read");
    Enrolment enrolment;
    enrolment.identity = {textOf(*answer, "clinic_id"),
                          textOf(*answer, "device_id"),
                          asking->pending.epoch,
                          textOf(*answer, "name"),
                          {},
                          {}};
    enrolment.serverUrl = text.url;
    enrolment.caPem = textOf(*answer, "ca");
    enrolment.certificatePem = textOf(*answer, "certificate");
    enrolment.serverJwk = jwkText(*answer);
    if (const auto fault = faultIn(enrolment, *asking, text); !fault.empty())
        return std::unexpected(fault);
    if (!saveEnrolment(directory, enrolment))
        return std::unexpected("the enrolment could not be stored");
    dropPending(directory);
    return loadEnrolment(directory);
}
} // namespace wazeh::sync
