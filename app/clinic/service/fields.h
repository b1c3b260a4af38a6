#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "codec/json.h"

namespace wazeh::clinic {

/** A small strict document: exactly these members, typ and v as expected. */
class Fields {
public:
    [[nodiscard]] static std::optional<Fields> read(std::string_view bytes, std::string_view typ,
                                                    std::initializer_list<std::string_view> names);
    /** Text of a member; nothing when it is no string. */
    [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
    [[nodiscard]] const codec::Json &at(std::string_view name) const { return *m_json.find(name); }

private:
    explicit Fields(codec::Json json) : m_json(std::move(json)) {}
    codec::Json m_json;
};
} // namespace wazeh::clinic
