#include "clinic/service/fields.h"

namespace wazeh::clinic {

std::optional<Fields> Fields::read(std::string_view bytes, std::string_view typ,
                                   std::initializer_list<std::string_view> names)
{
    auto json = codec::readJson(bytes, {.maxBytes = 256 * 1024});
    const auto *object = json ? std::get_if<codec::JsonObject>(&json->value) : nullptr;
    if (!object || object->size() != names.size() + 2)
        return {};
    const auto *typField = json->find("typ");
    const auto *version = json->find("v");
    if (!typField || !version || *typField != codec::Json(typ) || *version != codec::Json(1))
        return {};
    for (const auto name : names)
        if (!json->find(name))
            return {};
    return Fields(std::move(*json));
}

std::optional<std::string> Fields::text(std::string_view name) const
{
    const auto *value = m_json.find(name);
    const auto *text = value ? std::get_if<std::string>(&value->value) : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}
} // namespace wazeh::clinic
