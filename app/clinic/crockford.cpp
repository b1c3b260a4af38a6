#include "clinic/crockford.h"

#include "signing/hash.h"

namespace wazeh::clinic {
namespace {
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
}

std::string randomCrockford(std::size_t characters)
{
    std::string text = signing::randomBytes(characters);
    for (char &c : text)
        c = kAlphabet[static_cast<unsigned char>(c) & 31U];
    return text;
}

std::optional<std::string> normalCrockford(std::string_view text)
{
    std::string normal;
    for (char c : text) {
        if (c == ' ' || c == '-')
            continue;
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        if (c == 'I' || c == 'L')
            c = '1';
        if (c == 'O')
            c = '0';
        if (kAlphabet.find(c) == std::string_view::npos)
            return {};
        normal += c;
    }
    return normal;
}

std::string randomDigits(std::size_t digits)
{
    std::string text;
    while (text.size() < digits) {
        for (const char c : signing::randomBytes(digits)) {
            const auto value = static_cast<unsigned char>(c);
            if (value < 250 && text.size() < digits) // 250 = 25 × 10: every digit equally likely
                text += static_cast<char>('0' + value % 10);
        }
    }
    return text;
}
} // namespace wazeh::clinic
