#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "signing/keys.h"

/**
 * JWS with a fixed allow-list: ES256 for devices, EdDSA for the server, nothing else. Headers are compared with what
 * is expected, never obeyed.
 */
namespace wazeh::signing {

/** Detached, unencoded payload (RFC 7515 App. F, RFC 7797): "header..signature"; header alg ES256, b64 false,
 *  crit ["b64"], kid, typ. */
[[nodiscard]] std::expected<std::string, CryptoError> signDetached(const Key &key, std::string_view payload,
                                                                   std::string_view typ);
[[nodiscard]] std::expected<void, CryptoError> verifyDetached(const Key &key, std::string_view payload,
                                                              std::string_view jws, std::string_view typ);
/** Compact JWS; alg EdDSA for Ed25519 keys, ES256 for P-256. */
[[nodiscard]] std::expected<std::string, CryptoError> signCompact(const Key &key, std::string_view payload,
                                                                  std::string_view typ);
/** The payload, after the signature, alg, kid and typ were found right. */
[[nodiscard]] std::expected<std::string, CryptoError> verifyCompact(const Key &key, std::string_view jws,
                                                                    std::string_view typ);
/** The kid in the header of a JWS, without believing anything else in it. */
[[nodiscard]] std::expected<std::string, CryptoError> kidOf(std::string_view jws);

inline constexpr std::string_view kRecordTyp = "wazeh-record+jws";
inline constexpr std::string_view kReceiptTyp = "wazeh-receipt+jws";
inline constexpr std::string_view kDayTyp = "wazeh-day+jws";
inline constexpr std::string_view kPolicyTyp = "wazeh-policy+jws";
inline constexpr std::string_view kBundleTyp = "wazeh-bundle+jws";
inline constexpr std::string_view kProblemTyp = "wazeh-problem+jws";
inline constexpr std::string_view kEnrolProofTyp = "wazeh-enrol+jws";
} // namespace wazeh::signing
