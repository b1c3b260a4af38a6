#include <array>
#include <utility>

#include "flow/session.h"

namespace wazeh::flow {
namespace {
template <typename Key>
using Name = std::pair<Key, std::string_view>;

template <typename Key, std::size_t count>
std::string_view lookUp(const std::array<Name<Key>, count> &names, Key key)
{
    for (const auto &[one, name] : names) {
        if (one == key)
            return name;
    }
    return {};
}

constexpr std::array kSteps{
    Name<Step>{Step::Welcome, "welcome"},
    Name<Step>{Step::FindVisit, "find_visit"},
    Name<Step>{Step::Holder, "holder"},
    Name<Step>{Step::Estimate, "estimate"},
    Name<Step>{Step::Ways, "ways"},
    Name<Step>{Step::Details, "details"},
    Name<Step>{Step::Sign, "sign"},
    Name<Step>{Step::Done, "done"},
    Name<Step>{Step::Help, "help"},
    Name<Step>{Step::HelpResult, "help_result"},
    Name<Step>{Step::Saving, "saving"},
    Name<Step>{Step::NotNow, "not_now"},
    Name<Step>{Step::Emergency, "emergency"},
    Name<Step>{Step::StaffPin, "staff_pin"},
    Name<Step>{Step::StaffVisits, "staff_visits"},
    Name<Step>{Step::StaffVisit, "staff_visit"},
    Name<Step>{Step::StaffWalkIn, "staff_walk_in"},
    Name<Step>{Step::StaffEnd, "staff_end"},
    Name<Step>{Step::OutOfService, "out_of_service"},
};

constexpr std::array kStoreErrors{
    Name<StoreError>{StoreError::DiskFull, "disk_full"}, Name<StoreError>{StoreError::Io, "io"},
    Name<StoreError>{StoreError::Corrupt, "corrupt"},    Name<StoreError>{StoreError::NotFound, "not_found"},
    Name<StoreError>{StoreError::Refused, "refused"},    Name<StoreError>{StoreError::Newer, "newer"},
};

constexpr std::array kLinkErrors{
    Name<LinkError>{LinkError::NoServer, "no_server"},
    Name<LinkError>{LinkError::NotTrusted, "not_trusted"},
    Name<LinkError>{LinkError::NotAllowed, "not_allowed"},
    Name<LinkError>{LinkError::NotDelivered, "not_delivered"},
    Name<LinkError>{LinkError::Rejected, "rejected"},
    Name<LinkError>{LinkError::Conflict, "conflict"},
    Name<LinkError>{LinkError::Busy, "busy"},
    Name<LinkError>{LinkError::Damaged, "damaged"},
    Name<LinkError>{LinkError::BadAnswer, "bad_answer"},
};
} // namespace

std::string_view describe(StoreError error)
{
    return lookUp(kStoreErrors, error);
}

std::string_view describe(LinkError error)
{
    return lookUp(kLinkErrors, error);
}

bool reachedServer(LinkError error)
{
    return error == LinkError::Rejected || error == LinkError::Conflict || error == LinkError::Busy;
}

bool wayIsBroken(LinkError error)
{
    return error == LinkError::NoServer || error == LinkError::NotTrusted || error == LinkError::NotAllowed ||
           error == LinkError::Busy;
}

Refusal refusalOf(LinkError error)
{
    if (error == LinkError::Conflict)
        return Refusal::Conflict;
    return error == LinkError::Rejected || error == LinkError::Damaged ? Refusal::Content : Refusal::None;
}

std::string_view Session::stepName(Step step)
{
    return lookUp(kSteps, step);
}

std::string_view Session::publicStepName(Step step)
{
    return stepName(step == Step::Help || step == Step::HelpResult ? Step::Ways : step);
}

int Session::number(Step step)
{
    if (step == Step::Saving)
        return number(Step::Sign);
    if (step == Step::Help || step == Step::HelpResult)
        return number(Step::Ways);
    for (int i = 0; i < count(); ++i) {
        if (kSteps[static_cast<std::size_t>(i)].first == step)
            return i + 1;
    }
    return 0;
}
} // namespace wazeh::flow
