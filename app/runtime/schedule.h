#pragma once

#include <cstdint>

namespace wazeh::runtime {

/** What is to be done over the network and when. Pure: the caller says the time; each job is handed out once until it
 * is given back. Milliseconds of the monotonic clock. */
class Schedule {
public:
    struct Due {
        bool fetch = false; // day and policy
        bool drain = false; // records and everything else the server has not got
        bool calls = false;
        bool health = false; // room on the disk
    };
    /** watching: somebody waits for an answer to a call, or staff look at the list. */
    [[nodiscard]] Due due(std::int64_t nowMs, bool online, bool watching);

    void fetched(std::int64_t nowMs, bool online);
    void drained() { m_drain.busy = false; }
    void polled() { m_calls.busy = false; }
    /** As soon as the present pass, if any, is over. */
    void drainSoon() { m_drainSoon = true; }
    void fetchSoon() { m_fetch.nextMs = 0; }

private:
    struct Job {
        std::int64_t nextMs = 0;
        bool busy = false;
        [[nodiscard]] bool take(std::int64_t nowMs, std::int64_t everyMs);
    };
    Job m_fetch, m_drain, m_calls, m_health;
    bool m_drainSoon = false;
};
} // namespace wazeh::runtime
