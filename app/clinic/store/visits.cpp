#include "clinic/store/visits.h"

#include <array>

#include "codec/documents.h"
#include "codec/json.h"

namespace wazeh::clinic {
namespace {
constexpr std::string_view kZeroHash = "0000000000000000000000000000000000000000000000000000000000000000";

constexpr std::array kStates{domain::VisitState::Expected, domain::VisitState::Arrived, domain::VisitState::HandedOver,
                             domain::VisitState::Signed,   domain::VisitState::NotNow,  domain::VisitState::Void};

domain::Day emptyDay(domain::Date date)
{
    domain::Day day;
    day.date = date;
    day.clinicId = "c";
    day.clinicName.byLang = {{"en", "c"}, {"ur", "c"}};
    day.issuedAt = day.expiresAt = "1970-01-01T00:00:00.000Z";
    day.policySha256 = kZeroHash;
    return day;
}

std::string_view sourceName(VisitSource source)
{
    return source == VisitSource::Sample ? "sample" : source == VisitSource::Import ? "import" : "walk_in";
}

bool mayReplace(const sqlite::Database &database, std::string_view visitRef)
{
    const auto state = visitState(database, visitRef);
    return state == domain::VisitState::Expected || state == domain::VisitState::Arrived;
}
} // namespace

std::string writeVisit(const domain::Visit &visit)
{
    domain::Day day = emptyDay({});
    day.currency = visit.base.currency;
    day.visits.push_back(visit);
    const auto json = codec::readJson(codec::writeDay(day));
    const auto *visits = json ? json->find("visits") : nullptr;
    return visits ? codec::writeJson(std::get<codec::JsonArray>(visits->value).front()) : std::string();
}

std::optional<domain::Visit> readVisit(std::string_view json, domain::Date date)
{
    const auto visit = codec::readJson(json);
    auto day = codec::readJson(codec::writeDay(emptyDay(date)));
    if (!visit || !day)
        return {};
    const auto *facts = visit->find("facts_base");
    const auto *currency = facts ? facts->find("currency") : nullptr;
    for (auto &[key, value] : std::get<codec::JsonObject>(day->value)) {
        if (key == "visits")
            value = codec::Json(codec::JsonArray{*visit});
        if (key == "currency" && currency)
            value = *currency;
    }
    auto read = codec::readDay(codec::writeJson(*day));
    if (!read || read->visits.size() != 1)
        return {};
    return std::move(read->visits.front());
}

bool saveVisit(const sqlite::Database &database, domain::Date date, const domain::Visit &visit, VisitSource source)
{
    if (hasVisit(database, visit.visitRef)) {
        if (!mayReplace(database, visit.visitRef))
            return false;
        Query(database, "UPDATE visits SET date = ?, code = ?, source = ?, document = ? WHERE visit_ref = ?")
            .arg(date.toIso())
            .arg(visit.code)
            .arg(sourceName(source))
            .arg(writeVisit(visit))
            .arg(visit.visitRef)
            .run();
        return true;
    }
    Query(database, "INSERT INTO visits(visit_ref, date, code, state, source, document) VALUES(?, ?, ?, ?, ?, ?)")
        .arg(visit.visitRef)
        .arg(date.toIso())
        .arg(visit.code)
        .arg(domain::visitStateName(visit.state))
        .arg(sourceName(source))
        .arg(writeVisit(visit))
        .run();
    return true;
}

std::vector<domain::Visit> visitsOn(const sqlite::Database &database, domain::Date date)
{
    Query query(database, "SELECT document, state FROM visits WHERE date = ? ORDER BY position");
    query.arg(date.toIso());
    std::vector<domain::Visit> visits;
    while (query.next())
        if (auto visit = readVisit(query.text(0), date)) {
            visit->state = parseVisitState(query.text(1)).value_or(visit->state);
            visits.push_back(std::move(*visit));
        }
    return visits;
}

bool hasVisit(const sqlite::Database &database, std::string_view visitRef)
{
    return visitState(database, visitRef).has_value();
}

std::string visitWithCode(const sqlite::Database &database, domain::Date date, std::string_view code)
{
    Query query(database, "SELECT visit_ref FROM visits WHERE date = ? AND code = ?");
    query.arg(date.toIso()).arg(code);
    return query.next() ? query.text(0) : std::string();
}

std::optional<domain::VisitState> visitState(const sqlite::Database &database, std::string_view visitRef)
{
    Query query(database, "SELECT state FROM visits WHERE visit_ref = ?");
    query.arg(visitRef);
    return query.next() ? parseVisitState(query.text(0)) : std::nullopt;
}

std::optional<domain::VisitState> parseVisitState(std::string_view name)
{
    for (const auto state : kStates)
        if (domain::visitStateName(state) == name)
            return state;
    return {};
}

bool setVisitState(const sqlite::Database &database, std::string_view visitRef, domain::VisitState state,
                   std::string_view reason)
{
    const auto now = visitState(database, visitRef);
    if (!now)
        return false;
    // Void is the last word, whatever arrives later; Signed yields to nothing else.
    if (*now == domain::VisitState::Void || (*now == domain::VisitState::Signed && state != domain::VisitState::Void))
        return true;
    Query(database, "UPDATE visits SET state = ?, reason = ? WHERE visit_ref = ?")
        .arg(domain::visitStateName(state))
        .arg(reason)
        .arg(visitRef)
        .run();
    return true;
}
} // namespace wazeh::clinic
