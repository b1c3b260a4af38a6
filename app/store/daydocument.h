#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/visit.h"

/** Visits as they stand in a day document, so that one visit can be kept and read alone. */
namespace wazeh::store {
/** RFC 8785 bytes of the visit, as in a day. */
[[nodiscard]] std::string visitBytes(const domain::Visit &visit);
/** Whatever day it is of; nullopt when a day could not hold it. */
[[nodiscard]] std::optional<domain::Visit> readVisit(std::string_view bytes);
/** The day with these visits added after its own. One that it has already wins; one in another currency, or that cannot
 *  be read, is left out. */
[[nodiscard]] std::optional<domain::Day> dayWith(std::string_view dayBytes, const std::vector<std::string> &visits);
} // namespace wazeh::store
