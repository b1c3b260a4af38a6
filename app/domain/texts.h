#pragma once

#include <map>
#include <string>
#include <string_view>

namespace wazeh::domain {

enum class Lang { Ur, En };

/** "ur" / "en", the keys of texts in every document. */
[[nodiscard]] std::string_view langCode(Lang lang);

/** One text in several languages, UTF-8, keyed by language code. */
struct LocalText {
    std::map<std::string, std::string, std::less<>> byLang;

    /** The text in that language; falls back to English, then to the first there is, then to "". */
    [[nodiscard]] const std::string &in(Lang lang) const;
    [[nodiscard]] bool empty() const { return byLang.empty(); }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};
} // namespace wazeh::domain
