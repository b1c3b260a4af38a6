#pragma once

#include "codec/documents.h"
#include "domain/record.h"
#include "fakes/samples.h"
#include "flow/ports.h"
#include "signing/jws.h"

namespace wazeh::tests {

/** A record on its way, and the receipt that a good server would give for it. */
struct OnItsWay {
    domain::Record record;
    flow::PendingDelivery pending;

    explicit OnItsWay(const std::string &id = "0192f0c1-0000-7000-8000-000000000001", std::int64_t seq = 1)
    {
        const auto draft = fakes::sampleDraft();
        const auto bytesOf = [](const std::string &text) { return domain::Bytes(text.begin(), text.end()); };
        domain::Delivery delivery;
        delivery.facts = bytesOf(codec::writeFacts(draft.facts));
        record.recordId = id;
        record.clinicId = "clinic-sample";
        record.deviceId = "device-1";
        record.deviceEpoch = "epoch-1";
        record.seq = seq;
        record.prev = seq == 1 ? "" : signing::sha256Hex("before");
        record.visitRef = draft.visitRef;
        record.formId = draft.formId;
        record.formVersion = draft.formVersion;
        record.policySha256 = draft.policySha256;
        record.factsSha256 = signing::sha256Hex(fakes::view(delivery.facts));
        record.shownOffers = draft.shownOffers;
        record.choice = draft.choice;
        record.attachments["facts"] = record.factsSha256;
        for (const auto &[lang, text] : draft.agreementText) {
            delivery.agreement[lang] = bytesOf(text);
            record.attachments["agreement." + lang] = signing::sha256Hex(text);
        }
        record.formSha256 = record.attachments["agreement.ur"];
        delivery.pdf = draft.pdf;
        record.attachments["pdf"] = signing::sha256Hex(fakes::view(delivery.pdf));
        delivery.ink = draft.ink.png;
        record.attachments["ink"] = signing::sha256Hex(fakes::view(draft.ink.png));
        delivery.strokes = bytesOf(codec::writeStrokes(draft.ink.strokes));
        record.attachments["strokes"] = signing::sha256Hex(fakes::view(*delivery.strokes));
        record.signerKind = domain::SignerKind::Ink;
        record.inkPoints = 4;
        record.inkMs = 432;
        record.signedAt = draft.signedAt;
        record.bootId = "boot-1";
        record.appVersion = "0.1.0";
        record.appBuild = "test";
        record.keyStore = "file";
        const auto payload = codec::writeRecord(record);
        delivery.payload = bytesOf(payload);
        delivery.jws = fakes::FakeSigner().signRecord(payload).value();
        pending = {id, signing::sha256Hex(payload), codec::writeDelivery(delivery), 0};
    }

    domain::Receipt receipt() const { return fakes::sampleReceipt(record, pending.payloadSha256); }
    static std::string sign(const signing::Key &key, const domain::Receipt &receipt)
    {
        return signing::signCompact(key, codec::writeReceipt(receipt), signing::kReceiptTyp).value();
    }
};
} // namespace wazeh::tests
