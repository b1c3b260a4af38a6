#pragma once

#include <iostream>
#include <rapidcheck.h>
#include <string>
#include <utility>

#include "domain/offer.h"
#include "generate.h"
#include "sample.h"

/** How a rule of offers is proved over generated policies and facts. */
namespace wazeh::test {

[[nodiscard]] inline domain::Quote quoted(const Pair &pair)
{
    auto result = domain::quote(pair.policy, pair.facts);
    if (!result)
        RC_FAIL(result.error().path + ": " + result.error().message);
    return std::move(*result);
}

[[nodiscard]] inline std::int64_t paid(const domain::Offer &offer)
{
    std::int64_t sum = offer.dueToday->minor();
    for (const domain::Payment &payment : offer.payments)
        sum += payment.amount.minor();
    return sum;
}

/** Whether the rule held, and met enough that it was about: a rule that met nothing proves nothing. */
[[nodiscard]] inline bool provedBy(bool held, const std::string &rule, int met)
{
    constexpr int kLeast = 100;
    if (met < kLeast)
        std::cerr << rule << ": met only " << met << " times\n";
    return held && met >= kLeast;
}

/** test(pair) tells how often the pair was what the rule is about. */
template <class Test>
[[nodiscard]] bool forEveryPair(const std::string &rule, Test test)
{
    int met = 0;
    const bool held = rc::check(rule, [&] { met += static_cast<int>(test(anyPair())); });
    return provedBy(held, rule, met);
}

/** test(offer, quote, pair) tells whether the offer is one that the rule is about. */
template <class Test>
[[nodiscard]] bool forEveryOffer(const std::string &rule, Test test)
{
    return forEveryPair(rule, [&test](const Pair &pair) {
        const domain::Quote offers = quoted(pair);
        int met = 0;
        for (const domain::Offer &offer : offers.offers) {
            RC_LOG() << text(offer) << '\n';
            met += test(offer, offers, pair) ? 1 : 0;
        }
        return met;
    });
}
} // namespace wazeh::test
