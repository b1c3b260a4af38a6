#pragma once

#include <expected>
#include <optional>
#include <string_view>

#include "domain/casefacts.h"
#include "domain/policy.h"

/** What staff may change in one case; inside the domain only. */
namespace wazeh::domain {

/** The largest value the field can ever have on an option of that kind; none: there is no such field. Fields:
 *  pay_full discount_bp, deposit percent_bp, instalments fee and min_instalment. */
[[nodiscard]] std::optional<std::int64_t> overrideLimit(OptionKind kind, std::string_view field);

/** The policy as these facts change it; refused where the policy does not allow a change. */
[[nodiscard]] std::expected<Policy, Fault> withOverrides(const Policy &policy, const CaseFacts &facts);
} // namespace wazeh::domain
