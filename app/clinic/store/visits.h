#pragma once

#include <optional>
#include <string>
#include <vector>

#include "clinic/store/store.h"
#include "domain/visit.h"

namespace wazeh::clinic {

/** Where a visit came from: the sample is made anew each day, the others never touch it. */
enum class VisitSource { Sample, Import, WalkIn };

/** One visit as the JSON it has inside a day document, and back; read strictly by the day's own reader. */
[[nodiscard]] std::string writeVisit(const domain::Visit &visit);
[[nodiscard]] std::optional<domain::Visit> readVisit(std::string_view json);

/** Adds a visit of that date, or changes it when the same visit_ref is there and still `expected` or `arrived`.
 *  False: it has gone further than that, nothing changed. Throws when another visit has its code that day. */
[[nodiscard]] bool saveVisit(const sqlite::Database &database, domain::Date date, const domain::Visit &visit,
                             VisitSource source);
[[nodiscard]] std::vector<domain::Visit> visitsOn(const sqlite::Database &database, domain::Date date);
[[nodiscard]] bool hasVisit(const sqlite::Database &database, std::string_view visitRef);
/** The visit that has that code on that date, "" when none. */
[[nodiscard]] std::string visitWithCode(const sqlite::Database &database, domain::Date date, std::string_view code);
[[nodiscard]] std::optional<domain::VisitState> visitState(const sqlite::Database &database, std::string_view visitRef);
[[nodiscard]] std::optional<domain::VisitState> parseVisitState(std::string_view name);
/** False when there is no such visit. A signed visit stays signed unless it is voided. */
[[nodiscard]] bool setVisitState(const sqlite::Database &database, std::string_view visitRef, domain::VisitState state,
                                 std::string_view reason);
} // namespace wazeh::clinic
