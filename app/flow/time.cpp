#include <array>
#include <chrono>
#include <cstdio>

#include "flow/ports.h"

namespace wazeh::flow {

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
