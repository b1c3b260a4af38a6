#include "domain/latecharge.h"

#include <algorithm>

namespace wazeh::domain {

std::optional<Money> dearestLateCharge(const LateRule &rule, const Offer &offer)
{
    if (offer.late == LateKind::FixedFee)
        return rule.fee;
    if (offer.late != LateKind::BpOfInstalment || offer.payments.empty())
        return {};
    const auto largest =
        std::ranges::max_element(offer.payments, {}, [](const Payment &payment) { return payment.amount.minor(); });
    const auto charge = basisPoints(largest->amount, rule.bp, RoundMode::HalfUp);
    return charge ? std::optional(*charge) : std::nullopt;
}
} // namespace wazeh::domain
