#pragma once

#include <map>
#include <string>
#include <string_view>

/** A request and its answer without any HTTP library: what the service is written and tested against. */
namespace wazeh::clinic {

/** Who the TLS layer proved the other side to be; empty when no certificate was shown. */
struct Peer {
    std::string uri;        // urn:clinic:{clinic}:device:{device}
    std::string spkiSha256; // of the client certificate
};

struct Request {
    std::string method;
    std::string path; // without the query
    std::map<std::string, std::string> query;
    std::string contentType;
    std::string ifNoneMatch;
    std::string body;
    Peer peer;
};

struct Response {
    int status = 200;
    std::string body;
    std::string contentType = "application/json";
    std::string etag;   // with its quotes
    int retryAfter = 0; // seconds, 0 = none
};

inline constexpr std::string_view kJose = "application/jose";

/** {"typ":"problem","v":1,"code","detail"} */
[[nodiscard]] std::string problemJson(std::string_view code, std::string_view detail);
[[nodiscard]] Response problem(int status, std::string_view code, std::string_view detail = {});
} // namespace wazeh::clinic
