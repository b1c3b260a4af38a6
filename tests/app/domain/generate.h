#pragma once

#include <cstdint>

#include "domain/casefacts.h"
#include "domain/policy.h"

/**
 * Sound policies and facts of every kind. rapidcheck draws one number a case and shows it when a property fails; the
 * pair follows from that number alone, which is many times faster than drawing every field under sanitizers.
 */
namespace wazeh::test {

struct Pair {
    domain::Policy policy;
    domain::CaseFacts facts;
};

[[nodiscard]] Pair pairOf(std::uint64_t seed); // both pass check()
[[nodiscard]] Pair anyPair();                  // inside a property

/** Runs the properties of this program: fixed seed, WAZEH_PROPERTY_CASES cases each (2 000), shown on stderr. RC_PARAMS
 *  wins when it is set. Call before the first rc::check. */
void fixSeed();
} // namespace wazeh::test
