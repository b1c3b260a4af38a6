#pragma once

#include "flow/ports.h"
#include "signing/keys.h"
#include "sync/http.h"

/** What a status means when the answer is not the one that was hoped for. */
namespace wazeh::sync {

inline constexpr std::string_view kJson = "application/json";
inline constexpr std::string_view kJose = "application/jose";

/** 400/413/415 and a signed 409 that names this record refuse the bytes; 401/403 the device; 429/503 ask to wait;
 * anything else (3xx, HTML, 404 from a stranger …) is no delivery and says nothing about the record. */
[[nodiscard]] flow::LinkFailure failureOf(const HttpAnswer &answer, const signing::Key *server,
                                          std::string_view recordId = {});
[[nodiscard]] bool isJson(const HttpAnswer &answer);
/** Unix milliseconds of an RFC 3339 UTC time; nullopt for anything else. */
[[nodiscard]] std::optional<std::int64_t> unixMsOf(std::string_view rfc3339);
} // namespace wazeh::sync
