#pragma once

#include <vector>

#include "domain/offerplan.h"

namespace wazeh::domain {

/** Both methods on both reference prices, those above zero: EU before US, cash price before list price. */
[[nodiscard]] std::vector<OfferRate> offerRates(const Plan &plan, Money total, const Case &now);
/** Which of them stands on the screen, as the policy's disclosure says; none where the sentence without a number does.
 */
[[nodiscard]] std::optional<int> shownRate(const std::vector<OfferRate> &rates, const Plan &plan,
                                           const Disclosure &disclosure);
} // namespace wazeh::domain
