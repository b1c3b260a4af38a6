#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "runtime/errands.h"
#include "runtime/parts.h"

namespace wazeh::runtime {

/** Everything that goes over the network. Link thread only; any call may take as long as the link's time-outs. */
class Courier {
public:
    /** Without a factory, or when it gives nothing, every errand fails as if there were no server. */
    explicit Courier(const std::function<std::unique_ptr<flow::ClinicLink>()> &openLink);

    struct Report {
        std::function<void(RecordAnswer)> record;
        std::function<void(NoteAnswer)> note;
    };
    /** Each answer is told at once. Ends early when the way is broken or stop is set. Whether the server was reached.
     */
    [[nodiscard]] bool deliver(const Work &work, const Report &report, const std::atomic<bool> &stop);
    [[nodiscard]] ClinicAnswer fetch(domain::Date date);
    [[nodiscard]] CallsAnswer fetchCalls();

private:
    [[nodiscard]] std::expected<void, flow::LinkFailure> send(const flow::Outgoing &note);
    std::unique_ptr<flow::ClinicLink> m_link;
};
} // namespace wazeh::runtime
