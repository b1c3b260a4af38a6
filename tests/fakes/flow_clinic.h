#pragma once

#include <memory>

#include "flow/session.h"

/** A small clinic for tests: one policy with an option of every kind that matters, one day with visits of every sort.
 */
namespace wazeh::fakes {

inline constexpr std::int64_t kNoonMs = 1'795'417'200'000; // 2026-11-23T07:00:00Z, noon in Karachi

namespace ref {
inline constexpr const char *kAdult = "V-adult";
inline constexpr const char *kMinor = "V-minor";
inline constexpr const char *kActive = "V-active"; // an emergency that is active
inline constexpr const char *kSigned = "V-signed";
inline constexpr const char *kVoid = "V-void";
} // namespace ref

namespace option {
inline constexpr const char *kFull = "full";
inline constexpr const char *kDeposit = "deposit";
inline constexpr const char *kMonth = "month"; // variants "3", "6"
inline constexpr const char *kLoan = "loan";   // withheld: help_not_answered
inline constexpr const char *kSmall = "small"; // withheld: above_max
inline constexpr const char *kHelp = "welfare";
inline constexpr const char *kLater = "later";
inline constexpr const char *kTalk = "talk";
} // namespace option

[[nodiscard]] std::shared_ptr<const domain::Policy> samplePolicy();
/** The same policy with two questions: "income" (little, more) and "setback" (yes, no); either helps. */
[[nodiscard]] std::shared_ptr<const domain::Policy> policyWithHelp();
[[nodiscard]] std::shared_ptr<const domain::Day> sampleDay();
/** The sample day after a change. */
template <typename Change>
[[nodiscard]] std::shared_ptr<const domain::Day> sampleDay(const Change &change)
{
    auto day = std::make_shared<domain::Day>(*sampleDay());
    change(*day);
    return day;
}
/** A line of so many points, 1 mm apart. */
[[nodiscard]] domain::Ink ink(int points = 20, int stepHundredthsMm = 100);
} // namespace wazeh::fakes
