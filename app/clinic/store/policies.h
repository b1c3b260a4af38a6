#pragma once

#include <optional>
#include <string>
#include <vector>

#include "clinic/clinic.h"
#include "domain/date.h"

namespace wazeh::clinic {

struct PolicyRow {
    std::string sha256, policyId;
    std::int64_t version = 0;
    std::string effectiveFrom, bytes, publishedAt;
};
void insertPolicy(const sqlite::Database &database, const PolicyRow &row);
[[nodiscard]] std::optional<PolicyRow> findPolicy(const sqlite::Database &database, std::string_view sha256);
[[nodiscard]] std::vector<PolicyRow> listPolicies(const sqlite::Database &database);
/** The highest version whose effective date is not after the date. */
[[nodiscard]] std::optional<PolicyRow> policyInForce(const sqlite::Database &database, domain::Date date);
[[nodiscard]] std::int64_t newestVersion(const sqlite::Database &database); // 0: none

/** The published policy of that identity, read once; nullptr when the clinic never published it. */
[[nodiscard]] const domain::Policy *policyBySha(Clinic &clinic, std::string_view sha256);
/** The currency of the newest policy, PKR before the first. */
[[nodiscard]] domain::Currency currencyOf(Clinic &clinic);
} // namespace wazeh::clinic
