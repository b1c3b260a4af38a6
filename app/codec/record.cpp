#include "codec/documents.h"

#include "codec/offerfields.h"

namespace wazeh::codec {
namespace {

constexpr ReadLimits kLimits{.maxBytes = 64 * 1024, .maxDepth = 8};
constexpr std::int64_t kMaxInteger = (std::int64_t{1} << 53) - 1;
constexpr Within kCounter{0, kMaxInteger};
} // namespace

void fields(auto &io, Is<domain::ShownOffer> auto &row)
{
    io("option", row.option, filled);
    io("variant", row.variant);
    io("available", row.available);
    io("reason", row.reason);
    io("due_today", row.dueToday);
    io("each", row.each);
    io("total", row.total);
    io("extra", row.extra);
    io("count", row.count, kCount);
    io("shown_percent_e6", row.shownPercentE6);
    io("text_sha256", row.textSha256, sha256Text);
}

/** Which device says so, and where in its chain. */
void originFields(auto &io, Is<domain::Record> auto &record)
{
    io("record_id", record.recordId, uuid);
    io("clinic_id", record.clinicId, filled);
    io("device_id", record.deviceId, filled);
    io("device_epoch", record.deviceEpoch, filled);
    io("seq", record.seq, Within{1, kMaxInteger});
    io("prev", record.prev, sha256OrNone);
    io("staff_id", record.staffId);
    io("training", record.training);
    io("key_store", record.keyStore);
    io.object("app", [&record](auto &app) {
        app("version", record.appVersion);
        app("build", record.appBuild);
    });
    io.object("clock", [&record](auto &clock) {
        clock("mono_ms", record.monoMs, kCounter);
        clock("boot_id", record.bootId);
        clock("last_sync_age_s", record.lastSyncAgeS, Within{-1, kMaxInteger});
    });
}

/** What was agreed: a choice has all of it. */
void contentFields(auto &io, Is<domain::Record> auto &record)
{
    const bool choice = record.type == domain::RecordType::Choice;
    const auto hash = choice ? sha256Text : sha256OrNone;
    io("visit_ref", record.visitRef);
    io.object("form", [&](auto &form) {
        form("id", record.formId);
        form("version", record.formVersion, Within{0, 1'000'000});
        form("sha256", record.formSha256, hash);
    });
    io("lang", record.lang);
    io("holder", record.holder);
    io("payer", record.payer);
    io("policy_sha256", record.policySha256, hash);
    io("facts_sha256", record.factsSha256, hash);
    io.currency("currency", record.currency);
    io("order", record.order);
    io("shown", record.shownOffers);
    io("choice", record.choice);
    io.each("attachments", record.attachments, sha256Text);
    io.require(choice == record.choice.has_value(), "choice", "stands exactly in a record of a choice");
    io.require(!choice || !record.visitRef.empty(), "visit_ref", "must not be empty");
}

void fields(auto &io, Is<domain::Record> auto &record)
{
    io.kind("typ", record.type);
    io.constant("v", 1);
    originFields(io, record);
    contentFields(io, record);
    io.object("signer", [&record](auto &signer) {
        signer("kind", record.signerKind);
        signer.require(record.type != domain::RecordType::Choice || record.signerKind != domain::SignerKind::None,
                       "kind", "a choice needs a signature");
    });
    io.object("signature", [&record](auto &signature) {
        signature("points", record.inkPoints, kCounter);
        signature("ms", record.inkMs, kCounter);
    });
    io("supersedes", record.supersedes, uuidOrNone);
    io("reason", record.reason);
    io("signed_at", record.signedAt, utcTime);
}

Read<domain::Record> readRecord(std::string_view bytes)
{
    const auto json = readJson(bytes, kLimits);
    if (json && !isCanonical(bytes, *json)) {
        return std::unexpected(domain::Faults{{"", "is not in canonical form (RFC 8785)"}});
    }
    return readDocument<domain::Record>(bytes, kLimits);
}

std::string writeRecord(const domain::Record &record)
{
    return writeDocument(record);
}

void writeValue(const domain::InkPoint &point, Json &into)
{
    into = JsonArray{point.x, point.y, point.t};
}

std::string writeStrokes(const std::vector<domain::InkStroke> &strokes)
{
    ObjectWriter writer;
    writer.document("strokes", 1);
    writer("strokes", strokes);
    return writeJson(writer.take());
}
} // namespace wazeh::codec
