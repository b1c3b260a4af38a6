#include "store/calls.h"

#include "codec/documents.h"
#include "store/outgoing.h"

namespace wazeh::store {
namespace {
void upsert(Work &work, const domain::Call &call, std::string_view bytes)
{
    work.run("INSERT INTO calls VALUES(?,?,?) ON CONFLICT(call_id) DO UPDATE SET state=excluded.state,"
             " bytes=excluded.bytes",
             call.callId, static_cast<int>(call.state), Blob{bytes});
}

bool keepsLocal(const Room &room, const domain::Call &fromServer)
{
    const auto further = first(room.db,
                               "SELECT c.state >= ?2 FROM calls c JOIN outgoing o ON o.kind='call' AND"
                               " o.about=c.call_id WHERE c.call_id=?1",
                               integerColumn, fromServer.callId, static_cast<int>(fromServer.state));
    return further && further->value_or(0) != 0;
}
} // namespace

void saveCall(Room &room, const domain::Call &call)
{
    const auto bytes = codec::writeCall(call);
    Work work(room.db);
    upsert(work, call, bytes);
    enqueue(work, "call", call.callId, bytes);
    static_cast<void>(room.done(work.commit()));
}

void saveServerCalls(Room &room, const std::vector<domain::Call> &calls)
{
    Work work(room.db);
    for (const auto &call : calls) {
        if (keepsLocal(room, call))
            continue;
        upsert(work, call, codec::writeCall(call));
        work.run("DELETE FROM outgoing WHERE kind='call' AND about=?", call.callId);
    }
    static_cast<void>(room.done(work.commit()));
}

std::vector<domain::Call> openCalls(const Room &room)
{
    std::vector<domain::Call> found;
    static_cast<void>(each(
        room.db,
        "SELECT bytes FROM calls WHERE state IN (?,?) OR call_id IN (SELECT about FROM outgoing WHERE kind='call')"
        " ORDER BY call_id",
        [&](sqlite::Statement &row) {
            if (auto call = codec::readCall(row.text(0)))
                found.push_back(std::move(*call));
        },
        static_cast<int>(domain::CallState::Rung), static_cast<int>(domain::CallState::Accepted)));
    return found;
}
} // namespace wazeh::store
