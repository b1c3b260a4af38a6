#pragma once

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "flow/ports.h"
#include "sync/address.h"

/** One HTTPS request at a time over one kept connection: TLS 1.3, one CA and no other, nothing followed or decoded. */
namespace wazeh::sync {

struct TlsFiles {
    std::string caPem;
    std::string certificatePem; // both "" before enrolment
    std::string keyPem;
};

struct HttpRequest {
    std::string method = "GET";
    std::string path{};
    std::string body{};
    std::string ifNoneMatch{};
    std::size_t maxAnswer = 16 << 10;
};

struct HttpAnswer {
    long status = 0;
    std::string contentType; // without parameters, lower case
    std::string etag;        // with its quotes
    std::optional<int> retryAfterS;
    std::string body{};
};

class Http {
public:
    Http(Address address, TlsFiles tls);
    ~Http();
    Http(const Http &) = delete;
    Http &operator=(const Http &) = delete;

    /** Any status is an answer; a failure means that no whole answer came from the clinic's own server. */
    [[nodiscard]] std::expected<HttpAnswer, flow::LinkFailure> send(const HttpRequest &request);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/** The certificates a server shows, leaf first, with nothing verified and nothing sent: only to find the CA whose
 *  SPKI hash is known from elsewhere. */
[[nodiscard]] std::expected<std::vector<std::string>, flow::LinkFailure> shownCertificates(const Address &address);
} // namespace wazeh::sync
