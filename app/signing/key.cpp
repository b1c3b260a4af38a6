#include "signing/keys.h"

#include <array>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

#include "codec/base64.h"
#include "codec/json.h"
#include "signing/hash.h"
#include "signing/openssl.h"

namespace wazeh::signing {
namespace {

using codec::Json;
using codec::JsonObject;
using Params = Owned<OSSL_PARAM, OSSL_PARAM_free>;
using ParamBuilder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;

constexpr std::size_t kCoordinate = 32;
constexpr std::size_t kMaxJwk = 4096;

bool isP256(EVP_PKEY *key)
{
    std::array<char, 32> group{};
    std::size_t size = 0;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC &&
           EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
           std::string_view(group.data(), size) == SN_X9_62_prime256v1;
}

std::string coordinate(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const BigNumber owned(number);
    std::string bytes(kCoordinate, '\0');
    BN_bn2binpad(number, octets(bytes), kCoordinate);
    return bytes;
}

std::string rawPublic(EVP_PKEY *key)
{
    std::string bytes(kCoordinate, '\0');
    std::size_t size = bytes.size();
    EVP_PKEY_get_raw_public_key(key, octets(bytes), &size);
    return bytes;
}

/** The members that RFC 7638 (and RFC 8037 for OKP) hashes. */
JsonObject requiredMembers(const Key::Impl &impl)
{
    if (impl.type == KeyType::Ed25519) {
        return {{"crv", "Ed25519"}, {"kty", "OKP"}, {"x", codec::toBase64Url(rawPublic(impl.key.get()))}};
    }
    return {{"crv", "P-256"},
            {"kty", "EC"},
            {"x", codec::toBase64Url(coordinate(impl.key.get(), OSSL_PKEY_PARAM_EC_PUB_X))},
            {"y", codec::toBase64Url(coordinate(impl.key.get(), OSSL_PKEY_PARAM_EC_PUB_Y))}};
}

PKey p256FromPoint(const std::string &x, const std::string &y)
{
    const std::string point = '\x04' + x + y;
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, SN_X9_62_prime256v1, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1) {
        ERR_clear_error();
        return nullptr;
    }
    return PKey(key);
}

std::string textMember(const Json &jwk, std::string_view name)
{
    const Json *member = jwk.find(name);
    const std::string *text = member != nullptr ? std::get_if<std::string>(&member->value) : nullptr;
    return text != nullptr ? *text : std::string();
}

std::string bytesMember(const Json &jwk, std::string_view name)
{
    return codec::fromBase64Url(textMember(jwk, name)).value_or("");
}

PKey publicKeyFrom(const Json &jwk)
{
    const std::string x = bytesMember(jwk, "x");
    const std::string y = bytesMember(jwk, "y");
    if (x.size() != kCoordinate) {
        return nullptr;
    }
    if (textMember(jwk, "crv") == "Ed25519") {
        return PKey(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(x), x.size()));
    }
    return y.size() == kCoordinate ? p256FromPoint(x, y) : nullptr;
}

int noPassphrase(char *, int, int, void *)
{
    return -1;
}
} // namespace

std::string_view describe(CryptoError error)
{
    switch (error) {
    case CryptoError::BadKey:
        return "not a usable key";
    case CryptoError::BadSignature:
        return "the signature does not fit";
    case CryptoError::BadCertificate:
        return "not a valid certificate";
    case CryptoError::BadFormat:
        return "malformed";
    case CryptoError::NotAllowed:
        return "not allowed here";
    case CryptoError::Io:
        return "file could not be read or written";
    case CryptoError::Internal:
        break;
    }
    return "internal error of the crypto library";
}

std::expected<Key, CryptoError> adopt(PKey key, bool isPrivate)
{
    if (!key) {
        ERR_clear_error();
        return std::unexpected(CryptoError::BadKey);
    }
    const bool ed25519 = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_ED25519;
    if (!ed25519 && !isP256(key.get())) {
        return std::unexpected(CryptoError::NotAllowed);
    }
    const KeyType type = ed25519 ? KeyType::Ed25519 : KeyType::P256;
    return Key(std::make_shared<Key::Impl>(std::move(key), type, isPrivate));
}

std::expected<Key, CryptoError> Key::generate(KeyType type)
{
    return adopt(
        PKey(type == KeyType::P256 ? EVP_EC_gen(SN_X9_62_prime256v1) : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")),
        true);
}

std::expected<Key, CryptoError> Key::fromPrivatePem(std::string_view pem)
{
    const Bio bio = readFrom(pem);
    return adopt(PKey(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr)), true);
}

std::expected<Key, CryptoError> Key::fromJwk(std::string_view jwkJson)
{
    const auto jwk = codec::readJson(jwkJson, {.maxBytes = kMaxJwk, .maxDepth = 1});
    const auto *members = jwk ? std::get_if<JsonObject>(&jwk->value) : nullptr;
    if (members == nullptr) {
        return std::unexpected(CryptoError::BadFormat);
    }
    auto key = adopt(publicKeyFrom(*jwk), false);
    if (!key) {
        return key;
    }
    // Only what we would write ourselves, and all that identifies the key, may stand in it.
    const Json own = codec::readJson(key->jwk()).value_or(Json());
    for (const auto &[name, value] : *members) {
        const Json *expected = own.find(name);
        if (expected == nullptr || *expected != value) {
            return std::unexpected(CryptoError::BadKey);
        }
    }
    if (textMember(*jwk, "kty").empty() || textMember(*jwk, "crv").empty()) {
        return std::unexpected(CryptoError::BadKey);
    }
    return key;
}

KeyType Key::type() const
{
    return m_impl->type;
}

bool Key::isPrivate() const
{
    return m_impl->isPrivate;
}

std::string Key::privatePem() const
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (!isPrivate() ||
        PEM_write_bio_PKCS8PrivateKey(bio.get(), m_impl->key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return {};
    }
    return contents(bio);
}

std::string Key::jwk() const
{
    JsonObject members = requiredMembers(*m_impl);
    members.emplace_back("alg", type() == KeyType::P256 ? "ES256" : "EdDSA");
    members.emplace_back("kid", kid());
    members.emplace_back("use", "sig");
    return codec::writeJson(std::move(members));
}

std::string Key::kid() const
{
    return codec::toBase64Url(sha256(codec::writeJson(requiredMembers(*m_impl))));
}

bool Key::sameAs(const Key &other) const
{
    return EVP_PKEY_eq(m_impl->key.get(), other.m_impl->key.get()) == 1;
}
} // namespace wazeh::signing
