#pragma once

#include <utility>

#include "codec/objectreader.h"
#include "codec/objectwriter.h"
#include "domain/offer.h"

/** An offer as a quote shows it and as a record keeps the chosen one. */
namespace wazeh::codec {

void fields(auto &io, Is<domain::Payment> auto &payment)
{
    io("n", payment.n, Within{1, kCount.high});
    io("date", payment.date);
    io("amount", payment.amount);
}

void fields(auto &io, Is<domain::OfferRate> auto &rate)
{
    io("method", rate.method);
    io("base", rate.base);
    io("percent_e6", rate.percentE6);
}

void fields(auto &io, Is<domain::Refund> auto &refund)
{
    io("until", refund.until);
    io("within_days", refund.withinDays, kCount);
    io("kept", refund.kept);
}

void fields(auto &io, Is<domain::Offer> auto &offer)
{
    io("option", offer.option, filled);
    io("variant", offer.variant);
    io("kind", offer.kind);
    io("available", offer.available);
    io("reason", offer.reason);
    io("payee", offer.payee);
    io("due_today", offer.dueToday);
    io("payments", offer.payments);
    io("count", offer.count, kCount);
    io("each", offer.each);
    io("total", offer.total);
    io("extra", offer.extra);
    io.unlessNone("worst_total", offer.worstTotal);
    io("rates", offer.rates);
    io("shown_rate", offer.shownRate);
    io("late", offer.late);
    io("refund", offer.refund);
    io("cooling_off_until", offer.coolingOffUntil);
    io.unlessNone("needs", offer.needs);
    io("text_sha256", offer.textSha256, sha256Text);
    io.require(offer.available != offer.reason.has_value(), "reason", "stands exactly when the offer is withheld");
    io.require(!offer.shownRate || (*offer.shownRate >= 0 && std::cmp_less(*offer.shownRate, offer.rates.size())),
               "shown_rate", "names no rate");
    io.require(!offer.worstTotal || (offer.total && offer.worstTotal->minor() >= offer.total->minor()), "worst_total",
               "is less than the total");
}
} // namespace wazeh::codec
