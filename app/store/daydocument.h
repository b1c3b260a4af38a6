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
/** The day with these visits added after its own (one that it has already wins), or in their place. */
[[nodiscard]] std::optional<domain::Day> dayWith(std::string_view dayBytes, const std::vector<std::string> &visits,
                                                 bool keepOwn);
} // namespace wazeh::store
