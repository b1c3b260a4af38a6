#include "codec/objectreader.h"

#include <algorithm>

#include "codec/base64.h"

namespace wazeh::codec {
namespace {

constexpr std::size_t kMostFaults = 1000;

/** Codes whose exponent is not 2, ISO 4217. */
constexpr std::pair<std::string_view, std::int64_t> kOtherUnits[] = {
    {"BIF", 1},    {"CLP", 1},    {"DJF", 1},    {"GNF", 1},     {"ISK", 1},    {"JPY", 1},    {"KMF", 1},
    {"KRW", 1},    {"PYG", 1},    {"RWF", 1},    {"UGX", 1},     {"UYI", 1},    {"VND", 1},    {"VUV", 1},
    {"XAF", 1},    {"XOF", 1},    {"XPF", 1},    {"BHD", 1000},  {"IQD", 1000}, {"JOD", 1000}, {"KWD", 1000},
    {"LYD", 1000}, {"OMR", 1000}, {"TND", 1000}, {"CLF", 10000}, {"UYW", 10000}};

const std::string *textOf(const Json &json, Reading &reading)
{
    const auto *text = std::get_if<std::string>(&json.value);
    if (text == nullptr) {
        reading.fault("must be a text");
    }
    return text;
}

bool isLanguage(std::string_view code)
{
    return (code.size() == 2 || code.size() == 3) &&
           std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
}
} // namespace

bool Reading::fault(std::string_view message)
{
    if (m_faults.size() < kMostFaults) {
        m_faults.push_back({at.text(), std::string(message)});
    }
    return false;
}

std::optional<domain::Currency> currencyOf(std::string_view code)
{
    const auto *other = std::ranges::find(kOtherUnits, code, &std::pair<std::string_view, std::int64_t>::first);
    const auto made = domain::Currency::make(code, other != std::end(kOtherUnits) ? other->second : 100);
    return made ? std::optional(*made) : std::nullopt;
}

bool readValue(const Json &json, bool &into, Reading &reading)
{
    const auto *value = std::get_if<bool>(&json.value);
    if (value == nullptr) {
        return reading.fault("must be true or false");
    }
    into = *value;
    return true;
}

bool readValue(const Json &json, std::string &into, Reading &reading)
{
    const std::string *text = textOf(json, reading);
    if (text != nullptr) {
        into = *text;
    }
    return text != nullptr;
}

bool readInteger(const Json &json, std::int64_t &into, Reading &reading)
{
    const auto *number = std::get_if<std::int64_t>(&json.value);
    if (number == nullptr) {
        return reading.fault("must be a whole number");
    }
    into = *number;
    return true;
}

bool readName(const Json &json, std::span<const std::string_view> names, std::size_t &into, Reading &reading)
{
    const std::string *text = textOf(json, reading);
    if (text == nullptr) {
        return false;
    }
    const auto found = std::ranges::find(names, std::string_view(*text));
    if (found == names.end()) {
        std::string message = "must be one of";
        for (std::string_view name : names) {
            message.append(name == names.front() ? " " : ", ").append(name);
        }
        return reading.fault(message);
    }
    into = static_cast<std::size_t>(found - names.begin());
    return true;
}

bool readValue(const Json &json, domain::Money &into, Reading &reading)
{
    std::int64_t minor = 0;
    if (!readInteger(json, minor, reading)) {
        return false;
    }
    if (minor > domain::kMaxAmount || minor < -domain::kMaxAmount) {
        return reading.fault("the amount is too large");
    }
    into = domain::Money::fromMinor(minor, reading.currency.value_or(domain::Currency()));
    return true;
}

bool readValue(const Json &json, domain::Date &into, Reading &reading)
{
    const std::string *text = textOf(json, reading);
    if (text == nullptr) {
        return false;
    }
    const auto date = domain::Date::parse(*text);
    if (!date) {
        return reading.fault("must be a date such as 2026-11-23");
    }
    into = *date;
    return true;
}

bool readValue(const Json &json, domain::LocalText &into, Reading &reading)
{
    if (!readValue(json, into.byLang, reading)) {
        return false;
    }
    bool sound = true;
    for (const auto &[code, text] : into.byLang) {
        const Pointer::Step step(reading.at, code);
        sound = (isLanguage(code) || reading.fault("is no language code such as ur")) && sound;
    }
    return sound;
}

bool readValue(const Json &json, domain::Bytes &into, Reading &reading)
{
    const std::string *text = textOf(json, reading);
    if (text == nullptr) {
        return false;
    }
    const std::optional<std::string> bytes = fromBase64Url(*text);
    if (!bytes) {
        return reading.fault("must be base64url without padding");
    }
    into.assign(bytes->begin(), bytes->end());
    return true;
}

const Json *ObjectReader::find(std::string_view name)
{
    m_known.push_back(name);
    const auto found =
        std::ranges::find(m_object, name, [](const auto &member) { return std::string_view(member.first); });
    return found == m_object.end() ? nullptr : &found->second;
}

const Json *ObjectReader::need(std::string_view name)
{
    const Json *member = find(name);
    if (member == nullptr && !m_ignoreOthers) {
        const Pointer::Step step(m_reading.at, name);
        m_reading.fault("is missing");
    }
    return m_ignoreOthers ? nullptr : member;
}

void ObjectReader::unlessZero(std::string_view name, int &into)
{
    if (find(name) != nullptr && (*this)(name, into)) {
        require(into != 0, name, "must be left out when it is 0");
    }
}

void ObjectReader::json(std::string_view name, std::string &into)
{
    if (const Json *member = need(name)) {
        require(std::holds_alternative<JsonObject>(member->value), name, "must be an object");
        into = writeJson(*member);
    }
}

void ObjectReader::jsonList(std::string_view name, std::vector<std::string> &into)
{
    const Json *member = need(name);
    const auto *items = member != nullptr ? std::get_if<JsonArray>(&member->value) : nullptr;
    require(member == nullptr || items != nullptr, name, "must be a list");
    for (std::size_t i = 0; items != nullptr && i < items->size(); ++i) {
        const Pointer::Step step(m_reading.at, name);
        const Pointer::Step item(m_reading.at, i);
        if (!std::holds_alternative<JsonObject>((*items)[i].value)) {
            m_reading.fault("must be an object");
        }
        into.push_back(writeJson((*items)[i]));
    }
}

void ObjectReader::constant(std::string_view name, const Json &expected)
{
    if (const Json *member = need(name)) {
        require(writeJson(*member) == writeJson(expected), name, "must be " + writeJson(expected));
    }
}

void ObjectReader::document(std::string_view typ, std::int64_t version)
{
    constant("typ", typ);
    constant("v", version);
    const Json *given = find("typ");
    if (given == nullptr || *given != Json(typ)) {
        ignoreOthers();
    }
}

void ObjectReader::currency(std::string_view name, domain::Currency &into)
{
    std::string code;
    if (!(*this)(name, code)) {
        return;
    }
    const std::optional<domain::Currency> made = currencyOf(code);
    require(made.has_value(), name, "must be an ISO 4217 code");
    require(!made || !m_reading.currency || *made == *m_reading.currency, name, "is not the currency of the document");
    if (made) {
        into = *made;
        m_reading.currency = m_reading.currency.value_or(*made);
    }
}

void ObjectReader::zero(domain::Money &into) const
{
    into = domain::Money::fromMinor(0, m_reading.currency.value_or(domain::Currency()));
}

void ObjectReader::require(bool sound, std::string_view name, std::string_view message)
{
    if (!sound && !m_ignoreOthers) {
        const Pointer::Step step(m_reading.at, name);
        m_reading.fault(message);
    }
}

void ObjectReader::refuseOthers()
{
    for (const auto &[name, value] : m_object) {
        if (!m_ignoreOthers && std::ranges::find(m_known, name) == m_known.end()) {
            const Pointer::Step step(m_reading.at, name);
            m_reading.fault("is unknown");
        }
    }
}
} // namespace wazeh::codec
