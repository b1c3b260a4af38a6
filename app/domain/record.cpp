#include "domain/record.h"

namespace wazeh::domain {

ShownOffer shown(const Offer &offer)
{
    ShownOffer row;
    row.option = offer.option;
    row.variant = offer.variant;
    row.available = offer.available;
    row.reason = offer.reason;
    row.dueToday = offer.dueToday;
    row.each = offer.each;
    row.total = offer.total;
    row.extra = offer.extra;
    row.count = offer.count;
    if (offer.shownRate)
        row.shownPercentE6 = offer.rates.at(static_cast<std::size_t>(*offer.shownRate)).percentE6;
    row.textSha256 = offer.textSha256;
    return row;
}
} // namespace wazeh::domain
