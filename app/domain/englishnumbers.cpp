#include <array>
#include <string_view>

#include "domain/numberwords.h"

namespace wazeh::domain {
namespace {

constexpr std::array<std::string_view, 20> kSmall{
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens{"",      "",      "twenty",  "thirty", "forty",
                                                 "fifty", "sixty", "seventy", "eighty", "ninety"};

struct Scale {
    std::uint64_t value;
    std::string_view name;
};
constexpr std::array<Scale, 4> kScales{
    {{10'000'000, "crore"}, {100'000, "lakh"}, {1'000, "thousand"}, {100, "hundred"}}};

std::string belowHundred(std::uint64_t number)
{
    if (number < kSmall.size())
        return std::string(kSmall[number]);
    std::string words(kTens[number / 10]);
    if (number % 10 != 0)
        words.append("-").append(kSmall[number % 10]);
    return words;
}
} // namespace

std::string englishWords(std::uint64_t number)
{
    std::string words;
    for (const Scale &scale : kScales) {
        if (number < scale.value)
            continue;
        words.append(words.empty() ? "" : " ")
            .append(englishWords(number / scale.value))
            .append(" ")
            .append(scale.name);
        number %= scale.value;
    }
    if (words.empty())
        return belowHundred(number);
    if (number != 0)
        words.append(" and ").append(belowHundred(number));
    return words;
}
} // namespace wazeh::domain
