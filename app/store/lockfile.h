#pragma once

#include <expected>
#include <filesystem>
#include <utility>

namespace wazeh::store {
/** flock on a file: held until destroyed, by one process at a time. */
class LockFile {
public:
    /** errno when it cannot be had; EWOULDBLOCK: somebody else holds it. */
    [[nodiscard]] static std::expected<LockFile, int> take(const std::filesystem::path &file);
    LockFile(LockFile &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    LockFile &operator=(LockFile &&) = delete;
    ~LockFile();

private:
    explicit LockFile(int fd) : m_fd(fd) {}
    int m_fd = -1;
};
} // namespace wazeh::store
