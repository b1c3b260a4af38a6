#include "domain/wording.h"

#include <array>

#include "domain/numberwords.h"

namespace wazeh::domain {
namespace {

constexpr std::string_view kMinus = "\u2212";
constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kIsolate = "\u2066";
constexpr std::string_view kPopIsolate = "\u2069";

constexpr std::array<std::string_view, 12> kMonthsEn{"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 12> kMonthsUr{"جنوری",  "فروری", "مارچ",  "اپریل",  "مئی",   "جون",
                                                     "جولائی", "اگست",  "ستمبر", "اکتوبر", "نومبر", "دسمبر"};
constexpr std::array<std::string_view, 7> kDaysEn{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                  "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 7> kDaysUr{"پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"};

struct Parts {
    bool negative = false;
    std::uint64_t units = 0;
    std::uint64_t minor = 0;
    std::uint64_t perUnit = 1;
};

Parts partsOf(Money amount)
{
    const auto perUnit = static_cast<std::uint64_t>(amount.currency().minorPerUnit());
    const auto raw = static_cast<std::uint64_t>(amount.minor());
    const std::uint64_t size = amount.isNegative() ? std::uint64_t{0} - raw : raw;
    return {.negative = amount.isNegative(), .units = size / perUnit, .minor = size % perUnit, .perUnit = perUnit};
}

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

/** "05" for 5 of 100. */
std::string decimals(std::uint64_t minor, std::uint64_t perUnit)
{
    return std::to_string(perUnit + minor).substr(1);
}

bool isRupee(Money amount)
{
    return amount.currency().name() == "PKR";
}

std::string unitsInWords(std::uint64_t units, Money amount, Lang lang)
{
    const std::string number = lang == Lang::Ur ? urduWords(units) : englishWords(units);
    if (!isRupee(amount))
        return number + " " + amount.currency().name();
    if (lang == Lang::Ur)
        return number + (units == 1 ? " روپیہ" : " روپے");
    return number + (units == 1 ? " rupee" : " rupees");
}

std::string minorInWords(const Parts &parts, Money amount, Lang lang)
{
    if (!isRupee(amount)) {
        const std::string share = std::to_string(parts.minor) + "/" + std::to_string(parts.perUnit);
        return lang == Lang::Ur ? isolate(share) : share;
    }
    if (lang == Lang::Ur)
        return urduWords(parts.minor) + (parts.minor == 1 ? " پیسہ" : " پیسے");
    return englishWords(parts.minor) + " paisa";
}
} // namespace

std::string isolate(std::string_view text)
{
    return std::string(kIsolate).append(text).append(kPopIsolate);
}

std::string figures(Money amount)
{
    const Parts parts = partsOf(amount);
    std::string text(parts.negative ? kMinus : "");
    text += grouped(parts.units);
    if (parts.minor != 0)
        text.append(".").append(decimals(parts.minor, parts.perUnit));
    return text;
}

std::string amountText(Money amount, Lang lang)
{
    const std::string code = amount.currency().name();
    if (lang == Lang::Ur)
        return isolate(figures(amount)).append(kNoBreakSpace).append(isRupee(amount) ? "روپے" : code);
    return std::string(isRupee(amount) ? "Rs" : code).append(kNoBreakSpace).append(figures(amount));
}

std::string amountInWords(Money amount, Lang lang)
{
    const Parts parts = partsOf(amount);
    std::string words;
    if (parts.negative)
        words = lang == Lang::Ur ? "منفی " : "minus ";
    if (parts.units != 0 || parts.minor == 0)
        words += unitsInWords(parts.units, amount, lang);
    if (parts.minor == 0)
        return words;
    if (parts.units != 0)
        words += lang == Lang::Ur ? " اور " : " and ";
    return words + minorInWords(parts, amount, lang);
}

std::string dateText(Date date, Lang lang)
{
    const std::string day = std::to_string(date.day());
    const std::string year = std::to_string(date.year());
    if (lang == Lang::Ur)
        return isolate(day).append(" ").append(kMonthsUr.at(date.month() - 1)).append(" ").append(isolate(year));
    return std::string(day).append(" ").append(kMonthsEn.at(date.month() - 1)).append(" ").append(year);
}

std::string longDateText(Date date, Lang lang)
{
    const std::size_t day = date.isoWeekday() - 1;
    if (lang == Lang::Ur)
        return std::string(kDaysUr.at(day)).append("، ").append(dateText(date, lang));
    return std::string(kDaysEn.at(day)).append(", ").append(dateText(date, lang));
}

std::string percentText(std::int64_t percentE6, Lang lang)
{
    const auto raw = static_cast<std::uint64_t>(percentE6);
    const std::uint64_t size = percentE6 < 0 ? std::uint64_t{0} - raw : raw;
    const std::uint64_t tenths = size / 100'000 + (size % 100'000 >= 50'000 ? 1 : 0);
    // A small rate must not read as none at all.
    const bool tiny = tenths == 0;
    std::string number(percentE6 < 0 && !tiny ? kMinus : "");
    number += tiny ? "0.1" : grouped(tenths / 10);
    if (!tiny && tenths % 10 != 0)
        number.append(".").append(std::to_string(tenths % 10));
    if (lang == Lang::Ur)
        return isolate(number).append(kNoBreakSpace).append("فیصد").append(tiny ? " سے کم" : "");
    return std::string(tiny ? "less than " : "").append(number).append(kNoBreakSpace).append("%");
}
} // namespace wazeh::domain
