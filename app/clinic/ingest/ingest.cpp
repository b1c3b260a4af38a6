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
    auto jws = signing::signCompact(clinic.keys.receipt, problemJson("conflict", other.recordId), signing::kProblemTyp);
    return jws ? receiptAnswer(409, std::move(*jws)) : problem(500, "signing");
}

/** Neighbours in the chain name each other by hash; only those that have arrived can be asked. */
bool chainHolds(const Clinic &clinic, const Names &names, const std::string &payloadSha256)
{
    if ((names.seq == 1) != names.prev.empty())
        return false;
    const auto before = slotOf(clinic.database, names.deviceId, names.deviceEpoch, names.seq - 1);
    if (before && before->payloadSha256 != names.prev)
        return false;
    const auto after = slotOf(clinic.database, names.deviceId, names.deviceEpoch, names.seq + 1);
    return !after || after->prev == payloadSha256;
}

void describe(RecordRow &row, const domain::Record &record)
{
    row.type = typeName(record.type);
    row.visitRef = record.visitRef;
    if (!record.choice)
        return;
    row.option = record.choice->option;
    if (record.choice->total)
        row.total = record.choice->total->minor();
}

domain::Receipt receiptOf(const RecordRow &row, const Names &names)
{
    domain::Receipt receipt;
    receipt.recordId = row.recordId;
    receipt.deviceId = row.deviceId;
    receipt.deviceEpoch = names.deviceEpoch;
    receipt.seq = names.seq;
    receipt.payloadSha256 = row.payloadSha256;
    receipt.status = row.reason.empty() ? domain::ReceiptStatus::Accepted : domain::ReceiptStatus::Quarantined;
    receipt.reason = row.reason;
    receipt.logIndex = row.logIndex;
    receipt.receivedAt = row.receivedAt;
    return receipt;
}

Response append(Clinic &clinic, RecordRow row, const Names &names)
{
    const auto head = logHead(clinic.database);
    row.logIndex = head.index + 1;
    row.receivedAt = clinic.timestamp();
    auto jws =
        signing::signCompact(clinic.keys.receipt, codec::writeReceipt(receiptOf(row, names)), signing::kReceiptTyp);
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

/** What came, who says to be in it, and who brought it. */
struct Arrival {
    const domain::Delivery &delivery;
    const Names &names;
    const DeviceRow &device;
    const Conflict &bytes;
};

/** Judges a delivery that nobody has brought before and writes its line. */
Response judge(Clinic &clinic, const Arrival &arrival)
{
    const auto &[delivery, names, device, bytes] = arrival;
    const Expected expected{names.recordId, clinic.identity.clinicId, device.deviceId,
                            [&](std::string_view sha256) { return policyBySha(clinic, sha256); }};
    const Checked checked = check(delivery, expected);
    RecordRow row;
    row.recordId = names.recordId;
    row.deviceId = bytes.deviceId;
    row.payloadSha256 = bytes.payloadSha256;
    row.body = bytes.body;
    row.reason = checked.reason;
    if (names.deviceId == bytes.deviceId) {
        if (slotOf(clinic.database, names.deviceId, names.deviceEpoch, names.seq))
            return conflict(clinic, bytes);
        row.epoch = names.deviceEpoch;
        row.seq = names.seq;
        row.prev = names.prev;
        if (row.reason.empty() && !chainHolds(clinic, names, bytes.payloadSha256))
            row.reason = "chain_broken";
    }
    row.status = row.reason.empty() ? "accepted" : "quarantined";
    if (checked.record)
        describe(row, *checked.record);
    return append(clinic, std::move(row), names);
}
} // namespace

Response ingest(Clinic &clinic, const DeviceRow &device, std::string_view recordId, std::string_view body)
{
    const auto delivery = codec::readDelivery(body);
    if (!delivery)
        return problem(400, "bad_delivery", delivery.error().front().path);
    if (!signedByDevice(*delivery, device))
        return problem(400, "bad_signature");
    const auto names = namesOf(view(delivery->payload));
    if (!names)
        return problem(400, "bad_record");
    if (names->recordId != recordId)
        return problem(400, "wrong_id");
    const Conflict bytes{names->recordId, device.deviceId, signing::sha256Hex(view(delivery->payload)),
                         std::string(body), clinic.timestamp()};
    const auto known = findRecord(clinic.database, recordId);
    if (!known)
        return judge(clinic, {*delivery, *names, device, bytes});
    const bool same = known->payloadSha256 == bytes.payloadSha256 && known->deviceId == device.deviceId;
    return same ? receiptAnswer(200, known->receipt) : conflict(clinic, bytes);
}
} // namespace wazeh::clinic
