#pragma once

#include <optional>
#include <vector>

#include "clinic/store/store.h"
#include "domain/date.h"
#include "domain/record.h"

namespace wazeh::clinic {

struct CallRow {
    domain::Call call;
    std::string deviceId;
    std::int64_t cursor = 0; // rises with every change of any call
};
enum class CallChange { Added, Changed, Same };

/** A call never goes back: rung → accepted → done or cancelled. What is older than the stored state changes nothing. */
[[nodiscard]] CallChange saveCall(const sqlite::Database &database, const domain::Call &call, std::string_view deviceId,
                                  domain::Date date);
[[nodiscard]] std::optional<CallRow> findCall(const sqlite::Database &database, std::string_view callId);
/** Calls of that date that changed after the cursor, oldest change first. */
[[nodiscard]] std::vector<CallRow> callsAfter(const sqlite::Database &database, domain::Date date, std::int64_t cursor);
} // namespace wazeh::clinic
