#pragma once

#include <expected>
#include <string_view>

#include "clinic/clinic.h"
#include "domain/fault.h"
#include "domain/policy.h"

namespace wazeh::clinic {

/** Whether the policy may be published at all: the domain's own check, two different people who approved it, a time
 *  zone this program knows. Faults carry a JSON Pointer each. */
[[nodiscard]] std::expected<domain::Policy, domain::Faults> checkPolicy(std::string_view bytes);

/**
 * Stores the policy's canonical bytes (order and spacing of the file do not matter) in the caller's transaction; they
 * never change again. Refused beside checkPolicy(): a version that does not rise, another currency than the price
 * list's, sample words in a real clinic.
 */
[[nodiscard]] std::expected<domain::Policy, domain::Faults> publishPolicy(Clinic &clinic, std::string_view bytes);
} // namespace wazeh::clinic
