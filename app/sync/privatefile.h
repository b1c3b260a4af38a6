#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace wazeh::sync {
/** Mode 0600 from the first byte, through a temporary name, file and directory synced. */
[[nodiscard]] bool writePrivate(const std::filesystem::path &file, std::string_view bytes);
/** nullopt: it is not there, is no file, or cannot be read to its end. */
[[nodiscard]] std::optional<std::string> readWhole(const std::filesystem::path &file);
} // namespace wazeh::sync
