#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/agreement.h"
#include "domain/help.h"
#include "domain/offer.h"
#include "domain/policy.h"
#include "domain/record.h"
#include "domain/visit.h"
#include "domain/zone.h"
#include "flow/ports.h"

/**
 * The whole behaviour of a tablet: state + event → state + effects. Pure: no time, files, network or Qt; the same
 * events give the same states. One file for each part of it: clinic, patient, choice, help, signing, emergency, calls,
 * idle, staff, walkin.
 */
namespace wazeh::flow {

enum class Step {
    Welcome,
    FindVisit,
    Holder,
    Estimate,
    Ways,
    Help,       // one private question at a time
    HelpResult, // which funds can be asked, where, with which papers
    Details,
    Sign,
    Saving, // "I agree" was tapped; nothing may be tapped until the store answers
    Done,
    NotNow,
    Emergency,
    StaffPin,
    StaffVisits,
    StaffVisit,
    StaffWalkIn,
    StaffEnd,    // end or void with a reason
    OutOfService // no policy, no day, disk full, wrong clock: says what, staff only
};

struct Settings {
    domain::Lang lang = domain::Lang::Ur;
    bool large = false;
    bool highContrast = false;
    friend bool operator==(const Settings &, const Settings &) = default;
};

enum class HolderQuestion { Who, Payer };

/** Ringing: the bell has rung, nobody has accepted yet. Offline: it rang here, the server has not heard of it. */
enum class CallPhase { None, Asking, Ringing, Accepted, Offline };
struct CallView {
    CallPhase phase = CallPhase::None;
    std::string callId;
    std::int64_t rungAtMs = 0;
    bool rungAgain = false; // after 60 s
    bool delivered = false; // the server has it
    bool open = false;      // the sheet is on the screen; a closed one goes on ringing
    bool emergency = false;
    domain::CallWant want = domain::CallWant::Any;
    std::string rungOn;      // step name
    std::int64_t serial = 0; // of the PlaceCall that belongs to it
    friend bool operator==(const CallView &, const CallView &) = default;
};

/** The questions about help while they are asked. Nothing of it outlives them: the answers become eligibility. */
struct HelpTalk {
    std::size_t at = 0; // of the policy's questions
    domain::HelpAnswers answers;
    friend bool operator==(const HelpTalk &, const HelpTalk &) = default;
};

enum class FindProblem { None, NotFound, WrongFactor, Locked, Wait, OtherDay, Used };

enum class Delivery { Saved, Sent, Quarantined };

enum class OutReason { None, Starting, NotEnrolled, NoPolicy, NoDay, DiskFull, ClockWrong, StoreBroken };

/** Everything about the patient at the tablet; replaced as a whole by a reset, so nothing can stay behind. */
struct Patient {
    std::optional<domain::Visit> visit;
    std::optional<domain::CaseFacts> facts;
    std::optional<domain::Quote> quote;
    std::shared_ptr<const domain::Policy> policy; // the version this journey started with
    std::shared_ptr<const domain::Day> day;       // names and words, as this journey found them
    bool handedOver = false;                      // the tablet is locked to a visit until staff take it back
    std::string lockedVisit;                      // its visitRef; all that a reset keeps, with staffId
    std::string staffId;                          // who handed it over
    bool emergency = false;                       // tapped here or active for this visit
    FindProblem findProblem = FindProblem::None;
    std::int64_t findWaitUntilMs = 0;
    std::int64_t lookUpSerial = 0; // of the look-up under way, 0 = none
    HolderQuestion holderQuestion = HolderQuestion::Who;
    std::optional<domain::Holder> holder;
    std::optional<domain::Payer> payer;
    domain::OrderRule order = domain::OrderRule::Total;
    std::string option, variant;  // opened in details
    std::optional<HelpTalk> help; // only on Step::Help
    Step notNowFrom = Step::Ways; // where Back leads from Not now
    std::string token;            // of the draft being signed: the same token is the same record
    std::string recordId;
    std::string receiptId; // log index of the verified receipt, "" until there is one
    Delivery delivery = Delivery::Saved;
    bool saveFailed = false;
    bool signatureMissing = false; // "I agree" without ink: says what is missing
    friend bool operator==(const Patient &, const Patient &) = default;
};

struct StaffView {
    std::string staffId, staffName;
    bool pinWrong = false;
    std::int64_t pinWaitUntilMs = 0;
    std::string visitRef; // opened
    Step afterPin = Step::StaffVisits;
    Step returnTo = Step::Welcome;  // where leaving without a PIN leads
    std::int64_t waitingSerial = 0; // of the PIN check or walk-in under way, 0 = none
    std::string problem;            // code of the last thing that did not work, "" = none
    friend bool operator==(const StaffView &, const StaffView &) = default;
};

struct State {
    Step step = Step::OutOfService;
    OutReason out = OutReason::Starting; // why no patient can start; None = one can; Starting = not known yet
    OutReason trouble = OutReason::None; // what the device last reported; out adds a missing policy or day
    Settings settings;
    Patient patient;
    StaffView staff;
    CallView call;
    bool idleWarning = false;
    std::int64_t lastActivityMs = 0;
    std::int64_t idleWarnedAtMs = 0;
    std::int64_t stepSinceMs = 0; // of the last screen change, 0 = none yet
    std::int64_t nowMs = 0;       // monotonic
    std::int64_t nowUnixMs = 0;
    // the clinic as this device knows it
    std::shared_ptr<const domain::Day> day;
    std::shared_ptr<const domain::Policy> policy;
    Unsent unsent;
    bool online = false;
    bool policyRefused = false;      // a newer policy could not be used: staff is told
    std::vector<domain::Call> calls; // for the staff screen
    std::map<std::string, domain::Emergency, std::less<>>
        emergencies;         // by visitRef: set on this device since it started
    std::int64_t serial = 0; // counts questions, calls and drafts
    friend bool operator==(const State &, const State &) = default;
};

// clang-format off
namespace event {
struct Tick {}; // at least once a second
struct Touched {}; // any touch or key
struct ContinueIdle {};
struct LanguageChosen { domain::Lang lang; bool begin = false; }; // begin: from Welcome
struct LargeText { bool on; };
struct HighContrast { bool on; };
struct Back {};
struct CodeEntered { std::string code, secondFactor; };
struct SlipScanned { std::string text; }; // from Welcome it begins the journey as well
struct HolderChosen { domain::Holder holder; };
struct PayerChosen { domain::Payer payer; };
struct Continue {}; // the one primary action of estimate and details
struct OfferOpened { std::string option, variant; };
struct HelpOpened {}; // from Ways
struct HelpAnswered { std::string question, choice; };
struct HelpPassedOver { std::string question; }; // would rather not say
struct HelpDeclined {};
struct Agreed { domain::Ink ink; };
struct NotNowChosen {};
struct Finish {}; // from Not now, Done (kiosk), Emergency cancelled by staff
struct EmergencyTapped {};
struct CallOpened {};
struct CallAsked { domain::CallWant want = domain::CallWant::Any; };
struct CallClosed {};
// staff
struct StaffOpened {}; // the staff corner on Welcome, or "take back"
struct PinEntered { std::string pin; };
struct StaffClosed {}; // leaves the staff area: Welcome
struct VisitOpened { std::string visitRef; };
struct HandOver { std::string visitRef; };
struct WalkInOpened {};
struct WalkInAdded { std::string name, serviceCode; int birthYear = 0; std::string phoneLast4; };
struct EndOpened { std::string visitRef; };
struct VisitEnded { std::string visitRef; bool asVoid = false; std::string reason; };
struct EmergencySetStable { std::string visitRef, clinician; };
struct CallAccepted { std::string callId; };
struct CallDone { std::string callId; };
// answers of effects
struct ClinicLoaded { std::shared_ptr<const domain::Day> day; std::shared_ptr<const domain::Policy> policy; bool policyRefused = false; };
struct CannotWork { OutReason reason; }; // None: whatever it was is over
struct LookedUp { LookUp answer; std::int64_t serial = 0; };
struct PinChecked { std::optional<std::string> staffId; int waitS = 0; std::int64_t serial = 0; };
struct Saved { std::string token, recordId; };
struct SaveFailed { std::string token; StoreError error; };
struct Delivered { std::string recordId; domain::ReceiptStatus status; std::int64_t logIndex = 0; };
struct LinkState { bool online; Unsent unsent; };
struct CallsChanged { std::vector<domain::Call> calls; }; // all that are open; a delivered one that is missing is over
struct CallPlaced { std::string callId; bool delivered; std::int64_t serial = 0; };
struct StaffActionFailed { std::string code; };
struct WalkInSaved { std::string visitRef; };
} // namespace event
// clang-format on

using Event =
    std::variant<event::Tick, event::Touched, event::ContinueIdle, event::LanguageChosen, event::LargeText,
                 event::HighContrast, event::Back, event::CodeEntered, event::SlipScanned, event::HolderChosen,
                 event::PayerChosen, event::Continue, event::OfferOpened, event::HelpOpened, event::HelpAnswered,
                 event::HelpPassedOver, event::HelpDeclined, event::Agreed, event::NotNowChosen, event::Finish,
                 event::EmergencyTapped, event::CallOpened, event::CallAsked, event::CallClosed, event::StaffOpened,
                 event::PinEntered, event::StaffClosed, event::VisitOpened, event::HandOver, event::WalkInOpened,
                 event::WalkInAdded, event::EndOpened, event::VisitEnded, event::EmergencySetStable,
                 event::CallAccepted, event::CallDone, event::ClinicLoaded, event::CannotWork, event::LookedUp,
                 event::PinChecked, event::Saved, event::SaveFailed, event::Delivered, event::LinkState,
                 event::CallsChanged, event::CallPlaced, event::StaffActionFailed, event::WalkInSaved>;

// clang-format off
namespace effect {
// A serial comes back in the answer, so that a late answer is never taken for another question's.
struct LookUpCode { std::string code, secondFactor; std::int64_t serial = 0; };
struct LookUpSlip { std::string text; std::int64_t serial = 0; };
struct CheckPin { std::string pin; std::int64_t serial = 0; };
struct SaveRecord { std::string token; domain::RecordDraft draft; domain::Agreement first, second; };
struct PlaceCall { domain::CallWant want; std::string step; bool emergency = false; bool again = false; std::string callId; std::int64_t serial = 0; };
struct ChangeCall { std::string callId; domain::CallState state; std::string by; };
struct SetVisitState { std::string visitRef; domain::VisitState state; std::string reason; };
struct AddWalkIn { domain::Visit visit; }; // visitRef and code are given by the store
struct RingHere {}; // sound on this device
struct Audit { std::string code, detail; };
struct Reload {}; // read day and policy from the store again
struct SyncNow {};
} // namespace effect
// clang-format on

using Effect = std::variant<effect::LookUpCode, effect::LookUpSlip, effect::CheckPin, effect::SaveRecord,
                            effect::PlaceCall, effect::ChangeCall, effect::SetVisitState, effect::AddWalkIn,
                            effect::RingHere, effect::Audit, effect::Reload, effect::SyncNow>;
using Effects = std::vector<Effect>;

struct SessionConfig {
    std::int64_t idleWarnMs = 120'000; // default idle ≥ 120 s before the warning
    std::int64_t idleResetMs = 30'000; // ≥ 20 s to answer it
    std::int64_t bounceMs = 400;       // a second tap this soon after a screen change is ignored
    std::int64_t ringAgainMs = 60'000;
    std::int64_t callAnswerMs = 5'000; // a call the server has not confirmed by then counts as offline
    int zoneOffsetMinutes = domain::kZoneMinutes;
    Settings defaults;  // what every patient finds
    bool kiosk = false; // wall kiosk: Done ends by itself, no hand back
};

class Session {
public:
    explicit Session(SessionConfig config = {}) : m_config(config) { m_state.settings = config.defaults; }

    [[nodiscard]] const State &state() const { return m_state; }
    /** Unknown or out-of-place events change nothing. Time enters by setTime before the event. */
    void setTime(std::int64_t monotonicMs, std::int64_t unixMs);
    [[nodiscard]] Effects handle(const Event &event);

    /** "3 of 8": 0 where the step has no number. */
    [[nodiscard]] static int number(Step step);
    [[nodiscard]] static int count() { return 8; }
    [[nodiscard]] static std::string_view stepName(Step step); // "find_visit" …
    /** For calls and the audit: questions about help are a part of "ways", so that no list tells who was asked. */
    [[nodiscard]] static std::string_view publicStepName(Step step);

private:
    SessionConfig m_config;
    State m_state;
};

/** Who signs and who pays in words, as the agreement names them. */
[[nodiscard]] domain::LocalText holderWords(domain::Holder holder);
[[nodiscard]] domain::LocalText payerWords(domain::Payer payer);
/** Whether the ink is a signature: at least 8 points and 10 mm of line. */
[[nodiscard]] bool isSignature(const domain::Ink &ink);
} // namespace wazeh::flow
