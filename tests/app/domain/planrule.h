#pragma once

#include <QtGlobal>
#include <string>

#include "domain/plandues.h"
#include "sample.h"

/** Plans of the sample: six payments from 23 November 2026 on, 10 700 today and five times 10 660. */
namespace wazeh::test {

[[nodiscard]] inline domain::Offer monthlyOffer()
{
    return *domain::quote(samplePolicy(), sampleFacts()).value().find("month", "6");
}

[[nodiscard]] inline domain::PlanLife offeredPlan()
{
    return domain::offered(monthlyOffer(), sampleFacts().today).value();
}

/** The plan after the event; ends the test program when it is refused. */
[[nodiscard]] inline domain::PlanLife then(domain::PlanLife life, std::string_view on, domain::PlanStep step)
{
    auto next = domain::after(std::move(life), {.on = day(on), .step = std::move(step)});
    if (!next)
        qFatal("%s: %s", next.error().path.c_str(), next.error().message.c_str());
    return *std::move(next);
}

[[nodiscard]] inline domain::PlanLife signedPlan()
{
    return then(offeredPlan(), "2026-11-23", domain::Signed{});
}

/** Signed, and today's part is paid. */
[[nodiscard]] inline domain::PlanLife activePlan()
{
    return then(signedPlan(), "2026-11-23", domain::Received{.payment = "p0", .amount = rupees(10'700)});
}

/** "path: message", or "" where the event is taken. */
[[nodiscard]] inline std::string refusal(const domain::PlanLife &life, std::string_view on, domain::PlanStep step)
{
    const auto next = domain::after(life, {.on = day(on), .step = std::move(step)});
    return next ? std::string() : next.error().path + ": " + next.error().message;
}
} // namespace wazeh::test
