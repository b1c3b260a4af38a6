#include "sync/privatefile.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace wazeh::sync {
namespace {
bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(fd) == 0;
}

bool syncDirectory(const std::filesystem::path &directory)
{
    const int fd = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}
} // namespace

bool writePrivate(const std::filesystem::path &file, std::string_view bytes)
{
    auto temporary = file;
    temporary += ".new";
    ::unlink(temporary.c_str());
    const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    const bool written = writeAll(fd, bytes);
    if (::close(fd) != 0 || !written || ::rename(temporary.c_str(), file.c_str()) != 0)
        return false;
    return syncDirectory(file.parent_path());
}

std::optional<std::string> readWhole(const std::filesystem::path &file)
{
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return std::nullopt;
    std::string bytes;
    std::array<char, 4096> piece{};
    ssize_t got = 0;
    while ((got = ::read(fd, piece.data(), piece.size())) > 0)
        bytes.append(piece.data(), static_cast<std::size_t>(got));
    ::close(fd);
    return got == 0 ? std::optional(std::move(bytes)) : std::nullopt;
}
} // namespace wazeh::sync
