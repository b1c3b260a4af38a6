#pragma once

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/nearest.h"

/**
 * What a policy would have meant for past cases, and what changes for them under another one. Pure; cases may be
 * counted in parts on several threads and added up, in any order but of the first losers.
 */
namespace wazeh::domain {

struct ReplayCase {
    std::string name; // how a report refers to it; no name of a person
    CaseFacts facts;
    Budget budget; // what was said to be affordable, if anything was
};

/** One option in one case, all of its forms together. */
struct Standing {
    bool available = false;                // in at least one form
    std::optional<Reason> reason{};        // of the first form; set exactly when none is available
    std::optional<std::int64_t> today{};   // the least that an available form asks today, minor units
    std::optional<std::int64_t> missing{}; // least above the budget, 0: affordable; none without a budget
    friend bool operator==(const Standing &, const Standing &) = default;
};
/** In the order of the policy's options. */
using Menu = std::vector<Standing>;

inline constexpr std::size_t kReasons = 9;
struct OptionFigures {
    std::string option;
    std::int64_t available = 0;                       // cases
    std::array<std::int64_t, kReasons> withheld = {}; // cases by Reason
    friend bool operator==(const OptionFigures &, const OptionFigures &) = default;
};

struct Replay {
    std::int64_t cases = 0;
    std::int64_t refused = 0;       // of them: facts that the policy cannot judge; they count nowhere else
    std::int64_t withoutPlan = 0;   // no option that takes money can be had
    std::int64_t withBudget = 0;    // a budget was named
    std::int64_t affordable = 0;    // of those: an option that can be had fits it
    std::optional<Money> dayNought; // the least that each case can begin with today, added up; none: too large
    std::vector<OptionFigures> options;
    friend bool operator==(const Replay &, const Replay &) = default;
};

struct OptionShift {
    std::string option;
    std::int64_t gained = 0; // cases in which it can be had now and could not before
    std::int64_t lost = 0;
    friend bool operator==(const OptionShift &, const OptionShift &) = default;
};

inline constexpr std::size_t kNamedLosers = 100;
struct ReplayDiff {
    Replay before, after;
    std::int64_t better = 0;            // cases that gain an option and lose none
    std::int64_t worse = 0;             // cases that lose an option, whatever they gain
    std::vector<OptionShift> options{}; // those of the policy before, then the new ones, by id
    std::vector<std::string> losers{};  // names of the first cases that lose an option
    friend bool operator==(const ReplayDiff &, const ReplayDiff &) = default;
};

/** Fails where quote() fails. Availability and reasons are those of quote(), which also works out yearly rates. */
[[nodiscard]] std::expected<Menu, Fault> menu(const Policy &policy, const ReplayCase &one);
/** The policies must be such that check() accepts them. */
[[nodiscard]] Replay replay(const Policy &policy, std::span<const ReplayCase> cases);
/** A case that either policy cannot judge is refused in that one and no change of options. */
[[nodiscard]] ReplayDiff diff(const Policy &before, const Policy &after, std::span<const ReplayCase> cases);
/** The figures of two parts of the cases under the same policies. */
[[nodiscard]] Replay sum(Replay one, const Replay &two);
[[nodiscard]] ReplayDiff sum(ReplayDiff one, const ReplayDiff &two);
} // namespace wazeh::domain
