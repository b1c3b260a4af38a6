#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "codec/json.h"
#include "domain/date.h"
#include "domain/money.h"

/** Reading what people write for the calculators: decimal strings, civil dates. Every fault throws Stop(kNo). */
namespace wazeh::clinic {

class Terms {
public:
    /** An object of these members only. */
    Terms(const codec::Json &json, std::string place, std::initializer_list<std::string_view> allowed);

    [[nodiscard]] bool has(std::string_view name) const { return m_json.find(name) != nullptr; }
    [[nodiscard]] const codec::Json &at(std::string_view name) const;
    [[nodiscard]] const codec::JsonArray &list(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::int64_t integer(std::string_view name) const;
    [[nodiscard]] double number(std::string_view name) const;
    [[nodiscard]] domain::Date date(std::string_view name) const;
    [[nodiscard]] domain::Money money(std::string_view name, const domain::Currency &currency) const;
    [[nodiscard]] domain::Money moneyOrZero(std::string_view name, const domain::Currency &currency) const;
    [[noreturn]] void bad(std::string_view name, std::string_view why) const;

private:
    const codec::Json &m_json;
    std::string m_place;
};

/** The currency of that ISO 4217 code with its usual number of decimals. */
[[nodiscard]] std::optional<domain::Currency> currencyByCode(std::string_view code);
/** Millionths of a percent as "9.685724". */
[[nodiscard]] std::string percentDecimal(std::int64_t percentE6);
} // namespace wazeh::clinic
