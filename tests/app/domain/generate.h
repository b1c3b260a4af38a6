#pragma once

#include "domain/casefacts.h"
#include "domain/policy.h"

/** Sound policies and facts of every kind, drawn inside a rapidcheck property. */
namespace wazeh::test {

struct Pair {
    domain::Policy policy;
    domain::CaseFacts facts;
};

[[nodiscard]] domain::Policy anyPolicy();
[[nodiscard]] domain::CaseFacts anyFacts(const domain::Policy &policy);
[[nodiscard]] Pair anyPair(); // both pass check()

/** Runs the properties of this program: fixed seed, WAZEH_PROPERTY_CASES cases each (2 000), shown on stderr. RC_PARAMS
 *  wins when it is set. Call before the first rc::check. */
void fixSeed();
} // namespace wazeh::test
