#pragma once

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "domain/fault.h"

/**
 * Strict JSON. Reading: RFC 8259 with valid UTF-8, no duplicate keys, bounded depth and size, integers within
 * ±(2^53−1). Writing: RFC 8785 canonical bytes. There is no number but int64, so canonical output never depends on
 * floating point. Fractions are read only where the caller says so (yearly-rate flows) and can never be written.
 */
namespace wazeh::codec {

struct Json;
using JsonArray = std::vector<Json>;
using JsonObject = std::vector<std::pair<std::string, Json>>; // in order of reading; the writer sorts

struct Json {
    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, JsonArray, JsonObject> value = nullptr;

    Json() = default;
    Json(std::nullptr_t) {}
    Json(bool b) : value(b) {}
    Json(int i) : value(std::int64_t{i}) {}
    Json(std::int64_t i) : value(i) {}
    Json(std::string s) : value(std::move(s)) {}
    Json(std::string_view s) : value(std::string(s)) {}
    Json(const char *s) : value(std::string(s)) {}
    Json(JsonArray a) : value(std::move(a)) {}
    Json(JsonObject o) : value(std::move(o)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::nullptr_t>(value); }
    /** The member of that name, or nullptr when absent or this is no object. */
    [[nodiscard]] const Json *find(std::string_view key) const;
    friend bool operator==(const Json &, const Json &) = default;
};

struct ReadLimits {
    std::size_t maxBytes = 1 << 20;
    int maxDepth = 16;
    bool allowFractions = false;
};

/** The parsed value, or the fault with the pointer of the value that is wrong and, where the text itself breaks off,
 *  the byte. */
[[nodiscard]] std::expected<Json, domain::Fault> readJson(std::string_view bytes, const ReadLimits &limits = {});

/** RFC 8785. A double anywhere is a programming error and terminates: no caller can build one from documents. */
[[nodiscard]] std::string writeJson(const Json &value);

/** True when bytes are exactly what writeJson would make of them. */
[[nodiscard]] bool isCanonical(std::string_view bytes, const Json &parsed);
} // namespace wazeh::codec
