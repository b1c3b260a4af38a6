#pragma once

#include "domain/checker.h"
#include "domain/policy.h"

/** The part of check(Policy) that looks at help; inside the domain only. */
namespace wazeh::domain {

void checkHelp(Checker &checker, const Policy &policy, const Path &root);
} // namespace wazeh::domain
