#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "signing/keys.h"

/** OpenSSL's objects as owners. Included by .cpp files of this room only. */
namespace wazeh::signing {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
template <class T, auto Free>
using Owned = std::unique_ptr<T, Freed<Free>>;

using PKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using PKeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using Bio = Owned<BIO, BIO_free_all>;
using BigNumber = Owned<BIGNUM, BN_free>;
using EcdsaPair = Owned<ECDSA_SIG, ECDSA_SIG_free>;
using Certificate = Owned<X509, X509_free>;
using Request = Owned<X509_REQ, X509_REQ_free>;
using Extension = Owned<X509_EXTENSION, X509_EXTENSION_free>;
using Names = Owned<GENERAL_NAMES, GENERAL_NAMES_free>;

struct Key::Impl {
    PKey key;
    KeyType type = KeyType::P256;
    bool isPrivate = false;
};

/** The key when it is P-256 or Ed25519, nothing else. */
[[nodiscard]] std::expected<Key, CryptoError> adopt(PKey key, bool isPrivate);

[[nodiscard]] inline const unsigned char *octets(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned char *octets(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
[[nodiscard]] inline Bio readFrom(std::string_view text)
{
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}
[[nodiscard]] inline std::string contents(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}
} // namespace wazeh::signing
