#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "codec/base64.h"
#include "codec/json.h"
#include "codec/names.h"
#include "codec/rules.h"

/** The other direction of the same lists of fields; see codec/objectreader.h. */
namespace wazeh::codec {

class ObjectWriter {
public:
    template <class T, class Rule = Anything>
    bool operator()(std::string_view name, const T &value, Rule = {});
    template <class Map, class Rule>
    void each(std::string_view name, const Map &value, Rule)
    {
        (*this)(name, value);
    }
    template <class T>
    void optional(std::string_view name, const T &value)
    {
        (*this)(name, value);
    }
    template <class T>
    void unlessNone(std::string_view name, const std::optional<T> &value)
    {
        if (value) {
            (*this)(name, *value);
        }
    }
    template <class T>
    void unlessNone(std::string_view name, const std::vector<T> &value)
    {
        if (!value.empty()) {
            (*this)(name, value);
        }
    }
    void unlessZero(std::string_view name, int value)
    {
        if (value != 0) {
            (*this)(name, value);
        }
    }
    template <class T>
    bool kind(std::string_view name, const T &value)
    {
        return (*this)(name, value);
    }
    void object(std::string_view name, const auto &describe)
    {
        ObjectWriter inner;
        describe(inner);
        constant(name, inner.take());
    }
    void json(std::string_view name, const std::string &text) { constant(name, readJson(text).value_or(Json())); }
    void jsonList(std::string_view name, const std::vector<std::string> &texts)
    {
        JsonArray items;
        for (const std::string &text : texts) {
            items.push_back(readJson(text).value_or(Json()));
        }
        constant(name, std::move(items));
    }
    void constant(std::string_view name, Json value) { m_members.emplace_back(name, std::move(value)); }
    void document(std::string_view typ, std::int64_t version)
    {
        constant("typ", typ);
        constant("v", version);
    }
    void currency(std::string_view name, const domain::Currency &value) { constant(name, value.name()); }

    void zero(const domain::Money &) const {}
    template <class... Ts>
    void alternative(const std::variant<Ts...> &, std::size_t) const
    {
    }
    void require(bool, std::string_view, std::string_view) const {}

    [[nodiscard]] JsonObject take() { return std::move(m_members); }

private:
    JsonObject m_members;
};

inline void writeValue(bool value, Json &into)
{
    into = value;
}
inline void writeValue(const std::string &value, Json &into)
{
    into = value;
}
inline void writeValue(const domain::Money &value, Json &into)
{
    into = value.minor();
}
inline void writeValue(const domain::Date &value, Json &into)
{
    into = value.toIso();
}
inline void writeValue(const domain::Bytes &value, Json &into)
{
    into = toBase64Url({reinterpret_cast<const char *>(value.data()), value.size()});
}

template <std::integral T>
    requires(!std::same_as<T, bool>)
void writeValue(T value, Json &into)
{
    into = static_cast<std::int64_t>(value);
}

template <class E>
    requires std::is_enum_v<E>
void writeValue(E value, Json &into)
{
    into = kNames<E>.at(static_cast<std::size_t>(value));
}

template <class T>
void writeValue(const std::optional<T> &value, Json &into)
{
    if (value) {
        writeValue(*value, into);
    } else {
        into = nullptr;
    }
}

template <class T>
void writeValue(const std::vector<T> &value, Json &into)
{
    JsonArray items(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        writeValue(value[i], items[i]);
    }
    into = std::move(items);
}

template <class T, class Less>
void writeValue(const std::map<std::string, T, Less> &value, Json &into)
{
    JsonObject members;
    for (const auto &[name, item] : value) {
        writeValue(item, members.emplace_back(name, Json()).second);
    }
    into = std::move(members);
}

inline void writeValue(const domain::LocalText &value, Json &into)
{
    writeValue(value.byLang, into);
}

template <class T>
    requires std::is_class_v<T>
void writeValue(const T &value, Json &into)
{
    ObjectWriter writer;
    fields(writer, value);
    into = writer.take();
}

template <class T, class Rule>
bool ObjectWriter::operator()(std::string_view name, const T &value, Rule)
{
    writeValue(value, m_members.emplace_back(name, Json()).second);
    return true;
}

/** The value as canonical bytes. */
template <class T>
std::string writeDocument(const T &value)
{
    Json json;
    writeValue(value, json);
    return writeJson(json);
}
} // namespace wazeh::codec
