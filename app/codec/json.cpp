#include "codec/json.h"

#include <algorithm>
#include <cmath>
#include <simdjson.h>

#include "codec/jsonplace.h"
#include "codec/pointer.h"

namespace wazeh::codec {
namespace {

using domain::Fault;
using simdjson::dom::element;
using simdjson::dom::element_type;

constexpr std::int64_t kMaxInteger = (std::int64_t{1} << 53) - 1;

/** Copies simdjson's tree into ours and applies what the grammar alone does not refuse. */
class Walk {
public:
    explicit Walk(const ReadLimits &limits) : m_limits(limits) {}

    [[nodiscard]] std::optional<Json> value(element from, int depth)
    {
        switch (from.type()) {
        case element_type::ARRAY:
            return array(from.get_array().value_unsafe(), depth + 1);
        case element_type::OBJECT:
            return object(from.get_object().value_unsafe(), depth + 1);
        case element_type::STRING:
            return string(from.get_string().value_unsafe());
        case element_type::BOOL:
            return Json(from.get_bool().value_unsafe());
        case element_type::NULL_VALUE:
            return Json(nullptr);
        case element_type::INT64:
            return integer(from.get_int64().value_unsafe());
        case element_type::DOUBLE:
            return fraction(from.get_double().value_unsafe());
        default:
            return refuse("the number is outside ±(2^53−1)");
        }
    }
    [[nodiscard]] Fault fault() { return std::move(m_fault); }

private:
    std::nullopt_t refuse(std::string message)
    {
        m_fault = {m_path.text(), std::move(message)};
        return std::nullopt;
    }
    std::optional<Json> integer(std::int64_t number)
    {
        if (number > kMaxInteger || number < -kMaxInteger) {
            return refuse("the number is outside ±(2^53−1)");
        }
        return Json(number);
    }
    std::optional<Json> fraction(double number)
    {
        if (!m_limits.allowFractions) {
            return refuse("only whole numbers without exponent are allowed");
        }
        Json json;
        json.value = number;
        return json;
    }
    std::optional<Json> string(std::string_view text)
    {
        // Older simdjson lets the escape of a lone low surrogate through; it shows as bytes that are no UTF-8.
        if (firstBadUtf8(text)) {
            return refuse("lone surrogate in a text");
        }
        return Json(text);
    }
    std::optional<Json> array(simdjson::dom::array from, int depth)
    {
        if (depth > m_limits.maxDepth) {
            return refuse("nested too deeply");
        }
        JsonArray items;
        items.reserve(from.size());
        for (element item : from) {
            const Pointer::Step step(m_path, items.size());
            std::optional<Json> json = value(item, depth);
            if (!json) {
                return std::nullopt;
            }
            items.push_back(*std::move(json));
        }
        return Json(std::move(items));
    }
    std::optional<Json> object(simdjson::dom::object from, int depth)
    {
        if (depth > m_limits.maxDepth) {
            return refuse("nested too deeply");
        }
        JsonObject members;
        members.reserve(from.size());
        for (simdjson::dom::key_value_pair member : from) {
            const Pointer::Step step(m_path, member.key);
            if (firstBadUtf8(member.key)) {
                return refuse("lone surrogate in a name");
            }
            std::optional<Json> json = value(member.value, depth);
            if (!json) {
                return std::nullopt;
            }
            members.emplace_back(member.key, *std::move(json));
        }
        return unique(std::move(members));
    }
    std::optional<Json> unique(JsonObject members)
    {
        std::vector<std::string_view> names;
        names.reserve(members.size());
        for (const auto &[name, json] : members) {
            names.emplace_back(name);
        }
        std::ranges::sort(names);
        const auto twice = std::ranges::adjacent_find(names);
        if (twice != names.end()) {
            const Pointer::Step step(m_path, *twice);
            return refuse("the name stands twice");
        }
        return Json(std::move(members));
    }

    const ReadLimits &m_limits;
    Pointer m_path;
    Fault m_fault;
};

Fault notJson(std::string_view bytes, simdjson::error_code error)
{
    if (error == simdjson::DEPTH_ERROR) {
        return {"", "nested too deeply"};
    }
    if (const auto bad = firstBadByte(bytes)) {
        return {bad->pointer, "not JSON: byte " + std::to_string(bad->byte)};
    }
    if (const auto huge = firstHugeNumber(bytes)) {
        return {huge->pointer, "the number is outside ±(2^53−1)"};
    }
    return {"", "cannot be read"};
}

bool hasFraction(const Json &json)
{
    if (const auto *array = std::get_if<JsonArray>(&json.value)) {
        return std::ranges::any_of(*array, hasFraction);
    }
    if (const auto *object = std::get_if<JsonObject>(&json.value)) {
        return std::ranges::any_of(*object, [](const auto &member) { return hasFraction(member.second); });
    }
    return std::holds_alternative<double>(json.value);
}
} // namespace

const Json *Json::find(std::string_view key) const
{
    const auto *object = std::get_if<JsonObject>(&value);
    if (object == nullptr) {
        return nullptr;
    }
    const auto found =
        std::ranges::find(*object, key, [](const auto &member) { return std::string_view(member.first); });
    return found == object->end() ? nullptr : &found->second;
}

std::expected<Json, Fault> readJson(std::string_view bytes, const ReadLimits &limits)
{
    if (bytes.size() > limits.maxBytes) {
        return std::unexpected(Fault{"", "larger than " + std::to_string(limits.maxBytes) + " bytes"});
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        return std::unexpected(Fault{"", "not JSON: byte 0"}); // newer simdjson skips a byte order mark
    }
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(bytes);
    element root;
    if (const simdjson::error_code error = parser.parse(padded).get(root); error != simdjson::SUCCESS) {
        return std::unexpected(notJson(bytes, error));
    }
    Walk walk(limits);
    std::optional<Json> json = walk.value(root, 0);
    if (!json) {
        return std::unexpected(walk.fault());
    }
    return *std::move(json);
}

bool isCanonical(std::string_view bytes, const Json &parsed)
{
    return !hasFraction(parsed) && writeJson(parsed) == bytes;
}
} // namespace wazeh::codec
