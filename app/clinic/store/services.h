#pragma once

#include <vector>

#include "clinic/store/store.h"
#include "domain/visit.h"

namespace wazeh::clinic {
/** The price list from now on; visits that exist keep the amounts they were made with. */
void replaceServices(const sqlite::Database &database, const std::vector<domain::Service> &services);
[[nodiscard]] std::vector<domain::Service> listServices(const sqlite::Database &database,
                                                        const domain::Currency &currency);
} // namespace wazeh::clinic
