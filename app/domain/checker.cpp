#include "domain/checker.h"

#include <algorithm>

namespace wazeh::domain {

namespace {
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isClockTime(std::string_view text)
{
    if (text.size() < 9 || text[2] != ':' || text[5] != ':')
        return false;
    for (const std::size_t i : {0U, 1U, 3U, 4U, 6U, 7U})
        if (!isDigit(text[i]))
            return false;
    if (text.substr(0, 2) > "23" || text.substr(3, 2) > "59" || text.substr(6, 2) > "60" || text.back() != 'Z')
        return false;
    const std::string_view rest = text.substr(8, text.size() - 9);
    return rest.empty() || (rest.size() >= 2 && rest.front() == '.' && std::ranges::all_of(rest.substr(1), isDigit));
}
} // namespace

std::string Path::text() const
{
    if (m_up == nullptr)
        return {};
    std::string text = m_up->text() + "/";
    if (m_isIndex)
        return text + std::to_string(m_index);
    for (const char c : m_name) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

bool Checker::require(bool sound, const Path &at, std::string_view message)
{
    if (!sound)
        m_faults.push_back({.path = at.text(), .message = std::string(message)});
    return sound;
}

bool Checker::within(std::int64_t value, std::int64_t low, std::int64_t high, const Path &at)
{
    if (value >= low && value <= high)
        return true;
    return require(false, at,
                   "must be from " + std::to_string(low) + " to " + std::to_string(high) + ", not " +
                       std::to_string(value));
}

bool Checker::amount(Money value, const Path &at)
{
    if (value.currency() != m_currency)
        return require(false, at, "is in " + value.currency().name() + ", but the document is in " + m_currency.name());
    if (value.isNegative())
        return require(false, at, "an amount cannot be negative");
    return value.minor() <= kMaxAmount || require(false, at, "an amount cannot be above " + std::to_string(kMaxAmount));
}

bool Checker::filled(std::string_view text, const Path &at)
{
    const bool blank = std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    return !blank || require(false, at, "must not be empty");
}

bool Checker::date(Date value, const Path &at)
{
    return (value.year() >= 2000 && value.year() <= 2199) ||
           require(false, at, "must be a date from 2000 to 2199, not " + value.toIso());
}

bool Checker::timestamp(std::string_view text, const Path &at)
{
    const bool sound = text.size() >= 20 && text[10] == 'T' && Date::parse(text.substr(0, 10)).has_value() &&
                       isClockTime(text.substr(11));
    return sound || require(false, at, "must be a UTC time such as 2026-11-23T09:00:00Z");
}
} // namespace wazeh::domain
