#pragma once

#include "sqlite/database.h"

namespace wazeh::clinic {
/** Tables of the clinic's file, forward only; a file newer than this program is refused. */
[[nodiscard]] sqlite::Result<void> migrateStore(sqlite::Database &database);
} // namespace wazeh::clinic
