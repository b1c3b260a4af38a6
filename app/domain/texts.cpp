#include "domain/texts.h"

namespace wazeh::domain {

std::string_view langCode(Lang lang)
{
    return lang == Lang::Ur ? "ur" : "en";
}

const std::string &LocalText::in(Lang lang) const
{
    static const std::string nothing;
    for (const std::string_view code : {langCode(lang), langCode(Lang::En)})
        if (const auto found = byLang.find(code); found != byLang.end())
            return found->second;
    return byLang.empty() ? nothing : byLang.begin()->second;
}
} // namespace wazeh::domain
