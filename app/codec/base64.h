#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wazeh::codec {
/** RFC 4648 section 5 without padding, strict: no other characters, no non-zero trailing bits. */
[[nodiscard]] std::string toBase64Url(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromBase64Url(std::string_view text);
} // namespace wazeh::codec
