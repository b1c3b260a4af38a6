#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wazeh::sync {
/** What the library lets pass and we do not: the leaf must name clinic.wazeh.internal itself (no wildcard, no other
 *  name) and carry the extended key usage "server". */
[[nodiscard]] bool isClinicServer(const std::string &leafPem);
} // namespace wazeh::sync
