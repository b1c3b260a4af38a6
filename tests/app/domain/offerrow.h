#pragma once

#include <QtGlobal>
#include <string>
#include <vector>

#include "sample.h"

/** One row of the ways to pay, in figures that tests can read. */
namespace wazeh::test {

using Amounts = std::vector<std::int64_t>;
using Dates = std::vector<std::string>;

/** That form of that option; ends the test program when there is none. */
[[nodiscard]] inline domain::Offer offer(const domain::Policy &policy, const domain::CaseFacts &facts,
                                         const char *option, const char *variant = "")
{
    const auto result = domain::quote(policy, facts);
    if (!result)
        qFatal("%s: %s", result.error().path.c_str(), result.error().message.c_str());
    const domain::Offer *found = result->find(option, variant);
    if (found == nullptr)
        qFatal("no offer %s/%s", option, variant);
    return *found;
}

/** Today, then each payment, in rupees. */
[[nodiscard]] inline Amounts amounts(const domain::Offer &offer)
{
    std::vector<std::int64_t> result{offer.dueToday->minor() / 100};
    for (const domain::Payment &payment : offer.payments)
        result.push_back(payment.amount.minor() / 100);
    return result;
}

/** Of the payments after today. */
[[nodiscard]] inline Dates dates(const domain::Offer &offer)
{
    std::vector<std::string> result;
    for (const domain::Payment &payment : offer.payments)
        result.push_back(payment.date.toIso());
    return result;
}
} // namespace wazeh::test
