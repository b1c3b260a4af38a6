#pragma once

#include <string>
#include <vector>

#include "domain/visit.h"
#include "clinic/store/store.h"

namespace wazeh::clinic {

struct StaffRow {
    std::string id, name, pinHash;
    bool active = true;
    std::string addedAt;
};
void insertStaff(const sqlite::Database &database, const StaffRow &row);
[[nodiscard]] std::vector<StaffRow> listStaff(const sqlite::Database &database);
/** False when there is nobody of that id. */
[[nodiscard]] bool disableStaff(const sqlite::Database &database, std::string_view id);
/** Who may unlock a tablet: the active ones. */
[[nodiscard]] std::vector<domain::StaffMember> activeStaff(const sqlite::Database &database);
} // namespace wazeh::clinic
