#include "fakes/liarserver.h"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace wazeh::fakes {
namespace {
constexpr int kPatienceMs = 20'000;

BIO *memory(const std::string &pem)
{
    return BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
}

SSL_CTX *makeContext(const LiarSetup &setup)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (setup.onlyTls12)
        SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
    for (std::size_t i = 0; i < setup.chainPem.size(); ++i) {
        BIO *bio = memory(setup.chainPem[i]);
        X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        if (i == 0) {
            SSL_CTX_use_certificate(context, certificate);
            X509_free(certificate);
        } else {
            SSL_CTX_add_extra_chain_cert(context, certificate);
        }
    }
    BIO *bio = memory(setup.keyPem);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    SSL_CTX_use_PrivateKey(context, key);
    EVP_PKEY_free(key);
    // Asks for a certificate and takes any: whether the device shows one is for the test to see.
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, [](int, X509_STORE_CTX *) { return 1; });
    return context;
}

std::string uriOf(SSL *ssl)
{
    std::string uri;
    X509 *certificate = SSL_get1_peer_certificate(ssl);
    auto *names =
        certificate == nullptr
            ? nullptr
            : static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const auto *name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_URI)
            uri.assign(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.uniformResourceIdentifier)),
                       static_cast<std::size_t>(ASN1_STRING_length(name->d.uniformResourceIdentifier)));
    }
    GENERAL_NAMES_free(names);
    X509_free(certificate);
    return uri;
}

bool readable(int fd, const std::atomic<bool> &stopping)
{
    for (int waited = 0; waited < kPatienceMs && !stopping; waited += 20) {
        pollfd one{fd, POLLIN, 0};
        if (::poll(&one, 1, 20) > 0)
            return true;
    }
    return false;
}
} // namespace

struct LiarServer::Wire {
    int fd = -1;
    SSL *ssl = nullptr;

    int read(char *to, int size)
    {
        return ssl != nullptr ? SSL_read(ssl, to, size) : plain(::read(fd, to, room(size)));
    }
    void write(const std::string &bytes)
    {
        if (ssl != nullptr)
            SSL_write(ssl, bytes.data(), static_cast<int>(bytes.size()));
        else
            plain(::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL));
    }
    static std::size_t room(int size) { return static_cast<std::size_t>(size); }
    static int plain(ssize_t n) { return static_cast<int>(n); }
};

std::string answerOf(int status, const std::string &type, const std::string &body, const std::string &headers)
{
    return "HTTP/1.1 " + std::to_string(status) + " Whatever\r\nContent-Type: " + type +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + headers + "\r\n" + body;
}

LiarServer::LiarServer(LiarSetup setup, Answer answer) : m_setup(std::move(setup)), m_answer(std::move(answer))
{
    ::signal(SIGPIPE, SIG_IGN);
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 8) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

LiarServer::~LiarServer()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_listener);
}

void LiarServer::say(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    m_answer = std::move(answer);
}

std::vector<LiarRequest> LiarServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void LiarServer::serve()
{
    SSL_CTX *context = m_setup.plain ? nullptr : makeContext(m_setup);
    while (!m_stopping) {
        pollfd one{m_listener, POLLIN, 0};
        if (::poll(&one, 1, 20) <= 0)
            continue;
        Wire wire;
        wire.fd = ::accept(m_listener, nullptr, nullptr);
        ++m_connections;
        if (context != nullptr) {
            wire.ssl = SSL_new(context);
            SSL_set_fd(wire.ssl, wire.fd);
        }
        if (wire.ssl == nullptr || (readable(wire.fd, m_stopping) && SSL_accept(wire.ssl) == 1))
            talk(wire);
        SSL_free(wire.ssl);
        ::close(wire.fd);
    }
    SSL_CTX_free(context);
}

namespace {
std::map<std::string, std::string> headersOf(const std::string &head)
{
    std::map<std::string, std::string> found;
    std::size_t at = head.find("\r\n");
    while (at != std::string::npos && at + 2 < head.size()) {
        const auto end = head.find("\r\n", at + 2);
        const auto line = head.substr(at + 2, end - at - 2);
        const auto colon = line.find(": ");
        if (colon != std::string::npos) {
            auto name = line.substr(0, colon);
            for (char &c : name)
                c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            found[name] = line.substr(colon + 2);
        }
        at = end;
    }
    return found;
}
} // namespace

void LiarServer::talk(Wire &wire)
{
    std::string bytes;
    char buffer[8192];
    for (;;) {
        const auto headEnd = bytes.find("\r\n\r\n");
        if (headEnd != std::string::npos) {
            LiarRequest request;
            request.headers = headersOf(bytes.substr(0, headEnd + 2));
            const auto length =
                request.headers.contains("content-length") ? std::stoul(request.headers.at("content-length")) : 0;
            if (bytes.size() >= headEnd + 4 + length) {
                request.method = bytes.substr(0, bytes.find(' '));
                request.path = bytes.substr(request.method.size() + 1);
                request.path.resize(request.path.find(' '));
                request.body = bytes.substr(headEnd + 4, length);
                request.clientUri = wire.ssl != nullptr ? uriOf(wire.ssl) : "";
                bytes.erase(0, headEnd + 4 + length);
                Answer answer;
                {
                    const std::lock_guard lock(m_mutex);
                    m_requests.push_back(request);
                    answer = m_answer;
                }
                const auto said = answer(request);
                wire.write(said);
                if (said.find("Content-Length: ") == std::string::npos ||
                    said.find("Connection: close") != std::string::npos)
                    return;
                continue;
            }
        }
        if ((wire.ssl == nullptr || SSL_pending(wire.ssl) == 0) && !readable(wire.fd, m_stopping))
            return;
        const int n = wire.read(buffer, sizeof buffer);
        if (n <= 0)
            return;
        bytes.append(buffer, static_cast<std::size_t>(n));
        if (wire.ssl == nullptr) // a portal answers whatever it hears
            return wire.write(answerOf(200, "text/html", "<html>"));
    }
}
} // namespace wazeh::fakes
