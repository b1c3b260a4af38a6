#pragma once

#include "flow/session.h"

namespace wazeh::viewmodels {

/** What view models see of the core: the state as it stands, and a way to say what the person did. GUI thread. */
class SessionPort {
public:
    virtual ~SessionPort() = default;
    [[nodiscard]] virtual const flow::State &state() const = 0;
    virtual void send(const flow::Event &event) = 0;
};
} // namespace wazeh::viewmodels
