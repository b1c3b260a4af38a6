#include "store/clinicdata.h"

#include <algorithm>

#include "codec/documents.h"
#include "store/daydocument.h"
#include "store/outgoing.h"
#include "store/typed.h"

namespace wazeh::store {
namespace {
using flow::StoreError;
constexpr int kOtherDaysKept = 14;
constexpr int kCodeDigits = 8;

bool samePins(const domain::Day &a, const domain::Day &b)
{
    const auto same = [](const domain::StaffMember &x, const domain::StaffMember &y) {
        return x.id == y.id && x.pinHash == y.pinHash;
    };
    return std::ranges::equal(a.staff, b.staff, same);
}

bool dayCanHold(std::string_view dayBytes, const std::string &visit)
{
    const auto day = codec::readDay(dayBytes);
    const auto read = readVisit(visit);
    return day && read && read->base.currency == day->currency;
}

// The server's word counts, except about what it cannot know yet: also when a day comes back that was here before.
void forgetKnownStates(Work &work)
{
    work.run("DELETE FROM visit_state WHERE visit_ref NOT IN (SELECT about FROM outgoing WHERE kind <> 'call')"
             " AND visit_ref NOT IN (SELECT r.visit_ref FROM records r JOIN outbox o USING(record_id)"
             " WHERE o.state <> 'sent')");
}

std::string digitsFrom(std::string_view hex)
{
    std::uint64_t number = 0;
    for (const char c : hex.substr(0, 12))
        number = number * 16 + static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
    auto text = std::to_string(number % 100'000'000);
    return std::string(kCodeDigits - text.size(), '0') + text;
}
} // namespace

sqlite::Result<std::optional<std::string>> ClinicData::dayBytes() const
{
    return first(m_room.db, "SELECT bytes FROM day WHERE one=1", textColumn);
}

sqlite::Result<std::vector<std::string>> ClinicData::walkIns() const
{
    std::vector<std::string> found;
    if (const auto read = each(m_room.db, "SELECT bytes FROM walk_ins ORDER BY rowid",
                               [&](sqlite::Statement &row) { found.push_back(row.text(0)); });
        !read)
        return std::unexpected(read.error());
    return found;
}

std::string ClinicData::codeDigest(std::string_view code, std::string_view secondFactor) const
{
    return m_room.parts.signer.sha256Hex(std::string(code) + ':' + std::string(secondFactor));
}

void ClinicData::rememberOtherDay(Work &work, const domain::Day &day) const
{
    constexpr auto sql = "INSERT OR IGNORE INTO other_day VALUES(?,?)";
    const auto date = day.date.toIso();
    for (const auto &visit : day.visits) {
        if (!visit.qrSha256.empty())
            work.run(sql, visit.qrSha256, date);
        const auto code = crockford(visit.code);
        if (code && visit.birthYear > 0)
            work.run(sql, codeDigest(*code, std::to_string(visit.birthYear)), date);
        if (code && !visit.phoneLast4.empty())
            work.run(sql, codeDigest(*code, visit.phoneLast4), date);
    }
    work.run("DELETE FROM other_day WHERE date < ?", day.date.plusDays(-kOtherDaysKept).toIso());
}

void ClinicData::beginDay(Work &work, const domain::Day &before) const
{
    rememberOtherDay(work, before);
    forgetKnownStates(work);
    work.run("DELETE FROM walk_ins");
    work.run("DELETE FROM tries WHERE name='pin' OR name LIKE 'visit:%'");
    work.run("DELETE FROM calls WHERE call_id NOT IN (SELECT about FROM outgoing WHERE kind='call')");
}

void ClinicData::refreshDay(Work &work, const domain::Day &now) const
{
    forgetKnownStates(work);
    for (const auto &visit : now.visits)
        work.run("DELETE FROM walk_ins WHERE visit_ref=?1 AND NOT EXISTS"
                 "(SELECT 1 FROM outgoing WHERE kind='walk_in' AND about=?1)",
                 visit.visitRef);
}

std::expected<void, StoreError> ClinicData::saveDay(std::string_view bytes)
{
    const auto now = codec::readDay(bytes);
    if (!now || now->clinicId != m_room.parts.identity.clinicId)
        return std::unexpected(StoreError::Refused);
    const auto old = dayBytes();
    if (!old)
        return std::unexpected(m_room.failed(old.error()));
    const auto before = *old ? codec::readDay(**old) : codec::Read<domain::Day>(std::unexpect);
    Work work(m_room.db);
    if (before && before->date != now->date)
        beginDay(work, *before);
    else
        refreshDay(work, *now);
    if (before && !samePins(*before, *now))
        work.run("DELETE FROM tries WHERE name='pin'");
    work.run("INSERT INTO day VALUES(1,?,?) ON CONFLICT(one) DO UPDATE SET date=excluded.date, bytes=excluded.bytes",
             now->date.toIso(), Blob{bytes});
    m_day.reset();
    return m_room.done(work.commit());
}

std::expected<domain::Day, StoreError> ClinicData::loadDay() const
{
    if (!m_day) {
        const auto bytes = dayBytes();
        if (!bytes)
            return std::unexpected(m_room.failed(bytes.error()));
        if (!*bytes)
            return std::unexpected(StoreError::NotFound);
        const auto added = walkIns();
        if (!added)
            return std::unexpected(m_room.failed(added.error()));
        m_day = dayWith(**bytes, *added);
        if (!m_day)
            return std::unexpected(StoreError::Corrupt);
    }
    auto day = *m_day;
    const auto read = each(m_room.db, "SELECT visit_ref, state FROM visit_state", [&](sqlite::Statement &row) {
        const auto found = std::ranges::find(day.visits, row.text(0), &domain::Visit::visitRef);
        if (found != day.visits.end())
            found->state = static_cast<domain::VisitState>(row.integer(1));
    });
    if (!read) // a visit that is signed must not look as if it were not
        return std::unexpected(m_room.failed(read.error()));
    return day;
}

bool ClinicData::isOfOtherDay(std::string_view digest) const
{
    const auto found = first(m_room.db, "SELECT 1 FROM other_day WHERE digest=?", integerColumn, digest);
    return found && found->has_value();
}

std::expected<void, StoreError> ClinicData::savePolicy(std::string_view sha256, std::string_view bytes)
{
    if (m_room.parts.signer.sha256Hex(bytes) != sha256 || !codec::readPolicy(bytes))
        return std::unexpected(StoreError::Refused);
    Work work(m_room.db);
    work.run("INSERT INTO policy SELECT ?, coalesce(max(place), 0) + 1, ? FROM policy WHERE true"
             " ON CONFLICT(sha256) DO UPDATE SET place=excluded.place",
             sha256, Blob{bytes});
    return m_room.done(work.commit());
}

std::expected<std::string, StoreError> ClinicData::loadPolicy(std::string_view sha256) const
{
    const auto found = first(m_room.db, "SELECT bytes FROM policy WHERE sha256=?", textColumn, sha256);
    if (!found)
        return std::unexpected(m_room.failed(found.error()));
    if (!*found)
        return std::unexpected(StoreError::NotFound);
    if (m_room.parts.signer.sha256Hex(**found) != sha256)
        return std::unexpected(StoreError::Corrupt);
    return **found;
}

std::optional<std::string> ClinicData::newestPolicySha() const
{
    const auto found = first(m_room.db, "SELECT sha256 FROM policy ORDER BY place DESC LIMIT 1", textColumn);
    return found ? *found : std::nullopt;
}

std::expected<void, StoreError> ClinicData::setVisitState(std::string_view visitRef, domain::VisitState state,
                                                          std::string_view reason)
{
    const auto day = loadDay();
    if (!day)
        return std::unexpected(day.error());
    const auto *visit = day->find(visitRef);
    if (visit == nullptr)
        return std::unexpected(StoreError::NotFound);
    if (visit->state == domain::VisitState::Signed && state != domain::VisitState::Signed &&
        state != domain::VisitState::Void)
        return std::unexpected(StoreError::Refused);
    const auto now = m_room.unixMs();
    Work work(m_room.db);
    work.run("INSERT INTO visit_state VALUES(?,?,?,?) ON CONFLICT(visit_ref) DO UPDATE SET state=excluded.state,"
             " reason=excluded.reason, at_ms=excluded.at_ms",
             visitRef, static_cast<int>(state), reason, now);
    if (state != domain::VisitState::Signed) // the server learns that from the record itself
        enqueueVisitChange(work, {std::string(visitRef), state, std::string(reason), flow::rfc3339(now)});
    addAudit(work, m_room, "visit_state", std::string(domain::visitStateName(state)) + ' ' + std::string(visitRef));
    return m_room.done(work.commit());
}

std::expected<std::string, StoreError> ClinicData::addWalkIn(domain::Visit visit)
{
    const auto bytes = dayBytes();
    if (!bytes)
        return std::unexpected(m_room.failed(bytes.error()));
    if (!*bytes)
        return std::unexpected(StoreError::NotFound);
    auto &signer = m_room.parts.signer;
    if (visit.visitRef.empty())
        visit.visitRef = "W-" + signer.newUuid(m_room.unixMs());
    if (visit.code.empty())
        visit.code = digitsFrom(signer.sha256Hex(signer.newUuid(m_room.unixMs())));
    if (visit.qrSha256.empty())
        visit.qrSha256 = signer.sha256Hex(signer.newUuid(m_room.unixMs()) + visit.code);
    const auto made = visitBytes(visit);
    if (!dayCanHold(**bytes, made))
        return std::unexpected(StoreError::Refused);
    Work work(m_room.db);
    work.run("INSERT INTO walk_ins VALUES(?,?)", visit.visitRef, Blob{made});
    enqueue(work, "walk_in", visit.visitRef, made);
    addAudit(work, m_room, "walk_in", visit.visitRef);
    m_day.reset();
    if (const auto committed = m_room.done(work.commit()); !committed)
        return std::unexpected(committed.error());
    return visit.visitRef;
}
} // namespace wazeh::store
