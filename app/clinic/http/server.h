#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <string>

#include "clinic/failure.h"
#include "clinic/folder.h"
#include "clinic/service/message.h"

/**
 * HTTP/1.1 over TLS 1.3 and nothing else. A client certificate is asked for and, when shown, must come from the
 * clinic's CA; who is behind it, and whether one was needed, is the service's question. Refused before a body is read:
 * Transfer-Encoding, Expect, Upgrade, more than 64 fields, a header over 8 KiB, a body over 256 KiB, PUT or POST
 * without exactly one Content-Length. Every refusal closes the connection, and so does every answer to a client without
 * a certificate.
 */
namespace wazeh::clinic {

struct Limits {
    std::uint32_t headerBytes = 8 * 1024;
    std::uint64_t bodyBytes = 256 * 1024;
    std::size_t fields = 64;
    std::size_t connections = 256;            // one more is accepted and closed at once
    std::chrono::milliseconds header{10'000}; // TLS handshake; first header
    std::chrono::milliseconds body{30'000};   // body and answer; the next header of a kept connection
    std::chrono::milliseconds drain{30'000};
};

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8443; // 0: the system picks
    Limits limits = {};
    /** Takes a request; the reply may be given from any thread, once. */
    std::function<void(Request, std::function<void(Response)>)> handler;
};

class Server {
public:
    /** Binds and loads the certificate; nothing is served before run(). */
    [[nodiscard]] static Outcome<std::unique_ptr<Server>> open(const Folder &folder, ServerOptions options);
    ~Server();

    [[nodiscard]] std::uint16_t port() const;
    /** Serves on this thread until SIGTERM or SIGINT (or stop()) and until what was under way is answered. */
    void run();
    /** Takes no new connection, answers what is under way, closes idle connections. Any thread. */
    void stop();

    struct Impl;

private:
    explicit Server(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};
} // namespace wazeh::clinic
