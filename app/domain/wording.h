#pragma once

#include <cstdint>
#include <string>

#include "domain/date.h"
#include "domain/money.h"
#include "domain/texts.h"

/**
 * Amounts, dates and counts in words and figures, the same on screens, on paper and in what is signed. UTF-8. In Urdu
 * every figure stands inside U+2066 … U+2069, so that it can be put into any sentence.
 */
namespace wazeh::domain {

/** "64,000" / "1,070.50": digits 0–9 grouped by three, decimals only when there are any; minus is U+2212. */
[[nodiscard]] std::string figures(Money amount);
/** English: "Rs", U+00A0, figures. Urdu: isolated figures, U+00A0, روپے. Other currencies: their code instead. */
[[nodiscard]] std::string amountText(Money amount, Lang lang);
/** "sixty-four thousand rupees" / "چونسٹھ ہزار روپے"; lakh and crore in both. Whole units, then paisa when any. */
[[nodiscard]] std::string amountInWords(Money amount, Lang lang);
/** "7 December 2026" / "⁦7⁩ دسمبر ⁦2026⁩". */
[[nodiscard]] std::string dateText(Date date, Lang lang);
/** Weekday and date: "Monday, 7 December 2026". */
[[nodiscard]] std::string longDateText(Date date, Lang lang);
/** "88 %" as people read it: percent with at most one decimal, half-up; never used for zero. */
[[nodiscard]] std::string percentText(std::int64_t percentE6, Lang lang);
/** Wraps figures in U+2066 … U+2069. */
[[nodiscard]] std::string isolate(std::string_view text);
} // namespace wazeh::domain
