#pragma once

#include <expected>
#include <string>
#include <variant>
#include <vector>

#include "domain/offer.h"

/**
 * The life of what was agreed, as events: offered → signed → active → paused → completed | closed | superseded. Pure:
 * the same events give the same state. What was agreed is never edited; a change is a new agreement that supersedes it.
 */
namespace wazeh::domain {

enum class PlanState { Offered, Signed, Active, Paused, Completed, Closed, Superseded };
[[nodiscard]] std::string_view planStateName(PlanState state); // "offered" …
enum class PauseReason { AssistanceRequested, UnderReview };

struct Signed {};
/** Somebody says that it was paid, or the wallet does; nothing is received yet. */
struct Claimed {
    std::string payment;
    Money amount;
};
/** The money is there; of a payment that was claimed, or of another one. */
struct Received {
    std::string payment;
    Money amount;
};
struct Reversed {
    std::string payment;
    std::string reason;
};
struct Paused {
    PauseReason why = PauseReason::AssistanceRequested;
};
struct Resumed {};
/** Something was added to the treatment: nothing is owed for it before a new agreement is signed. */
struct ChargeAdded {
    Money amount;
};
struct ChargeWithdrawn {};
struct Closed {
    std::string reason;
};
struct Superseded {
    std::string by; // the record that stands now
};
using PlanStep = std::variant<Signed, Claimed, Received, Reversed, Paused, Resumed, ChargeAdded, ChargeWithdrawn,
                              Closed, Superseded>;
struct PlanEvent {
    Date on;
    PlanStep step;
};

enum class PaymentState { Claimed, Received, Reversed };
struct PlanPayment {
    std::string payment;
    Date on; // of its last state
    Money amount;
    PaymentState state = PaymentState::Claimed;
    friend bool operator==(const PlanPayment &, const PlanPayment &) = default;
};

/** A pause that is over: nothing fell due from one day until the other. */
struct PlanPause {
    Date from, to;
    friend bool operator==(const PlanPause &, const PlanPause &) = default;
};

/** Where a plan stands after its events. */
struct PlanLife {
    PlanState state = PlanState::Offered;
    Date last;                     // day of the last event
    std::vector<Payment> schedule; // n = 0: today's part; dates as agreed, plandues.h knows how pauses move them
    std::vector<PlanPayment> payments;
    std::optional<PauseReason> paused;
    Date pausedOn;
    std::vector<PlanPause> pauses;
    std::optional<Money> added; // waits for a new signature
    std::string reason;         // of Closed; of Superseded the record that stands now
    friend bool operator==(const PlanLife &, const PlanLife &) = default;
};

/** An offer that was shown on that day. Fails for one without figures ("/total"). */
[[nodiscard]] std::expected<PlanLife, Fault> offered(const Offer &offer, Date today);

/**
 * The next state, or why the event cannot be: paths are members of the event. Days never go back. Active begins with
 * the first money received. Refused are amounts of nothing or less, in other money, more than is outstanding, a payment
 * that is known already, any payment before signing or once the plan is closed, superseded or completed, a reversal of
 * what was neither claimed nor received, and reasons of blanks. A reversal opens a completed plan again. While paused
 * nothing falls due.
 */
[[nodiscard]] std::expected<PlanLife, Fault> after(PlanLife life, const PlanEvent &event);
} // namespace wazeh::domain
