#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/fault.h"
#include "domain/money.h"

/**
 * All that an offer may depend on. There is no field for name, sex, age, language, religion, address, staff, device or
 * history: the same menu for everybody holds because the type cannot carry a difference.
 */
namespace wazeh::domain {

enum class EmergencyState { None, Stable, Active };

struct Emergency {
    EmergencyState state = EmergencyState::None;
    std::optional<std::string> since; // RFC 3339 UTC
    friend bool operator==(const Emergency &, const Emergency &) = default;
};

struct Line {
    std::string code;
    std::int64_t qty = 1;
    Money low;      // one unit, before cover
    Money expected; // one unit
    Money high;     // one unit
    std::string category;
    int stage = 1;
    friend bool operator==(const Line &, const Line &) = default;
};

struct Discount {
    std::string code;
    Money amount;
    friend bool operator==(const Discount &, const Discount &) = default;
};

enum class CoverKind { None, Panel, SocialSecurity, Insurance };

/** Who else pays, and by which sharing rule; see domain/coshare.h for the order of operations. */
struct Cover {
    CoverKind kind = CoverKind::None;
    Money allowed;
    Money deductibleLeft;
    int coinsuranceBp = 0;
    Money copay;
    std::optional<Money> oopLeft;
    friend bool operator==(const Cover &, const Cover &) = default;
};

struct Stage {
    int n = 1;
    Date date;
    friend bool operator==(const Stage &, const Stage &) = default;
};

enum class Eligibility { NotAsked, Declined, No, Yes };

struct Override {
    std::string option;
    std::string field;
    std::int64_t value = 0;
    std::string reason;
    bool second = false;
    friend bool operator==(const Override &, const Override &) = default;
};

struct CaseFacts {
    Currency currency;
    std::string category;
    Emergency emergency;
    Date today; // fixed when the journey starts, in the policy's zone
    std::vector<Line> lines;
    std::vector<Discount> discounts;
    Cover cover;
    std::vector<Stage> stages;
    std::map<std::string, Eligibility, std::less<>> eligibility;
    std::optional<int> payDay; // 1–31
    std::vector<Override> overrides;
    friend bool operator==(const CaseFacts &, const CaseFacts &) = default;
};

/** Everything that makes the facts unusable, each with its path; empty = sound. */
[[nodiscard]] Faults check(const CaseFacts &facts);
} // namespace wazeh::domain
