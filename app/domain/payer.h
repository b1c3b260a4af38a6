#pragma once

#include <expected>
#include <optional>
#include <vector>

#include "domain/offer.h"

/**
 * Somebody else pays. What they said they can give bounds what is asked of them and nothing else: it is no fact of the
 * case, so that the menu stays the same for everybody. Who is not here is noted and never bound.
 */
namespace wazeh::domain {

enum class Payer { Self, SomeoneHere, SomeoneElsewhere };

/** The most that the payer gives; absent: no limit was named. */
struct PayerLimit {
    std::optional<Money> today;
    std::optional<Money> monthly; // in any one calendar month after today
    std::optional<Money> inAll;
};

/** What of the offer is above the limit. All 0: the payer can carry it alone. */
struct PayerGap {
    Money today, monthly, inAll;
    [[nodiscard]] bool fits() const { return today.isZero() && monthly.isZero() && inAll.isZero(); }
    friend bool operator==(const PayerGap &, const PayerGap &) = default;
};

/** Fails for a limit below zero or in other money ("/today", "/monthly", "/in_all") and an offer without figures. */
[[nodiscard]] std::expected<PayerGap, Fault> gapOf(const Offer &offer, const PayerLimit &limit);

enum class Signer { PatientOrGuardian, Payer };
/** Who signs: the payer beside the patient only when here, and only for what is paid at all. */
[[nodiscard]] std::vector<Signer> signersOf(Payer payer, const Offer &offer);
/** A payer sees amounts only, until the patient or guardian agrees that they may see what the treatment is. */
[[nodiscard]] bool seesTreatment(Payer payer, bool agreed);
} // namespace wazeh::domain
