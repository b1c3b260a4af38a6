#include "sync/http.h"

#include <algorithm>
#include <charconv>

#include "sync/certificate.h"
#include "sync/curleasy.h"

namespace wazeh::sync {
namespace {
constexpr std::size_t kMaxHeaderLines = 64;

struct Reading {
    HttpAnswer answer;
    std::size_t maxBody = 0;
    std::size_t headerLines = 0;
    bool lengthGiven = false;
    bool encoded = false; // chunked or compressed: never asked for
};

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    return text;
}

std::optional<int> seconds(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && value >= 0 ? std::optional(value) : std::nullopt;
}

std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &reading = *static_cast<Reading *>(user);
    const std::string_view line(data, size * count);
    if (++reading.headerLines > kMaxHeaderLines)
        return 0;
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return line.size();
    const auto name = lower(line.substr(0, colon));
    const auto value = trimmed(line.substr(colon + 1));
    if (name == "content-type")
        reading.answer.contentType = lower(trimmed(value.substr(0, value.find(';'))));
    else if (name == "etag")
        reading.answer.etag = value;
    else if (name == "retry-after")
        reading.answer.retryAfterS = seconds(value);
    else if (name == "content-length")
        reading.lengthGiven = true;
    else if (name == "transfer-encoding" || name == "content-encoding")
        reading.encoded = true;
    return line.size();
}

std::size_t onBody(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &reading = *static_cast<Reading *>(user);
    const auto bytes = size * count;
    if (reading.answer.body.size() + bytes > reading.maxBody)
        return 0;
    reading.answer.body.append(data, bytes);
    return bytes;
}

// After the handshake and before a byte of the request: the last moment to turn away.
int beforeRequest(void *user, char *, char *, int, int)
{
    auto *easy = static_cast<CURL *>(user);
    long made = 0;
    if (curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &made) != CURLE_OK)
        return CURL_PREREQFUNC_ABORT;
    const auto shown = certificatesOf(easy);
    if (shown.empty())
        return made == 0 ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
    return isClinicServer(shown.front()) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

bool setBlob(CURL *easy, CURLoption option, const std::string &bytes)
{
    curl_blob blob{const_cast<char *>(bytes.data()), bytes.size(), CURL_BLOB_COPY};
    return curl_easy_setopt(easy, option, &blob) == CURLE_OK;
}

bool setTls(CURL *easy, const TlsFiles &tls)
{
    if (tls.caPem.empty() || curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L) != CURLE_OK ||
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L) != CURLE_OK ||
        !setBlob(easy, CURLOPT_CAINFO_BLOB, tls.caPem) ||
        curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, beforeRequest) != CURLE_OK ||
        curl_easy_setopt(easy, CURLOPT_PREREQDATA, easy) != CURLE_OK)
        return false;
    return tls.certificatePem.empty() ||
           (setBlob(easy, CURLOPT_SSLCERT_BLOB, tls.certificatePem) && setBlob(easy, CURLOPT_SSLKEY_BLOB, tls.keyPem));
}
} // namespace

struct Http::State {
    Address address;
    List connectTo;
    Easy easy; // goes before the list it points to
    bool ready = false;
};

Http::Http(Address address, TlsFiles tls) : m_state(std::make_unique<State>())
{
    m_state->address = std::move(address);
    m_state->connectTo = listOf({m_state->address.connectTo()});
    m_state->easy = makeEasy();
    auto *easy = m_state->easy.get();
    m_state->ready =
        easy != nullptr && setCommon(easy, m_state->address, m_state->connectTo.get()) && setTls(easy, tls);
}

Http::~Http() = default;

namespace {
bool setRequest(CURL *easy, const HttpRequest &request, const std::string &url)
{
    const bool sends = request.method != "GET";
    return curl_easy_setopt(easy, CURLOPT_URL, url.c_str()) == CURLE_OK &&
           curl_easy_setopt(easy, sends ? CURLOPT_POST : CURLOPT_HTTPGET, 1L) == CURLE_OK &&
           (!sends || (curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE,
                                        static_cast<curl_off_t>(request.body.size())) == CURLE_OK &&
                       curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.data()) == CURLE_OK)) &&
           curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.c_str()) == CURLE_OK;
}

List headersOf(const HttpRequest &request)
{
    std::vector<std::string> lines{"Expect:", "Accept: application/jose, application/json"};
    if (request.method != "GET")
        lines.emplace_back("Content-Type: application/json");
    if (!request.ifNoneMatch.empty())
        lines.push_back("If-None-Match: " + request.ifNoneMatch);
    return listOf(lines);
}
} // namespace

std::expected<HttpAnswer, flow::LinkFailure> Http::send(const HttpRequest &request)
{
    auto *easy = m_state->easy.get();
    Reading reading;
    reading.maxBody = request.maxAnswer;
    const auto headers = headersOf(request);
    const auto url = m_state->address.urlOf(request.path);
    if (!m_state->ready || !setRequest(easy, request, url) ||
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get()) != CURLE_OK ||
        curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, onHeader) != CURLE_OK ||
        curl_easy_setopt(easy, CURLOPT_HEADERDATA, &reading) != CURLE_OK ||
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, onBody) != CURLE_OK ||
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, &reading) != CURLE_OK)
        return std::unexpected(flow::LinkFailure{flow::LinkError::NotTrusted, "setup", {}});
    if (const auto code = curl_easy_perform(easy); code != CURLE_OK)
        return std::unexpected(failureOf(code));
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &reading.answer.status);
    // Without a length the end of the answer is only where the connection broke off.
    if (reading.encoded || (!reading.lengthGiven && reading.answer.status != 304))
        return std::unexpected(flow::LinkFailure{flow::LinkError::BadAnswer, "no_length", {}});
    return reading.answer;
}

std::expected<std::vector<std::string>, flow::LinkFailure> shownCertificates(const Address &address)
{
    const auto connectTo = listOf({address.connectTo()});
    const auto easy = makeEasy();
    if (!easy || !setCommon(easy.get(), address, connectTo.get()) ||
        curl_easy_setopt(easy.get(), CURLOPT_SSL_VERIFYPEER, 0L) != CURLE_OK ||
        curl_easy_setopt(easy.get(), CURLOPT_SSL_VERIFYHOST, 0L) != CURLE_OK ||
        curl_easy_setopt(easy.get(), CURLOPT_CONNECT_ONLY, 1L) != CURLE_OK)
        return std::unexpected(flow::LinkFailure{flow::LinkError::NotTrusted, "setup", {}});
    if (const auto code = curl_easy_perform(easy.get()); code != CURLE_OK)
        return std::unexpected(failureOf(code));
    return certificatesOf(easy.get());
}
} // namespace wazeh::sync
