#include "store/lookup.h"

#include <algorithm>

#include "store/throttle.h"
#include "store/typed.h"

namespace wazeh::store {
namespace {
using flow::LookUp;
using flow::LookUpResult;

constexpr std::string_view kUnmatched = "code";
constexpr std::int64_t kMaxWaitMs = 60'000;
constexpr std::int64_t kTriesToCall = 5;
constexpr std::int64_t kTriesToLock = 5;

std::int64_t unmatchedWaitMs(std::int64_t tries)
{
    return std::min(kMaxWaitMs, std::int64_t{1000} << std::clamp<std::int64_t>(tries - 1, 0, 6));
}

LookUp cannotCount()
{
    return {LookUpResult::Wait, {}, wholeSeconds(kMaxWaitMs), true};
}

const domain::Visit *withCode(const domain::Day &day, const std::optional<std::string> &code)
{
    const auto found = std::ranges::find_if(
        day.visits, [&](const domain::Visit &visit) { return code && crockford(visit.code) == code; });
    return found == day.visits.end() ? nullptr : &*found;
}

bool factorFits(const domain::Visit &visit, std::string_view factor)
{
    if (factor.size() != 4)
        return false;
    return factor == visit.phoneLast4 || (visit.birthYear > 0 && factor == std::to_string(visit.birthYear));
}

LookUp opened(const Room &room, const domain::Day &day, const domain::Visit &visit)
{
    if (day.date != room.today())
        return {LookUpResult::OtherDay, {}, 0, false};
    if (visit.state == domain::VisitState::Signed || visit.state == domain::VisitState::Void)
        return {LookUpResult::Used, {}, 0, false};
    return {LookUpResult::Found, visit.visitRef, 0, false};
}

LookUp unmatched(Room &room, std::int64_t tries, bool ofOtherDay)
{
    const auto wait = unmatchedWaitMs(tries);
    Work work(room.db);
    setTries(work, room, kUnmatched, {tries, wait});
    if (tries == kTriesToCall)
        addAudit(work, room, "codes_unmatched", std::to_string(tries));
    if (!room.done(work.commit()))
        return cannotCount();
    if (ofOtherDay)
        return {LookUpResult::OtherDay, {}, 0, false};
    return {LookUpResult::NotFound, {}, wholeSeconds(wait), tries >= kTriesToCall};
}

LookUp matched(Room &room, const domain::Day &day, const domain::Visit &visit, std::string_view factor)
{
    const auto name = "visit:" + visit.visitRef;
    const auto before = readTries(room, name);
    if (!before)
        return cannotCount();
    if (before->count >= kTriesToLock)
        return {LookUpResult::Locked, {}, 0, false};
    Work counted(room.db);
    setTries(counted, room, name, {before->count + 1, 0});
    if (!room.done(counted.commit()))
        return cannotCount();
    if (!factorFits(visit, factor)) {
        if (before->count + 1 < kTriesToLock)
            return {LookUpResult::WrongFactor, {}, 0, false};
        Work locked(room.db);
        addAudit(locked, room, "visit_locked", visit.visitRef);
        static_cast<void>(room.done(locked.commit()));
        return {LookUpResult::Locked, {}, 0, false};
    }
    Work cleared(room.db);
    clearTries(cleared, name);
    clearTries(cleared, kUnmatched);
    static_cast<void>(room.done(cleared.commit()));
    return opened(room, day, visit);
}
} // namespace

LookUp lookUpCode(Room &room, const ClinicData &data, std::string_view code, std::string_view secondFactor)
{
    const auto tries = readTries(room, kUnmatched);
    if (!tries)
        return cannotCount();
    if (tries->leftMs > 0)
        return {LookUpResult::Wait, {}, wholeSeconds(tries->leftMs), tries->count >= kTriesToCall};
    const auto plain = crockford(code);
    const auto factor = plainDigits(secondFactor);
    const auto day = data.loadDay();
    if (day) {
        if (const auto *visit = withCode(*day, plain))
            return matched(room, *day, *visit, factor);
    }
    return unmatched(room, tries->count + 1, plain && data.isOfOtherDay(data.codeDigest(*plain, factor)));
}

LookUp lookUpSlip(Room &room, const ClinicData &data, std::string_view qrText)
{
    while (!qrText.empty() && static_cast<unsigned char>(qrText.back()) <= ' ')
        qrText.remove_suffix(1);
    const auto hash = room.parts.signer.sha256Hex(qrText);
    if (const auto day = data.loadDay(); day && !qrText.empty()) {
        const auto found = std::ranges::find(day->visits, hash, &domain::Visit::qrSha256);
        if (found != day->visits.end())
            return opened(room, *day, *found);
    }
    if (data.isOfOtherDay(hash))
        return {LookUpResult::OtherDay, {}, 0, false};
    return {LookUpResult::NotFound, {}, 0, false};
}
} // namespace wazeh::store
