#include "store/outgoing.h"

#include <set>

#include "codec/documents.h"
#include "store/daydocument.h"

namespace wazeh::store {
namespace {
constexpr int kRefusalsToGiveUp = 5;
constexpr auto kLastState = static_cast<std::int64_t>(domain::VisitState::Void);

std::string textOf(const codec::Json &json, std::string_view key)
{
    const auto *member = json.find(key);
    const auto *text = member == nullptr ? nullptr : std::get_if<std::string>(&member->value);
    return text == nullptr ? std::string{} : *text;
}

std::optional<flow::VisitChange> readChange(const std::string &about, const std::string &bytes)
{
    const auto json = codec::readJson(bytes);
    const auto *state = json ? json->find("state") : nullptr;
    const auto *number = state == nullptr ? nullptr : std::get_if<std::int64_t>(&state->value);
    if (number == nullptr || *number < 0 || *number > kLastState)
        return std::nullopt;
    return flow::VisitChange{about, static_cast<domain::VisitState>(*number), textOf(*json, "reason"),
                             textOf(*json, "at")};
}

std::optional<flow::Outgoing> readRow(const sqlite::Statement &row)
{
    const auto kind = row.text(1);
    const auto bytes = row.text(3);
    flow::Outgoing item{row.integer(0), {}};
    if (kind == "call") {
        if (auto call = codec::readCall(bytes))
            return item.what = std::move(*call), item;
    } else if (kind == "walk_in") {
        if (auto visit = readVisit(bytes))
            return item.what = std::move(*visit), item;
    } else if (auto change = readChange(row.text(2), bytes)) {
        return item.what = std::move(*change), item;
    }
    return std::nullopt;
}
} // namespace

void enqueue(Work &work, std::string_view kind, std::string_view about, std::string_view bytes)
{
    // A new id: an answer to the earlier message must not settle the later one.
    work.run("DELETE FROM outgoing WHERE kind=? AND about=?", kind, about);
    work.run("INSERT INTO outgoing(kind, about, bytes) VALUES(?,?,?)", kind, about, Blob{bytes});
}

void enqueueVisitChange(Work &work, const flow::VisitChange &change)
{
    const codec::JsonObject object{{"at", codec::Json(change.at)},
                                   {"reason", codec::Json(change.reason)},
                                   {"state", codec::Json(static_cast<int>(change.state))}};
    enqueue(work, "state", change.visitRef, codec::writeJson(codec::Json(object)));
}

std::vector<flow::Outgoing> outgoing(Room &room, int limit)
{
    std::vector<flow::Outgoing> found;
    std::set<std::string> earlier; // what something is known about that has to go first
    const auto read = each(
        room.db,
        "SELECT id, kind, about, bytes, boot_id <> ?1 OR mono_ms > ?2 OR mono_ms + wait_ms <= ?2 FROM outgoing"
        " ORDER BY id",
        [&](sqlite::Statement &row) {
            auto item = readRow(row);
            const bool isFirst = item && earlier.insert(row.text(2)).second;
            if (isFirst && row.integer(4) != 0 && std::cmp_less(found.size(), limit))
                found.push_back(std::move(*item));
        },
        room.bootId(), room.monoMs());
    static_cast<void>(room.done(read));
    return found;
}

void outgoingDone(Room &room, std::int64_t id)
{
    Work work(room.db);
    work.run("DELETE FROM outgoing WHERE id=?", id);
    static_cast<void>(room.done(work.commit()));
}

void outgoingFailed(Room &room, std::int64_t id, bool rejected, std::optional<int> retryAfterS)
{
    struct Row {
        std::int64_t attempts = 0, refusals = 0;
        std::string kind;
    };
    const auto row = first(
        room.db, "SELECT attempts, refusals, kind FROM outgoing WHERE id=?",
        [](sqlite::Statement &r) { return Row{r.integer(0), r.integer(1), r.text(2)}; }, id);
    if (!row || !*row)
        return;
    const auto refusals = (*row)->refusals + (rejected ? 1 : 0);
    Work work(room.db);
    if (refusals >= kRefusalsToGiveUp) {
        work.run("DELETE FROM outgoing WHERE id=?", id);
        addAudit(work, room, "given_up", (*row)->kind);
    } else {
        const auto wait = backOffMs((*row)->attempts, room.parts.uniform(), retryAfterS);
        work.run("UPDATE outgoing SET attempts=attempts+1, refusals=?, wait_ms=?, boot_id=?, mono_ms=? WHERE id=?",
                 refusals, wait, room.bootId(), room.monoMs(), id);
    }
    static_cast<void>(room.done(work.commit()));
}
} // namespace wazeh::store
