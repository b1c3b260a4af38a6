#pragma once

#include <optional>
#include <string>
#include <string_view>

/** What people type, brought to one form before it is compared. */
namespace wazeh::store {
/** ۰–۹ and ٠–٩ become 0–9; spaces, hyphens and direction marks go. Everything else stays. */
[[nodiscard]] std::string plainDigits(std::string_view typed);
/** Crockford base 32: upper case, O → 0, I and L → 1; nullopt for the empty text and for any other character. */
[[nodiscard]] std::optional<std::string> crockford(std::string_view typed);
} // namespace wazeh::store
