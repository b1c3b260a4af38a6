#pragma once

#include <string>

#include "flow/ports.h"

/** Bodies and paths of what is sent beside records. */
namespace wazeh::sync {
[[nodiscard]] std::string visitStateBody(domain::VisitState state, std::string_view reason, std::string_view at);
[[nodiscard]] std::string walkInBody(const domain::Visit &visit);
/** One path segment, everything but unreserved characters as %XX. */
[[nodiscard]] std::string segment(std::string_view text);
} // namespace wazeh::sync
