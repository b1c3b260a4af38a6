#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "clinic/clinic.h"

namespace wazeh::clinic {

/** "" for a PIN of 4 to 8 digits that is not one digit repeated or a run like 1234; otherwise what is wrong. */
[[nodiscard]] std::string pinFault(std::string_view pin);
/** Four random digits that pinFault accepts. */
[[nodiscard]] std::string makePin();
/** The new person's id: S1, S2, … */
[[nodiscard]] Outcome<std::string> addStaff(Clinic &clinic, std::string_view name, std::string_view pin);

/** What enrols a device: {"u","c","p","d"}. The code is in no file and no log; its hash is kept for ten minutes. */
struct Enrolment {
    std::string deviceId;
    std::string text;
};
[[nodiscard]] Outcome<Enrolment> addDevice(Clinic &clinic, std::string_view name, std::string_view url);

inline constexpr std::int64_t kCodeLifeMs = 10 * 60 * 1000;
} // namespace wazeh::clinic
