#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace wazeh::domain {

enum class DateError { BadText, OutOfRange };

/** A civil date, 1900-01-01 to 2999-12-31; arithmetic stops at these ends. No time, no zone. */
class Date {
public:
    constexpr Date() = default; // 1970-01-01
    [[nodiscard]] static std::expected<Date, DateError> make(int year, unsigned month, unsigned day);
    /** Exactly "YYYY-MM-DD". */
    [[nodiscard]] static std::expected<Date, DateError> parse(std::string_view iso);

    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned day() const;
    /** Monday = 1 … Sunday = 7. */
    [[nodiscard]] unsigned isoWeekday() const;
    [[nodiscard]] std::string toIso() const;

    [[nodiscard]] Date plusDays(std::int64_t days) const;
    /** Month arithmetic that keeps the anchor day: 31 Jan → 28 Feb → 31 Mar. anchorDay 0 = this date's day. */
    [[nodiscard]] Date plusMonths(int months, unsigned anchorDay = 0) const;
    [[nodiscard]] std::int64_t daysUntil(Date later) const;
    [[nodiscard]] bool isLastDayOfMonth() const;
    [[nodiscard]] std::chrono::sys_days days() const { return m_days; }

    friend constexpr auto operator<=>(const Date &, const Date &) = default;

private:
    explicit constexpr Date(std::chrono::sys_days days) : m_days(days) {}
    std::chrono::sys_days m_days{};
};
} // namespace wazeh::domain
