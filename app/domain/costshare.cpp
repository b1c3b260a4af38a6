#include "domain/costshare.h"

#include <algorithm>
#include <array>

#include "domain/rounding.h"

namespace wazeh::domain {

namespace {
std::optional<MoneyError> refuse(const ShareTerms &terms)
{
    const std::array amounts{terms.allowed,
                             terms.deductible,
                             terms.deductibleMet,
                             terms.copay,
                             terms.oopMet,
                             terms.billed,
                             terms.oopMax.value_or(terms.allowed)};
    for (const Money amount : amounts) {
        if (amount.currency() != terms.allowed.currency())
            return MoneyError::CurrencyMismatch;
        if (amount.isNegative())
            return MoneyError::BadText;
        if (amount.minor() > kMaxAmount)
            return MoneyError::Overflow;
    }
    if (terms.coinsuranceBp < 0 || terms.coinsuranceBp > 10'000)
        return MoneyError::BadText;
    return {};
}

/** Takes up to `wanted` out of `part`; returns what is still wanted. */
std::int64_t cut(std::int64_t &part, std::int64_t wanted)
{
    const std::int64_t taken = std::min(part, wanted);
    part -= taken;
    return wanted - taken;
}
} // namespace

std::expected<Share, MoneyError> share(const ShareTerms &terms)
{
    if (const auto error = refuse(terms))
        return std::unexpected(*error);
    const Currency currency = terms.allowed.currency();
    const std::int64_t allowed = terms.allowed.minor();
    const std::int64_t left = std::max<std::int64_t>(0, terms.deductible.minor() - terms.deductibleMet.minor());

    std::int64_t deductible = std::min(left, allowed);
    const auto part =
        basisPoints(Money::fromMinor(allowed - deductible, currency), terms.coinsuranceBp, RoundMode::HalfUp);
    if (!part)
        return std::unexpected(part.error());
    std::int64_t coinsurance = part->minor();
    std::int64_t copay = std::min(terms.copay.minor(), allowed - deductible - coinsurance);
    if (terms.oopMax) {
        const std::int64_t cap = std::max<std::int64_t>(0, terms.oopMax->minor() - terms.oopMet.minor());
        std::int64_t over = std::max<std::int64_t>(0, deductible + coinsurance + copay - cap);
        over = cut(coinsurance, over);
        over = cut(copay, over);
        cut(deductible, over);
    }
    const std::int64_t patient = deductible + coinsurance + copay;
    const auto money = [currency](std::int64_t minor) { return Money::fromMinor(minor, currency); };
    return Share{.patient = money(patient),
                 .plan = money(allowed - patient),
                 .deductible = money(deductible),
                 .coinsurance = money(coinsurance),
                 .copay = money(copay),
                 .balanceBilled = money(std::max<std::int64_t>(0, terms.billed.minor() - allowed))};
}
} // namespace wazeh::domain
