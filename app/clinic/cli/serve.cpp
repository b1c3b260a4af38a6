#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <unistd.h>

#include "clinic/cli/commands.h"
#include "clinic/cli/io.h"
#include "clinic/http/server.h"
#include "clinic/http/writer.h"

namespace wazeh::clinic {
namespace {
/** One server a folder: the lock ends with the process. */
class ServeLock {
public:
    explicit ServeLock(const std::filesystem::path &file)
        : m_fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        if (m_fd < 0)
            throw Stop(kCannot, file.string() + ": " + std::strerror(errno));
        if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
            ::close(m_fd);
            throw Stop(kCannot, "a server is already running on this folder");
        }
    }
    ~ServeLock() { ::close(m_fd); }
    ServeLock(const ServeLock &) = delete;
    ServeLock &operator=(const ServeLock &) = delete;

private:
    int m_fd;
};

/** ADDR:PORT or [ADDR]:PORT. */
void parseListen(const std::string &text, ServerOptions &options)
{
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        throw Stop(kCannot, "--listen needs ADDR:PORT");
    options.address = text.substr(0, colon);
    if (options.address.starts_with('[') && options.address.ends_with(']'))
        options.address = options.address.substr(1, options.address.size() - 2);
    const auto *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data() + colon + 1, end, options.port);
    if (error != std::errc{} || at != end)
        throw Stop(kCannot, "--listen needs ADDR:PORT");
}

std::string shownAddress(const ServerOptions &options, std::uint16_t port)
{
    const bool v6 = options.address.find(':') != std::string::npos;
    return (v6 ? "[" + options.address + "]" : options.address) + ":" + std::to_string(port);
}
} // namespace

int runServe(Invocation &invocation)
{
    const Folder folder = folderOf(invocation);
    Clinic clinic = orStop(openClinic(folder, Role::Command, invocation.io.now));
    const ServeLock lock(folder.lock());
    clinic.database = openStore(folder.database(), Role::Server);
    ServerOptions options;
    parseListen(invocation.value("--listen", "127.0.0.1:8443"), options);
    Writer *writer = nullptr;
    options.handler = [&writer](Request request, std::function<void(Response)> reply) {
        writer->submit(std::move(request), std::move(reply));
    };
    const auto server = orStop(Server::open(folder, options));
    const std::string address = shownAddress(options, server->port());
    setSetting(clinic.database, "listen_url", "https://" + address);

    std::mutex mutex;
    std::string broken;
    Writer store(std::move(clinic), [&](const std::string &why) {
        const std::lock_guard hold(mutex);
        broken = why;
        server->stop();
    });
    writer = &store;
    invocation.io.err << "listening on " << address << std::endl;
    server->run();
    const std::lock_guard hold(mutex);
    if (!broken.empty())
        throw Stop(kCannot, "the clinic's file failed, nothing more was written: " + broken);
    invocation.io.err << "stopped" << std::endl;
    return kDone;
}
} // namespace wazeh::clinic
