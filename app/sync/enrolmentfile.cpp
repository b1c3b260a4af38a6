#include "sync/enrolmentfile.h"

#include <system_error>

#include "codec/json.h"
#include "sync/jsonfields.h"
#include "sync/privatefile.h"

#ifndef WAZEH_VERSION
#error "the build names the version"
#endif

namespace wazeh::sync {
namespace {
namespace fs = std::filesystem;
using codec::Json;

fs::path enrolmentFile(const fs::path &directory)
{
    return directory / "enrolment.json";
}

fs::path pendingFile(const fs::path &directory)
{
    return directory / "pending.json";
}
} // namespace

fs::path signKeyFile(const fs::path &directory)
{
    return directory / "sign.key";
}

fs::path tlsKeyFile(const fs::path &directory)
{
    return directory / "tls.key";
}

std::optional<Pending> loadPending(const fs::path &directory)
{
    const auto bytes = readWhole(pendingFile(directory));
    const auto json = bytes ? readAnswer(*bytes, "pending", {"epoch", "csr"}) : std::nullopt;
    if (!json)
        return std::nullopt;
    return Pending{textOf(*json, "epoch"), textOf(*json, "csr")};
}

bool savePending(const fs::path &directory, const Pending &pending)
{
    return writePrivate(
        pendingFile(directory),
        codec::writeJson(Json(codec::JsonObject{
            {"typ", Json("pending")}, {"v", Json(1)}, {"epoch", Json(pending.epoch)}, {"csr", Json(pending.csrPem)}})));
}

void dropPending(const fs::path &directory)
{
    std::error_code ignored;
    fs::remove(pendingFile(directory), ignored);
}

bool saveEnrolment(const fs::path &directory, const Enrolment &enrolment)
{
    const auto &identity = enrolment.identity;
    return writePrivate(enrolmentFile(directory),
                        codec::writeJson(Json(codec::JsonObject{{"typ", Json("enrolment")},
                                                                {"v", Json(1)},
                                                                {"clinic_id", Json(identity.clinicId)},
                                                                {"device_id", Json(identity.deviceId)},
                                                                {"device_epoch", Json(identity.deviceEpoch)},
                                                                {"name", Json(identity.deviceName)},
                                                                {"url", Json(enrolment.serverUrl)},
                                                                {"ca", Json(enrolment.caPem)},
                                                                {"certificate", Json(enrolment.certificatePem)},
                                                                {"server_jwk", Json(enrolment.serverJwk)}})));
}

std::expected<Enrolment, std::string> loadEnrolment(const fs::path &directory)
{
    const auto bytes = readWhole(enrolmentFile(directory));
    if (!bytes)
        return std::unexpected(isEnrolled(directory) ? "the enrolment file cannot be read"
                                                     : "this device is not enrolled");
    const auto json = readAnswer(
        *bytes, "enrolment",
        {"clinic_id", "device_id", "device_epoch", "name", "url", "ca", "certificate", "server_jwk"}, 64 << 10);
    if (!json)
        return std::unexpected("the enrolment file is damaged");
    Enrolment found;
    found.identity = {textOf(*json, "clinic_id"),
                      textOf(*json, "device_id"),
                      textOf(*json, "device_epoch"),
                      textOf(*json, "name"),
                      WAZEH_VERSION,
                      "source"};
    found.serverUrl = textOf(*json, "url");
    found.caPem = textOf(*json, "ca");
    found.certificatePem = textOf(*json, "certificate");
    found.serverJwk = textOf(*json, "server_jwk");
    return found;
}

bool isEnrolled(const fs::path &directory)
{
    std::error_code ignored;
    return fs::exists(enrolmentFile(directory), ignored);
}
} // namespace wazeh::sync
