#pragma once

#include <QString>
#include <string>

#include "domain/money.h"
#include "domain/offer.h"
#include "domain/texts.h"

/** Domain values as the strings that screens bind to. */
namespace wazeh::viewmodels {

[[nodiscard]] inline QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
/** "64,000"; an en dash where there is no amount. */
[[nodiscard]] QString figures(const std::optional<domain::Money> &amount);
/** "88 % a year", or the sentence that stands where nothing is charged; an en dash without figures or where a charge
 * has no rate. Never a zero rate. */
[[nodiscard]] QString yearlyText(const domain::Offer &offer, domain::Lang lang);
/** How many payments a plan has in all, "6 payments"; "" for options that have one form. */
[[nodiscard]] QString planText(const domain::Offer &offer);
/** What a late payment costs, by the rule, short enough for a row: "a reminder, no fee". The clinic's own sentence
 * about it stands in the details. */
[[nodiscard]] QString lateText(const domain::LateRule &rule, domain::Lang lang);
/** What an option is called; a plan with several forms says which: "A part every month · 6 payments". */
[[nodiscard]] QString optionName(const domain::Policy &policy, const domain::Offer &offer, domain::Lang lang);
/** Who is paid: the clinic's own name, or the lender's with "not the clinic". */
[[nodiscard]] QString payeeText(const domain::Offer &offer, const domain::LocalText &clinic, domain::Lang lang);
/** Why a withheld option is not there and what would make it available. */
[[nodiscard]] QString reasonText(domain::Reason reason);
/** The payments after today for two columns, "24,540\n24,530" beside "1\n2": equal ones that follow each other share a
 *  line, beyond three lines an ellipsis stands. An en dash in both where there are none. */
struct Instalments {
    QString each, times;
};
[[nodiscard]] Instalments instalments(const domain::Offer &offer);
/** The amounts after today in words that stand by themselves: up to four, or three and how many more; an en dash. */
[[nodiscard]] QString thenText(const domain::Offer &offer, domain::Lang lang);
} // namespace wazeh::viewmodels
