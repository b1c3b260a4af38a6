#include "clinic/cli/decimals.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "clinic/cli/args.h"

namespace wazeh::clinic {

Terms::Terms(const codec::Json &json, std::string place, std::initializer_list<std::string_view> allowed)
    : m_json(json)
    , m_place(std::move(place))
{
    const auto *object = std::get_if<codec::JsonObject>(&json.value);
    if (!object)
        throw Stop(kNo, (m_place.empty() ? "the input" : m_place) + " is no JSON object");
    for (const auto &[name, value] : *object)
        if (std::find(allowed.begin(), allowed.end(), name) == allowed.end())
            bad(name, "is not known here");
}

void Terms::bad(std::string_view name, std::string_view why) const
{
    throw Stop(kNo, m_place + "/" + std::string(name) + " " + std::string(why));
}

const codec::Json &Terms::at(std::string_view name) const
{
    const auto *value = m_json.find(name);
    if (!value)
        bad(name, "is missing");
    return *value;
}

const codec::JsonArray &Terms::list(std::string_view name) const
{
    const auto *array = std::get_if<codec::JsonArray>(&at(name).value);
    if (!array)
        bad(name, "is no list");
    return *array;
}

std::string Terms::text(std::string_view name) const
{
    const auto *text = std::get_if<std::string>(&at(name).value);
    if (!text)
        bad(name, "is no text");
    return *text;
}

std::int64_t Terms::integer(std::string_view name) const
{
    const auto *value = std::get_if<std::int64_t>(&at(name).value);
    if (!value)
        bad(name, "is no whole number");
    return *value;
}

double Terms::number(std::string_view name) const
{
    if (const auto *fraction = std::get_if<double>(&at(name).value))
        return *fraction;
    return static_cast<double>(integer(name));
}

domain::Date Terms::date(std::string_view name) const
{
    const auto date = domain::Date::parse(text(name));
    if (!date)
        bad(name, "is no date YYYY-MM-DD");
    return *date;
}

domain::Money Terms::money(std::string_view name, const domain::Currency &currency) const
{
    const auto money = domain::Money::parse(text(name), currency);
    if (!money)
        bad(name, "is no amount");
    if (money->minor() > domain::kMaxAmount || money->minor() < -domain::kMaxAmount)
        bad(name, "is absurdly large");
    return *money;
}

domain::Money Terms::moneyOrZero(std::string_view name, const domain::Currency &currency) const
{
    return has(name) ? money(name, currency) : domain::Money::fromMinor(0, currency);
}

std::optional<domain::Currency> currencyByCode(std::string_view code)
{
    constexpr std::array<std::string_view, 5> kWhole{"JPY", "KRW", "VND", "CLP", "ISK"};
    constexpr std::array<std::string_view, 5> kThousandths{"KWD", "BHD", "OMR", "JOD", "TND"};
    const auto in = [&](const auto &codes) { return std::find(codes.begin(), codes.end(), code) != codes.end(); };
    const auto currency = domain::Currency::make(code, in(kWhole) ? 1 : in(kThousandths) ? 1000 : 100);
    return currency ? std::optional(*currency) : std::nullopt;
}

std::string percentDecimal(std::int64_t percentE6)
{
    const auto magnitude = std::llabs(percentE6);
    std::string fraction = std::to_string(magnitude % 1'000'000);
    fraction.insert(0, 6 - fraction.size(), '0');
    return (percentE6 < 0 ? "-" : "") + std::to_string(magnitude / 1'000'000) + "." + fraction;
}
} // namespace wazeh::clinic
