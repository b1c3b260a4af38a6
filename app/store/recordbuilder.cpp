#include "store/recordbuilder.h"

#include <algorithm>

#include "codec/documents.h"
#include "store/lastsync.h"

namespace wazeh::store {
namespace {
using domain::Bytes;
using domain::Delivery;
using domain::Record;
using domain::RecordDraft;

std::string_view view(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

Delivery attachments(const RecordDraft &draft)
{
    Delivery delivery;
    if (draft.type == domain::RecordType::Choice)
        delivery.facts = bytesOf(codec::writeFacts(draft.facts));
    for (const auto &[lang, text] : draft.agreementText)
        delivery.agreement.emplace(lang, bytesOf(text));
    delivery.pdf = draft.pdf;
    if (!draft.ink.png.empty())
        delivery.ink = draft.ink.png;
    if (!draft.ink.strokes.empty())
        delivery.strokes = bytesOf(codec::writeStrokes(draft.ink.strokes));
    return delivery;
}

std::map<std::string, std::string> hashes(const Delivery &delivery, const flow::Signer &signer)
{
    std::map<std::string, std::string> named;
    const auto add = [&](const std::string &name, const Bytes &bytes) {
        if (!bytes.empty())
            named.emplace(name, signer.sha256Hex(view(bytes)));
    };
    add("facts", delivery.facts);
    for (const auto &[lang, text] : delivery.agreement)
        add("agreement." + lang, text);
    add("pdf", delivery.pdf);
    add("ink", delivery.ink.value_or(Bytes{}));
    add("strokes", delivery.strokes.value_or(Bytes{}));
    return named;
}

std::string hashOf(const Record &record, const std::string &attachment)
{
    const auto found = record.attachments.find(attachment);
    return found == record.attachments.end() ? std::string{} : found->second;
}

void describeInk(const domain::Ink &ink, Record &record)
{
    int first = 0;
    int last = 0;
    for (const auto &stroke : ink.strokes) {
        for (const auto &point : stroke) {
            first = record.inkPoints == 0 ? point.t : std::min(first, point.t);
            last = std::max(last, point.t);
            ++record.inkPoints;
        }
    }
    record.inkMs = std::max(0, last - first);
    record.signerKind = record.inkPoints > 0 ? domain::SignerKind::Ink : domain::SignerKind::None;
}

void describeDevice(const Room &room, const ChainHead &chain, Record &record)
{
    const auto &identity = room.parts.identity;
    record.recordId = room.parts.signer.newUuid(room.unixMs());
    record.clinicId = identity.clinicId;
    record.deviceId = identity.deviceId;
    record.deviceEpoch = identity.deviceEpoch;
    record.seq = chain.seq + 1;
    record.prev = chain.head;
    record.monoMs = room.monoMs();
    record.bootId = room.bootId();
    record.lastSyncAgeS = lastSyncAgeS(room);
    record.appVersion = identity.appVersion;
    record.appBuild = identity.appBuild;
    record.keyStore = room.parts.signer.keyStore();
}

Record copyDraft(const RecordDraft &draft)
{
    Record record;
    record.type = draft.type;
    record.visitRef = draft.visitRef;
    record.formId = draft.formId;
    record.formVersion = draft.formVersion;
    record.lang = draft.lang;
    record.holder = draft.holder;
    record.payer = draft.payer;
    record.policySha256 = draft.policySha256;
    record.currency = draft.currency;
    record.order = draft.order;
    record.shownOffers = draft.shownOffers;
    record.choice = draft.choice;
    record.supersedes = draft.supersedes;
    record.reason = draft.reason;
    record.signedAt = draft.signedAt;
    record.staffId = draft.staffId;
    return record;
}
} // namespace

bool isDeliveryOf(std::string_view body, const SignedRecord &made, const flow::Signer &signer)
{
    const auto delivery = codec::readDelivery(body);
    const auto record = codec::readRecord(made.payload);
    return delivery && record && view(delivery->payload) == made.payload && delivery->jws == made.jws &&
           hashes(*delivery, signer) == record->attachments;
}

std::expected<SignedRecord, flow::StoreError> signRecord(const RecordDraft &draft, const ChainHead &chain,
                                                         const Room &room)
{
    if (draft.type == domain::RecordType::Choice && (!draft.choice || draft.visitRef.empty()))
        return std::unexpected(flow::StoreError::Refused);
    if (draft.ink.png.empty() && !draft.ink.strokes.empty()) // the server takes no ink without its picture
        return std::unexpected(flow::StoreError::Refused);
    auto delivery = attachments(draft);
    SignedRecord made;
    made.record = copyDraft(draft);
    made.record.attachments = hashes(delivery, room.parts.signer);
    made.record.factsSha256 = hashOf(made.record, "facts");
    made.record.formSha256 = hashOf(made.record, "agreement." + std::string(domain::langCode(draft.lang)));
    describeInk(draft.ink, made.record);
    describeDevice(room, chain, made.record);
    made.payload = codec::writeRecord(made.record);
    if (made.payload.size() > kMaxPayload || !codec::readRecord(made.payload))
        return std::unexpected(flow::StoreError::Refused);
    made.payloadSha256 = room.parts.signer.sha256Hex(made.payload);
    auto jws = room.parts.signer.signRecord(made.payload);
    if (!jws)
        return std::unexpected(flow::StoreError::Refused);
    made.jws = std::move(*jws);
    delivery.payload = bytesOf(made.payload);
    delivery.jws = made.jws;
    made.body = codec::writeDelivery(delivery);
    if (made.body.size() > kMaxBody)
        return std::unexpected(flow::StoreError::Refused);
    return made;
}
} // namespace wazeh::store
