#include "clinic/folder.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

#include "sqlite/files.h"

namespace wazeh::clinic {
namespace {
constexpr int kCaDays = 3650;
constexpr int kServerDays = 825;

std::unexpected<Failure> cryptoFailure(signing::CryptoError error, std::string_view what)
{
    return refuse("keys", std::string(what) + ": " + std::string(signing::describe(error)));
}

std::unexpected<Failure> fileFailure(const std::filesystem::path &file)
{
    return refuse("file", file.string() + ": " + std::strerror(errno));
}

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(fd) == 0;
}

Outcome<std::string> makeServerCertificate(const signing::Key &ca, const std::string &caPem, const signing::Key &key)
{
    const auto csr = signing::makeCsr(key, kServerName);
    if (!csr)
        return cryptoFailure(csr.error(), "server key");
    signing::CertificateRequest names;
    names.commonName = kServerName;
    names.dnsName = kServerName;
    names.days = kServerDays;
    names.server = true;
    auto certificate = signing::issue(ca, caPem, *csr, names);
    if (!certificate)
        return cryptoFailure(certificate.error(), "server certificate");
    return *certificate;
}
} // namespace

Outcome<std::string> readFile(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    if (!in || !(bytes << in.rdbuf() || in.peek() == std::ifstream::traits_type::eof()))
        return refuse("file", file.string() + ": cannot be read");
    return bytes.str();
}

Outcome<void> writeFile(const std::filesystem::path &file, std::string_view bytes)
{
    const std::filesystem::path temporary = file.string() + ".new";
    const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return fileFailure(temporary);
    const bool written = writeAll(fd, bytes);
    const bool closed = ::close(fd) == 0;
    if (!written || !closed || ::rename(temporary.c_str(), file.c_str()) != 0)
        return fileFailure(file);
    if (const int error = sqlite::syncDirectoryOf(file); error != 0)
        return refuse("file", file.parent_path().string() + ": " + std::strerror(error));
    return {};
}

Outcome<void> makeKeys(const Folder &folder, const std::string &clinicId)
{
    const auto ca = signing::Key::generate(signing::KeyType::P256);
    const auto server = signing::Key::generate(signing::KeyType::P256);
    const auto receipt = signing::Key::generate(signing::KeyType::Ed25519);
    if (!ca || !server || !receipt)
        return refuse("keys", "a key could not be made");
    const auto caPem = signing::makeCa(*ca, "Wazeh clinic " + clinicId, kCaDays);
    if (!caPem)
        return cryptoFailure(caPem.error(), "clinic CA");
    const auto serverPem = makeServerCertificate(*ca, *caPem, *server);
    if (!serverPem)
        return std::unexpected(serverPem.error());
    for (const auto &[key, file] : {std::pair{&*ca, folder.caKey()}, std::pair{&*server, folder.serverKey()},
                                    std::pair{&*receipt, folder.receiptKey()}})
        if (const auto saved = key->save(file); !saved)
            return cryptoFailure(saved.error(), file.string());
    if (auto saved = writeFile(folder.caPem(), *caPem); !saved)
        return saved;
    // With the CA: a device that knows only the CA's hash finds it in the handshake.
    return writeFile(folder.serverPem(), *serverPem + *caPem);
}

Outcome<Keys> loadKeys(const Folder &folder)
{
    auto ca = signing::Key::load(folder.caKey());
    if (!ca)
        return cryptoFailure(ca.error(), folder.caKey().string());
    auto receipt = signing::Key::load(folder.receiptKey());
    if (!receipt)
        return cryptoFailure(receipt.error(), folder.receiptKey().string());
    auto pem = readFile(folder.caPem());
    if (!pem)
        return std::unexpected(pem.error());
    return Keys{std::move(*ca), std::move(*pem), std::move(*receipt)};
}
} // namespace wazeh::clinic
