#include "signing/jws.h"

#include <optional>

#include "codec/base64.h"
#include "codec/json.h"
#include "signing/signature.h"

namespace wazeh::signing {
namespace {

using codec::JsonArray;
using codec::JsonObject;

constexpr std::size_t kMaxHeader = 1024;

std::string_view algorithmOf(const Key &key)
{
    return key.type() == KeyType::P256 ? "ES256" : "EdDSA";
}

/** The only header that is accepted for this key and purpose, encoded. */
std::string headerFor(const Key &key, std::string_view typ, bool detached)
{
    JsonObject header{{"alg", algorithmOf(key)}, {"kid", key.kid()}, {"typ", typ}};
    if (detached) {
        header.emplace_back("b64", false);
        header.emplace_back("crit", JsonArray{"b64"});
    }
    return codec::toBase64Url(codec::writeJson(std::move(header)));
}

std::string signingInput(std::string_view header, std::string_view payload)
{
    std::string input;
    input.reserve(header.size() + 1 + payload.size());
    return input.append(header).append(1, '.').append(payload);
}

std::expected<std::string, CryptoError> withSignature(std::string front,
                                                      std::expected<std::string, CryptoError> signature)
{
    if (!signature) {
        return signature;
    }
    return front += codec::toBase64Url(*signature);
}

struct Parts {
    std::string_view header, payload, signature;
};

std::optional<Parts> split(std::string_view jws)
{
    const std::size_t first = jws.find('.');
    const std::size_t second = first == std::string_view::npos ? first : jws.find('.', first + 1);
    if (second == std::string_view::npos || jws.find('.', second + 1) != std::string_view::npos) {
        return std::nullopt;
    }
    return Parts{jws.substr(0, first), jws.substr(first + 1, second - first - 1), jws.substr(second + 1)};
}

std::expected<void, CryptoError> check(const Key &key, const Parts &parts, const std::string &expectedHeader,
                                       std::string_view payload)
{
    const std::optional<std::string> signature = codec::fromBase64Url(parts.signature);
    if (!signature) {
        return std::unexpected(CryptoError::BadFormat);
    }
    if (parts.header != expectedHeader) {
        return std::unexpected(CryptoError::NotAllowed);
    }
    if (!verifies(key, signingInput(parts.header, payload), *signature)) {
        return std::unexpected(CryptoError::BadSignature);
    }
    return {};
}
} // namespace

std::expected<std::string, CryptoError> signDetached(const Key &key, std::string_view payload, std::string_view typ)
{
    if (key.type() != KeyType::P256) {
        return std::unexpected(CryptoError::NotAllowed);
    }
    const std::string header = headerFor(key, typ, true);
    return withSignature(header + "..", sign(key, signingInput(header, payload)));
}

std::expected<void, CryptoError> verifyDetached(const Key &key, std::string_view payload, std::string_view jws,
                                                std::string_view typ)
{
    if (key.type() != KeyType::P256) {
        return std::unexpected(CryptoError::NotAllowed);
    }
    const std::optional<Parts> parts = split(jws);
    if (!parts || !parts->payload.empty()) {
        return std::unexpected(CryptoError::BadFormat);
    }
    return check(key, *parts, headerFor(key, typ, true), payload);
}

std::expected<std::string, CryptoError> signCompact(const Key &key, std::string_view payload, std::string_view typ)
{
    const std::string input = signingInput(headerFor(key, typ, false), codec::toBase64Url(payload));
    return withSignature(input + '.', sign(key, input));
}

std::expected<std::string, CryptoError> verifyCompact(const Key &key, std::string_view jws, std::string_view typ)
{
    const std::optional<Parts> parts = split(jws);
    std::optional<std::string> payload = parts ? codec::fromBase64Url(parts->payload) : std::nullopt;
    if (!payload) {
        return std::unexpected(CryptoError::BadFormat);
    }
    if (const auto checked = check(key, *parts, headerFor(key, typ, false), parts->payload); !checked) {
        return std::unexpected(checked.error());
    }
    return *std::move(payload);
}

std::expected<std::string, CryptoError> kidOf(std::string_view jws)
{
    const std::optional<Parts> parts = split(jws);
    if (!parts || parts->header.size() > kMaxHeader) {
        return std::unexpected(CryptoError::BadFormat);
    }
    const auto header = codec::readJson(codec::fromBase64Url(parts->header).value_or(""), {.maxDepth = 2});
    const codec::Json *kid = header ? header->find("kid") : nullptr;
    const std::string *text = kid != nullptr ? std::get_if<std::string>(&kid->value) : nullptr;
    if (text == nullptr) {
        return std::unexpected(CryptoError::BadFormat);
    }
    return *text;
}
} // namespace wazeh::signing
