#include "runtime/schedule.h"

namespace wazeh::runtime {
namespace {
constexpr std::int64_t kFetchMs = 60'000;
constexpr std::int64_t kFetchOfflineMs = 10'000;
constexpr std::int64_t kDrainMs = 2'000;
constexpr std::int64_t kDrainOfflineMs = 10'000;
constexpr std::int64_t kCallsMs = 10'000;
constexpr std::int64_t kCallsWatchedMs = 2'000;
constexpr std::int64_t kHealthMs = 10'000;
} // namespace

bool Schedule::Job::take(std::int64_t nowMs, std::int64_t everyMs)
{
    // A wait that was set under other circumstances is cut to the present one.
    if (nextMs > nowMs + everyMs)
        nextMs = nowMs + everyMs;
    if (busy || nowMs < nextMs)
        return false;
    busy = true;
    nextMs = nowMs + everyMs;
    return true;
}

void Schedule::fetched(std::int64_t nowMs, bool online)
{
    m_fetch.busy = false;
    m_fetch.nextMs = nowMs + (online ? kFetchMs : kFetchOfflineMs);
}

Schedule::Due Schedule::due(std::int64_t nowMs, bool online, bool watching)
{
    if (m_drainSoon && !m_drain.busy) {
        m_drain.nextMs = 0;
        m_drainSoon = false;
    }
    Due due;
    due.fetch = m_fetch.take(nowMs, online ? kFetchMs : kFetchOfflineMs);
    due.drain = m_drain.take(nowMs, online ? kDrainMs : kDrainOfflineMs);
    due.calls = online && m_calls.take(nowMs, watching ? kCallsWatchedMs : kCallsMs);
    due.health = m_health.take(nowMs, kHealthMs);
    m_health.busy = false;
    return due;
}
} // namespace wazeh::runtime
