#include "store/pins.h"

#include "store/throttle.h"
#include "store/typed.h"

namespace wazeh::store {
namespace {
using PinResult = flow::DeviceStore::PinResult;

constexpr std::string_view kPin = "pin";
constexpr std::int64_t kFreeTries = 5;
constexpr std::int64_t kLockTries = 10;
constexpr std::int64_t kFirstWaitMs = 30'000;

std::int64_t waitMs(std::int64_t wrong)
{
    return wrong < kFreeTries ? 0 : kFirstWaitMs << (wrong - kFreeTries);
}

int answeredWaitS(std::int64_t wrong, std::int64_t leftMs)
{
    return wrong >= kLockTries ? kPinLockedWaitS : wholeSeconds(leftMs);
}

std::optional<std::string> whose(const Room &room, const ClinicData &data, std::string_view pin)
{
    const auto day = data.loadDay();
    if (!day)
        return std::nullopt;
    const auto plain = plainDigits(pin);
    for (const auto &member : day->staff) {
        if (room.parts.signer.pinMatches(plain, member.pinHash))
            return member.id;
    }
    return std::nullopt;
}
} // namespace

PinResult checkPin(Room &room, const ClinicData &data, std::string_view pin)
{
    const PinResult refused{std::nullopt, wholeSeconds(kFirstWaitMs)};
    const auto tries = readTries(room, kPin);
    if (!tries)
        return refused;
    if (tries->count >= kLockTries || tries->leftMs > 0)
        return {std::nullopt, answeredWaitS(tries->count, tries->leftMs)};
    const auto wrong = tries->count + 1;
    Work counted(room.db);
    setTries(counted, room, kPin, {wrong, waitMs(wrong)});
    if (!room.done(counted.commit()))
        return refused;
    const auto staff = whose(room, data, pin);
    Work noted(room.db);
    if (staff)
        clearTries(noted, kPin);
    addAudit(noted, room, staff ? "pin" : wrong >= kLockTries ? "pin_locked" : "pin_wrong", staff.value_or(""));
    static_cast<void>(room.done(noted.commit()));
    if (staff)
        return {staff, 0};
    return {std::nullopt, answeredWaitS(wrong, waitMs(wrong))};
}
} // namespace wazeh::store
