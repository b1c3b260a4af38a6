#include "codec/documents.h"
#include "codec/offerfields.h"

namespace wazeh::codec {

void fields(auto &io, Is<domain::Estimate> auto &estimate)
{
    io("low", estimate.low);
    io("expected", estimate.expected);
    io("high", estimate.high);
}

void fields(auto &io, Is<domain::Quote> auto &quote)
{
    io.document("quote", 1);
    io("policy_sha256", quote.policySha256);
    io("facts_sha256", quote.factsSha256);
    io("list_price", quote.listPrice);
    io("cash_price", quote.cashPrice);
    io("valid_until", quote.validUntil);
    io("estimate", quote.estimate);
    io("offers", quote.offers);
}

std::string writeQuote(const domain::Quote &quote)
{
    return writeDocument(quote);
}

Json offerJson(const domain::Offer &offer)
{
    Json json;
    writeValue(offer, json);
    return json;
}
} // namespace wazeh::codec
