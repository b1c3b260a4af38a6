#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/offer.h"
#include "domain/policy.h"
#include "domain/texts.h"

/** What the patient agrees to, assembled from clinic texts × offer. What is shown is what is hashed and signed. */
namespace wazeh::domain {

/** Names and places that stand in the text; they are not part of the record itself. */
struct AgreementParties {
    LocalText clinicName;
    bool sample = false;
    LocalText patientName;
    LocalText service;
    std::string visitRef;
    LocalText holder; // who signs, in words
    LocalText payer;  // who pays, in words
};

enum class AgreementPart { Opening, KeyFacts, Payments, Rules, Signing, ThisPaper };
struct AgreementSection {
    AgreementPart part = AgreementPart::Opening;
    std::string heading;                                   // "" in the opening
    std::vector<std::pair<std::string, std::string>> rows; // label, value; of Signing the first says who signs
    std::vector<std::string> paragraphs;
    std::size_t amounts = 0; // so many of the first rows are an amount and its day, then the sum
};

struct Agreement {
    Lang lang = Lang::En;
    std::string title;
    std::vector<AgreementSection> sections;
    // For the head of a printed page; not part of the signed text, which says both in its own rows.
    std::string clinic;
    std::string sampleMark; // "" where the clinic is real

    /** The signed text: UTF-8, one line per row or paragraph, LF. */
    [[nodiscard]] std::string plainText() const;
};

/** The form a record names: id and version of the assembly below. A change of words is a new version. */
inline constexpr std::string_view kAgreementFormId = "payment-choice";
inline constexpr int kAgreementFormVersion = 3;

/** What is agreed: one offer of a quote of a policy, on that day. */
struct AgreementTerms {
    const Policy &policy;
    const Quote &quote;
    const Offer &offer;
    Date today;
};

[[nodiscard]] Agreement assemble(const AgreementTerms &terms, const AgreementParties &parties, Lang lang);
} // namespace wazeh::domain
