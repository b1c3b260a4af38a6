#pragma once

#include <expected>
#include <string_view>

#include "domain/casefacts.h"
#include "domain/fault.h"
#include "domain/offer.h"
#include "domain/policy.h"

namespace wazeh::signing {
/** Reads and checks a policy and fills in its identity and the hash of each option's texts. */
[[nodiscard]] std::expected<domain::Policy, domain::Faults> loadPolicy(std::string_view bytes);
/** SHA-256 of the facts' canonical bytes. */
[[nodiscard]] std::string factsSha256(const domain::CaseFacts &facts);
/** quote() with both hashes filled in. */
[[nodiscard]] std::expected<domain::Quote, domain::Fault> hashedQuote(const domain::Policy &policy,
                                                                      const domain::CaseFacts &facts);
} // namespace wazeh::signing
