#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/** What a member must look like beyond its type. A rule answers with what is wrong, "" when nothing is. */
namespace wazeh::codec {

[[nodiscard]] std::string_view filled(std::string_view text);
[[nodiscard]] std::string_view sha256Text(std::string_view text); // 64 lower-case hex digits
[[nodiscard]] std::string_view sha256OrNone(std::string_view text);
[[nodiscard]] std::string_view utcTime(std::string_view text); // RFC 3339 with Z, fractions of a second allowed
[[nodiscard]] std::string_view uuid(std::string_view text);    // lower-case, any version
[[nodiscard]] std::string_view uuidOrNone(std::string_view text);

struct Within {
    std::int64_t low, high;
    [[nodiscard]] std::string_view operator()(std::int64_t value) const
    {
        return value < low || value > high ? "is out of range" : "";
    }
    [[nodiscard]] std::string_view operator()(const std::optional<std::int64_t> &value) const
    {
        return value ? (*this)(*value) : "";
    }
};
/** Of things and of days. */
inline constexpr Within kCount{0, INT32_MAX};

struct Anything {
    [[nodiscard]] std::string_view operator()(const auto &) const { return ""; }
};
} // namespace wazeh::codec
