#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/offer.h"
#include "domain/payer.h"
#include "domain/texts.h"

/** A signed record and the documents that travel with it. `formats.md` and `records.md`; bytes by codec. */
namespace wazeh::domain {

using Bytes = std::vector<unsigned char>;

enum class RecordType { Choice, Void, Event, DeviceLog };
enum class Holder { Patient, Guardian, Relative, Staff };
enum class SignerKind { Ink, Mark, Typed, None };

/** One row as the screen showed it. */
struct ShownOffer {
    std::string option;
    std::string variant;
    bool available = false;
    std::optional<Reason> reason;
    std::optional<Money> dueToday, each, total, extra;
    std::optional<int> count;
    std::optional<std::int64_t> shownPercentE6;
    std::string textSha256;
    friend bool operator==(const ShownOffer &, const ShownOffer &) = default;
};
[[nodiscard]] ShownOffer shown(const Offer &offer);

/** What a signature looked like: strokes are integers in 1/100 mm from the field's start-top corner, t in ms. */
struct InkPoint {
    int x = 0, y = 0, t = 0;
    friend bool operator==(const InkPoint &, const InkPoint &) = default;
};
using InkStroke = std::vector<InkPoint>;
struct Ink {
    std::vector<InkStroke> strokes;
    Bytes png; // the picture of it
};

/** Everything the flow knows about a choice at the moment of signing; identity and chain are added on commit. */
struct RecordDraft {
    RecordType type = RecordType::Choice;
    std::string visitRef;
    std::string formId;
    int formVersion = 0;
    Lang lang = Lang::Ur;
    Holder holder = Holder::Patient;
    Payer payer = Payer::Self;
    std::string policySha256;
    CaseFacts facts;
    Currency currency;
    OrderRule order = OrderRule::Total;
    std::vector<ShownOffer> shownOffers;
    std::optional<Offer> choice;
    std::map<std::string, std::string> agreementText; // by language code, UTF-8
    Ink ink;
    Bytes pdf;
    std::string signedAt; // RFC 3339 UTC with milliseconds
    std::string staffId;  // who handed the tablet over; "" at a kiosk
    std::string reason;   // void, event and device_log records: the reason or event code
    std::string supersedes;
};

/** The signed payload in full. */
struct Record {
    RecordType type = RecordType::Choice;
    std::string recordId; // UUIDv7
    std::string clinicId, deviceId, deviceEpoch;
    std::int64_t seq = 0; // 1, 2, 3 … within the epoch
    std::string prev;     // SHA-256 of the previous signed bytes, "" for the first
    std::string visitRef;
    std::string formId;
    int formVersion = 0;
    std::string formSha256; // of the agreement in the record's language
    Lang lang = Lang::Ur;
    Holder holder = Holder::Patient;
    Payer payer = Payer::Self;
    std::string policySha256;
    std::string factsSha256;
    Currency currency;
    OrderRule order = OrderRule::Total;
    std::vector<ShownOffer> shownOffers;
    std::optional<Offer> choice;
    std::map<std::string, std::string>
        attachments; // name → SHA-256: facts, agreement.en, agreement.ur, pdf, ink, strokes
    SignerKind signerKind = SignerKind::Ink;
    std::int64_t inkPoints = 0;
    std::int64_t inkMs = 0;
    std::string supersedes;
    std::string reason;
    std::string signedAt;
    std::int64_t monoMs = 0;
    std::string bootId;
    std::int64_t lastSyncAgeS = -1; // −1: never
    std::string staffId;
    bool training = false;
    std::string appVersion, appBuild;
    std::string keyStore; // "file"
};

/** Body of PUT /v1/records/{id}. */
struct Delivery {
    Bytes payload;
    std::string jws; // detached: header..signature
    Bytes facts;
    std::map<std::string, Bytes> agreement;
    Bytes pdf;
    std::optional<Bytes> ink;
    std::optional<Bytes> strokes;
    std::vector<Bytes> forms;
};

enum class ReceiptStatus { Accepted, Quarantined };
struct Receipt {
    std::string recordId, deviceId, deviceEpoch;
    std::int64_t seq = 0;
    std::string payloadSha256;
    ReceiptStatus status = ReceiptStatus::Accepted;
    std::string reason;
    std::int64_t logIndex = 0;
    std::string receivedAt;
};

enum class CallWant { Any, Woman };
enum class CallState { Rung, Accepted, Done, Cancelled };
struct Call {
    std::string callId; // UUIDv7
    std::string place;  // device name
    std::string step;
    std::string at;
    CallWant want = CallWant::Any;
    CallState state = CallState::Rung;
    bool emergency = false;
    std::string acceptedBy;
    std::string deviceId; // filled in by the server from the certificate; "" until then
    friend bool operator==(const Call &, const Call &) = default;
};

struct BundleDevice {
    std::string deviceId;
    std::string jwk;   // public key, JSON text
    std::string state; // "active" | "disabled"
    std::string since;
};
struct Bundle {
    std::string clinicId;
    std::string issuedAt, expiresAt;
    std::vector<std::string> serverKeys; // JWKs, JSON text
    std::vector<BundleDevice> devices;
    std::string policySha256;
    std::string minApp;
};
} // namespace wazeh::domain
