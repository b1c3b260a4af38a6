#include "clinic/store/staff.h"

namespace wazeh::clinic {

void insertStaff(const sqlite::Database &database, const StaffRow &row)
{
    Query(database, "INSERT INTO staff(id, name, pin_hash, active, added_at) VALUES(?, ?, ?, ?, ?)")
        .arg(row.id)
        .arg(row.name)
        .arg(row.pinHash)
        .arg(std::int64_t{row.active})
        .arg(row.addedAt)
        .run();
}

std::vector<StaffRow> listStaff(const sqlite::Database &database)
{
    Query query(database, "SELECT id, name, pin_hash, active, added_at FROM staff ORDER BY added_at, id");
    std::vector<StaffRow> rows;
    while (query.next())
        rows.push_back({query.text(0), query.text(1), query.text(2), query.integer(3) != 0, query.text(4)});
    return rows;
}

bool disableStaff(const sqlite::Database &database, std::string_view id)
{
    Query(database, "UPDATE staff SET active = 0 WHERE id = ?").arg(id).run();
    return database.changes() > 0;
}

std::vector<domain::StaffMember> activeStaff(const sqlite::Database &database)
{
    std::vector<domain::StaffMember> members;
    for (auto &row : listStaff(database))
        if (row.active)
            members.push_back({std::move(row.id), std::move(row.name), std::move(row.pinHash)});
    return members;
}
} // namespace wazeh::clinic
