#pragma once

#include "flow/ports.h"

namespace wazeh::kiosk {
/** The machine's own clocks; the boot id is Linux's. */
class SystemClock final : public flow::Clock {
public:
    [[nodiscard]] std::int64_t unixMs() const override;
    [[nodiscard]] std::int64_t monotonicMs() const override;
    [[nodiscard]] std::string bootId() const override;
};
} // namespace wazeh::kiosk
