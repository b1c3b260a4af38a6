#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "codec/json.h"

/** Small server answers: an object with its typ and exactly the named members. */
namespace wazeh::sync {
[[nodiscard]] std::optional<codec::Json> readAnswer(std::string_view bytes, std::string_view typ,
                                                    std::initializer_list<std::string_view> members,
                                                    std::size_t maxBytes = 16 << 10);
/** "" when there is none. */
[[nodiscard]] std::string textOf(const codec::Json &object, std::string_view member);
} // namespace wazeh::sync
