#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace wazeh::codec {
/** Offset of the first byte at which these bytes stop being one JSON text (RFC 8259, valid UTF-8, no lone surrogates,
 *  no byte order mark); nullopt when they are one. Only says where: values come from the parser. */
[[nodiscard]] std::optional<std::size_t> firstBadByte(std::string_view bytes);

/** Offset of the first byte that is not UTF-8 (RFC 3629), or nullopt. */
[[nodiscard]] std::optional<std::size_t> firstBadUtf8(std::string_view bytes);
} // namespace wazeh::codec
