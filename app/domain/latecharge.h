#pragma once

#include <optional>

#include "domain/offer.h"

namespace wazeh::domain {

/** The dearest charge for one late payment of this offer; none where the rule adds nothing. */
[[nodiscard]] std::optional<Money> dearestLateCharge(const LateRule &rule, const Offer &offer);
} // namespace wazeh::domain
