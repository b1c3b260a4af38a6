#include "domain/payer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/nearest.h"
#include "domain/offerplan.h"

namespace wazeh::domain {

namespace {
Money above(Money amount, const std::optional<Money> &most)
{
    const std::int64_t more = most ? std::max<std::int64_t>(0, amount.minor() - most->minor()) : 0;
    return Money::fromMinor(more, amount.currency());
}
} // namespace

std::expected<PayerGap, Fault> gapOf(const Offer &offer, const PayerLimit &limit)
{
    if (!offer.total || !offer.dueToday)
        return std::unexpected(Fault{.path = "/offer", .message = "has no figures"});
    const Currency currency = offer.total->currency();
    const std::array<std::pair<const char *, const std::optional<Money> *>, 3> limits{
        {{"/today", &limit.today}, {"/monthly", &limit.monthly}, {"/in_all", &limit.inAll}}};
    for (const auto &[path, most] : limits) {
        if (*most && (*most)->currency() != currency)
            return std::unexpected(Fault{.path = path, .message = "must be in " + currency.name()});
        if (*most && (*most)->isNegative())
            return std::unexpected(Fault{.path = path, .message = "must be 0 or more"});
    }
    const auto monthly = dearestMonth(offer, currency);
    if (!monthly)
        return std::unexpected(Fault{.path = "/offer", .message = "the amounts are too large"});
    return PayerGap{.today = above(*offer.dueToday, limit.today),
                    .monthly = above(*monthly, limit.monthly),
                    .inAll = above(*offer.total, limit.inAll)};
}

std::vector<Signer> signersOf(Payer payer, const Offer &offer)
{
    std::vector<Signer> signers{Signer::PatientOrGuardian};
    if (payer == Payer::SomeoneHere && takesMoney(offer.kind))
        signers.push_back(Signer::Payer);
    return signers;
}

bool seesTreatment(Payer payer, bool agreed)
{
    return payer == Payer::Self || agreed;
}
} // namespace wazeh::domain
