#include "clinic/admin/sample.h"

#include "clinic/admin/importing.h"
#include "clinic/admin/people.h"
#include "clinic/admin/publish.h"
#include "clinic/admin/samplefiles.h"
#include "codec/json.h"

namespace wazeh::clinic {
namespace {
constexpr std::string_view kFrontDesk = "Front desk (sample)";

std::unexpected<Failure> badSample(std::string_view file, std::string_view why)
{
    return refuse("bad_sample", std::string(file) + ": " + std::string(why));
}

std::string firstOf(const RowFaults &faults)
{
    const auto &fault = faults.front();
    return "line " + std::to_string(fault.line) + " " + fault.column + ": " + fault.reason;
}

} // namespace

void forgetSampleVisits(Clinic &clinic)
{
    Query(clinic.database, "DELETE FROM visits WHERE source = 'sample'").run();
}

std::string_view sampleFile(std::string_view name)
{
    for (const auto &file : sampleFiles())
        if (file.name == name)
            return file.bytes;
    return {};
}

bool isSampleData(std::string_view bytes)
{
    for (const auto &file : sampleFiles())
        if (file.bytes == bytes)
            return true;
    return bytes.find("(sample)") != std::string_view::npos || bytes.find("(نمونہ)") != std::string_view::npos ||
           bytes.find("\"SAMPLE\"") != std::string_view::npos;
}

Outcome<void> loadSample(Clinic &clinic, std::string_view staffPin)
{
    const auto texts = codec::readJson(sampleFile("clinic.json"));
    if (!texts)
        return badSample("clinic.json", texts.error().message);
    for (const std::string key : {"not_included", "may_change"})
        if (const auto *text = texts->find(key))
            setSetting(clinic.database, key, codec::writeJson(*text));
    if (auto published = publishPolicy(clinic, sampleFile("policy.json")); !published)
        return badSample("policy.json", published.error().front().path + " " + published.error().front().message);
    if (auto prices = importPrices(clinic, sampleFile("prices.csv")); !prices)
        return badSample("prices.csv", firstOf(prices.error()));
    if (auto added = addStaff(clinic, kFrontDesk, staffPin); !added)
        return std::unexpected(added.error());
    return refreshSampleVisits(clinic, clinic.today());
}

Outcome<void> refreshSampleVisits(Clinic &clinic, domain::Date date)
{
    if (date != clinic.today() || setting(clinic.database, "sample_day") == date.toIso())
        return {};
    forgetSampleVisits(clinic);
    auto visits = importVisits(clinic, sampleFile("visits.csv"), VisitSource::Sample);
    if (!visits)
        return badSample("visits.csv", firstOf(visits.error()));
    setSetting(clinic.database, "sample_day", date.toIso());
    return {};
}
} // namespace wazeh::clinic
