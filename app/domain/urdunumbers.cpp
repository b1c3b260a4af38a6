#include <array>
#include <string_view>

#include "domain/numberwords.h"

namespace wazeh::domain {
namespace {

// Every number below a hundred has its own word in Urdu.
constexpr std::array<std::string_view, 100> kBelowHundred{
    "صفر",   "ایک",     "دو",     "تین",      "چار",     "پانچ",     "چھ",      "سات",      "آٹھ",     "نو",
    "دس",    "گیارہ",   "بارہ",   "تیرہ",     "چودہ",    "پندرہ",    "سولہ",    "سترہ",     "اٹھارہ",  "انیس",
    "بیس",   "اکیس",    "بائیس",  "تئیس",     "چوبیس",   "پچیس",     "چھبیس",   "ستائیس",   "اٹھائیس", "انتیس",
    "تیس",   "اکتیس",   "بتیس",   "تینتیس",   "چونتیس",  "پینتیس",   "چھتیس",   "سینتیس",   "اڑتیس",   "انتالیس",
    "چالیس", "اکتالیس", "بیالیس", "تینتالیس", "چوالیس",  "پینتالیس", "چھیالیس", "سینتالیس", "اڑتالیس", "انچاس",
    "پچاس",  "اکاون",   "باون",   "ترپن",     "چوّن",     "پچپن",     "چھپن",    "ستاون",    "اٹھاون",  "انسٹھ",
    "ساٹھ",  "اکسٹھ",   "باسٹھ",  "تریسٹھ",   "چونسٹھ",  "پینسٹھ",   "چھیاسٹھ", "سڑسٹھ",    "اڑسٹھ",   "انہتر",
    "ستّر",   "اکہتر",   "بہتّر",   "تہتر",     "چوہتر",   "پچھتر",    "چھہتر",   "ستتر",     "اٹھتر",   "اناسی",
    "اسّی",   "اکیاسی",  "بیاسی",  "تراسی",    "چوراسی",  "پچاسی",    "چھیاسی",  "ستاسی",    "اٹھاسی",  "نواسی",
    "نوے",   "اکیانوے", "بانوے",  "ترانوے",   "چورانوے", "پچانوے",   "چھیانوے", "ستانوے",   "اٹھانوے", "ننانوے"};

struct Scale {
    std::uint64_t value;
    std::string_view name;
};
constexpr std::array<Scale, 5> kScales{
    {{1'000'000'000, "ارب"}, {10'000'000, "کروڑ"}, {100'000, "لاکھ"}, {1'000, "ہزار"}, {100, "سو"}}};
} // namespace

std::string urduWords(std::uint64_t number)
{
    std::string words;
    for (const Scale &scale : kScales) {
        if (number < scale.value)
            continue;
        words.append(words.empty() ? "" : " ").append(urduWords(number / scale.value)).append(" ").append(scale.name);
        number %= scale.value;
    }
    if (words.empty())
        return std::string(kBelowHundred[number]);
    if (number != 0)
        words.append(" ").append(kBelowHundred[number]);
    return words;
}
} // namespace wazeh::domain
