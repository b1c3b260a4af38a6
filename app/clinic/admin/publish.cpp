#include "clinic/admin/publish.h"

#include <set>

#include "clinic/admin/sample.h"
#include "clinic/store/policies.h"
#include "clinic/store/services.h"
#include "codec/json.h"
#include "domain/zone.h"
#include "signing/documents.h"

namespace wazeh::clinic {
namespace {
void checkApproval(const domain::Policy &policy, domain::Faults &faults)
{
    std::set<std::string> people;
    for (const auto &approval : policy.approvedBy)
        people.insert(approval.name);
    if (people.size() < 2)
        faults.push_back({"/approved_by", "two different people must have approved a policy"});
}

domain::Faults publishFaults(Clinic &clinic, const domain::Policy &policy, std::string_view bytes)
{
    domain::Faults faults;
    const auto newest = newestVersion(clinic.database);
    if (policy.version <= newest)
        faults.push_back({"/version", "version " + std::to_string(newest) +
                                          " is published; a published policy never changes and versions only rise"});
    const auto currency = currencyOf(clinic);
    if (policy.currency != currency && !listServices(clinic.database, currency).empty())
        faults.push_back({"/currency", "the price list is in " + currency.name()});
    if (!clinic.identity.sample && isSampleData(bytes))
        faults.push_back({"", "this is sample data and this is a real clinic: the two are never mixed"});
    return faults;
}
} // namespace

std::expected<domain::Policy, domain::Faults> checkPolicy(std::string_view bytes)
{
    auto policy = signing::loadPolicy(bytes);
    if (!policy)
        return policy;
    domain::Faults faults;
    checkApproval(*policy, faults);
    if (zoneOffset(policy->timeZone) != domain::kZoneMinutes)
        faults.push_back({"/time_zone", policy->timeZone + ": the tablets reckon days by Asia/Karachi"});
    if (!faults.empty())
        return std::unexpected(std::move(faults));
    return policy;
}

std::expected<domain::Policy, domain::Faults> publishPolicy(Clinic &clinic, std::string_view bytes)
{
    auto policy = checkPolicy(bytes);
    if (!policy)
        return policy;
    if (auto faults = publishFaults(clinic, *policy, bytes); !faults.empty())
        return std::unexpected(std::move(faults));
    insertPolicy(clinic.database, {policy->sha256, policy->policyId, policy->version, policy->effectiveFrom.toIso(),
                                   codec::writeJson(*codec::readJson(bytes)), clinic.timestamp()});
    setSetting(clinic.database, "time_zone", policy->timeZone);
    return policy;
}
} // namespace wazeh::clinic
