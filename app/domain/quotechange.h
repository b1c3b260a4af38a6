#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/offer.h"

/** "What changed since you signed": before, after and why, from two quotes of the same visit. */
namespace wazeh::domain {

/** One line of the estimate by its code and stage; 0 pieces: it is not planned on that side. */
struct LineChange {
    std::string code;
    int stage = 1;
    std::int64_t qtyBefore = 0, qtyAfter = 0;
    Money before, after; // expected, before discounts and cover
    friend bool operator==(const LineChange &, const LineChange &) = default;
};

struct AmountChange {
    Money before, after;
    [[nodiscard]] bool isChange() const { return before != after; }
    friend bool operator==(const AmountChange &, const AmountChange &) = default;
};

/** share.after − share.before = Σ (lines after − before) − discounts (after − before) − coverPays (after − before). */
struct EstimateChange {
    std::vector<LineChange> lines; // only those that differ, in the order before, then what is new
    AmountChange discounts, coverPays;
    AmountChange low, share, high; // of the patient
    friend bool operator==(const EstimateChange &, const EstimateChange &) = default;
};

enum class OfferTerm { DueToday, Payments, Total, Yearly, Late, Refund, CoolingOff, Payee, Needs, Texts };

struct OfferChange {
    std::string option, variant;
    std::optional<bool> availableBefore{}, availableAfter{}; // none: the quote does not have it
    std::optional<Money> totalBefore{}, totalAfter{};
    std::vector<OfferTerm> terms{}; // of an offer in both quotes: what of it differs
    friend bool operator==(const OfferChange &, const OfferChange &) = default;
};

struct QuoteChange {
    bool policy = false;                      // another policy
    Date validUntil;                          // of the later quote
    std::optional<EstimateChange> estimate{}; // none where one side hides it (emergency)
    std::vector<OfferChange> offers{};        // only those that differ, in the order before, then what is new
    friend bool operator==(const QuoteChange &, const QuoteChange &) = default;
};

[[nodiscard]] EstimateChange diff(const Estimate &before, const Estimate &after);
[[nodiscard]] QuoteChange diff(const Quote &before, const Quote &after);
/** What of two offers differs; empty exactly when a signature under one stands for the other. */
[[nodiscard]] std::vector<OfferTerm> diff(const Offer &before, const Offer &after);

/** Why a signature does not stand any more: what was signed can no longer be had, or its terms are others. */
enum class Voided { No, Gone, Withheld, TermsChanged };
/** Under one policy. */
[[nodiscard]] Voided voidedBy(const Offer &signedOffer, const Quote &after);
/** What was signed, and the policy that it was signed under. */
struct SignedOffer {
    const Offer &offer;
    const Policy &policy;
};
/** Under another policy: what the signed text says beyond the offer counts too – what being late costs, the lender, a
 *  fund's office, papers, share and pause. Texts for staff do not. */
[[nodiscard]] Voided voidedBy(const SignedOffer &before, const Quote &after, const Policy &policy);

/** The share grew by more than so many basis points of what it was: the patient may dispute it. Policy: disclosure. */
[[nodiscard]] bool mayDispute(const AmountChange &share, int thresholdBp);
/** The price is held until the end of that day: who comes back by then gets the same quote. */
[[nodiscard]] bool isHeldOn(const Quote &quote, Date day);
} // namespace wazeh::domain
