#include "sync/receipts.h"

#include "codec/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"

namespace wazeh::sync {

std::optional<DeliveryNames> namesOf(const flow::PendingDelivery &record)
{
    const auto delivery = codec::readDelivery(record.body);
    if (!delivery)
        return std::nullopt;
    const std::string payload(delivery->payload.begin(), delivery->payload.end());
    const auto signedRecord = codec::readRecord(payload);
    if (!signedRecord || signedRecord->recordId != record.recordId ||
        signing::sha256Hex(payload) != record.payloadSha256)
        return std::nullopt;
    return DeliveryNames{record.recordId, signedRecord->deviceId, signedRecord->deviceEpoch, record.payloadSha256,
                         signedRecord->seq};
}

std::optional<domain::Receipt> checkReceipt(const signing::Key &server, std::string_view jws,
                                            const DeliveryNames &names)
{
    const auto payload = signing::verifyCompact(server, jws, signing::kReceiptTyp);
    if (!payload)
        return std::nullopt;
    auto receipt = codec::readReceipt(*payload);
    if (!receipt || receipt->recordId != names.recordId || receipt->deviceId != names.deviceId ||
        receipt->deviceEpoch != names.deviceEpoch || receipt->seq != names.seq ||
        receipt->payloadSha256 != names.payloadSha256)
        return std::nullopt;
    return std::move(*receipt);
}
} // namespace wazeh::sync
