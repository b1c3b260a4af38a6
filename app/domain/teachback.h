#pragma once

#include <optional>
#include <vector>

#include "domain/offer.h"
#include "domain/policy.h"

/**
 * "Check that it is clear": which questions an offer raises, the answers to choose from, and which of them is right.
 * Scaled to the risk (product.md, step 9): paying in full none, a deposit or a plan of the clinic up to two, an outside
 * loan up to four. Every figure is computed from the offer. It tests the explanation, never the person: there is no
 * score, and nothing here stops a plan of the clinic.
 */
namespace wazeh::domain {

enum class Ask { Today, InAll, Owed, IfLate };
enum class Creditor { Clinic, Lender, Nobody };
enum class LateOutcome { Nothing, Reminder, Charge, WholeInterest };

/** Exactly one of the three is set, as the question asks. */
struct ClearAnswer {
    std::optional<Money> amount; // of IfLate beside the outcome: what it comes to, where that is known
    std::optional<Creditor> creditor;
    std::optional<LateOutcome> late;
    friend bool operator==(const ClearAnswer &, const ClearAnswer &) = default;
};

struct ClearQuestion {
    Ask ask = Ask::Today;
    std::vector<ClearAnswer> answers; // three, no two alike; "not sure" stands beside them on the screen
    std::size_t right = 0;
    friend bool operator==(const ClearQuestion &, const ClearQuestion &) = default;
};

inline constexpr int kClearRounds = 3;

/**
 * As many as the policy asks for this kind, in this order: plans today, in all; outside loans in all, owed, if late,
 * today. None without figures. Amounts that are asked about differ by a tenth at least, so that nobody has to tell two
 * near figures apart. From round to round (1, 2, 3) the answers stand in other places, the same for everybody.
 */
[[nodiscard]] std::vector<ClearQuestion> clearQuestions(const Policy &policy, const Quote &quote, const Offer &offer,
                                                        int round = 1);

/** What was tapped, in the order of the questions; none: "not sure". */
using ClearTaps = std::vector<std::optional<std::size_t>>;
enum class ClearStep { Clear, ShowAgain, StaffJoins };
struct ClearResult {
    ClearStep step = ClearStep::Clear;
    std::vector<Ask> again; // what to show again in pictures and voice
    friend bool operator==(const ClearResult &, const ClearResult &) = default;
};
/** A question without a tap counts as "not sure". After the last round staff joins instead of another one. */
[[nodiscard]] ClearResult judge(const std::vector<ClearQuestion> &questions, const ClearTaps &taps, int round);
/** An outside loan is handed off only when all was clear or staff helped; everything else always goes on. */
[[nodiscard]] bool mayGoOn(OptionKind kind, const ClearResult &result, bool staffHelped);
} // namespace wazeh::domain
