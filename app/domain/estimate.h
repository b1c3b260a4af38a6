#pragma once

#include <expected>
#include <string>
#include <vector>

#include "domain/casefacts.h"
#include "domain/fault.h"

namespace wazeh::domain {

/** One line as the patient sees it: quantity × unit amounts, before discounts and cover. */
struct EstimateLine {
    std::string code;
    std::string category;
    int stage = 1;
    std::int64_t qty = 1;
    Money unit; // expected, one unit
    Money low, expected, high;
    friend bool operator==(const EstimateLine &, const EstimateLine &) = default;
};

/** The whole estimate: gross − discounts − what the cover pays = the patient's share, in three figures. */
struct Estimate {
    std::vector<EstimateLine> lines;
    Money gross;               // expected, before discounts and cover
    Money discounts;           // ≥ 0
    Money coverPays;           // ≥ 0, expected
    Money low, expected, high; // patient share, low ≤ expected ≤ high
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/** Integer-exact. Fails only for facts that check() refuses. */
[[nodiscard]] std::expected<Estimate, Fault> estimate(const CaseFacts &facts);
} // namespace wazeh::domain
