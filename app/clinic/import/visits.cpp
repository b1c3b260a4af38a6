#include "clinic/import/visits.h"

#include <algorithm>
#include <map>

#include "clinic/crockford.h"
#include "clinic/import/visitfacts.h"
#include "signing/hash.h"

namespace wazeh::clinic {
namespace {
const CsvColumns kColumns{{"visit_ref", "date", "code", "birth_year", "phone_last4", "name_en", "name_ur", "minor",
                           "state", "counter_en", "counter_ur", "token", "category", "emergency", "services",
                           "discount_code", "discount_amount", "cover_kind", "cover_allowed", "cover_deductible_left",
                           "cover_coinsurance_bp", "cover_copay", "cover_oop_left", "stage_dates", "service_en",
                           "service_ur", "arranged"},
                          {"qr"}};

domain::Date dateOf(Row &row, domain::Date today)
{
    const auto &text = row.text("date");
    if (text == "today")
        return today;
    if (text.starts_with('+'))
        if (const auto days = readInteger(std::string_view(text).substr(1)); days && *days <= 3650 && text[1] != '-')
            return today.plusDays(*days);
    if (const auto date = domain::Date::parse(text))
        return *date;
    row.fault("date", "\"" + text + "\" is no date: YYYY-MM-DD, today or +DAYS");
    return today;
}

std::string codeOf(Row &row, const VisitContext &context)
{
    if (row.text("code").empty())
        return context.newCode();
    const auto code = normalCrockford(row.text("code"));
    if (code && code->size() >= 6 && code->size() <= 16)
        return *code;
    row.fault("code", "a code is 6 to 16 digits or letters of Crockford's base 32");
    return {};
}

std::string lastFour(Row &row)
{
    const auto &text = row.text("phone_last4");
    if (text.size() != 4 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        row.fault("phone_last4", "these are the last four digits of a telephone number");
    return text;
}

void checkFacts(Row &row, const DatedVisit &dated)
{
    domain::CaseFacts facts = dated.visit.base;
    facts.today = dated.date;
    for (const auto &fault : domain::check(facts))
        row.fault("services", fault.path + " " + fault.message);
}

DatedVisit visitOf(Row &row, const VisitContext &context)
{
    const auto faultsBefore = row.faultCount();
    DatedVisit dated;
    dated.line = row.line();
    dated.date = dateOf(row, context.today);
    auto &visit = dated.visit;
    visit.visitRef = row.identifier("visit_ref");
    visit.code = codeOf(row, context);
    dated.qrText = row.text("qr").empty() ? context.newQrText() : row.text("qr");
    visit.qrSha256 = signing::sha256Hex(dated.qrText);
    visit.birthYear = static_cast<int>(row.integer("birth_year", {1900, dated.date.year()}));
    visit.phoneLast4 = lastFour(row);
    visit.name = row.texts("name");
    visit.minor = row.oneOf("minor", {"no", "yes"}) == 1;
    visit.state = row.oneOf("state", {"expected", "arrived"}) == 0 ? domain::VisitState::Expected
                                                                   : domain::VisitState::Arrived;
    visit.counter = row.texts("counter");
    visit.token = row.needed("token");
    visit.service = row.texts("service");
    visit.base = factsOf(row, dated.date, context);
    visit.arranged = arrangedOf(row, dated.date, context);
    if (row.faultCount() == faultsBefore)
        checkFacts(row, dated);
    return dated;
}

/** The same name twice, or the same code twice on one day, belongs to nobody. */
class Unique {
public:
    void check(Row &row, const std::string &column, const std::string &key, const std::string &shown)
    {
        const auto [first, isNew] = m_lines.emplace(column + '\n' + key, row.line());
        if (!isNew)
            row.fault(column, shown + " stands in line " + std::to_string(first->second) + " already");
    }

private:
    std::map<std::string, int> m_lines;
};
} // namespace

std::expected<std::vector<DatedVisit>, RowFaults> readVisits(std::string_view csv, const VisitContext &context)
{
    RowFaults faults;
    const auto table = readCsv(csv, kColumns, faults);
    std::vector<DatedVisit> visits;
    Unique unique;
    for (const auto &csvRow : table.rows) {
        Row row(table, csvRow, faults);
        visits.push_back(visitOf(row, context));
        const auto &visit = visits.back().visit;
        unique.check(row, "visit_ref", visit.visitRef, visit.visitRef);
        unique.check(row, "code", visits.back().date.toIso() + visit.code, visit.code);
    }
    if (!faults.empty())
        return std::unexpected(std::move(faults));
    return visits;
}
} // namespace wazeh::clinic
