#include "store/typed.h"

#include <array>

namespace wazeh::store {
namespace {
constexpr std::array<std::string_view, 14> kDropped{" ",      "\t",     "-",      "\u00a0", "\u2010",
                                                    "\u2011", "\u2013", "\u200c", "\u200e", "\u200f",
                                                    "\u2066", "\u2067", "\u2068", "\u2069"};

// U+0660–0669 are D9 A0–A9 in UTF-8, U+06F0–06F9 are DB B0–B9.
std::optional<char> easternDigit(std::string_view rest)
{
    if (rest.size() < 2)
        return std::nullopt;
    const auto lead = static_cast<unsigned char>(rest[0]);
    const auto next = static_cast<unsigned char>(rest[1]);
    if (lead == 0xd9 && next >= 0xa0 && next <= 0xa9)
        return static_cast<char>('0' + (next - 0xa0));
    if (lead == 0xdb && next >= 0xb0 && next <= 0xb9)
        return static_cast<char>('0' + (next - 0xb0));
    return std::nullopt;
}

std::size_t droppedLength(std::string_view rest)
{
    for (const auto mark : kDropped) {
        if (rest.starts_with(mark))
            return mark.size();
    }
    return 0;
}

char crockfordSymbol(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        return '0';
    if (c == 'I' || c == 'L')
        return '1';
    return c;
}
} // namespace

std::string plainDigits(std::string_view typed)
{
    std::string plain;
    while (!typed.empty()) {
        std::size_t used = droppedLength(typed);
        if (used == 0) {
            const auto digit = easternDigit(typed);
            used = digit ? 2 : 1;
            plain += digit.value_or(typed.front());
        }
        typed.remove_prefix(used);
    }
    return plain;
}

std::optional<std::string> crockford(std::string_view typed)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    auto code = plainDigits(typed);
    for (char &c : code) {
        c = crockfordSymbol(c);
        if (alphabet.find(c) == std::string_view::npos)
            return std::nullopt;
    }
    return code.empty() ? std::nullopt : std::optional(code);
}
} // namespace wazeh::store
