#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace wazeh::signing {
/** SHA-256 as 64 lower-case hex digits. */
[[nodiscard]] std::string sha256Hex(std::string_view bytes);
/** SHA-256 as 32 raw bytes. */
[[nodiscard]] std::string sha256(std::string_view bytes);
[[nodiscard]] std::string randomBytes(std::size_t count);
/** UUID version 7 (RFC 9562) of that Unix time. */
[[nodiscard]] std::string uuidV7(std::int64_t unixMs);
} // namespace wazeh::signing
