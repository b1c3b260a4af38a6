#pragma once

#include "clinic/clinic.h"
#include "clinic/service/message.h"
#include "clinic/store/devices.h"

/**
 * Everything `API.md` promises, as one function from request to answer inside the writer's transaction. A refusal is an
 * answer like any other and what it changed (a counted try, kept bytes) is committed with it; only StoreFailure undoes.
 */
namespace wazeh::clinic {

[[nodiscard]] Response answer(Clinic &clinic, const Request &request);

/** An active device with the public key of its own certificate, looked up on every request; nothing otherwise. */
[[nodiscard]] std::optional<DeviceRow> authenticated(const Clinic &clinic, const Peer &peer);

// One function a resource; device is authenticated, method and content type are right.
[[nodiscard]] Response enrolDevice(Clinic &clinic, const Request &request);
[[nodiscard]] Response getDay(Clinic &clinic, const Request &request);
[[nodiscard]] Response getPolicy(Clinic &clinic, const Request &request);
[[nodiscard]] Response getBundle(Clinic &clinic);
[[nodiscard]] Response postCall(Clinic &clinic, const DeviceRow &device, const Request &request);
[[nodiscard]] Response getCalls(Clinic &clinic, const Request &request);
[[nodiscard]] Response putVisitState(Clinic &clinic, std::string_view visitRef, const Request &request);
[[nodiscard]] Response postVisit(Clinic &clinic, const Request &request);

/** urn:clinic:{clinic}:device:{device} */
[[nodiscard]] std::string deviceUri(const Identity &identity, std::string_view deviceId);
/** Compact JWS by the receipt key, with the ETag or 304 when the caller has it already. */
[[nodiscard]] Response signedDocument(Clinic &clinic, std::string_view payload, std::string_view typ);
} // namespace wazeh::clinic
