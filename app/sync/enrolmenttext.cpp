#include <algorithm>

#include "codec/json.h"
#include "sync/address.h"
#include "sync/enrolment.h"
#include "sync/jsonfields.h"

namespace wazeh::sync {
namespace {
constexpr std::size_t kCodeLength = 12;
constexpr std::size_t kHashLength = 64;

std::string codeOf(std::string_view typed)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string code;
    for (char c : typed) {
        if (c == ' ' || c == '-')
            continue;
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
        if (alphabet.find(c) == std::string_view::npos)
            return {};
        code += c;
    }
    return code.size() == kCodeLength ? code : std::string{};
}

bool isHash(std::string_view text)
{
    return text.size() == kHashLength && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}
} // namespace

std::expected<EnrolmentText, std::string> EnrolmentText::parse(std::string_view text)
{
    const auto json = codec::readJson(text, {.maxBytes = 4096});
    const auto *object = json ? std::get_if<codec::JsonObject>(&json->value) : nullptr;
    if (object == nullptr || object->size() != 4)
        return std::unexpected("the enrolment text is not {\"u\",\"c\",\"p\",\"d\"}");
    EnrolmentText found{textOf(*json, "u"), codeOf(textOf(*json, "c")), textOf(*json, "p"), textOf(*json, "d")};
    if (!Address::parse(found.url))
        return std::unexpected("\"u\" is not https://ADDRESS:PORT");
    if (found.code.empty())
        return std::unexpected("\"c\" is not a code of 12 characters");
    if (!isHash(found.caSpkiSha256))
        return std::unexpected("\"p\" is not a SHA-256 in 64 hexadecimal digits");
    if (found.deviceId.empty())
        return std::unexpected("\"d\" is empty");
    return found;
}
} // namespace wazeh::sync
