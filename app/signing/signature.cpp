#include "signing/signature.h"

#include "signing/openssl.h"

namespace wazeh::signing {
namespace {

constexpr std::size_t kHalf = 32;
constexpr std::size_t kSize = 2 * kHalf;

const EVP_MD *digestOf(KeyType type)
{
    return type == KeyType::P256 ? EVP_sha256() : nullptr;
}

std::expected<std::string, CryptoError> rawFromDer(std::string_view der)
{
    const unsigned char *at = octets(der);
    const EcdsaPair pair(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    std::string raw(kSize, '\0');
    if (!pair || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), octets(raw), kHalf) != kHalf ||
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), octets(raw) + kHalf, kHalf) != kHalf) {
        return std::unexpected(CryptoError::Internal);
    }
    return raw;
}

std::string derFromRaw(std::string_view raw)
{
    const EcdsaPair pair(ECDSA_SIG_new());
    BigNumber r(BN_bin2bn(octets(raw), kHalf, nullptr));
    BigNumber s(BN_bin2bn(octets(raw) + kHalf, kHalf, nullptr));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1) {
        return {};
    }
    static_cast<void>(r.release()); // the pair owns both now
    static_cast<void>(s.release());
    const int size = i2d_ECDSA_SIG(pair.get(), nullptr);
    std::string der(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
    unsigned char *at = octets(der);
    i2d_ECDSA_SIG(pair.get(), &at);
    return der;
}
} // namespace

std::expected<std::string, CryptoError> sign(const Key &key, std::string_view message)
{
    if (!key.isPrivate()) {
        return std::unexpected(CryptoError::BadKey);
    }
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (!context ||
        EVP_DigestSignInit(context.get(), nullptr, digestOf(key.type()), nullptr, key.impl()->key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, octets(message), message.size()) != 1) {
        return std::unexpected(CryptoError::Internal);
    }
    std::string signature(size, '\0');
    if (EVP_DigestSign(context.get(), octets(signature), &size, octets(message), message.size()) != 1) {
        return std::unexpected(CryptoError::Internal);
    }
    signature.resize(size);
    if (key.type() == KeyType::Ed25519) {
        return signature;
    }
    return rawFromDer(signature);
}

bool verifies(const Key &key, std::string_view message, std::string_view signature)
{
    if (signature.size() != kSize) {
        return false;
    }
    const std::string encoded = key.type() == KeyType::P256 ? derFromRaw(signature) : std::string(signature);
    const DigestContext context(EVP_MD_CTX_new());
    return context && !encoded.empty() &&
           EVP_DigestVerifyInit(context.get(), nullptr, digestOf(key.type()), nullptr, key.impl()->key.get()) == 1 &&
           EVP_DigestVerify(context.get(), octets(encoded), encoded.size(), octets(message), message.size()) == 1;
}
} // namespace wazeh::signing
