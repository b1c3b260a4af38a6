#include "clinic/http/peer.h"

#include <memory>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include "signing/keys.h"

namespace wazeh::clinic {
namespace {
std::string pemOf(X509 *certificate)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    if (!out || PEM_write_bio_X509(out.get(), certificate) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}
} // namespace

Peer peerOf(SSL *connection)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(SSL_get1_peer_certificate(connection), &X509_free);
    if (!certificate || SSL_get_verify_result(connection) != X509_V_OK)
        return {};
    const std::string pem = pemOf(certificate.get());
    const auto uri = signing::sanUri(pem);
    const auto spki = signing::spkiSha256(pem);
    return uri && spki ? Peer{*uri, *spki} : Peer{};
}

void restrictTls(SSL_CTX *context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_verify_depth(context, 2);
}
} // namespace wazeh::clinic
