#include "signing/pin.h"

#include <array>
#include <charconv>
#include <optional>

#include <argon2.h>

#include "signing/hash.h"

namespace wazeh::signing {
namespace {

constexpr std::size_t kSalt = 16;
constexpr std::size_t kTag = 32;
constexpr std::uint32_t kMaxMemoryKiB = 1 << 20;
constexpr std::uint32_t kMaxPasses = 64;
constexpr std::uint32_t kMaxLanes = 16;
constexpr std::size_t kMaxEncoded = 512;

/** "m=65536" in front of text; removes it. */
std::optional<std::uint32_t> take(std::string_view &text, std::string_view name)
{
    if (!text.starts_with(name)) {
        return std::nullopt;
    }
    text.remove_prefix(name.size());
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc()) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

/** Keeps a forged encoding from asking for all the memory or time there is. */
bool affordable(std::string_view encoded)
{
    const std::optional<std::uint32_t> version = take(encoded, "$argon2id$v=");
    const std::optional<std::uint32_t> memory = take(encoded, "$m=");
    const std::optional<std::uint32_t> passes = take(encoded, ",t=");
    const std::optional<std::uint32_t> lanes = take(encoded, ",p=");
    return version == ARGON2_VERSION_13 && memory.value_or(kMaxMemoryKiB + 1) <= kMaxMemoryKiB &&
           passes.value_or(kMaxPasses + 1) <= kMaxPasses && lanes.value_or(kMaxLanes + 1) <= kMaxLanes;
}
} // namespace

std::string hashPin(std::string_view pin, PinCost cost)
{
    const std::string salt = randomBytes(kSalt);
    std::array<char, kMaxEncoded> encoded{};
    const int result = argon2id_hash_encoded(cost.passes, cost.memoryKiB, 1, pin.data(), pin.size(), salt.data(),
                                             salt.size(), kTag, encoded.data(), encoded.size());
    return result == ARGON2_OK ? std::string(encoded.data()) : std::string();
}

bool pinMatches(std::string_view pin, std::string_view encoded)
{
    if (encoded.size() >= kMaxEncoded || encoded.find('\0') != std::string_view::npos || !affordable(encoded)) {
        return false;
    }
    return argon2id_verify(std::string(encoded).c_str(), pin.data(), pin.size()) == ARGON2_OK;
}
} // namespace wazeh::signing
