#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

#include "flow/ports.h"

namespace wazeh::flow {
namespace {
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty() || text.front() == '-')
        return std::nullopt;
    return value;
}

/** "", or "." and digits: whole milliseconds of it. */
std::optional<int> fraction(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() != '.' || text.size() < 2 || text.size() > 10 ||
        text.find_first_not_of("0123456789", 1) != std::string_view::npos)
        return std::nullopt;
    const std::string padded = std::string(text.substr(1)) + "00";
    return digits(std::string_view(padded).substr(0, 3));
}
} // namespace

std::optional<std::int64_t> unixMsOf(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.back() != 'Z')
        return std::nullopt;
    const auto date = domain::Date::parse(text.substr(0, 10));
    const auto hour = digits(text.substr(11, 2));
    const auto minute = digits(text.substr(14, 2));
    const auto second = digits(text.substr(17, 2));
    const auto ms = fraction(text.substr(19, text.size() - 20));
    if (!date || !hour || !minute || !second || !ms || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const auto at = date->days() + hours{*hour} + minutes{*minute} + seconds{*second} + milliseconds{*ms};
    return duration_cast<milliseconds>(at.time_since_epoch()).count();
}

std::string rfc3339(std::int64_t unixMs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds{unixMs}};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss clock{at - day};
    std::array<char, 64> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

domain::Date civilDate(std::int64_t unixMs, int offsetMinutes)
{
    using namespace std::chrono;
    const auto day = floor<days>(milliseconds{unixMs} + minutes{offsetMinutes});
    return domain::Date{}.plusDays(day.count());
}
} // namespace wazeh::flow
