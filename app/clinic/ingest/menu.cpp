#include <algorithm>
#include <cstdlib>

#include "clinic/ingest/check.h"
#include "domain/help.h"
#include "domain/offer.h"

namespace wazeh::clinic {
namespace {
constexpr std::int64_t kRateTolerance = 1000;

bool near(std::int64_t a, std::int64_t b)
{
    return std::llabs(a - b) <= kRateTolerance;
}

bool sameShown(domain::ShownOffer seen, const domain::ShownOffer &computed)
{
    if (seen.shownPercentE6 && computed.shownPercentE6 && near(*seen.shownPercentE6, *computed.shownPercentE6))
        seen.shownPercentE6 = computed.shownPercentE6;
    return seen == computed;
}

bool sameChoice(domain::Offer chosen, const domain::Offer &computed)
{
    if (chosen.rates.size() != computed.rates.size())
        return false;
    for (std::size_t i = 0; i < chosen.rates.size(); ++i)
        if (near(chosen.rates[i].percentE6, computed.rates[i].percentE6))
            chosen.rates[i].percentE6 = computed.rates[i].percentE6;
    return chosen == computed;
}

Checked differs(std::string reason, const std::string &option, const std::string &variant)
{
    return {std::move(reason), variant.empty() ? option : option + "/" + variant, {}};
}
} // namespace

Checked checkMenu(const domain::Record &record, const domain::Policy &policy, const domain::CaseFacts &facts)
{
    const auto known = domain::programmes(policy);
    for (const auto &[programme, answer] : facts.eligibility)
        if (std::ranges::find(known, programme) == known.end())
            return {"bad_facts", "/eligibility", {}};
    const auto quote = domain::quote(policy, facts, record.order);
    if (!quote)
        return {"bad_facts", quote.error().path, {}};
    if (record.shownOffers.size() != quote->offers.size())
        return {"menu_differs", "number of options", {}};
    for (std::size_t i = 0; i < quote->offers.size(); ++i)
        if (const auto &seen = record.shownOffers[i]; !sameShown(seen, domain::shown(quote->offers[i])))
            return differs("menu_differs", seen.option, seen.variant);
    if (!record.choice)
        return {};
    const auto *computed = quote->find(record.choice->option, record.choice->variant);
    if (!computed || !computed->available || !sameChoice(*record.choice, *computed))
        return differs("choice_differs", record.choice->option, record.choice->variant);
    return {};
}
} // namespace wazeh::clinic
