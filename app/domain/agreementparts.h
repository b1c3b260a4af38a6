#pragma once

#include <string>
#include <string_view>

#include "domain/agreement.h"

/** The sentences of an agreement that depend on the offer; used by assemble() only. */
namespace wazeh::domain::agreement {

struct Sheet {
    const Policy &policy;
    const Quote &quote;
    const Offer &offer;
    const AgreementParties &parties;
    const Option &option;
    Date today;
    Lang lang;

    [[nodiscard]] std::string say(std::string_view english, std::string_view urdu) const
    {
        return std::string(lang == Lang::Ur ? urdu : english);
    }
    /** A reference in Latin letters or digits, safe inside a sentence of either script. */
    [[nodiscard]] std::string code(std::string_view text) const;
};

[[nodiscard]] std::string payee(const Sheet &sheet);
[[nodiscard]] std::string amountOrNothing(const Sheet &sheet, Money amount);
/** How much more or less than paying everything today. */
[[nodiscard]] std::string compared(const Sheet &sheet, Money extra);
[[nodiscard]] std::string until(const Sheet &sheet, Date date);
/** The policy's words; for a charge also what it comes to in money. */
[[nodiscard]] std::string late(const Sheet &sheet);
[[nodiscard]] std::string refund(const Sheet &sheet, const Refund &refund);
/** For help: where to go with which papers, how much it can be, and what happens to payments until it is decided. */
void addHelp(const Sheet &sheet, AgreementSection &section);
/** For an outside lender: licence, amount borrowed, what the loan costs. */
void addLoan(const Sheet &sheet, AgreementSection &section);
/** The shown rate with its method and base, or that there is none and which discount is forgone. */
void addYearlyCost(const Sheet &sheet, AgreementSection &section);
} // namespace wazeh::domain::agreement
