#include "clinic/import/prices.h"

#include <algorithm>
#include <map>

#include "clinic/import/row.h"

namespace wazeh::clinic {
namespace {
const CsvColumns kColumns{{"code", "category", "name_en", "name_ur", "low", "expected", "high", "stages",
                           "days_between_stages"},
                          {"note_en", "note_ur"}};

bool isCode(const std::string &code)
{
    return !code.empty() && code.size() <= 16 && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

domain::Service serviceOf(Row &row, const domain::Currency &currency)
{
    domain::Service service;
    service.code = row.text("code");
    if (!isCode(service.code))
        row.fault("code", "a code is 1 to 16 of A-Z and 0-9");
    service.category = row.identifier("category");
    service.name = row.texts("name");
    service.note = row.texts("note", true);
    service.low = row.money("low", currency);
    service.expected = row.money("expected", currency);
    service.high = row.money("high", currency);
    if (service.low.minor() > service.expected.minor() || service.expected.minor() > service.high.minor())
        row.fault("expected", "it must be low <= expected <= high");
    service.stages = static_cast<int>(row.integer("stages", {1, 60}));
    service.daysBetweenStages = static_cast<int>(row.integer("days_between_stages", {0, 365}));
    if (service.stages > 1 && service.daysBetweenStages == 0)
        row.fault("days_between_stages", "with several stages it must be at least 1");
    return service;
}
} // namespace

std::expected<std::vector<domain::Service>, RowFaults> readPrices(std::string_view csv,
                                                                  const domain::Currency &currency)
{
    RowFaults faults;
    const auto table = readCsv(csv, kColumns, faults);
    std::vector<domain::Service> services;
    std::map<std::string, int> lines;
    for (const auto &csvRow : table.rows) {
        Row row(table, csvRow, faults);
        services.push_back(serviceOf(row, currency));
        const auto [first, isNew] = lines.emplace(services.back().code, csvRow.line);
        if (!isNew)
            row.fault("code", services.back().code + " stands in line " + std::to_string(first->second) + " already");
    }
    if (!faults.empty())
        return std::unexpected(std::move(faults));
    return services;
}
} // namespace wazeh::clinic
