#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace wazeh::clinic {

struct Target {
    std::string path;
    std::map<std::string, std::string> query;
};
/** An origin-form target without percent escapes, dots as segments or a name twice: all that the API needs. */
[[nodiscard]] std::optional<Target> parseTarget(std::string_view target);
/** Decimal digits only. */
[[nodiscard]] std::optional<std::uint64_t> parseLength(std::string_view text);
} // namespace wazeh::clinic
