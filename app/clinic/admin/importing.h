#pragma once

#include <expected>
#include <vector>

#include "clinic/clinic.h"
#include "clinic/import/csv.h"
#include "clinic/import/visits.h"
#include "clinic/store/visits.h"

/** From a file to the clinic's tables, in the caller's transaction: all rows or none. */
namespace wazeh::clinic {

/** The number of services the price list now has. */
[[nodiscard]] std::expected<std::size_t, RowFaults> importPrices(Clinic &clinic, std::string_view csv);
/** Adds visits, and changes those that are still to come; one that was handed over or signed is a fault. */
[[nodiscard]] std::expected<std::vector<DatedVisit>, RowFaults> importVisits(Clinic &clinic, std::string_view csv,
                                                                             VisitSource source);
} // namespace wazeh::clinic
