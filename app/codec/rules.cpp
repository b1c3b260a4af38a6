#include "codec/rules.h"

#include <algorithm>

#include "domain/date.h"

namespace wazeh::codec {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

/** Two digits, below limit. */
bool isPart(std::string_view text, int limit)
{
    return isDigit(text[0]) && isDigit(text[1]) && (text[0] - '0') * 10 + (text[1] - '0') < limit;
}

bool isTime(std::string_view text)
{
    constexpr std::string_view kShape = "2026-11-23T09:00:00Z";
    constexpr std::size_t kMost = std::string_view("2026-11-23T09:00:00.123456789Z").size();
    if (text.size() < kShape.size() || text.size() > kMost || text.back() != 'Z') {
        return false;
    }
    const std::string_view fraction = text.substr(19, text.size() - 20);
    return domain::Date::parse(text.substr(0, 10)) && text[10] == 'T' && isPart(text.substr(11), 24) &&
           text[13] == ':' && isPart(text.substr(14), 60) && text[16] == ':' && isPart(text.substr(17), 60) &&
           (fraction.empty() ||
            (fraction.size() > 1 && fraction[0] == '.' && std::ranges::all_of(fraction.substr(1), isDigit)));
}
} // namespace

std::string_view filled(std::string_view text)
{
    return text.empty() ? "must not be empty" : "";
}

std::string_view sha256Text(std::string_view text)
{
    return text.size() == 64 && std::ranges::all_of(text, isHex) ? "" : "must be 64 lower-case hex digits";
}

std::string_view sha256OrNone(std::string_view text)
{
    return text.empty() ? "" : sha256Text(text);
}

std::string_view utcTime(std::string_view text)
{
    return isTime(text) ? "" : "must be a UTC time such as 2026-11-23T09:00:00Z";
}

std::string_view uuid(std::string_view text)
{
    constexpr std::string_view kShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto fits = [](char c, char shape) { return shape == '-' ? c == '-' : isHex(c); };
    return std::ranges::equal(text, kShape, fits) ? "" : "must be a lower-case UUID";
}

std::string_view uuidOrNone(std::string_view text)
{
    return text.empty() ? "" : uuid(text);
}
} // namespace wazeh::codec
