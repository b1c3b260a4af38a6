#include "codec/documents.h"
#include "codec/factsfields.h"

namespace wazeh::codec {

void fields(auto &io, Is<domain::Override> auto &change)
{
    io("option", change.option);
    io("field", change.field);
    io("value", change.value);
    io("reason", change.reason);
    io("second", change.second);
}

void fields(auto &io, Is<domain::CaseFacts> auto &facts)
{
    io.document("facts", 1);
    baseFields(io, facts);
    io("today", facts.today);
    io("eligibility", facts.eligibility);
    io("pay_day", facts.payDay);
    io("overrides", facts.overrides);
}

Read<domain::CaseFacts> readFacts(std::string_view bytes)
{
    return checked(readDocument<domain::CaseFacts>(bytes));
}

std::string writeFacts(const domain::CaseFacts &facts)
{
    return writeDocument(facts);
}
} // namespace wazeh::codec
