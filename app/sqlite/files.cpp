#include "sqlite/files.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace wazeh::sqlite {
namespace {
int syncPath(const std::filesystem::path &path, int flags)
{
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0)
        return errno;
    const int error = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    return error;
}
} // namespace

int createPrivate(const std::filesystem::path &file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return errno == EEXIST ? 0 : errno;
    ::close(fd);
    return syncDirectoryOf(file);
}

int syncFile(const std::filesystem::path &file)
{
    return syncPath(file, O_RDONLY);
}

int syncDirectoryOf(const std::filesystem::path &file)
{
    const auto directory = file.parent_path();
    return syncPath(directory.empty() ? std::filesystem::path(".") : directory, O_RDONLY | O_DIRECTORY);
}
} // namespace wazeh::sqlite
