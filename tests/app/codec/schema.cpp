#include "schema.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace wazeh::test {
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;

namespace {

const JsonObject &membersOf(const Json &json)
{
    return std::get<JsonObject>(json.value);
}

const std::string &text(const Json &json)
{
    return std::get<std::string>(json.value);
}

bool isOfType(const Json &value, const std::string &type)
{
    const std::map<std::string, std::size_t> kinds = {{"null", 0},   {"boolean", 1}, {"integer", 2},
                                                      {"string", 4}, {"array", 5},   {"object", 6}};
    return value.value.index() == kinds.at(type);
}

bool matches(const std::string &value, const Json &pattern)
{
    static std::map<std::string, QRegularExpression> known;
    auto &expression = known[text(pattern)];
    if (expression.pattern().isEmpty()) {
        expression =
            QRegularExpression(QString::fromStdString(text(pattern)), QRegularExpression::UseUnicodePropertiesOption);
    }
    return expression.match(QString::fromStdString(value)).hasMatch();
}

bool same(const Json &left, const Json &right)
{
    return left.value.index() == right.value.index() && codec::writeJson(left) == codec::writeJson(right);
}

/** The member that says which alternative is meant, when it says another one. */
std::string otherwiseNamed(const Json *properties, const Json &value)
{
    static const JsonObject kNone;
    for (const auto &[name, property] : properties != nullptr ? membersOf(*properties) : kNone) {
        const Json *constant = property.find("const");
        const Json *member = constant != nullptr ? value.find(name) : nullptr;
        if (member != nullptr && !same(*constant, *member)) {
            return name;
        }
    }
    return {};
}
} // namespace

std::vector<std::string> Schemas::complaints(const std::string &name, const Json &document)
{
    Verdict verdict;
    check(m_files.at(name), document, {name, name + "#", ""}, verdict);
    if (verdict.complaints.empty()) {
        m_seen.insert(verdict.seen.begin(), verdict.seen.end());
    }
    return verdict.complaints;
}

void Schemas::check(const Json &schema, const Json &value, const Place &place, Verdict &verdict) const
{
    static const std::set<std::string> kKnown = {
        "$schema", "$id",      "$defs",    "$ref",          "title",    "description",
        "type",    "const",    "enum",     "properties",    "required", "additionalProperties",
        "items",   "minItems", "maxItems", "propertyNames", "pattern",  "minLength",
        "minimum", "maximum",  "oneOf",    "anyOf"};
    const bool isNew = m_met.insert(&schema).second;
    for (const auto &[keyword, unused] : membersOf(schema)) {
        if (isNew && !kKnown.contains(keyword)) {
            qFatal("%s: keyword %s", place.schema.c_str(), keyword.c_str());
        }
    }
    const auto refuse = [&](const char *why) { verdict.complaints.push_back(place.pointer + ": " + why); };
    if (const Json *type = schema.find("type"); type != nullptr && !isOfType(value, text(*type))) {
        refuse("type");
        return;
    }
    if (const Json *constant = schema.find("const"); constant != nullptr && !same(*constant, value)) {
        refuse("const");
    }
    if (const Json *choices = schema.find("enum")) {
        const auto &list = std::get<JsonArray>(choices->value);
        if (std::ranges::none_of(list, [&](const Json &one) { return same(one, value); })) {
            refuse("enum");
        }
    }
    if (const Json *reference = schema.find("$ref")) {
        follow(text(*reference), value, place, verdict);
    }
    checkChoice(schema, value, place, verdict);
    checkObject(schema, value, place, verdict);
    checkItems(schema, value, place, verdict);
    checkText(schema, value, place, verdict);
    checkNumber(schema, value, place, verdict);
}

void Schemas::follow(const std::string &reference, const Json &value, const Place &place, Verdict &verdict) const
{
    const std::size_t hash = reference.find("#/$defs/");
    const std::string file = hash == 0 ? place.file : reference.substr(0, reference.find(".schema.json"));
    const std::string name = reference.substr(hash + std::string("#/$defs/").size());
    const Json *definition = m_files.at(file).find("$defs")->find(name);
    if (definition == nullptr) {
        verdict.complaints.push_back(place.schema + ": no definition " + reference);
        return;
    }
    check(*definition, value, {file, file + "#/$defs/" + name, place.pointer}, verdict);
}

void Schemas::checkChoice(const Json &schema, const Json &value, const Place &place, Verdict &verdict) const
{
    for (const char *keyword : {"oneOf", "anyOf"}) {
        const Json *choices = schema.find(keyword);
        if (choices == nullptr) {
            continue;
        }
        int fitting = 0;
        const auto &list = std::get<JsonArray>(choices->value);
        for (std::size_t i = 0; i < list.size(); ++i) {
            Verdict one;
            check(list[i], value, {place.file, place.schema + '/' + keyword + '/' + std::to_string(i), place.pointer},
                  one);
            if (one.complaints.empty()) {
                ++fitting;
                verdict.seen.merge(one.seen);
            }
        }
        if (fitting == 0 || (fitting > 1 && std::string_view(keyword) == "oneOf")) {
            verdict.complaints.push_back(place.pointer + ": " + keyword);
        }
    }
}

void Schemas::checkObject(const Json &schema, const Json &value, const Place &place, Verdict &verdict) const
{
    const auto *members = std::get_if<JsonObject>(&value.value);
    if (members == nullptr) {
        return;
    }
    const Json *properties = schema.find("properties");
    const Json *others = schema.find("additionalProperties");
    const Json *names = schema.find("propertyNames");
    if (const std::string name = otherwiseNamed(properties, value); !name.empty()) {
        verdict.complaints.push_back(place.pointer + '/' + name + ": const");
        return; // whatever else there is, it is to be another object
    }
    for (const auto &[name, member] : *members) {
        const std::string pointer = place.pointer + '/' + name;
        const Json *property = properties != nullptr ? properties->find(name) : nullptr;
        if (property != nullptr) {
            const std::string at = place.schema + "/properties/" + name;
            verdict.seen.insert(at);
            check(*property, member, {place.file, at, pointer}, verdict);
        } else if (others != nullptr && same(*others, Json(false))) {
            verdict.complaints.push_back(pointer + ": unknown");
        } else if (others != nullptr) {
            check(*others, member, {place.file, place.schema + "/additionalProperties", pointer}, verdict);
        }
        if (names != nullptr && !matches(name, *names->find("pattern"))) {
            verdict.complaints.push_back(pointer + ": name");
        }
    }
    if (const Json *required = schema.find("required")) {
        for (const Json &name : std::get<JsonArray>(required->value)) {
            if (value.find(text(name)) == nullptr) {
                verdict.complaints.push_back(place.pointer + '/' + text(name) + ": missing");
            }
        }
    }
}

void Schemas::checkItems(const Json &schema, const Json &value, const Place &place, Verdict &verdict) const
{
    const auto *items = std::get_if<JsonArray>(&value.value);
    if (items == nullptr) {
        return;
    }
    const auto count = static_cast<std::int64_t>(items->size());
    const Json *least = schema.find("minItems");
    const Json *most = schema.find("maxItems");
    if ((least != nullptr && count < std::get<std::int64_t>(least->value)) ||
        (most != nullptr && count > std::get<std::int64_t>(most->value))) {
        verdict.complaints.push_back(place.pointer + ": number of items");
    }
    const Json *each = schema.find("items");
    for (std::size_t i = 0; each != nullptr && i < items->size(); ++i) {
        check(*each, (*items)[i], {place.file, place.schema + "/items", place.pointer + '/' + std::to_string(i)},
              verdict);
    }
}

void Schemas::checkText(const Json &schema, const Json &value, const Place &place, Verdict &verdict) const
{
    const auto *string = std::get_if<std::string>(&value.value);
    if (string == nullptr) {
        return;
    }
    const Json *pattern = schema.find("pattern");
    const bool filled = schema.find("minLength") == nullptr || !string->empty();
    if (!filled || (pattern != nullptr && !matches(*string, *pattern))) {
        verdict.complaints.push_back(place.pointer + ": text");
    }
}

void Schemas::checkNumber(const Json &schema, const Json &value, const Place &place, Verdict &verdict) const
{
    const auto *number = std::get_if<std::int64_t>(&value.value);
    if (number == nullptr) {
        return;
    }
    const Json *least = schema.find("minimum");
    const Json *most = schema.find("maximum");
    if ((least != nullptr && *number < std::get<std::int64_t>(least->value)) ||
        (most != nullptr && *number > std::get<std::int64_t>(most->value))) {
        verdict.complaints.push_back(place.pointer + ": out of range");
    }
}

std::vector<std::string> Schemas::unseen(const std::string &name) const
{
    std::vector<std::string> missing;
    const std::function<void(const Json &, const std::string &)> walk = [&](const Json &schema, const std::string &at) {
        if (const auto *list = std::get_if<JsonArray>(&schema.value)) {
            for (std::size_t i = 0; i < list->size(); ++i) {
                walk((*list)[i], at + '/' + std::to_string(i));
            }
        }
        const auto *members = std::get_if<JsonObject>(&schema.value);
        for (std::size_t i = 0; members != nullptr && i < members->size(); ++i) {
            const auto &[key, inner] = (*members)[i];
            walk(inner, at + '/' + key);
            if (at.ends_with("/properties") && !m_seen.contains(at + '/' + key)) {
                missing.push_back(at + '/' + key);
            }
        }
    };
    walk(m_files.at(name), name + '#');
    return missing;
}
} // namespace wazeh::test
