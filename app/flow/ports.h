#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/agreement.h"
#include "domain/policy.h"
#include "domain/record.h"
#include "domain/visit.h"

/**
 * What the core needs from outside, as small interfaces. Implementations live in store, sync, signing, media and
 * kiosk; fakes in tests. Each is used from the one worker thread only, unless it says otherwise.
 */
namespace wazeh::flow {

using domain::Bytes;

/** Time. Safe from any thread. */
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::int64_t unixMs() const = 0;
    [[nodiscard]] virtual std::int64_t monotonicMs() const = 0; // never goes back while the process runs
    [[nodiscard]] virtual std::string bootId() const = 0;
};
/** "2026-11-23T09:00:00.000Z" */
[[nodiscard]] std::string rfc3339(std::int64_t unixMs);
/** The moment of such a text, with or without a fraction of the second; nullopt where it is none. */
[[nodiscard]] std::optional<std::int64_t> unixMsOf(std::string_view rfc3339);
/** The civil date in a zone with a fixed offset from UTC (Asia/Karachi: +300 minutes, no summer time). */
[[nodiscard]] domain::Date civilDate(std::int64_t unixMs, int offsetMinutes);

/** Signs and hashes for the device. */
class Signer {
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual std::expected<std::string, std::string>
    signRecord(std::string_view payload) = 0; // detached JWS
    [[nodiscard]] virtual std::string sha256Hex(std::string_view bytes) const = 0;
    [[nodiscard]] virtual std::string newUuid(std::int64_t unixMs) = 0;
    [[nodiscard]] virtual bool pinMatches(std::string_view pin, std::string_view encoded) const = 0;
    [[nodiscard]] virtual std::string keyStore() const = 0; // "file"
};

/** Makes the paper copy: the agreement in two languages with the ink under it (none: nothing was drawn). */
class AgreementPrinter {
public:
    virtual ~AgreementPrinter() = default;
    [[nodiscard]] virtual std::expected<Bytes, std::string>
    pdf(const domain::Agreement &first, const domain::Agreement &second, const domain::Ink &ink) = 0;
};

/** Who this device is, from enrolment. */
struct DeviceIdentity {
    std::string clinicId, deviceId, deviceEpoch, deviceName;
    std::string appVersion, appBuild;
};

enum class StoreError { DiskFull, Io, Corrupt, NotFound, Refused, Newer };
[[nodiscard]] std::string_view describe(StoreError error);

struct Unsent {
    int count = 0;
    std::int64_t oldestAgeS = 0;
    friend bool operator==(const Unsent &, const Unsent &) = default;
};

enum class LookUpResult { Found, NotFound, WrongFactor, Locked, Wait, OtherDay, Used };
struct LookUp {
    LookUpResult result = LookUpResult::NotFound;
    std::string visitRef;   // Found only
    int waitS = 0;          // Wait, NotFound: so long until the next try
    bool callStaff = false; // five tries without a match
};

/** What the server said of a record that it did not take: nothing, that it cannot be taken, or (signed, and naming this
 *  record) that it has another one under the same id. */
enum class Refusal { None, Content, Conflict };

struct PendingDelivery {
    std::string recordId;
    std::string payloadSha256;
    std::string body; // bytes of the delivery document
    int attempts = 0;
};

/** A visit's new state as the server is to be told. */
struct VisitChange {
    std::string visitRef;
    domain::VisitState state = domain::VisitState::Expected;
    std::string reason;
    std::string at; // RFC 3339 UTC, when it happened here
};
/** Anything but a record that the server has not got yet. A domain::Visit is a walk-in. */
struct Outgoing {
    std::int64_t id = 0;
    std::variant<domain::Call, domain::Visit, VisitChange> what;
};

/** The device's durable memory. One owning thread. */
class DeviceStore {
public:
    virtual ~DeviceStore() = default;

    /** Builds, signs and commits in one durable transaction, reads it back, and only then returns the record's id.
     *  The same draft token twice is one record. Refused: a second choice for a visit that supersedes none. */
    [[nodiscard]] virtual std::expected<std::string, StoreError> commitRecord(const domain::RecordDraft &draft,
                                                                              std::string_view token) = 0;
    [[nodiscard]] virtual Unsent unsent() const = 0;
    /** False when free space < 64 MiB or > 5 000 records are pending: refuse a new patient before they start. */
    [[nodiscard]] virtual bool canTakePatient() const = 0;
    /** True after an I/O error or damage, until the program starts again: no new patient, whatever the disk says. */
    [[nodiscard]] virtual bool isBroken() const = 0;

    [[nodiscard]] virtual std::expected<void, StoreError> saveDay(std::string_view dayBytes) = 0;
    [[nodiscard]] virtual std::expected<domain::Day, StoreError> loadDay() const = 0;
    [[nodiscard]] virtual std::expected<void, StoreError> savePolicy(std::string_view sha256,
                                                                     std::string_view policyBytes) = 0;
    [[nodiscard]] virtual std::expected<std::string, StoreError> loadPolicy(std::string_view sha256) const = 0; // bytes
    [[nodiscard]] virtual std::optional<std::string> newestPolicySha() const = 0;

    /** Counts the try durably before it is answered. secondFactor: birth year or last four digits of the phone. */
    [[nodiscard]] virtual LookUp lookUpCode(std::string_view code, std::string_view secondFactor) = 0;
    [[nodiscard]] virtual LookUp lookUpSlip(std::string_view qrText) = 0;
    /** nullopt: wrong; counts durably; waitS > 0 while throttled. */
    struct PinResult {
        std::optional<std::string> staffId;
        int waitS = 0;
    };
    [[nodiscard]] virtual PinResult checkPin(std::string_view pin) = 0;

    [[nodiscard]] virtual std::expected<void, StoreError>
    setVisitState(std::string_view visitRef, domain::VisitState state, std::string_view reason) = 0;
    [[nodiscard]] virtual std::expected<std::string, StoreError> addWalkIn(const domain::Visit &visit) = 0;

    /** Oldest first, not before their back-off time. */
    [[nodiscard]] virtual std::vector<PendingDelivery> due(int limit) = 0;
    [[nodiscard]] virtual std::expected<void, StoreError>
    storeReceipt(std::string_view recordId, std::string_view receiptJws, domain::ReceiptStatus status) = 0;
    virtual void noteFailure(std::string_view recordId, std::string_view code, Refusal refusal,
                             std::optional<int> retryAfterS) = 0;
    virtual void noteSync(std::int64_t serverUnixMs) = 0;

    /** A call of this device, or a change made here: stored, and queued for the server. */
    virtual void saveCall(const domain::Call &call) = 0;
    /** Calls as the server told them: stored, not queued; a change made here and not sent yet stays if it is further.
     */
    virtual void saveServerCalls(const std::vector<domain::Call> &) {}
    [[nodiscard]] virtual std::vector<domain::Call> openCalls() const = 0;  // and those not yet sent
    virtual void audit(std::string_view code, std::string_view detail) = 0; // codes only, no personal data

    /** What saveCall, setVisitState and addWalkIn queued: oldest first, not before their back-off time, about one call
     *  or visit never out of order; later news of the same kind about the same thing replaces earlier. */
    [[nodiscard]] virtual std::vector<Outgoing> outgoing(int) { return {}; }
    virtual void outgoingDone(std::int64_t) {}
    /** As noteFailure, true where the server refused these bytes; refused five times it is given up with an audit
     * entry. */
    virtual void outgoingFailed(std::int64_t, bool, std::optional<int>) {}
};

/** Damaged: what was to be sent cannot be read here, so the server was not asked. */
enum class LinkError { NoServer, NotTrusted, NotAllowed, NotDelivered, Rejected, Conflict, Busy, Damaged, BadAnswer };
[[nodiscard]] std::string_view describe(LinkError error);
/** Whether this failure was said by the clinic's own server. */
[[nodiscard]] bool reachedServer(LinkError error);
/** Whether trying the next one now would only fail the same way. */
[[nodiscard]] bool wayIsBroken(LinkError error);
/** What this failure says of the bytes that were to be sent. */
[[nodiscard]] Refusal refusalOf(LinkError error);
struct LinkFailure {
    LinkError error = LinkError::NoServer;
    std::string code;
    std::optional<int> retryAfterS;
};

struct DeliveryAnswer {
    std::string receiptJws;
    domain::Receipt receipt;
};

/** The way to the clinic server. Blocking; worker thread only. Nothing counts as delivered without a valid receipt. */
class ClinicLink {
public:
    virtual ~ClinicLink() = default;
    [[nodiscard]] virtual std::expected<DeliveryAnswer, LinkFailure> deliver(const PendingDelivery &record) = 0;
    struct Fetched {
        bool unchanged = false;
        std::string bytes; // verified payload
    };
    [[nodiscard]] virtual std::expected<Fetched, LinkFailure> fetchDay(domain::Date date) = 0;
    [[nodiscard]] virtual std::expected<Fetched, LinkFailure> fetchPolicy() = 0;
    [[nodiscard]] virtual std::expected<void, LinkFailure> sendCall(const domain::Call &call) = 0;
    [[nodiscard]] virtual std::expected<std::vector<domain::Call>, LinkFailure> fetchCalls() = 0;
    [[nodiscard]] virtual std::expected<void, LinkFailure>
    sendVisitState(std::string_view visitRef, domain::VisitState state, std::string_view reason) = 0;
    [[nodiscard]] virtual std::expected<void, LinkFailure> sendWalkIn(const domain::Visit &visit) = 0;
};
} // namespace wazeh::flow
