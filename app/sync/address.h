#pragma once

#include <optional>
#include <string>
#include <string_view>

/** Where the clinic server is, and the one name its certificate must have. */
namespace wazeh::sync {

inline constexpr std::string_view kServerName = "clinic.wazeh.internal";

struct Address {
    std::string host; // name or IPv4, or IPv6 in brackets
    int port = 443;

    /** Exactly "https://HOST[:PORT]" with at most one slash after it. */
    [[nodiscard]] static std::optional<Address> parse(std::string_view url);
    /** "https://clinic.wazeh.internal:PORT" + path. */
    [[nodiscard]] std::string urlOf(std::string_view path) const;
    /** libcurl's CONNECT_TO entry that leads the name to the address. */
    [[nodiscard]] std::string connectTo() const;
};
} // namespace wazeh::sync
