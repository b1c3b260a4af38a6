#include "signing/hash.h"

#include <exception>

#include <openssl/rand.h>
#include <openssl/sha.h>

#include "signing/openssl.h"

namespace wazeh::signing {
namespace {

std::string hex(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}
} // namespace

std::string sha256(std::string_view bytes)
{
    std::string digest(SHA256_DIGEST_LENGTH, '\0');
    if (EVP_Digest(bytes.data(), bytes.size(), octets(digest), nullptr, EVP_sha256(), nullptr) != 1) {
        std::terminate();
    }
    return digest;
}

std::string sha256Hex(std::string_view bytes)
{
    return hex(sha256(bytes));
}

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    if (RAND_bytes(octets(bytes), static_cast<int>(count)) != 1) {
        std::terminate();
    }
    return bytes;
}

std::string uuidV7(std::int64_t unixMs)
{
    std::string bytes = randomBytes(16);
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<char>((unixMs >> (40 - 8 * i)) & 0xFF);
    }
    bytes[6] = static_cast<char>(0x70 | (bytes[6] & 0x0F));
    bytes[8] = static_cast<char>(0x80 | (bytes[8] & 0x3F));
    std::string text = hex(bytes);
    for (std::size_t at : {20U, 16U, 12U, 8U}) {
        text.insert(at, 1, '-');
    }
    return text;
}
} // namespace wazeh::signing
