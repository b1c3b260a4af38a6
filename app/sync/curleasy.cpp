#include "sync/curleasy.h"

#include <mutex>

namespace wazeh::sync {
namespace {
constexpr long kConnectMs = 5'000;
constexpr long kTotalMs = 30'000;
// libcurl declares the upper bound as an enumerator shifted out of its enumeration; the sum is what it wants.
constexpr long kOnlyTls13 = long{CURL_SSLVERSION_TLSv1_3} + (long{CURL_SSLVERSION_TLSv1_3} << 16);

bool startLibrary()
{
    static std::once_flag once;
    static CURLcode started = CURLE_FAILED_INIT;
    std::call_once(once, [] { started = curl_global_init(CURL_GLOBAL_DEFAULT); });
    return started == CURLE_OK;
}

template <class T>
bool set(CURL *easy, CURLoption option, T value)
{
    return curl_easy_setopt(easy, option, value) == CURLE_OK;
}
} // namespace

Easy makeEasy()
{
    return Easy(startLibrary() ? curl_easy_init() : nullptr);
}

List listOf(const std::vector<std::string> &lines)
{
    curl_slist *list = nullptr;
    for (const auto &line : lines)
        list = curl_slist_append(list, line.c_str());
    return List(list);
}

bool setCommon(CURL *easy, const Address &address, curl_slist *connectTo)
{
    return set(easy, CURLOPT_URL, address.urlOf("/").c_str()) && set(easy, CURLOPT_CONNECT_TO, connectTo) &&
           set(easy, CURLOPT_PROTOCOLS_STR, "https") && set(easy, CURLOPT_REDIR_PROTOCOLS_STR, "https") &&
           set(easy, CURLOPT_FOLLOWLOCATION, 0L) && set(easy, CURLOPT_PROXY, "") && set(easy, CURLOPT_NOPROXY, "*") &&
           set(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1)) &&
           set(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L) && set(easy, CURLOPT_NETRC, 0L) &&
           set(easy, CURLOPT_SSLVERSION, kOnlyTls13)
           // Without this Debian's libcurl trusts the system's CAs beside the one that is given.
           && set(easy, CURLOPT_CAPATH, static_cast<char *>(nullptr)) &&
           set(easy, CURLOPT_CAINFO, static_cast<char *>(nullptr)) && set(easy, CURLOPT_SSL_OPTIONS, 0L) &&
           set(easy, CURLOPT_CERTINFO, 1L)
           // A resumed session shows no certificate to look at.
           && set(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L) && set(easy, CURLOPT_NOSIGNAL, 1L) &&
           set(easy, CURLOPT_CONNECTTIMEOUT_MS, kConnectMs) && set(easy, CURLOPT_TIMEOUT_MS, kTotalMs);
}

std::vector<std::string> certificatesOf(CURL *easy)
{
    std::vector<std::string> found;
    curl_certinfo *info = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_CERTINFO, &info) != CURLE_OK || info == nullptr)
        return found;
    constexpr std::string_view label = "Cert:";
    for (int i = 0; i < info->num_of_certs; ++i) {
        for (const auto *line = info->certinfo[i]; line != nullptr; line = line->next) {
            const std::string_view text = line->data;
            if (text.starts_with(label))
                found.emplace_back(text.substr(label.size()));
        }
    }
    return found;
}

flow::LinkFailure failureOf(CURLcode code)
{
    using flow::LinkError;
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_ABORTED_BY_CALLBACK:
        return {LinkError::NotTrusted, "tls", {}};
    case CURLE_WRITE_ERROR:
    case CURLE_FILESIZE_EXCEEDED:
        return {LinkError::BadAnswer, "too_large", {}};
    case CURLE_PARTIAL_FILE:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_BAD_CONTENT_ENCODING:
        return {LinkError::BadAnswer, "broken_answer", {}};
    default:
        return {LinkError::NoServer, "no_server", {}};
    }
}
} // namespace wazeh::sync
