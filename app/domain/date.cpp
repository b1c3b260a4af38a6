#include "domain/date.h"

#include <algorithm>

namespace wazeh::domain {

namespace {
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr sys_days kFirst{std::chrono::year{1900} / 1 / 1};
constexpr sys_days kLast{std::chrono::year{2999} / 12 / 31};

int digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

unsigned lastDay(std::chrono::year_month month)
{
    return static_cast<unsigned>((month / std::chrono::last).day());
}
} // namespace

std::expected<Date, DateError> Date::make(int year, unsigned month, unsigned day)
{
    if (year < 1900 || year > 2999 || month > 12 || day > 31)
        return std::unexpected(DateError::OutOfRange);
    const year_month_day ymd{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!ymd.ok())
        return std::unexpected(DateError::OutOfRange);
    return Date{sys_days{ymd}};
}

std::expected<Date, DateError> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::unexpected(DateError::BadText);
    const int year = digits(iso.substr(0, 4));
    const int month = digits(iso.substr(5, 2));
    const int day = digits(iso.substr(8, 2));
    if (year < 0 || month < 0 || day < 0)
        return std::unexpected(DateError::BadText);
    return make(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

int Date::year() const
{
    return static_cast<int>(year_month_day{m_days}.year());
}
unsigned Date::month() const
{
    return static_cast<unsigned>(year_month_day{m_days}.month());
}
unsigned Date::day() const
{
    return static_cast<unsigned>(year_month_day{m_days}.day());
}
unsigned Date::isoWeekday() const
{
    return std::chrono::weekday{m_days}.iso_encoding();
}

std::string Date::toIso() const
{
    const auto padded = [](unsigned value, std::size_t width) {
        std::string text = std::to_string(value);
        text.insert(0, width - text.size(), '0');
        return text;
    };
    return std::to_string(year()) + "-" + padded(month(), 2) + "-" + padded(day(), 2);
}

Date Date::plusDays(std::int64_t days) const
{
    const std::int64_t down = (kFirst - m_days).count();
    const std::int64_t up = (kLast - m_days).count();
    return Date{m_days + std::chrono::days{std::clamp(days, down, up)}};
}

Date Date::plusMonths(int months, unsigned anchorDay) const
{
    const year_month_day ymd{m_days};
    const std::int64_t count = std::int64_t{static_cast<int>(ymd.year())} * 12 + static_cast<unsigned>(ymd.month()) - 1;
    const std::int64_t target = count + months;
    if (target < std::int64_t{1900} * 12)
        return Date{kFirst};
    if (target >= std::int64_t{3000} * 12)
        return Date{kLast};
    const std::chrono::year_month month{std::chrono::year{static_cast<int>(target / 12)},
                                        std::chrono::month{static_cast<unsigned>(target % 12) + 1}};
    const unsigned wanted = anchorDay > 0 ? anchorDay : static_cast<unsigned>(ymd.day());
    return Date{sys_days{month / std::chrono::day{std::min(wanted, lastDay(month))}}};
}

std::int64_t Date::daysUntil(Date later) const
{
    return (later.m_days - m_days).count();
}

bool Date::isLastDayOfMonth() const
{
    const year_month_day ymd{m_days};
    return static_cast<unsigned>(ymd.day()) == lastDay(ymd.year() / ymd.month());
}
} // namespace wazeh::domain
