#include "codec/documents.h"
#include "codec/objectreader.h"
#include "codec/objectwriter.h"

namespace wazeh::codec {
namespace {
constexpr ReadLimits kLimits{.maxBytes = 16 * 1024};
constexpr std::int64_t kMaxInteger = (std::int64_t{1} << 53) - 1;
} // namespace

void fields(auto &io, Is<domain::Receipt> auto &receipt)
{
    io.document("receipt", 1);
    io("record_id", receipt.recordId, uuid);
    io("device_id", receipt.deviceId, filled);
    io("device_epoch", receipt.deviceEpoch, filled);
    io("seq", receipt.seq, Within{1, kMaxInteger});
    io("payload_sha256", receipt.payloadSha256, sha256Text);
    io("status", receipt.status);
    io("reason", receipt.reason);
    io("log_index", receipt.logIndex, Within{0, kMaxInteger});
    io("received_at", receipt.receivedAt, utcTime);
}

Read<domain::Receipt> readReceipt(std::string_view bytes)
{
    return readDocument<domain::Receipt>(bytes, kLimits);
}

std::string writeReceipt(const domain::Receipt &receipt)
{
    return writeDocument(receipt);
}
} // namespace wazeh::codec
