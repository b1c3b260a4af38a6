#include "tlsclient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <memory>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "clinic/folder.h"

namespace wazeh::clinic::test {
namespace {
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Bio memory(const std::string &pem)
{
    return {BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free};
}

void load(SSL_CTX *context, const TlsIdentity &identity)
{
    const auto caBio = memory(identity.caPem);
    X509 *ca = PEM_read_bio_X509(caBio.get(), nullptr, nullptr, nullptr);
    X509_STORE_add_cert(SSL_CTX_get_cert_store(context), ca);
    X509_free(ca);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    if (identity.certificatePem.empty())
        return;
    const auto certBio = memory(identity.certificatePem);
    X509 *certificate = PEM_read_bio_X509(certBio.get(), nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context, certificate);
    X509_free(certificate);
    const auto keyBio = memory(identity.keyPem);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr);
    SSL_CTX_use_PrivateKey(context, key);
    EVP_PKEY_free(key);
}

std::size_t contentLength(const std::string &head)
{
    const auto at = head.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::stoul(head.substr(at + 16));
}
} // namespace

struct TlsClient::Impl {
    int fd = -1;
    SSL_CTX *context = nullptr;
    SSL *ssl = nullptr;
};

TlsClient::TlsClient(std::uint16_t port, const TlsIdentity &identity, int maxVersion) : m_impl(new Impl)
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    m_impl->fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_impl->context = SSL_CTX_new(TLS_client_method());
    if (maxVersion != 0)
        SSL_CTX_set_max_proto_version(m_impl->context, maxVersion);
    load(m_impl->context, identity);
    m_impl->ssl = SSL_new(m_impl->context);
    SSL_set1_host(m_impl->ssl, kServerName);
    const timeval patience{20, 0};
    ::setsockopt(m_impl->fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (::connect(m_impl->fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return;
    SSL_set_fd(m_impl->ssl, m_impl->fd);
    m_connected = SSL_connect(m_impl->ssl) == 1;
}

TlsClient::~TlsClient()
{
    SSL_free(m_impl->ssl);
    SSL_CTX_free(m_impl->context);
    ::close(m_impl->fd);
    delete m_impl;
}

int TlsClient::shownCertificates() const
{
    const auto *chain = SSL_get_peer_cert_chain(m_impl->ssl);
    return chain ? sk_X509_num(chain) : 0;
}

bool TlsClient::send(const std::string &bytes)
{
    return m_connected && SSL_write(m_impl->ssl, bytes.data(), static_cast<int>(bytes.size())) > 0;
}

std::string TlsClient::readAnswer()
{
    std::string bytes;
    char part[4096];
    while (m_connected) {
        const auto end = bytes.find("\r\n\r\n");
        if (end != std::string::npos && bytes.size() >= end + 4 + contentLength(bytes.substr(0, end)))
            break;
        const int got = SSL_read(m_impl->ssl, part, sizeof part);
        if (got <= 0)
            break;
        bytes.append(part, static_cast<std::size_t>(got));
    }
    return bytes;
}

bool TlsClient::isClosed(int waitMs)
{
    pollfd wait{m_impl->fd, POLLIN, 0};
    if (SSL_pending(m_impl->ssl) == 0 && ::poll(&wait, 1, waitMs) <= 0)
        return false;
    char byte = 0;
    return SSL_read(m_impl->ssl, &byte, 1) <= 0;
}

HttpAnswer parseAnswer(const std::string &bytes)
{
    HttpAnswer answer;
    const auto end = bytes.find("\r\n\r\n");
    if (end == std::string::npos || !bytes.starts_with("HTTP/1.1 "))
        return answer;
    answer.status = std::stoi(bytes.substr(9, 3));
    answer.head = bytes.substr(0, end);
    answer.body = bytes.substr(end + 4);
    return answer;
}

HttpAnswer ask(std::uint16_t port, const TlsIdentity &identity, const std::string &request)
{
    TlsClient client(port, identity);
    client.send(request);
    return parseAnswer(client.readAnswer());
}

std::string requestText(const std::string &line, const std::string &body, const std::string &fields)
{
    std::string text = line + " HTTP/1.1\r\nHost: clinic.wazeh.internal\r\n" + fields;
    if (!line.starts_with("GET"))
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    return text + "\r\n" + body;
}
} // namespace wazeh::clinic::test
