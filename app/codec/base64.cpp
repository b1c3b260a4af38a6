#include "codec/base64.h"

#include <array>
#include <cstdint>

namespace wazeh::codec {
namespace {
constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t kNone = 0xFF;

constexpr std::array<std::uint8_t, 256> kValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(kNone);
    for (std::uint8_t i = 0; i < kAlphabet.size(); ++i) {
        values[static_cast<unsigned char>(kAlphabet[i])] = i;
    }
    return values;
}();
} // namespace

std::string toBase64Url(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (char c : bytes) {
        bits = (bits << 8U) | static_cast<unsigned char>(c);
        for (held += 8; held >= 6; held -= 6) {
            text += kAlphabet[(bits >> (held - 6)) & 63U];
        }
    }
    if (held > 0) {
        text += kAlphabet[(bits << (6 - held)) & 63U];
    }
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    if (text.size() % 4 == 1) {
        return std::nullopt;
    }
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (char c : text) {
        const std::uint8_t value = kValues[static_cast<unsigned char>(c)];
        if (value == kNone) {
            return std::nullopt;
        }
        bits = (bits << 6U) | value;
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>((bits >> held) & 0xFFU);
        }
    }
    const bool trailingBits = (bits & ((1U << held) - 1U)) != 0;
    return trailingBits ? std::nullopt : std::optional(std::move(bytes));
}
} // namespace wazeh::codec
