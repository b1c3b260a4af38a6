#pragma once

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "codec/documents.h"
#include "domain/record.h"
#include "fakes/fakesigner.h"
#include "flow/ports.h"
#include "signing/hash.h"

/** Small sound documents for tests of the device's rooms. */
namespace wazeh::fakes {

inline flow::DeviceIdentity sampleIdentity()
{
    return {"clinic-sample", "device-1", "epoch-1", "Tablet 1", "0.1.0", "test"};
}

inline domain::Money rupees(std::int64_t amount)
{
    return domain::Money::fromMinor(amount * 100);
}

inline domain::Date day(int offset = 0)
{
    return domain::Date::parse("2026-11-23")->plusDays(offset);
}

inline domain::CaseFacts sampleFacts()
{
    domain::CaseFacts facts;
    facts.category = "dental";
    facts.today = day();
    domain::Line line;
    line.code = "D2740";
    line.low = rupees(24'000);
    line.expected = rupees(26'000);
    line.high = rupees(30'000);
    line.category = "dental";
    facts.lines.push_back(line);
    facts.stages.push_back({1, day()});
    return facts;
}

inline domain::Visit sampleVisit(const std::string &ref, const std::string &code, int birthYear = 1988,
                                 const std::string &phone = "4471")
{
    domain::Visit visit;
    visit.visitRef = ref;
    visit.code = code;
    visit.qrSha256 = signing::sha256Hex("slip of " + ref);
    visit.birthYear = birthYear;
    visit.phoneLast4 = phone;
    visit.name.byLang = {{"en", "A (sample)"}, {"ur", "الف (نمونہ)"}};
    visit.state = domain::VisitState::Arrived;
    visit.counter.byLang = {{"en", "Cash Counter 2"}, {"ur", "کیش کاؤنٹر \u20662\u2069"}};
    visit.token = "41";
    visit.base = sampleFacts();
    visit.base.today = {};
    visit.service.byLang = {{"en", "Crown"}, {"ur", "دانت کا خول"}};
    return visit;
}

inline domain::Day sampleDay(int offset = 0, const std::string &prefix = "V")
{
    domain::Day today;
    today.clinicId = sampleIdentity().clinicId;
    today.clinicName.byLang = {{"en", "Sample Clinic"}, {"ur", "نمونہ کلینک"}};
    today.sample = true;
    today.date = day(offset);
    today.issuedAt = day(offset).toIso() + "T03:00:00Z";
    today.expiresAt = day(offset + 1).toIso() + "T03:00:00Z";
    today.policySha256 = signing::sha256Hex("policy");
    today.visits = {sampleVisit(prefix + "-1", offset == 0 ? "20417366" : "30417366"),
                    sampleVisit(prefix + "-2", offset == 0 ? "A7K0P1" : "B7K0P1", 1961, "0042")};
    today.staff = {{"S-1", "Desk (sample)", FakeSigner::encode("4711")},
                   {"S-2", "Nurse (sample)", FakeSigner::encode("0815")}};
    domain::Service service;
    service.code = "D2740";
    service.category = "dental";
    service.name.byLang = {{"en", "Crown"}, {"ur", "دانت کا خول"}};
    service.low = rupees(24'000);
    service.expected = rupees(26'000);
    service.high = rupees(30'000);
    today.services.push_back(service);
    today.notIncluded.byLang = {{"en", "Medicines"}, {"ur", "دوائیں"}};
    today.mayChange.byLang = {{"en", "What the X-ray shows"}, {"ur", "ایکسرے کا نتیجہ"}};
    return today;
}

inline domain::Offer sampleOffer()
{
    domain::Offer offer;
    offer.option = "full";
    offer.kind = domain::OptionKind::PayFull;
    offer.available = true;
    offer.payee = "clinic";
    offer.dueToday = rupees(24'700);
    offer.total = rupees(24'700);
    offer.extra = rupees(0);
    offer.textSha256 = signing::sha256Hex("texts of full");
    return offer;
}

inline domain::RecordDraft sampleDraft(const std::string &visitRef = "V-1")
{
    domain::RecordDraft draft;
    draft.visitRef = visitRef;
    draft.formId = "payment-choice";
    draft.formVersion = 1;
    draft.policySha256 = signing::sha256Hex("policy");
    draft.facts = sampleFacts();
    draft.shownOffers = {domain::shown(sampleOffer())};
    draft.choice = sampleOffer();
    draft.agreementText = {{"en", "Pay in full today.\n"}, {"ur", "آج پوری ادائیگی۔\n"}};
    draft.ink.strokes = {{{100, 200, 0}, {110, 210, 16}}, {{300, 220, 400}, {320, 240, 432}}};
    draft.ink.png = {0x89, 'P', 'N', 'G', 1, 2, 3};
    draft.pdf = {'%', 'P', 'D', 'F', '-', '1', '.', '7'};
    draft.signedAt = "2026-11-23T04:00:00.000Z";
    draft.staffId = "S-1";
    return draft;
}

inline domain::Call sampleCall(const std::string &id, domain::CallState state = domain::CallState::Rung)
{
    domain::Call call;
    call.callId = id;
    call.place = "Tablet 1";
    call.step = "ways";
    call.at = "2026-11-23T04:00:00.000Z";
    call.state = state;
    return call;
}

inline domain::Receipt sampleReceipt(const domain::Record &record, const std::string &payloadSha256)
{
    domain::Receipt receipt;
    receipt.recordId = record.recordId;
    receipt.deviceId = record.deviceId;
    receipt.deviceEpoch = record.deviceEpoch;
    receipt.seq = record.seq;
    receipt.payloadSha256 = payloadSha256;
    receipt.logIndex = 1;
    receipt.receivedAt = "2026-11-23T04:00:01.000Z";
    return receipt;
}

/** The demo clinic's policy, as its published bytes. */
inline std::string demoPolicy()
{
    const char *source = std::getenv("WAZEH_SOURCE");
    std::ifstream file(std::string(source == nullptr ? "." : source) + "/assets/demo/policy.json", std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    const auto policy = codec::readPolicy(bytes);
    return policy ? codec::writePolicy(*policy) : std::string{};
}

inline std::string_view view(const domain::Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}
} // namespace wazeh::fakes
