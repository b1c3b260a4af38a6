#include "codec/documents.h"
#include "codec/objectreader.h"
#include "codec/objectwriter.h"

namespace wazeh::codec {
namespace {
constexpr ReadLimits kLimits{.maxBytes = 16 * 1024};
}

void fields(auto &io, Is<domain::Call> auto &call)
{
    io.document("call", 1);
    io("call_id", call.callId, uuid);
    io("device_id", call.deviceId); // the server fills in whose certificate it came with
    io("place", call.place);
    io("step", call.step);
    io("at", call.at, utcTime);
    io("want", call.want);
    io("state", call.state);
    io("emergency", call.emergency);
    io("accepted_by", call.acceptedBy);
}

Read<domain::Call> readCall(std::string_view bytes)
{
    return readDocument<domain::Call>(bytes, kLimits);
}

std::string writeCall(const domain::Call &call)
{
    return writeDocument(call);
}
} // namespace wazeh::codec
