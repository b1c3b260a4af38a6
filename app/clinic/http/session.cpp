#include "clinic/http/session.h"

#include <array>
#include <optional>

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include "clinic/http/peer.h"
#include "clinic/http/target.h"

namespace wazeh::clinic {
namespace {
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using beast::error_code;

using Parser = http::request_parser<http::string_body>;
using Header = Parser::value_type;

constexpr std::chrono::seconds kLinger{2};
constexpr std::size_t kMaxLingered = 1 << 20;

struct Refusal {
    int status;
    std::string_view code;
};

std::optional<Refusal> bodyRefusal(const Header &header, const Limits &limits)
{
    const auto lengths = header.count(http::field::content_length);
    const bool carries = header.method() == http::verb::put || header.method() == http::verb::post;
    if (lengths != (carries ? 1U : 0U) && !(lengths == 1 && header[http::field::content_length] == "0"))
        return carries ? Refusal{411, "length_required"} : Refusal{400, "bad_length"};
    const auto length = lengths == 1 ? parseLength(std::string_view(header[http::field::content_length])) : 0;
    if (!length)
        return Refusal{400, "bad_length"};
    return *length > limits.bodyBytes ? std::optional(Refusal{413, "too_large"}) : std::nullopt;
}

std::optional<Refusal> headerRefusal(const Header &header, const Limits &limits)
{
    if (header.version() != 11)
        return Refusal{505, "http_version"};
    if (static_cast<std::size_t>(std::distance(header.begin(), header.end())) > limits.fields)
        return Refusal{431, "too_many_fields"};
    for (const auto field : {http::field::transfer_encoding, http::field::expect, http::field::upgrade})
        if (header.count(field) > 0)
            return Refusal{400, "refused_field"};
    return bodyRefusal(header, limits);
}

Refusal parseRefusal(const error_code &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return {431, "header_too_large"};
    if (error == http::error::body_limit)
        return {413, "too_large"};
    return {400, "bad_request"};
}

bool isParseError(const error_code &error)
{
    return error.category() == http::make_error_code(http::error::bad_method).category() &&
           error != http::error::end_of_stream && error != http::error::partial_message;
}

class HttpConnection final : public Connection, public std::enable_shared_from_this<HttpConnection> {
public:
    HttpConnection(asio::ip::tcp::socket socket, asio::ssl::context &tls, const ServerOptions &options)
        : m_stream(std::move(socket), tls)
        , m_options(options)
    {
    }

    void start() override
    {
        asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] { self->handshake(); });
    }

    void drain() override
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            self->m_draining = true;
            if (self->m_idle)
                self->lowest().cancel();
        });
    }

private:
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }

    void handshake()
    {
        lowest().expires_after(m_options.limits.header);
        m_stream.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](error_code error) {
            if (error)
                return;
            self->m_peer = peerOf(self->m_stream.native_handle());
            self->readHeader(self->m_options.limits.header);
        });
    }

    void readHeader(std::chrono::milliseconds patience)
    {
        if (m_draining)
            return close();
        m_parser.emplace();
        m_parser->header_limit(m_options.limits.headerBytes);
        m_parser->body_limit(m_options.limits.bodyBytes);
        m_idle = true;
        lowest().expires_after(patience);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = shared_from_this()](error_code error, std::size_t) { self->onHeader(error); });
    }

    void onHeader(error_code error)
    {
        m_idle = false;
        if (error)
            return isParseError(error) ? refuseWith(parseRefusal(error)) : close();
        if (const auto refusal = headerRefusal(m_parser->get(), m_options.limits))
            return refuseWith(*refusal);
        lowest().expires_after(m_options.limits.body);
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](error_code failed, std::size_t) { self->onBody(failed); });
    }

    void onBody(error_code error)
    {
        if (error)
            return isParseError(error) ? refuseWith(parseRefusal(error)) : close();
        const auto &message = m_parser->get();
        m_keep = message.keep_alive();
        const auto target = parseTarget(std::string_view(message.target()));
        if (!target)
            return refuseWith({400, "bad_target"});
        Request request;
        request.method = std::string_view(message.method_string());
        request.path = target->path;
        request.query = target->query;
        request.contentType = std::string_view(message[http::field::content_type]);
        request.ifNoneMatch = std::string_view(message[http::field::if_none_match]);
        request.body = std::move(m_parser->get().body());
        request.peer = m_peer;
        lowest().expires_never(); // the store's own pace; the client's patience ends it otherwise
        m_options.handler(std::move(request), [self = shared_from_this()](Response response) {
            asio::post(self->m_stream.get_executor(),
                       [self, response = std::move(response)]() mutable { self->write(std::move(response)); });
        });
    }

    void refuseWith(Refusal refusal)
    {
        m_keep = false;
        write(problem(refusal.status, refusal.code));
    }

    void write(Response response)
    {
        m_keep = m_keep && !m_draining && !m_peer.uri.empty(); // strangers hold no place
        m_answer = {};
        m_answer.version(11);
        m_answer.result(static_cast<unsigned>(response.status));
        m_answer.keep_alive(m_keep);
        m_answer.set(http::field::cache_control, "no-store");
        if (response.status != 304)
            m_answer.set(http::field::content_type, response.contentType);
        if (!response.etag.empty())
            m_answer.set(http::field::etag, response.etag);
        if (response.retryAfter > 0)
            m_answer.set(http::field::retry_after, std::to_string(response.retryAfter));
        m_answer.body() = std::move(response.body);
        m_answer.prepare_payload();
        lowest().expires_after(m_options.limits.body);
        http::async_write(m_stream, m_answer, [self = shared_from_this()](error_code error, std::size_t) {
            if (error)
                return;
            self->m_keep ? self->readHeader(self->m_options.limits.body) : self->close();
        });
    }

    void close()
    {
        lowest().expires_after(kLinger);
        m_stream.async_shutdown([self = shared_from_this()](error_code) {
            error_code ignored;
            self->lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
            self->linger();
        });
    }

    /** Takes what the other side is still sending: closing at once would reset the connection and with it our answer.
     */
    void linger()
    {
        lowest().async_read_some(asio::buffer(m_scrap),
                                 [self = shared_from_this()](error_code error, std::size_t size) {
                                     self->m_lingered += size;
                                     if (!error && self->m_lingered < kMaxLingered)
                                         self->linger();
                                 });
    }

    beast::ssl_stream<beast::tcp_stream> m_stream;
    const ServerOptions &m_options;
    Peer m_peer;
    beast::flat_buffer m_buffer{64 * 1024};
    std::optional<Parser> m_parser;
    http::response<http::string_body> m_answer;
    std::array<char, 4096> m_scrap{};
    std::size_t m_lingered = 0;
    bool m_keep = false;
    bool m_idle = false;
    bool m_draining = false;
};
} // namespace

std::shared_ptr<Connection> makeConnection(asio::ip::tcp::socket socket, asio::ssl::context &tls,
                                           const ServerOptions &options)
{
    return std::make_shared<HttpConnection>(std::move(socket), tls, options);
}
} // namespace wazeh::clinic
