#include "domain/visit.h"

#include <algorithm>

namespace wazeh::domain {

std::string_view visitStateName(VisitState state)
{
    switch (state) {
    case VisitState::Expected:
        return "expected";
    case VisitState::Arrived:
        return "arrived";
    case VisitState::HandedOver:
        return "handed_over";
    case VisitState::Signed:
        return "signed";
    case VisitState::NotNow:
        return "not_now";
    case VisitState::Void:
        return "void";
    }
    return "";
}

const Visit *Day::find(std::string_view visitRef) const
{
    const auto found = std::ranges::find(visits, visitRef, &Visit::visitRef);
    return found == visits.end() ? nullptr : &*found;
}

const Service *Day::service(std::string_view code) const
{
    const auto found = std::ranges::find(services, code, &Service::code);
    return found == services.end() ? nullptr : &*found;
}
} // namespace wazeh::domain
