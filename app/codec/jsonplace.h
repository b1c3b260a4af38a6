#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wazeh::codec {

/** Where a text goes wrong: the byte, and the innermost value that it stands in (RFC 6901; a name with escapes in it as
 *  it is spelled). */
struct BadPlace {
    std::size_t byte = 0;
    std::string pointer;
};
/** The first byte at which these bytes stop being one JSON text (RFC 8259, valid UTF-8, no lone surrogates, no byte
 *  order mark); nullopt when they are one. Only says where: values come from the parser. */
[[nodiscard]] std::optional<BadPlace> firstBadByte(std::string_view bytes);

/** The first number that neither 64 bits nor a double can hold; nullopt when there is none. */
[[nodiscard]] std::optional<BadPlace> firstHugeNumber(std::string_view bytes);

/** Offset of the first byte that is not UTF-8 (RFC 3629), or nullopt. */
[[nodiscard]] std::optional<std::size_t> firstBadUtf8(std::string_view bytes);
} // namespace wazeh::codec
