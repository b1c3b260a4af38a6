#include "clinic/store/calls.h"

#include "codec/documents.h"

namespace wazeh::clinic {
namespace {
int rank(domain::CallState state)
{
    return state == domain::CallState::Rung ? 0 : state == domain::CallState::Accepted ? 1 : 2;
}

std::string_view stateName(domain::CallState state)
{
    switch (state) {
    case domain::CallState::Rung:
        return "rung";
    case domain::CallState::Accepted:
        return "accepted";
    case domain::CallState::Done:
        return "done";
    case domain::CallState::Cancelled:
        break;
    }
    return "cancelled";
}

std::optional<CallRow> rowOf(const Query &query)
{
    auto call = codec::readCall(query.text(0));
    if (!call)
        return {};
    return CallRow{std::move(*call), query.text(1), query.integer(2)};
}

std::int64_t nextCursor(const sqlite::Database &database)
{
    Query query(database, "SELECT coalesce(max(cursor), 0) + 1 FROM calls");
    return query.next() ? query.integer(0) : 1;
}
} // namespace

CallChange saveCall(const sqlite::Database &database, const domain::Call &call, std::string_view deviceId,
                    domain::Date date)
{
    const auto known = findCall(database, call.callId);
    if (known && rank(call.state) <= rank(known->call.state))
        return CallChange::Same;
    Query(database, "INSERT INTO calls(call_id, device_id, date, cursor, state, document) VALUES(?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT(call_id) DO UPDATE SET cursor = excluded.cursor, state = excluded.state, "
                    "document = excluded.document")
        .arg(call.callId)
        .arg(deviceId)
        .arg(date.toIso())
        .arg(nextCursor(database))
        .arg(stateName(call.state))
        .arg(codec::writeCall(call))
        .run();
    return known ? CallChange::Changed : CallChange::Added;
}

std::optional<CallRow> findCall(const sqlite::Database &database, std::string_view callId)
{
    Query query(database, "SELECT document, device_id, cursor FROM calls WHERE call_id = ?");
    query.arg(callId);
    return query.next() ? rowOf(query) : std::nullopt;
}

std::vector<CallRow> callsAfter(const sqlite::Database &database, domain::Date date, std::int64_t cursor)
{
    Query query(database, "SELECT document, device_id, cursor FROM calls WHERE date = ? AND cursor > ? ORDER BY cursor");
    query.arg(date.toIso()).arg(cursor);
    std::vector<CallRow> rows;
    while (query.next())
        if (auto row = rowOf(query))
            rows.push_back(std::move(*row));
    return rows;
}
} // namespace wazeh::clinic
