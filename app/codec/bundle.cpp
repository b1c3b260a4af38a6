#include "codec/documents.h"
#include "codec/objectreader.h"
#include "codec/objectwriter.h"

namespace wazeh::codec {

void fields(auto &io, Is<domain::BundleDevice> auto &device)
{
    io("device_id", device.deviceId, filled);
    io.json("jwk", device.jwk);
    io("state", device.state);
    io("since", device.since, utcTime);
    io.require(device.state == "active" || device.state == "disabled", "state", "must be active or disabled");
}

void fields(auto &io, Is<domain::Bundle> auto &bundle)
{
    io.document("bundle", 1);
    io("clinic_id", bundle.clinicId, filled);
    io("issued_at", bundle.issuedAt, utcTime);
    io("expires_at", bundle.expiresAt, utcTime);
    io.jsonList("server_keys", bundle.serverKeys);
    io.constant("seal_keys", JsonArray{}); // records are not sealed yet
    io("devices", bundle.devices);
    io("policy_sha256", bundle.policySha256, sha256OrNone);
    io.constant("texts_sha256", nullptr); // no clinic texts yet
    io("min_app", bundle.minApp);
}

Read<domain::Bundle> readBundle(std::string_view bytes)
{
    return readDocument<domain::Bundle>(bytes);
}

std::string writeBundle(const domain::Bundle &bundle)
{
    return writeDocument(bundle);
}
} // namespace wazeh::codec
