#include "codec/documents.h"
#include "codec/objectreader.h"
#include "codec/objectwriter.h"

namespace wazeh::codec {
namespace {
constexpr ReadLimits kLimits{.maxBytes = 256 * 1024};
}

void fields(auto &io, Is<domain::Delivery> auto &delivery)
{
    io.document("delivery", 1);
    io("payload", delivery.payload);
    io("jws", delivery.jws, filled);
    io("facts", delivery.facts);
    io("agreement", delivery.agreement);
    io("pdf", delivery.pdf);
    io("ink", delivery.ink);
    io("strokes", delivery.strokes);
    io("forms", delivery.forms);
}

Read<domain::Delivery> readDelivery(std::string_view bytes)
{
    return readDocument<domain::Delivery>(bytes, kLimits);
}

std::string writeDelivery(const domain::Delivery &delivery)
{
    return writeDocument(delivery);
}
} // namespace wazeh::codec
