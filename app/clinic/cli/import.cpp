#include "clinic/admin/importing.h"
#include "clinic/admin/sample.h"
#include "clinic/cli/commands.h"
#include "clinic/cli/io.h"

namespace wazeh::clinic {
namespace {
int refuseRows(const Invocation &invocation, const RowFaults &faults)
{
    const auto &file = invocation.arguments.front();
    codec::JsonArray rows;
    for (const auto &fault : faults) {
        invocation.io.err << file << ":" << fault.line << ": " << fault.column << (fault.column.empty() ? "" : ": ")
                          << fault.reason << '\n';
        rows.push_back(codec::JsonObject{{"line", fault.line}, {"column", fault.column}, {"reason", fault.reason}});
    }
    invocation.io.err << faults.size() << (faults.size() == 1 ? " fault" : " faults") << "; nothing was imported\n";
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"imported", 0}, {"faults", std::move(rows)}});
    return kNo;
}
} // namespace

int runImportPrices(Invocation &invocation)
{
    const std::string csv = fileBytes(invocation.arguments.front());
    Clinic clinic = openFor(invocation);
    auto transaction = begin(clinic.database);
    const auto count = importPrices(clinic, csv);
    if (!count)
        return refuseRows(invocation, count.error());
    commit(transaction);
    invocation.io.err << "The price list now has " << *count << " services\n";
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"imported", static_cast<std::int64_t>(*count)}});
    return kDone;
}

int runImportVisits(Invocation &invocation)
{
    const std::string csv = fileBytes(invocation.arguments.front());
    Clinic clinic = openFor(invocation);
    auto transaction = begin(clinic.database);
    const bool sample = clinic.identity.sample && csv == sampleFile("visits.csv");
    if (sample && setting(clinic.database, "sample_day") != clinic.today().toIso())
        forgetSampleVisits(clinic); // yesterday's sample visits, signed or not, begin anew
    const auto visits = importVisits(clinic, csv, sample ? VisitSource::Sample : VisitSource::Import);
    if (!visits)
        return refuseRows(invocation, visits.error());
    if (sample)
        setSetting(clinic.database, "sample_day", clinic.today().toIso());
    commit(transaction);
    codec::JsonArray rows;
    for (const auto &[date, visit, qrText, line] : *visits)
        rows.push_back(codec::JsonObject{
            {"visit_ref", visit.visitRef}, {"date", date.toIso()}, {"code", visit.code}, {"qr", qrText}});
    invocation.io.err << visits->size() << " visits imported\n";
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"imported", static_cast<std::int64_t>(visits->size())},
                                                {"visits", std::move(rows)}});
    return kDone;
}
} // namespace wazeh::clinic
