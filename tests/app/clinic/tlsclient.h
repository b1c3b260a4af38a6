#pragma once

#include <cstdint>
#include <string>

/** A plain TLS client that sends any bytes: what no HTTP library would do is what a server must bear. */
namespace wazeh::clinic::test {

struct TlsIdentity {
    std::string caPem;
    std::string certificatePem; // "" = none is shown
    std::string keyPem;
};

class TlsClient {
public:
    TlsClient(std::uint16_t port, const TlsIdentity &identity, int maxVersion = 0);
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    [[nodiscard]] bool isConnected() const { return m_connected; }
    /** How many certificates the server showed. */
    [[nodiscard]] int shownCertificates() const;
    bool send(const std::string &bytes);
    /** The head and as much body as Content-Length says; what came when the connection ended, "" for nothing. */
    [[nodiscard]] std::string readAnswer();
    /** True when the server ends the connection within so many milliseconds. */
    [[nodiscard]] bool isClosed(int waitMs);

private:
    struct Impl;
    Impl *m_impl;
    bool m_connected = false;
};

struct HttpAnswer {
    int status = 0;
    std::string head, body;
};
[[nodiscard]] HttpAnswer parseAnswer(const std::string &bytes);
/** One request on a connection of its own. */
[[nodiscard]] HttpAnswer ask(std::uint16_t port, const TlsIdentity &identity, const std::string &request);
[[nodiscard]] std::string requestText(const std::string &line, const std::string &body = {},
                                      const std::string &fields = {});
} // namespace wazeh::clinic::test
