#pragma once

#include <array>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace wazeh::domain {

/** ISO 4217 code with its exponent: PKR has 2 (100 paisa), JPY 0. */
struct Currency {
    std::array<char, 3> code{'P', 'K', 'R'};
    std::uint8_t exponent = 2;

    [[nodiscard]] static std::expected<Currency, std::string> make(std::string_view code, std::int64_t minorPerUnit);
    [[nodiscard]] std::int64_t minorPerUnit() const;
    [[nodiscard]] std::string name() const { return {code.begin(), code.end()}; }
    friend bool operator==(const Currency &, const Currency &) = default;
};

enum class MoneyError { CurrencyMismatch, Overflow, BadText };

/**
 * An exact amount: int64 minor units of one currency. Arithmetic never wraps and never mixes
 * currencies: both are error values. There is no conversion to or from floating point.
 */
class Money {
public:
    constexpr Money() = default; // nothing, in PKR
    [[nodiscard]] static constexpr Money fromMinor(std::int64_t minor, Currency currency = {})
    {
        return {minor, currency};
    }
    /** Decimal text such as "1707.00" or "-12"; at most the currency's decimals. */
    [[nodiscard]] static std::expected<Money, MoneyError> parse(std::string_view decimal, Currency currency = {});

    [[nodiscard]] constexpr std::int64_t minor() const { return m_minor; }
    [[nodiscard]] constexpr const Currency &currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }

    [[nodiscard]] std::expected<Money, MoneyError> plus(Money other) const;
    [[nodiscard]] std::expected<Money, MoneyError> minus(Money other) const;
    [[nodiscard]] std::expected<Money, MoneyError> times(std::int64_t factor) const;
    /** "64000.00": plain decimal text with all decimals of the currency, no grouping. */
    [[nodiscard]] std::string toDecimal() const;

    friend bool operator==(const Money &, const Money &) = default;

private:
    constexpr Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) {}

    std::int64_t m_minor = 0;
    Currency m_currency;
};

/** No amount in a document may be larger (minor units): sums of 10 000 such lines still fit. */
inline constexpr std::int64_t kMaxAmount = 100'000'000'000'000; // 10^14
} // namespace wazeh::domain
