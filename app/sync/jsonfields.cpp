#include "sync/jsonfields.h"

#include <algorithm>

namespace wazeh::sync {

std::optional<codec::Json> readAnswer(std::string_view bytes, std::string_view typ,
                                      std::initializer_list<std::string_view> members, std::size_t maxBytes)
{
    auto json = codec::readJson(bytes, {.maxBytes = maxBytes});
    const auto *object = json ? std::get_if<codec::JsonObject>(&json->value) : nullptr;
    if (object == nullptr || object->size() != members.size() + 2 || textOf(*json, "typ") != typ)
        return std::nullopt;
    const auto *version = json->find("v");
    if (version == nullptr || *version != codec::Json(1))
        return std::nullopt;
    const bool all = std::ranges::all_of(members, [&](auto name) { return json->find(name) != nullptr; });
    return all ? std::optional(std::move(*json)) : std::nullopt;
}

std::string textOf(const codec::Json &object, std::string_view member)
{
    const auto *found = object.find(member);
    const auto *text = found == nullptr ? nullptr : std::get_if<std::string>(&found->value);
    return text == nullptr ? std::string{} : *text;
}
} // namespace wazeh::sync
