#include "domain/estimate.h"

#include <algorithm>

#include "domain/costshare.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
struct Sums {
    Wide low = 0, expected = 0, high = 0;
};

std::expected<Money, MoneyError> product(Money unit, std::int64_t qty, Wide &sum)
{
    sum += static_cast<Wide>(unit.minor()) * qty;
    return unit.times(qty);
}

std::expected<Sums, Fault> addLines(const CaseFacts &facts, std::vector<EstimateLine> &lines)
{
    Sums sums;
    lines.reserve(facts.lines.size());
    for (std::size_t i = 0; i < facts.lines.size(); ++i) {
        const Line &line = facts.lines[i];
        const auto low = product(line.low, line.qty, sums.low);
        const auto expected = product(line.expected, line.qty, sums.expected);
        const auto high = product(line.high, line.qty, sums.high);
        if (!low || !expected || !high)
            return std::unexpected(Fault{"/lines/" + std::to_string(i), "the amounts are too large"});
        lines.push_back({.code = line.code,
                         .category = line.category,
                         .stage = line.stage,
                         .qty = line.qty,
                         .unit = line.expected,
                         .low = *low,
                         .expected = *expected,
                         .high = *high});
    }
    return sums;
}

/** What the patient pays of a bill, covered part and the part above what the cover allows together. */
std::expected<Money, MoneyError> patientPart(Wide billed, const CaseFacts &facts)
{
    const auto minor = narrow(std::max<Wide>(0, billed));
    if (!minor)
        return std::unexpected(minor.error());
    const Money bill = Money::fromMinor(*minor, facts.currency);
    if (facts.cover.kind == CoverKind::None)
        return bill;
    const auto parts =
        share({.allowed = std::min(facts.cover.allowed, bill, [](Money a, Money b) { return a.minor() < b.minor(); }),
               .deductible = facts.cover.deductibleLeft,
               .deductibleMet = Money::fromMinor(0, facts.currency),
               .coinsuranceBp = facts.cover.coinsuranceBp,
               .copay = facts.cover.copay,
               .oopMax = facts.cover.oopLeft,
               .oopMet = Money::fromMinor(0, facts.currency),
               .billed = bill});
    if (!parts)
        return std::unexpected(parts.error());
    return parts->patient.plus(parts->balanceBilled);
}
} // namespace

std::expected<Estimate, Fault> estimate(const CaseFacts &facts)
{
    Estimate result;
    const auto sums = addLines(facts, result.lines);
    if (!sums)
        return std::unexpected(sums.error());
    Wide off = 0;
    for (const Discount &discount : facts.discounts)
        off += discount.amount.minor();

    const auto gross = narrow(sums->expected);
    const auto discounts = narrow(off);
    const auto low = patientPart(sums->low - off, facts);
    const auto expected = patientPart(sums->expected - off, facts);
    const auto high = patientPart(sums->high - off, facts);
    if (!gross || !discounts || off > sums->expected)
        return std::unexpected(Fault{"/lines", "the lines and discounts do not add up to a price"});
    if (!low || !expected || !high)
        return std::unexpected(Fault{"/cover", "the patient's share cannot be worked out"});
    result.gross = Money::fromMinor(*gross, facts.currency);
    result.discounts = Money::fromMinor(*discounts, facts.currency);
    result.low = *low;
    result.expected = *expected;
    result.high = *high;
    result.coverPays = Money::fromMinor(*gross - *discounts - expected->minor(), facts.currency);
    return result;
}
} // namespace wazeh::domain
