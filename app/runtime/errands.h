#pragma once

#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "flow/ports.h"

/** What travels between the store's thread and the link's: values only. */
namespace wazeh::runtime {

struct Work {
    std::vector<flow::Outgoing> notes; // calls first: somebody waits
    std::vector<flow::PendingDelivery> records;
    [[nodiscard]] bool empty() const { return notes.empty() && records.empty(); }
};

struct RecordAnswer {
    std::string recordId;
    std::expected<flow::DeliveryAnswer, flow::LinkFailure> answer;
};
struct NoteAnswer {
    std::int64_t id = 0;
    std::string callId; // "" = not a call
    std::expected<void, flow::LinkFailure> answer;
};

using Fetched = std::expected<flow::ClinicLink::Fetched, flow::LinkFailure>;
struct ClinicAnswer {
    Fetched policy, day;
};
using CallsAnswer = std::expected<std::vector<domain::Call>, flow::LinkFailure>;
} // namespace wazeh::runtime
