#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/** Crockford's base 32: what people type and read aloud. */
namespace wazeh::clinic {

/** Fresh random characters, 5 bits each. */
[[nodiscard]] std::string randomCrockford(std::size_t characters);
/** Upper case without spaces and hyphens; I and L read as 1, O as 0. Nothing when another character is in it. */
[[nodiscard]] std::optional<std::string> normalCrockford(std::string_view text);
/** Fresh random decimal digits. */
[[nodiscard]] std::string randomDigits(std::size_t digits);
} // namespace wazeh::clinic
