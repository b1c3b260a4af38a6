#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "signing/keys.h"

/** Bare signatures of 64 bytes: ECDSA P-256 with SHA-256 as r‖s (RFC 7518 section 3.4), or Ed25519 (RFC 8032). */
namespace wazeh::signing {
[[nodiscard]] std::expected<std::string, CryptoError> sign(const Key &key, std::string_view message);
[[nodiscard]] bool verifies(const Key &key, std::string_view message, std::string_view signature);
} // namespace wazeh::signing
