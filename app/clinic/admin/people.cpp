#include "clinic/admin/people.h"

#include <algorithm>

#include "clinic/crockford.h"
#include "clinic/store/devices.h"
#include "clinic/store/staff.h"
#include "codec/json.h"
#include "signing/hash.h"
#include "signing/keys.h"
#include "signing/pin.h"

namespace wazeh::clinic {
namespace {
constexpr std::size_t kCodeCharacters = 12; // 60 bits

bool isRun(std::string_view pin)
{
    for (const int step : {-1, 0, 1}) {
        const auto breaks = std::adjacent_find(pin.begin(), pin.end(), [&](char a, char b) { return b - a != step; });
        if (breaks == pin.end())
            return true;
    }
    return false;
}
} // namespace

std::string pinFault(std::string_view pin)
{
    if (pin.size() < 4 || pin.size() > 8 ||
        !std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return "a PIN is 4 to 8 digits";
    return isRun(pin) ? "this PIN is too easy to guess" : std::string();
}

std::string makePin()
{
    std::string pin;
    do
        pin = randomDigits(4);
    while (!pinFault(pin).empty());
    return pin;
}

Outcome<std::string> addStaff(Clinic &clinic, std::string_view name, std::string_view pin)
{
    std::string hash = signing::hashPin(pin);
    if (hash.empty())
        return refuse("memory", "there is too little memory to keep a PIN safely");
    std::string id = "S" + std::to_string(listStaff(clinic.database).size() + 1);
    insertStaff(clinic.database, {id, std::string(name), std::move(hash), true, clinic.timestamp()});
    return id;
}

Outcome<Enrolment> addDevice(Clinic &clinic, std::string_view name, std::string_view url)
{
    const auto spki = signing::spkiSha256(clinic.keys.caPem);
    if (!spki)
        return refuse("keys", "the clinic's CA certificate cannot be read");
    const std::string code = randomCrockford(kCodeCharacters);
    DeviceRow row;
    row.deviceId = signing::uuidV7(clinic.now());
    row.name = name;
    row.state = "pending";
    row.codeSha256 = signing::sha256Hex(code);
    row.codeExpiresMs = clinic.now() + kCodeLifeMs;
    row.addedAt = row.since = clinic.timestamp();
    insertDevice(clinic.database, row);
    return Enrolment{row.deviceId,
                     codec::writeJson(codec::JsonObject{{"u", url}, {"c", code}, {"p", *spki}, {"d", row.deviceId}})};
}
} // namespace wazeh::clinic
