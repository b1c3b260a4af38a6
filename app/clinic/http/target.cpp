#include "clinic/http/target.h"

#include <algorithm>
#include <charconv>

namespace wazeh::clinic {
namespace {
bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("/-_.=&?").find(c) != std::string_view::npos;
}
} // namespace

std::optional<Target> parseTarget(std::string_view text)
{
    if (!text.starts_with('/') || text.size() > 512 || !std::all_of(text.begin(), text.end(), isPlain) ||
        text.find("//") != std::string_view::npos || text.find("/.") != std::string_view::npos)
        return {};
    const auto mark = std::min(text.find('?'), text.size());
    Target target{std::string(text.substr(0, mark)), {}};
    auto rest = text.substr(std::min(mark + 1, text.size()));
    while (!rest.empty()) {
        const auto end = std::min(rest.find('&'), rest.size());
        const auto pair = rest.substr(0, end);
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return {};
        if (!target.query.emplace(pair.substr(0, equals), pair.substr(equals + 1)).second)
            return {};
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return target;
}

std::optional<std::uint64_t> parseLength(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}
} // namespace wazeh::clinic
