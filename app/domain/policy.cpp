#include "domain/policy.h"

#include <algorithm>

namespace wazeh::domain {

const Option *Policy::find(std::string_view id) const
{
    const auto found = std::ranges::find(options, id, &Option::id);
    return found == options.end() ? nullptr : &*found;
}

std::string_view kindName(OptionKind kind)
{
    switch (kind) {
    case OptionKind::PayFull:
        return "pay_full";
    case OptionKind::DepositRest:
        return "deposit_rest";
    case OptionKind::ByVisit:
        return "by_visit";
    case OptionKind::Instalments:
        return "instalments";
    case OptionKind::External:
        return "external";
    case OptionKind::Assistance:
        return "assistance";
    case OptionKind::DecideLater:
        return "decide_later";
    case OptionKind::TalkToStaff:
        return "talk_to_staff";
    }
    return "";
}
} // namespace wazeh::domain
