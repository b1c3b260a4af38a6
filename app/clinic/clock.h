#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "domain/date.h"

namespace wazeh::clinic {

/** Unix time in milliseconds; passed in by the composition root, safe from any thread. */
using Now = std::function<std::int64_t()>;
[[nodiscard]] std::int64_t systemNow();

/** "2026-11-23T09:00:00.000Z" */
[[nodiscard]] std::string rfc3339(std::int64_t unixMs);
/** Minutes east of UTC, for zones that have no summer time; nothing for any other zone. A policy whose zone is not that
 *  of the tablets is refused when it is published. */
[[nodiscard]] std::optional<int> zoneOffset(std::string_view zone);
[[nodiscard]] domain::Date civilDate(std::int64_t unixMs, int offsetMinutes);
/** The instant at which that civil date begins. */
[[nodiscard]] std::int64_t startOfDay(domain::Date date, int offsetMinutes);
} // namespace wazeh::clinic
