#include "clinic/ingest/ingest.h"

#include "clinic/ingest/check.h"
#include "clinic/store/policies.h"
#include "clinic/store/records.h"
#include "clinic/store/visits.h"
#include "codec/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"

namespace wazeh::clinic {
namespace {
Response receiptAnswer(int status, std::string receipt)
{
    Response response;
    response.status = status;
    response.contentType = kJose;
    response.body = std::move(receipt);
    return response;
}

Response conflict(Clinic &clinic, const Conflict &other)
{
    keepConflict(clinic.database, other);
    auto jws = signing::signCompact(clinic.keys.receipt, problemJson("conflict", other.recordId),
                                    signing::kProblemTyp);
    return jws ? receiptAnswer(409, std::move(*jws)) : problem(500, "signing");
}

std::string_view typeName(domain::RecordType type)
{
    switch (type) {
    case domain::RecordType::Choice:
        return "choice";
    case domain::RecordType::Void:
        return "void";
    case domain::RecordType::Event:
        return "event";
    case domain::RecordType::DeviceLog:
        break;
    }
    return "device_log";
}

/** Neighbours in the chain name each other by hash; only those that have arrived can be asked. */
bool chainHolds(const Clinic &clinic, const domain::Record &record, const std::string &payloadSha256)
{
    if (record.seq == 1 && !record.prev.empty())
        return false;
    const auto before = slotOf(clinic.database, record.deviceId, record.deviceEpoch, record.seq - 1);
    if (before && before->payloadSha256 != record.prev)
        return false;
    const auto after = slotOf(clinic.database, record.deviceId, record.deviceEpoch, record.seq + 1);
    return !after || after->prev == payloadSha256;
}

/** The log line of a delivery whose bytes are the device's own. */
RecordRow lineOf(const Checked &checked, const DeviceRow &device, std::string_view recordId)
{
    RecordRow row;
    row.recordId = recordId;
    row.deviceId = device.deviceId;
    row.reason = checked.reason;
    row.status = checked.reason.empty() ? "accepted" : "quarantined";
    if (!checked.record)
        return row;
    const auto &record = *checked.record;
    row.type = typeName(record.type);
    row.visitRef = record.visitRef;
    if (record.choice) {
        row.option = record.choice->option;
        if (record.choice->total)
            row.total = record.choice->total->minor();
    }
    if (record.deviceId == device.deviceId && record.recordId == recordId) {
        row.epoch = record.deviceEpoch;
        row.seq = record.seq;
        row.prev = record.prev;
    }
    return row;
}

domain::Receipt receiptOf(const RecordRow &row)
{
    domain::Receipt receipt;
    receipt.recordId = row.recordId;
    receipt.deviceId = row.deviceId;
    receipt.deviceEpoch = row.epoch.value_or("");
    receipt.seq = row.seq.value_or(0);
    receipt.payloadSha256 = row.payloadSha256;
    receipt.status = row.reason.empty() ? domain::ReceiptStatus::Accepted : domain::ReceiptStatus::Quarantined;
    receipt.reason = row.reason;
    receipt.logIndex = row.logIndex;
    receipt.receivedAt = row.receivedAt;
    return receipt;
}

Response append(Clinic &clinic, RecordRow row)
{
    const auto head = logHead(clinic.database);
    row.logIndex = head.index + 1;
    row.receivedAt = clinic.timestamp();
    auto jws = signing::signCompact(clinic.keys.receipt, codec::writeReceipt(receiptOf(row)), signing::kReceiptTyp);
    if (!jws)
        return problem(500, "signing");
    row.receipt = std::move(*jws);
    row.logHash = logHash(head.hash, row.payloadSha256, row.receipt);
    insertRecord(clinic.database, row);
    if (row.status == "accepted" && row.type == "choice")
        (void)setVisitState(clinic.database, row.visitRef, domain::VisitState::Signed, {});
    if (row.status == "accepted" && row.type == "void")
        (void)setVisitState(clinic.database, row.visitRef, domain::VisitState::Void, "void");
    return receiptAnswer(row.status == "accepted" ? 201 : 202, std::move(row.receipt));
}

bool signedByDevice(const domain::Delivery &delivery, const DeviceRow &device)
{
    const auto key = signing::Key::fromJwk(device.jwk);
    return key && signing::verifyDetached(*key, view(delivery.payload), delivery.jws, signing::kRecordTyp);
}
} // namespace

Response ingest(Clinic &clinic, const DeviceRow &device, std::string_view recordId, std::string_view body)
{
    const auto delivery = codec::readDelivery(body);
    if (!delivery)
        return problem(400, "bad_delivery", delivery.error().front().path);
    if (!signedByDevice(*delivery, device))
        return problem(400, "bad_signature");
    const std::string payloadSha256 = signing::sha256Hex(view(delivery->payload));
    const Conflict other{std::string(recordId), device.deviceId, payloadSha256, std::string(body), clinic.timestamp()};
    if (const auto known = findRecord(clinic.database, recordId)) {
        const bool same = known->payloadSha256 == payloadSha256 && known->deviceId == device.deviceId;
        return same ? receiptAnswer(200, known->receipt) : conflict(clinic, other);
    }
    const Expected expected{std::string(recordId), clinic.identity.clinicId, device.deviceId,
                            [&](std::string_view sha256) { return policyBySha(clinic, sha256); }};
    Checked checked = check(*delivery, expected);
    RecordRow row = lineOf(checked, device, recordId);
    if (row.seq && slotOf(clinic.database, device.deviceId, *row.epoch, *row.seq))
        return conflict(clinic, other);
    if (row.seq && row.reason.empty() && !chainHolds(clinic, *checked.record, payloadSha256)) {
        checked.reason = "chain_broken";
        row = lineOf(checked, device, recordId);
    }
    row.payloadSha256 = payloadSha256;
    row.body = body;
    return append(clinic, std::move(row));
}
} // namespace wazeh::clinic
