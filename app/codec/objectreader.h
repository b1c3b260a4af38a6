#pragma once

#include <algorithm>
#include <concepts>
#include <expected>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "codec/json.h"
#include "codec/names.h"
#include "codec/pointer.h"
#include "codec/rules.h"
#include "domain/date.h"
#include "domain/money.h"
#include "domain/record.h"
#include "domain/texts.h"

/**
 * One list of fields for both ways. A document describes each of its structs once,
 *     void fields(auto &io, Is<Tier> auto &tier) { io("from", tier.from); io("to", tier.to); }
 * and io is an ObjectReader or an ObjectWriter. The reader keeps every fault with its pointer and refuses what nobody
 * asked for.
 */
namespace wazeh::codec {

template <class X, class T>
concept Is = std::same_as<std::remove_const_t<X>, T>;

/** What is known while one document is read. */
class Reading {
public:
    Pointer at;
    std::optional<domain::Currency> currency; // set by the first member that names one

    /** Always false, so that a reader can return it. */
    bool fault(std::string_view message);
    [[nodiscard]] domain::Faults take() { return std::move(m_faults); }

private:
    domain::Faults m_faults;
};

/** ISO 4217 code and exponent; codes that we do not know have two decimals. */
[[nodiscard]] std::optional<domain::Currency> currencyOf(std::string_view code);

bool readValue(const Json &json, bool &into, Reading &reading);
bool readValue(const Json &json, std::string &into, Reading &reading);
bool readValue(const Json &json, domain::Money &into, Reading &reading);
bool readValue(const Json &json, domain::Date &into, Reading &reading);
bool readValue(const Json &json, domain::LocalText &into, Reading &reading);
bool readValue(const Json &json, domain::Bytes &into, Reading &reading); // base64url
bool readInteger(const Json &json, std::int64_t &into, Reading &reading);
/** Position in names. */
bool readName(const Json &json, std::span<const std::string_view> names, std::size_t &into, Reading &reading);

class ObjectReader {
public:
    /** The object must outlive the reader. */
    ObjectReader(const JsonObject &object, Reading &reading) : m_object(object), m_reading(reading) {}

    /** A required member. False when it is missing or wrong. */
    template <class T, class Rule = Anything>
    bool operator()(std::string_view name, T &into, Rule rule = {});
    /** A map each of whose values must keep the rule. */
    template <class Map, class Rule>
    void each(std::string_view name, Map &into, Rule rule);
    /** A member that may be absent; then into keeps its value. */
    template <class T>
    void optional(std::string_view name, T &into);
    /** A value that is absent exactly when there is none, a list exactly when it is empty. */
    template <class T>
    void unlessNone(std::string_view name, std::optional<T> &into);
    template <class T>
    void unlessNone(std::string_view name, std::vector<T> &into);
    /** A number that is absent exactly when it is 0. */
    void unlessZero(std::string_view name, int &into);
    /** The member that decides which others there are; when it is wrong, the others are not judged. */
    template <class T>
    bool kind(std::string_view name, T &into);
    /** Members of an object that is no struct of its own. */
    void object(std::string_view name, const auto &describe);
    /** Any JSON object, as its RFC 8785 text. */
    void json(std::string_view name, std::string &into);
    void jsonList(std::string_view name, std::vector<std::string> &into);
    /** A member with the only value it may have. */
    void constant(std::string_view name, const Json &expected);
    /** typ and v; of another document nothing else is judged. */
    void document(std::string_view typ, std::int64_t version);
    void currency(std::string_view name, domain::Currency &into);

    /** An amount that the document need not mention: 0 in its currency. */
    void zero(domain::Money &into) const;
    /** The alternative that fields are read into. */
    template <class... Ts>
    void alternative(std::variant<Ts...> &into, std::size_t index) const;
    /** A fault that lies in the sense of a member; only counted while reading. */
    void require(bool sound, std::string_view name, std::string_view message);

    void refuseOthers();

private:
    const Json *find(std::string_view name);
    const Json *need(std::string_view name);
    void ignoreOthers() { m_ignoreOthers = true; }

    const JsonObject &m_object;
    Reading &m_reading;
    std::vector<std::string_view> m_known;
    bool m_ignoreOthers = false;
};

template <std::integral T>
bool readValue(const Json &json, T &into, Reading &reading)
{
    std::int64_t number = 0;
    if (!readInteger(json, number, reading)) {
        return false;
    }
    if (!std::in_range<T>(number)) {
        return reading.fault("is out of range");
    }
    into = static_cast<T>(number);
    return true;
}

template <class E>
    requires std::is_enum_v<E>
bool readValue(const Json &json, E &into, Reading &reading)
{
    std::size_t index = 0;
    if (!readName(json, kNames<E>, index, reading)) {
        return false;
    }
    into = static_cast<E>(index);
    return true;
}

template <class T>
bool readValue(const Json &json, std::optional<T> &into, Reading &reading)
{
    if (json.isNull()) {
        into.reset();
        return true;
    }
    return readValue(json, into.emplace(), reading);
}

template <class T>
bool readValue(const Json &json, std::vector<T> &into, Reading &reading)
{
    const auto *items = std::get_if<JsonArray>(&json.value);
    if (items == nullptr) {
        return reading.fault("must be a list");
    }
    into.assign(items->size(), T());
    bool sound = true;
    for (std::size_t i = 0; i < items->size(); ++i) {
        const Pointer::Step step(reading.at, i);
        sound = readValue((*items)[i], into[i], reading) && sound;
    }
    return sound;
}

template <class T, class Less>
bool readValue(const Json &json, std::map<std::string, T, Less> &into, Reading &reading)
{
    const auto *members = std::get_if<JsonObject>(&json.value);
    if (members == nullptr) {
        return reading.fault("must be an object");
    }
    bool sound = true;
    for (const auto &[name, value] : *members) {
        const Pointer::Step step(reading.at, name);
        sound = readValue(value, into[name], reading) && sound;
    }
    return sound;
}

/** Every struct that has a list of fields. */
template <class T>
    requires std::is_class_v<T>
bool readValue(const Json &json, T &into, Reading &reading)
{
    const auto *members = std::get_if<JsonObject>(&json.value);
    if (members == nullptr) {
        return reading.fault("must be an object");
    }
    ObjectReader reader(*members, reading);
    fields(reader, into);
    reader.refuseOthers();
    return true;
}

template <class T, class Rule>
bool ObjectReader::operator()(std::string_view name, T &into, Rule rule)
{
    const Json *member = need(name);
    if (member == nullptr) {
        return false;
    }
    const Pointer::Step step(m_reading.at, name);
    if (!readValue(*member, into, m_reading)) {
        return false;
    }
    const std::string_view wrong = rule(into);
    return wrong.empty() || m_reading.fault(wrong);
}

template <class Map, class Rule>
void ObjectReader::each(std::string_view name, Map &into, Rule rule)
{
    if (!(*this)(name, into)) {
        return;
    }
    const Pointer::Step step(m_reading.at, name);
    for (const auto &[key, value] : into) {
        const Pointer::Step entry(m_reading.at, key);
        if (const std::string_view wrong = rule(value); !wrong.empty()) {
            m_reading.fault(wrong);
        }
    }
}

template <class T>
void ObjectReader::optional(std::string_view name, T &into)
{
    if (find(name) != nullptr) {
        (*this)(name, into);
    }
}

template <class T>
void ObjectReader::unlessNone(std::string_view name, std::optional<T> &into)
{
    if (T value; find(name) != nullptr && (*this)(name, value)) {
        into = std::move(value);
    }
}

template <class T>
void ObjectReader::unlessNone(std::string_view name, std::vector<T> &into)
{
    const auto some = [](const std::vector<T> &list) {
        return std::string_view(list.empty() ? "must not be empty" : "");
    };
    if (find(name) != nullptr) {
        (*this)(name, into, some);
    }
}

template <class T>
bool ObjectReader::kind(std::string_view name, T &into)
{
    if (!(*this)(name, into)) {
        ignoreOthers();
        return false;
    }
    return true;
}

void ObjectReader::object(std::string_view name, const auto &describe)
{
    const Json *member = need(name);
    if (member == nullptr) {
        return;
    }
    const Pointer::Step step(m_reading.at, name);
    const auto *members = std::get_if<JsonObject>(&member->value);
    if (members == nullptr) {
        m_reading.fault("must be an object");
        return;
    }
    ObjectReader inner(*members, m_reading);
    describe(inner);
    inner.refuseOthers();
}

template <class... Ts>
void ObjectReader::alternative(std::variant<Ts...> &into, std::size_t index) const
{
    std::size_t i = 0;
    static_cast<void>(((i++ == index && (into.template emplace<Ts>(), true)) || ...));
}

/** The whole document, or every fault. */
template <class T>
std::expected<T, domain::Faults> readDocument(std::string_view bytes, const ReadLimits &limits = {})
{
    const auto json = readJson(bytes, limits);
    if (!json) {
        return std::unexpected(domain::Faults{json.error()});
    }
    T value;
    Reading reading;
    readValue(*json, value, reading);
    if (domain::Faults faults = reading.take(); !faults.empty()) {
        return std::unexpected(std::move(faults));
    }
    return value;
}

/** Followed by the domain's own check(). */
template <class T>
std::expected<T, domain::Faults> checked(std::expected<T, domain::Faults> read)
{
    domain::Faults faults = read ? check(*read) : domain::Faults();
    if (!faults.empty()) {
        return std::unexpected(std::move(faults));
    }
    return read;
}
} // namespace wazeh::codec
