#include "sync/address.h"

#include <algorithm>
#include <charconv>

namespace wazeh::sync {
namespace {
bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

bool isHost(std::string_view host)
{
    if (host.starts_with('[')) {
        const auto inner = host.size() > 2 && host.ends_with(']') ? host.substr(1, host.size() - 2) : "";
        return !inner.empty() && inner.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
    }
    return !host.empty() && std::ranges::all_of(host, isHostCharacter);
}
} // namespace

std::optional<Address> Address::parse(std::string_view url)
{
    constexpr std::string_view scheme = "https://";
    if (!url.starts_with(scheme))
        return std::nullopt;
    url.remove_prefix(scheme.size());
    if (url.ends_with('/'))
        url.remove_suffix(1);
    const auto hostEnd = url.starts_with('[') ? url.find(']') + 1 : url.find(':');
    Address address;
    address.host = url.substr(0, std::min(hostEnd, url.size()));
    const auto rest = url.substr(address.host.size());
    if (!isHost(address.host))
        return std::nullopt;
    if (rest.empty())
        return address;
    const auto digits = rest.substr(1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), address.port);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    if (rest.front() != ':' || !whole || address.port < 1 || address.port > 65535)
        return std::nullopt;
    return address;
}

std::string Address::urlOf(std::string_view path) const
{
    return "https://" + std::string(kServerName) + ':' + std::to_string(port) + std::string(path);
}

std::string Address::connectTo() const
{
    const auto text = std::to_string(port);
    return std::string(kServerName) + ':' + text + ':' + host + ':' + text;
}
} // namespace wazeh::sync
