#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include <openssl/crypto.h>

#include "codec/base64.h"
#include "signing/hash.h"
#include "signing/keys.h"

namespace wazeh::signing {
namespace {

constexpr std::size_t kMaxKeyFile = 16 * 1024;

class File {
public:
    File(const std::filesystem::path &path, int flags, mode_t mode = 0)
        : m_fd(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

/** Wiped when it goes out of scope. */
struct Secret {
    std::string text;
    ~Secret() { OPENSSL_cleanse(text.data(), text.size()); }
};

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return true;
}

bool readAll(int fd, std::string &into)
{
    into.resize(kMaxKeyFile);
    std::size_t size = 0;
    while (size < into.size()) {
        const ssize_t got = ::read(fd, into.data() + size, into.size() - size);
        if (got < 0 && errno != EINTR) {
            return false;
        }
        if (got == 0) {
            into.resize(size);
            return true;
        }
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    return false;
}

bool writeDurably(const std::filesystem::path &path, std::string_view bytes)
{
    File file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    return file.isOpen() && ::fchmod(file.fd(), S_IRUSR | S_IWUSR) == 0 && writeAll(file.fd(), bytes) &&
           ::fsync(file.fd()) == 0 && file.close();
}

bool syncFolder(const std::filesystem::path &folder)
{
    const File directory(folder, O_RDONLY | O_DIRECTORY);
    return directory.isOpen() && ::fsync(directory.fd()) == 0;
}
} // namespace

std::expected<Key, CryptoError> Key::load(const std::filesystem::path &file)
{
    const File opened(file, O_RDONLY | O_NONBLOCK); // a pipe without a writer would be waited for
    struct stat status{};
    if (!opened.isOpen() || ::fstat(opened.fd(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return std::unexpected(CryptoError::Io);
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return std::unexpected(CryptoError::NotAllowed);
    }
    Secret pem;
    if (!readAll(opened.fd(), pem.text)) {
        return std::unexpected(CryptoError::Io);
    }
    return fromPrivatePem(pem.text);
}

std::expected<void, CryptoError> Key::save(const std::filesystem::path &file) const
{
    const Secret pem{privatePem()};
    if (pem.text.empty()) {
        return std::unexpected(CryptoError::BadKey);
    }
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const std::filesystem::path temporary = file.string() + '.' + codec::toBase64Url(randomBytes(9));
    if (!writeDurably(temporary, pem.text) || ::rename(temporary.c_str(), file.c_str()) != 0) {
        ::unlink(temporary.c_str());
        return std::unexpected(CryptoError::Io);
    }
    if (!syncFolder(folder)) {
        return std::unexpected(CryptoError::Io);
    }
    return {};
}
} // namespace wazeh::signing
