#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "domain/date.h"
#include "domain/fault.h"
#include "domain/money.h"
#include "domain/texts.h"

/** What both check() functions are made of; inside the domain only. */
namespace wazeh::domain {

/** A place in a document, linked to the place it is in: costs nothing until text() is asked. The outer place must
 *  outlive the inner one. */
class Path {
public:
    constexpr Path() = default; // the whole document
    constexpr Path(const Path &up, std::string_view name) : m_up(&up), m_name(name) {}
    constexpr Path(const Path &up, std::size_t index) : m_up(&up), m_index(index), m_isIndex(true) {}

    [[nodiscard]] std::string text() const; // RFC 6901

private:
    const Path *m_up = nullptr;
    std::string_view m_name;
    std::size_t m_index = 0;
    bool m_isIndex = false;
};

/** Collects faults. Every function returns whether the value is sound. */
class Checker {
public:
    explicit Checker(Currency currency) : m_currency(currency) {}

    bool require(bool sound, const Path &at, std::string_view message);
    bool within(std::int64_t value, std::int64_t low, std::int64_t high, const Path &at);
    /** 0 … kMaxAmount in the document's currency. */
    bool amount(Money value, const Path &at);
    bool filled(std::string_view text, const Path &at);
    /** 2000-01-01 … 2199-12-31: 600 years of instalments stay inside what a Date can hold. */
    bool date(Date value, const Path &at);
    /** "2026-11-23T09:00:00Z", fractions of a second allowed. */
    bool timestamp(std::string_view text, const Path &at);

    [[nodiscard]] Faults take() { return std::move(m_faults); }

private:
    Currency m_currency;
    Faults m_faults;
};
} // namespace wazeh::domain
