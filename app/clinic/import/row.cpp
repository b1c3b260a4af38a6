#include "clinic/import/row.h"

#include <algorithm>
#include <charconv>

namespace wazeh::clinic {

std::optional<std::int64_t> readInteger(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

std::expected<domain::Money, std::string> readAmount(std::string_view text, const domain::Currency &currency)
{
    const auto amount = domain::Money::parse(text, currency);
    if (!amount && amount.error() == domain::MoneyError::BadText)
        return std::unexpected("\"" + std::string(text) + "\" is not an amount");
    if (!amount || amount->minor() > domain::kMaxAmount || amount->minor() < -domain::kMaxAmount)
        return std::unexpected(std::string(text) + " is absurdly large");
    if (amount->isNegative())
        return std::unexpected(std::string(text) + " is negative");
    return *amount;
}

const std::string &Row::text(std::string_view column) const
{
    static const std::string kNone;
    const auto found = std::find(m_table.header.begin(), m_table.header.end(), column);
    if (found == m_table.header.end())
        return kNone;
    return m_row.fields[static_cast<std::size_t>(found - m_table.header.begin())];
}

const std::string &Row::needed(std::string_view column)
{
    const auto &value = text(column);
    if (value.empty())
        fault(column, "this field is empty");
    return value;
}

domain::Money Row::money(std::string_view column, const domain::Currency &currency)
{
    const auto amount = moneyOrNone(column, currency);
    if (!amount && text(column).empty())
        fault(column, "an amount is missing");
    return amount.value_or(domain::Money::fromMinor(0, currency));
}

std::optional<domain::Money> Row::moneyOrNone(std::string_view column, const domain::Currency &currency)
{
    if (text(column).empty())
        return {};
    const auto amount = readAmount(text(column), currency);
    if (amount)
        return *amount;
    fault(column, amount.error());
    return {};
}

std::int64_t Row::integer(std::string_view column, Range range)
{
    const auto value = readInteger(text(column));
    if (!value)
        fault(column, "\"" + text(column) + "\" is not a whole number");
    else if (*value < range.least || *value > range.most)
        fault(column,
              text(column) + " is not between " + std::to_string(range.least) + " and " + std::to_string(range.most));
    else
        return *value;
    return range.least;
}

std::size_t Row::oneOf(std::string_view column, std::initializer_list<std::string_view> names)
{
    const auto found = std::find(names.begin(), names.end(), text(column));
    if (found != names.end())
        return static_cast<std::size_t>(found - names.begin());
    std::string all;
    for (const auto name : names)
        all += (all.empty() ? "" : ", ") + std::string(name);
    fault(column, "\"" + text(column) + "\" is none of: " + all);
    return 0;
}

domain::LocalText Row::texts(const std::string &column, bool optional)
{
    domain::LocalText texts;
    for (const std::string lang : {"en", "ur"}) {
        const auto &value = optional ? text(column + "_" + lang) : needed(column + "_" + lang);
        if (!value.empty())
            texts.byLang.emplace(lang, value);
    }
    if (texts.byLang.size() == 1)
        fault(column + (texts.byLang.contains("en") ? "_ur" : "_en"), "this text is missing in one language");
    return texts;
}

std::string Row::identifier(std::string_view column)
{
    const auto &value = needed(column);
    const bool plain = std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
               || c == '.';
    });
    if (!plain || value.size() > 64)
        fault(column, "only letters, digits, '.', '-' and '_' may stand here, at most 64");
    return value;
}

void Row::fault(std::string_view column, std::string reason)
{
    m_faults.push_back({m_row.line, std::string(column), std::move(reason)});
}
} // namespace wazeh::clinic
