#pragma once

#include <optional>

#include "domain/policy.h"

/** What a loan with deferred interest comes to when it is not paid in time; inside the domain only. */
namespace wazeh::domain {

/**
 * The amount financed and its interest at the yearly rate from today to the last due date, as if nothing had been paid:
 * 30/360 where payments come by months, else actual/365, rounded up to the minor unit. None for other pricing, or where
 * the sum is more than a document may hold.
 */
[[nodiscard]] std::optional<Money> owedIfNotInTime(const ExternalTerms &loan, Money financed, Date today, Date last);
} // namespace wazeh::domain
