#pragma once

#include "clinic/import/row.h"
#include "clinic/import/visits.h"

namespace wazeh::clinic {
/** Lines, discounts, cover and stages of one row as facts that the domain itself finds sound. */
[[nodiscard]] domain::CaseFacts factsOf(Row &row, domain::Date date, const VisitContext &context);
[[nodiscard]] std::vector<domain::Arranged> arrangedOf(Row &row, domain::Date date, const VisitContext &context);
} // namespace wazeh::clinic
