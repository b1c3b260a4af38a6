#include "clinic/service/service.h"

#include "clinic/ingest/ingest.h"
#include "codec/json.h"
#include "signing/jws.h"

namespace wazeh::clinic {
namespace {
/** The part between prefix and suffix when it is one non-empty path segment of sober characters. */
std::optional<std::string_view> segment(std::string_view path, std::string_view prefix, std::string_view suffix = {})
{
    if (path.size() <= prefix.size() + suffix.size() || !path.starts_with(prefix) || !path.ends_with(suffix))
        return {};
    path.remove_prefix(prefix.size());
    path.remove_suffix(suffix.size());
    for (const char c : path) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
                           || c == '_' || c == '.';
        if (!plain)
            return {};
    }
    return path.size() <= 64 ? std::optional(path) : std::nullopt;
}

bool isJson(const Request &request)
{
    return request.contentType == "application/json" || request.contentType.starts_with("application/json;");
}

Response health(const Clinic &clinic)
{
    Response response;
    response.body = codec::writeJson(codec::JsonObject{{"typ", "health"}, {"v", 1}, {"time", clinic.timestamp()}});
    return response;
}

Response answerGet(Clinic &clinic, const Request &request)
{
    if (request.path == "/v1/day")
        return getDay(clinic, request);
    if (request.path == "/v1/policy")
        return getPolicy(clinic, request);
    if (request.path == "/v1/bundle")
        return getBundle(clinic);
    if (request.path == "/v1/calls")
        return getCalls(clinic, request);
    return problem(404, "not_found");
}

Response answerWrite(Clinic &clinic, const DeviceRow &device, const Request &request)
{
    if (!isJson(request))
        return problem(415, "bad_content_type");
    if (request.method == "PUT") {
        if (const auto id = segment(request.path, "/v1/records/"))
            return ingest(clinic, device, *id, request.body);
        if (const auto ref = segment(request.path, "/v1/visits/", "/state"))
            return putVisitState(clinic, *ref, request);
        return problem(404, "not_found");
    }
    if (request.path == "/v1/calls")
        return postCall(clinic, device, request);
    if (request.path == "/v1/visits")
        return postVisit(clinic, request);
    return problem(404, "not_found");
}
} // namespace

Response answer(Clinic &clinic, const Request &request)
{
    const bool get = request.method == "GET";
    if (!get && request.method != "PUT" && request.method != "POST")
        return problem(405, "bad_method");
    if (get && request.path == "/v1/health")
        return health(clinic);
    if (request.path == "/v1/enrol") {
        if (request.method != "POST")
            return problem(405, "bad_method");
        return isJson(request) ? enrolDevice(clinic, request) : problem(415, "bad_content_type");
    }
    const auto device = authenticated(clinic, request.peer);
    if (!device)
        return problem(403, "not_enrolled");
    return get ? answerGet(clinic, request) : answerWrite(clinic, *device, request);
}

std::string deviceUri(const Identity &identity, std::string_view deviceId)
{
    return "urn:clinic:" + identity.clinicId + ":device:" + std::string(deviceId);
}

std::optional<DeviceRow> authenticated(const Clinic &clinic, const Peer &peer)
{
    const std::string prefix = deviceUri(clinic.identity, {});
    if (!peer.uri.starts_with(prefix))
        return {};
    auto device = findDevice(clinic.database, std::string_view(peer.uri).substr(prefix.size()));
    if (!device || device->state != "active" || device->tlsSpki.empty() || device->tlsSpki != peer.spkiSha256)
        return {};
    return device;
}

Response signedDocument(Clinic &clinic, std::string_view payload, std::string_view typ)
{
    auto jws = signing::signCompact(clinic.keys.receipt, payload, typ);
    if (!jws)
        return problem(500, "signing");
    Response response;
    response.contentType = kJose;
    response.body = std::move(*jws);
    return response;
}
} // namespace wazeh::clinic
