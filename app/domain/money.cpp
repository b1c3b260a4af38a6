#include "domain/money.h"

#include <algorithm>

#include "domain/wide.h"

namespace wazeh::domain {

namespace {
constexpr std::uint8_t kMostDecimals = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

std::expected<Currency, std::string> Currency::make(std::string_view code, std::int64_t minorPerUnit)
{
    if (code.size() != 3 || !std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return std::unexpected("a currency is three capital letters, such as PKR");
    Currency currency{.code = {code[0], code[1], code[2]}, .exponent = 0};
    while (currency.minorPerUnit() < minorPerUnit && currency.exponent < kMostDecimals)
        ++currency.exponent;
    if (currency.minorPerUnit() != minorPerUnit)
        return std::unexpected("the minor units of a currency are 1, 10, 100 … 1000000 to one unit");
    return currency;
}

std::int64_t Currency::minorPerUnit() const
{
    std::int64_t minor = 1;
    for (unsigned i = 0; i < exponent; ++i)
        minor *= 10;
    return minor;
}

std::expected<Money, MoneyError> Money::parse(std::string_view decimal, Currency currency)
{
    const bool negative = decimal.starts_with('-');
    if (negative)
        decimal.remove_prefix(1);
    const auto point = decimal.find('.');
    const std::string_view whole = decimal.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? std::string_view{} : decimal.substr(point + 1);
    const bool emptyPart = point != std::string_view::npos && part.empty();
    if (whole.empty() || emptyPart || part.size() > currency.exponent || !std::ranges::all_of(whole, isDigit) ||
        !std::ranges::all_of(part, isDigit))
        return std::unexpected(MoneyError::BadText);

    Wide minor = 0;
    const auto append = [&minor](char digit) {
        minor = minor * 10 + (digit - '0');
        return narrow(-minor).has_value();
    };
    for (const char digit : whole)
        if (!append(digit))
            return std::unexpected(MoneyError::Overflow);
    for (std::size_t i = 0; i < currency.exponent; ++i)
        if (!append(i < part.size() ? part[i] : '0'))
            return std::unexpected(MoneyError::Overflow);
    const auto result = narrow(negative ? -minor : minor);
    if (!result)
        return std::unexpected(result.error());
    return fromMinor(*result, currency);
}

std::expected<Money, MoneyError> Money::plus(Money other) const
{
    if (m_currency != other.m_currency)
        return std::unexpected(MoneyError::CurrencyMismatch);
    std::int64_t sum = 0;
    if (__builtin_add_overflow(m_minor, other.m_minor, &sum))
        return std::unexpected(MoneyError::Overflow);
    return fromMinor(sum, m_currency);
}

std::expected<Money, MoneyError> Money::minus(Money other) const
{
    if (m_currency != other.m_currency)
        return std::unexpected(MoneyError::CurrencyMismatch);
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(m_minor, other.m_minor, &difference))
        return std::unexpected(MoneyError::Overflow);
    return fromMinor(difference, m_currency);
}

std::expected<Money, MoneyError> Money::times(std::int64_t factor) const
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(m_minor, factor, &product))
        return std::unexpected(MoneyError::Overflow);
    return fromMinor(product, m_currency);
}

std::string Money::toDecimal() const
{
    const auto bits = static_cast<std::uint64_t>(m_minor);
    std::string text = std::to_string(m_minor < 0 ? 0 - bits : bits);
    if (m_currency.exponent > 0) {
        if (text.size() <= m_currency.exponent)
            text.insert(0, m_currency.exponent + 1U - text.size(), '0');
        text.insert(text.size() - m_currency.exponent, 1, '.');
    }
    return m_minor < 0 ? "-" + text : text;
}
} // namespace wazeh::domain
