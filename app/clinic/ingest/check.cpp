#include "clinic/ingest/check.h"

#include <map>

#include "codec/documents.h"
#include "codec/rules.h"
#include "signing/hash.h"

namespace wazeh::clinic {
namespace {
constexpr codec::ReadLimits kPayloadLimits{.maxBytes = 64 * 1024, .maxDepth = 8};

/** name → SHA-256 of every part that came along. */
std::map<std::string, std::string> partsOf(const domain::Delivery &delivery)
{
    std::map<std::string, std::string> parts;
    const auto add = [&](const std::string &name, const domain::Bytes &bytes) {
        if (!bytes.empty())
            parts.emplace(name, signing::sha256Hex(view(bytes)));
    };
    add("facts", delivery.facts);
    for (const auto &[lang, text] : delivery.agreement)
        add("agreement." + lang, text);
    add("pdf", delivery.pdf);
    if (delivery.ink)
        add("ink", *delivery.ink);
    if (delivery.strokes)
        add("strokes", *delivery.strokes);
    return parts;
}

/** The first part that is missing, unnamed or other than its hash; "" when all are right. */
std::string badPart(const domain::Record &record, const domain::Delivery &delivery)
{
    const auto parts = partsOf(delivery);
    for (const auto &[name, sha256] : record.attachments)
        if (const auto part = parts.find(name); part == parts.end() || part->second != sha256)
            return name;
    for (const auto &[name, sha256] : parts)
        if (!record.attachments.contains(name))
            return name;
    return {};
}

std::string missingPart(const domain::Record &record)
{
    const std::string agreement = "agreement." + std::string(domain::langCode(record.lang));
    for (const std::string &name : {std::string("facts"), agreement})
        if (!record.attachments.contains(name))
            return name;
    if (record.attachments.at(agreement) != record.formSha256)
        return agreement;
    if (record.signerKind == domain::SignerKind::Ink && !record.attachments.contains("ink"))
        return "ink";
    return {};
}

Checked checkChoice(const domain::Record &record, const domain::Delivery &delivery, const Expected &expected)
{
    if (record.signerKind == domain::SignerKind::None || !record.choice)
        return {"not_signed", {}, {}};
    if (const auto name = missingPart(record); !name.empty())
        return {"bad_attachment", name, {}};
    const auto facts = codec::readFacts(view(delivery.facts));
    if (!facts)
        return {"bad_facts", facts.error().front().path, {}};
    if (codec::writeFacts(*facts) != view(delivery.facts) || record.attachments.at("facts") != record.factsSha256)
        return {"bad_facts", {}, {}};
    const auto *policy = expected.policy(record.policySha256);
    if (!policy)
        return {"unknown_policy", {}, {}};
    return checkMenu(record, *policy, *facts);
}

Checked checkWho(const domain::Record &record, const Expected &expected)
{
    if (record.recordId != expected.recordId)
        return {"bad_record", "/record_id", {}};
    if (record.clinicId != expected.clinicId)
        return {"wrong_clinic", {}, {}};
    if (record.deviceId != expected.deviceId)
        return {"wrong_device", {}, {}};
    if (record.training)
        return {"training", {}, {}};
    return {};
}

Checked withoutRecord(std::string_view payload, const domain::Faults &faults)
{
    const auto json = codec::readJson(payload, kPayloadLimits);
    if (json && !codec::isCanonical(payload, *json))
        return {"not_canonical", {}, {}};
    return {"bad_record", faults.empty() ? std::string() : faults.front().path, {}};
}
} // namespace

std::optional<Names> namesOf(std::string_view payload)
{
    const auto json = codec::readJson(payload, kPayloadLimits);
    if (!json)
        return {};
    const auto text = [&](std::string_view name) {
        const auto *value = json->find(name);
        const auto *found = value ? std::get_if<std::string>(&value->value) : nullptr;
        return found ? *found : std::string();
    };
    const auto *place = json->find("seq");
    const auto *seq = place ? std::get_if<std::int64_t>(&place->value) : nullptr;
    Names names{text("record_id"), text("device_id"), text("device_epoch"), seq ? *seq : 0, text("prev")};
    if (!codec::uuid(names.recordId).empty() || names.deviceId.empty() || names.deviceEpoch.empty() || names.seq < 1)
        return {};
    return names;
}

Checked check(const domain::Delivery &delivery, const Expected &expected)
{
    const auto payload = view(delivery.payload);
    auto record = codec::readRecord(payload);
    if (!record)
        return withoutRecord(payload, record.error());
    Checked checked = checkWho(*record, expected);
    if (checked.reason.empty())
        if (const auto name = badPart(*record, delivery); !name.empty())
            checked = {"bad_attachment", name, {}};
    if (checked.reason.empty() && record->type == domain::RecordType::Choice)
        checked = checkChoice(*record, delivery, expected);
    checked.record = std::move(*record);
    return checked;
}
} // namespace wazeh::clinic
