#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "clinic/clinic.h"

namespace wazeh::clinic {

struct LogProblem {
    std::int64_t logIndex = 0;
    std::string recordId;
    std::string what;
};
/** Places in a device's chain that nothing has arrived for: not a fault of the log, but worth asking after. */
struct Gap {
    std::string deviceId, epoch;
    std::int64_t from = 0, to = 0;
};
struct LogReport {
    std::int64_t records = 0;
    std::int64_t quarantined = 0;
    std::int64_t menus = 0; // recomputed
    std::int64_t conflicts = 0;
    std::vector<LogProblem> problems;
    std::vector<Gap> gaps;
};

/** Reads the whole log: no index is missing, every payload has its hash and its device's signature, every receipt is
 *  the server's and for it, the log's own hash chain and each device's chain hold. With menus, every accepted choice is
 *  computed again from its policy and facts. */
[[nodiscard]] LogReport checkLog(Clinic &clinic, bool menus);
} // namespace wazeh::clinic
