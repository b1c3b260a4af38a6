#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/casefacts.h"
#include "domain/date.h"
#include "domain/texts.h"

/**
 * Help before debt: a few private questions that every patient is asked, and what their answers make somebody eligible
 * for. Pure. The answers are no facts of the case: they become a yes or no for each programme and are forgotten.
 */
namespace wazeh::domain {

struct Policy;

struct HelpChoice {
    std::string id;
    LocalText text;
};

/** One tap answers it. */
struct HelpQuestion {
    std::string id;
    LocalText text;
    LocalText why; // why it is asked, one short sentence
    std::vector<HelpChoice> choices;
};

/** The answer to a question is one of these choices. */
struct HelpCondition {
    std::string question;
    std::vector<std::string> in;
};

/** Every condition holds: eligible. Several rules of one programme: any of them is enough, so that a table of household
 *  × income is a rule a row. */
struct HelpRule {
    std::string programme;
    std::vector<HelpCondition> all;
    std::string source; // where the threshold comes from
    std::optional<Date> asOf;
};

struct Help {
    std::vector<HelpQuestion> questions;
    std::vector<HelpRule> eligibility;

    [[nodiscard]] const HelpQuestion *find(std::string_view id) const;
};

/** Question → choice. A question that was passed over is absent and meets no condition. */
using HelpAnswers = std::map<std::string, std::string, std::less<>>;
using Eligibilities = std::map<std::string, Eligibility, std::less<>>;

/** Every programme that an option of the policy names, in alphabetical order. */
[[nodiscard]] std::vector<std::string> programmes(const Policy &policy);
/** Yes or No for every programme of the policy. */
[[nodiscard]] Eligibilities eligibility(const Policy &policy, const HelpAnswers &answers);
/** Declined for every programme of the policy: a right, not a mark against anybody. */
[[nodiscard]] Eligibilities declined(const Policy &policy);
/** Nothing is left to ask about help: each programme of the policy was answered or declined. Loans wait for it. */
[[nodiscard]] bool isHelpSettled(const Policy &policy, const CaseFacts &facts);
} // namespace wazeh::domain
