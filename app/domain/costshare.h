#pragma once

#include <expected>
#include <optional>

#include "domain/money.h"

/**
 * The patient's share of a bill under a cover. Order of operations: allowed amount, deductible, coinsurance on the
 * rest, copay after it (never more than is then left of the allowed amount), then the out-of-pocket cap, which cuts
 * coinsurance first, then copay, then deductible. Amounts must be 0 … kMaxAmount: BadText below, Overflow above.
 * Source: CMS Coverage Examples Cost Sharing Calculator packet, rev 3.01.
 */
namespace wazeh::domain {

struct ShareTerms {
    Money allowed;
    Money deductible;
    Money deductibleMet;
    int coinsuranceBp = 0;
    Money copay;
    std::optional<Money> oopMax; // absent: no cap
    Money oopMet;
    Money billed;
};

struct Share {
    Money patient; // deductible + coinsurance + copay
    Money plan;    // allowed − patient
    Money deductible;
    Money coinsurance;
    Money copay;
    Money balanceBilled; // billed above allowed, in addition
};

[[nodiscard]] std::expected<Share, MoneyError> share(const ShareTerms &terms);
} // namespace wazeh::domain
