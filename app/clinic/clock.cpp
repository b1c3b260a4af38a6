#include "clinic/clock.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <utility>

namespace wazeh::clinic {
namespace {
constexpr std::array<std::pair<std::string_view, int>, 7> kZones{{{"Asia/Karachi", 300},
                                                                  {"UTC", 0},
                                                                  {"Asia/Dubai", 240},
                                                                  {"Asia/Riyadh", 180},
                                                                  {"Asia/Kolkata", 330},
                                                                  {"Asia/Dhaka", 360},
                                                                  {"Asia/Kabul", 270}}};

std::chrono::sys_time<std::chrono::milliseconds> instant(std::int64_t unixMs)
{
    return std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{unixMs}};
}
} // namespace

std::int64_t systemNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

std::string rfc3339(std::int64_t unixMs)
{
    const auto at = instant(unixMs);
    const auto days = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{days};
    const std::chrono::hh_mm_ss time{at - days};
    std::array<char, 40> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
        static_cast<int>(time.subseconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<int> zoneOffset(std::string_view zone)
{
    for (const auto &[name, minutes] : kZones)
        if (name == zone)
            return minutes;
    return {};
}

domain::Date civilDate(std::int64_t unixMs, int offsetMinutes)
{
    const auto local = instant(unixMs) + std::chrono::minutes{offsetMinutes};
    const auto days = std::chrono::floor<std::chrono::days>(local);
    return domain::Date{}.plusDays(days.time_since_epoch().count());
}

std::int64_t startOfDay(domain::Date date, int offsetMinutes)
{
    const auto begin = std::chrono::sys_time<std::chrono::milliseconds>{date.days()};
    return (begin - std::chrono::minutes{offsetMinutes}).time_since_epoch().count();
}
} // namespace wazeh::clinic
