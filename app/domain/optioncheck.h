#pragma once

#include "domain/checker.h"
#include "domain/policy.h"

/** The parts of check(Policy) that look at options; inside the domain only. */
namespace wazeh::domain {

/** A text that has to be there in every language of the policy. */
void checkText(Checker &checker, const LocalText &text, const Disclosure &disclosure, const Path &at);
void checkOption(Checker &checker, const Option &option, const Policy &policy, const Path &here);
} // namespace wazeh::domain
