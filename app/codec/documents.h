#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "codec/json.h"
#include "domain/casefacts.h"
#include "domain/offer.h"
#include "domain/policy.h"
#include "domain/record.h"
#include "domain/visit.h"

/**
 * Documents ↔ domain types, one pair of functions a document (each document in its own .cpp). Readers refuse unknown,
 * missing and duplicate fields and wrong types, collecting every fault with its JSON Pointer, and then run the
 * domain's own check(). Writers give RFC 8785 bytes; read(write(x)) = x and write(read(bytes)) = bytes.
 */
namespace wazeh::codec {

template <class T>
using Read = std::expected<T, domain::Faults>;

[[nodiscard]] Read<domain::Policy> readPolicy(std::string_view bytes);
[[nodiscard]] std::string writePolicy(const domain::Policy &policy);
/** RFC 8785 bytes of an option's texts: what text_sha256 is the hash of. */
[[nodiscard]] std::string writeOptionTexts(const domain::OptionTexts &texts);

[[nodiscard]] Read<domain::CaseFacts> readFacts(std::string_view bytes);
[[nodiscard]] std::string writeFacts(const domain::CaseFacts &facts);

[[nodiscard]] std::string writeQuote(const domain::Quote &quote);
[[nodiscard]] Json offerJson(const domain::Offer &offer);

[[nodiscard]] Read<domain::Day> readDay(std::string_view bytes); // up to 4 MiB
[[nodiscard]] std::string writeDay(const domain::Day &day);

/** ≤ 64 KiB, depth ≤ 8, canonical: anything else is a fault. */
[[nodiscard]] Read<domain::Record> readRecord(std::string_view bytes);
[[nodiscard]] std::string writeRecord(const domain::Record &record);

[[nodiscard]] Read<domain::Delivery> readDelivery(std::string_view bytes); // up to 256 KiB
[[nodiscard]] std::string writeDelivery(const domain::Delivery &delivery);
/** {"typ":"strokes","v":1,"strokes":[[[x,y,t],…],…]} */
[[nodiscard]] std::string writeStrokes(const std::vector<domain::InkStroke> &strokes);

[[nodiscard]] Read<domain::Receipt> readReceipt(std::string_view bytes); // up to 16 KiB
[[nodiscard]] std::string writeReceipt(const domain::Receipt &receipt);

[[nodiscard]] Read<domain::Call> readCall(std::string_view bytes);
[[nodiscard]] std::string writeCall(const domain::Call &call);

[[nodiscard]] Read<domain::Bundle> readBundle(std::string_view bytes);
[[nodiscard]] std::string writeBundle(const domain::Bundle &bundle);
} // namespace wazeh::codec
