#include "clinic/store/policies.h"

#include "signing/documents.h"

namespace wazeh::clinic {
namespace {
constexpr std::string_view kSelect = "SELECT sha256, policy_id, version, effective_from, bytes, published_at "
                                     "FROM policies";

PolicyRow rowOf(const Query &query)
{
    return {query.text(0), query.text(1), query.integer(2), query.text(3), query.text(4), query.text(5)};
}
} // namespace

void insertPolicy(const sqlite::Database &database, const PolicyRow &row)
{
    Query(database, "INSERT INTO policies(sha256, policy_id, version, effective_from, bytes, published_at) "
                    "VALUES(?, ?, ?, ?, ?, ?)")
        .arg(row.sha256)
        .arg(row.policyId)
        .arg(row.version)
        .arg(row.effectiveFrom)
        .blob(row.bytes)
        .arg(row.publishedAt)
        .run();
}

std::optional<PolicyRow> findPolicy(const sqlite::Database &database, std::string_view sha256)
{
    Query query(database, std::string(kSelect) + " WHERE sha256 = ?");
    query.arg(sha256);
    if (!query.next())
        return {};
    return rowOf(query);
}

std::vector<PolicyRow> listPolicies(const sqlite::Database &database)
{
    Query query(database, std::string(kSelect) + " ORDER BY version");
    std::vector<PolicyRow> rows;
    while (query.next())
        rows.push_back(rowOf(query));
    return rows;
}

std::optional<PolicyRow> policyInForce(const sqlite::Database &database, domain::Date date)
{
    Query query(database, std::string(kSelect) + " WHERE effective_from <= ? ORDER BY version DESC LIMIT 1");
    query.arg(date.toIso());
    if (!query.next())
        return {};
    return rowOf(query);
}

std::int64_t newestVersion(const sqlite::Database &database)
{
    Query query(database, "SELECT coalesce(max(version), 0) FROM policies");
    return query.next() ? query.integer(0) : 0;
}

const domain::Policy *policyBySha(Clinic &clinic, std::string_view sha256)
{
    if (const auto known = clinic.policies.find(sha256); known != clinic.policies.end())
        return &known->second;
    const auto row = findPolicy(clinic.database, sha256);
    if (!row)
        return nullptr;
    auto policy = signing::loadPolicy(row->bytes);
    if (!policy)
        return nullptr;
    return &clinic.policies.emplace(row->sha256, std::move(*policy)).first->second;
}

domain::Currency currencyOf(Clinic &clinic)
{
    const auto rows = listPolicies(clinic.database);
    if (rows.empty())
        return {};
    const auto *policy = policyBySha(clinic, rows.back().sha256);
    return policy ? policy->currency : domain::Currency{};
}
} // namespace wazeh::clinic
