#pragma once

#include <filesystem>

/** The few file system calls that durability needs; each returns 0 or errno. */
namespace wazeh::sqlite {
/** Creates an empty file of mode 0600 and syncs its directory; an existing file stays as it is. */
[[nodiscard]] int createPrivate(const std::filesystem::path &file);
[[nodiscard]] int syncFile(const std::filesystem::path &file);
[[nodiscard]] int syncDirectoryOf(const std::filesystem::path &file);
} // namespace wazeh::sqlite
