#include "clinic/admin/importing.h"

#include "clinic/admin/sample.h"
#include "clinic/crockford.h"
#include "clinic/import/prices.h"
#include "clinic/store/policies.h"
#include "clinic/store/services.h"

namespace wazeh::clinic {
namespace {
RowFaults sampleInReal()
{
    return {{1, {}, "this is sample data and this is a real clinic: the two are never mixed"}};
}

/** Faults against what is in the clinic already. */
RowFaults clashes(const Clinic &clinic, const std::vector<DatedVisit> &visits)
{
    RowFaults faults;
    for (const auto &[date, visit, qrText, line] : visits) {
        const auto holder = visitWithCode(clinic.database, date, visit.code);
        if (!holder.empty() && holder != visit.visitRef)
            faults.push_back({line, "code", visit.code + " belongs to visit " + holder + " on that day"});
        const auto state = visitState(clinic.database, visit.visitRef);
        if (state && *state != domain::VisitState::Expected && *state != domain::VisitState::Arrived)
            faults.push_back({line, "visit_ref",
                              visit.visitRef + " is " + std::string(domain::visitStateName(*state)) + " already"});
    }
    return faults;
}
} // namespace

std::expected<std::size_t, RowFaults> importPrices(Clinic &clinic, std::string_view csv)
{
    if (!clinic.identity.sample && isSampleData(csv))
        return std::unexpected(sampleInReal());
    const auto services = readPrices(csv, currencyOf(clinic));
    if (!services)
        return std::unexpected(services.error());
    replaceServices(clinic.database, *services);
    return services->size();
}

std::expected<std::vector<DatedVisit>, RowFaults> importVisits(Clinic &clinic, std::string_view csv,
                                                               VisitSource source)
{
    if (!clinic.identity.sample && isSampleData(csv))
        return std::unexpected(sampleInReal());
    const auto currency = currencyOf(clinic);
    const VisitContext context{clinic.today(),
                               clinic.timestamp(),
                               currency,
                               listServices(clinic.database, currency),
                               [] { return randomDigits(8); },
                               [] { return randomCrockford(26); }};
    auto visits = readVisits(csv, context);
    if (!visits)
        return visits;
    if (auto faults = clashes(clinic, *visits); !faults.empty())
        return std::unexpected(std::move(faults));
    for (const auto &dated : *visits)
        (void)saveVisit(clinic.database, dated.date, dated.visit, source);
    return visits;
}
} // namespace wazeh::clinic
