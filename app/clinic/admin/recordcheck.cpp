#include "clinic/admin/recordcheck.h"

#include "codec/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"

namespace wazeh::clinic {
namespace {
void checkNames(const domain::Record &record, const domain::Receipt &receipt, std::vector<std::string> &problems)
{
    const bool same = record.recordId == receipt.recordId && record.deviceId == receipt.deviceId &&
                      record.deviceEpoch == receipt.deviceEpoch && record.seq == receipt.seq;
    if (!same)
        problems.emplace_back("the receipt is for another record");
}
} // namespace

std::expected<domain::Receipt, std::string> openReceipt(std::string_view jws, const signing::Key &server)
{
    const auto payload = signing::verifyCompact(server, jws, signing::kReceiptTyp);
    if (!payload)
        return std::unexpected("the receipt is not signed by the server");
    auto receipt = codec::readReceipt(*payload);
    if (!receipt)
        return std::unexpected("the receipt cannot be read");
    return std::move(*receipt);
}

std::vector<std::string> checkEvidence(const Evidence &evidence, const signing::Key &device, const signing::Key &server)
{
    std::vector<std::string> problems;
    if (!signing::verifyDetached(device, evidence.payload, evidence.jws, signing::kRecordTyp))
        problems.emplace_back("the record is not signed by the device");
    const auto receipt = openReceipt(evidence.receipt, server);
    if (!receipt) {
        problems.push_back(receipt.error());
        return problems;
    }
    if (receipt->payloadSha256 != signing::sha256Hex(evidence.payload))
        problems.emplace_back("the receipt is for other bytes");
    const auto record = codec::readRecord(evidence.payload);
    if (record && receipt->status == domain::ReceiptStatus::Accepted)
        checkNames(*record, *receipt, problems);
    if (!record && receipt->status == domain::ReceiptStatus::Accepted)
        problems.emplace_back("the record cannot be read, but the receipt says accepted");
    return problems;
}
} // namespace wazeh::clinic
