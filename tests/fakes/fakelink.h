#pragma once

#include <functional>

#include "flow/ports.h"

namespace wazeh::fakes {

/** A clinic that answers as a test says; by default there is nobody. */
class FakeLink final : public flow::ClinicLink {
public:
    using Failure = flow::LinkFailure;
    template <class T>
    using Or = std::expected<T, Failure>;

    std::function<Or<flow::DeliveryAnswer>(const flow::PendingDelivery &)> onDeliver;
    std::function<Or<void>(std::string_view what)> onNote; // "call ID", "walk_in REF", "state REF"
    std::vector<std::string> asked;

    Or<flow::DeliveryAnswer> deliver(const flow::PendingDelivery &record) override
    {
        asked.push_back("record " + record.recordId);
        return onDeliver ? onDeliver(record) : Or<flow::DeliveryAnswer>(std::unexpected(Failure{}));
    }
    Or<Fetched> fetchDay(domain::Date) override { return std::unexpected(Failure{}); }
    Or<Fetched> fetchPolicy() override { return std::unexpected(Failure{}); }
    Or<void> sendCall(const domain::Call &call) override { return note("call " + call.callId); }
    Or<std::vector<domain::Call>> fetchCalls() override { return std::unexpected(Failure{}); }
    Or<void> sendVisitState(std::string_view ref, domain::VisitState, std::string_view) override
    {
        return note("state " + std::string(ref));
    }
    Or<void> sendWalkIn(const domain::Visit &visit) override { return note("walk_in " + visit.visitRef); }

private:
    Or<void> note(const std::string &what)
    {
        asked.push_back(what);
        return onNote ? onNote(what) : Or<void>(std::unexpected(Failure{}));
    }
};
} // namespace wazeh::fakes
