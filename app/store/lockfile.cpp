#include "store/lockfile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace wazeh::store {

std::expected<LockFile, int> LockFile::take(const std::filesystem::path &file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return std::unexpected(errno);
    LockFile lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return std::unexpected(errno);
    return lock;
}

LockFile::~LockFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}
} // namespace wazeh::store
