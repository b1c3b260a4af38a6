#include <algorithm>
#include <exception>

#include "codec/json.h"

namespace wazeh::codec {
namespace {

/** UTF-8 bytes in the order of their UTF-16 code units: U+E000 … U+FFFF come after the surrogate pairs. */
bool utf16Less(std::string_view left, std::string_view right)
{
    const auto weight = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0xEE || byte == 0xEF ? byte + 0x10 : int{byte};
    };
    return std::ranges::lexicographical_compare(left, right, {}, weight, weight);
}

void writeString(std::string &out, std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    constexpr std::string_view kShort = "btn_fr"; // U+0008 … U+000D; U+000B has no short form
    out += '"';
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte >= 0x08 && byte <= 0x0D && byte != 0x0B) {
            out += '\\';
            out += kShort[byte - 0x08U];
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

struct Writer {
    std::string &out;

    void operator()(std::nullptr_t) const { out += "null"; }
    void operator()(bool value) const { out += value ? "true" : "false"; }
    void operator()(std::int64_t value) const { out += std::to_string(value); }
    void operator()(double) const { std::terminate(); }
    void operator()(const std::string &value) const { writeString(out, value); }
    void operator()(const JsonArray &items) const
    {
        out += '[';
        for (const Json &item : items) {
            if (&item != &items.front()) {
                out += ',';
            }
            std::visit(*this, item.value);
        }
        out += ']';
    }
    void operator()(const JsonObject &members) const
    {
        std::vector<const JsonObject::value_type *> sorted;
        sorted.reserve(members.size());
        for (const auto &member : members) {
            sorted.push_back(&member);
        }
        std::ranges::sort(sorted, utf16Less, [](const auto *member) -> std::string_view { return member->first; });
        out += '{';
        for (const auto *member : sorted) {
            if (member != sorted.front()) {
                out += ',';
            }
            writeString(out, member->first);
            out += ':';
            std::visit(*this, member->second.value);
        }
        out += '}';
    }
};
} // namespace

std::string writeJson(const Json &value)
{
    std::string out;
    std::visit(Writer{out}, value.value);
    return out;
}
} // namespace wazeh::codec
