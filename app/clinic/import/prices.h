#pragma once

#include <expected>
#include <vector>

#include "clinic/import/csv.h"
#include "domain/visit.h"

namespace wazeh::clinic {
/** Columns: code, category, name_en, name_ur, note_en, note_ur, low, expected, high, stages, days_between_stages.
 *  Amounts in whole units of the currency with its decimals ("26000" or "26000.50"). All rows or none. */
[[nodiscard]] std::expected<std::vector<domain::Service>, RowFaults> readPrices(std::string_view csv,
                                                                                const domain::Currency &currency);
} // namespace wazeh::clinic
