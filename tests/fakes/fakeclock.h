#pragma once

#include "flow/ports.h"

namespace wazeh::fakes {

/** 23 November 2026, 09:00 in Karachi, until a test moves it. */
class FakeClock final : public flow::Clock {
public:
    std::int64_t unixMs() const override { return m_unixMs; }
    std::int64_t monotonicMs() const override { return m_monoMs; }
    std::string bootId() const override { return "boot-" + std::to_string(m_boot); }

    void pass(std::int64_t ms)
    {
        m_unixMs += ms;
        m_monoMs += ms;
    }
    void jump(std::int64_t ms) { m_unixMs += ms; } // somebody sets the wall clock
    void reboot(std::int64_t offMs = 0)
    {
        m_unixMs += offMs;
        m_monoMs = 500;
        ++m_boot;
    }

private:
    std::int64_t m_unixMs = 1'795'406'400'000;
    std::int64_t m_monoMs = 60'000;
    int m_boot = 1;
};
} // namespace wazeh::fakes
