#include "fakes/flow_ports.h"

namespace wazeh::fakes {
using flow::LinkFailure;

std::size_t Server::recordCount()
{
    const std::lock_guard lock(mutex);
    return records.size();
}

std::vector<std::string> Server::done()
{
    const std::lock_guard lock(mutex);
    return log;
}

void Server::setFailure(std::optional<flow::LinkError> next)
{
    const std::lock_guard lock(mutex);
    failure = next;
}

std::expected<void, LinkFailure> FakeLink::enter(const std::string &what)
{
    if (m_server.hang) {
        m_server.waiting.release();
        m_server.gate.acquire();
    }
    const std::lock_guard lock(m_server.mutex);
    m_server.threads.insert(std::this_thread::get_id());
    m_server.log.push_back(what);
    if (m_server.failure)
        return std::unexpected(LinkFailure{*m_server.failure, {}, std::nullopt});
    return {};
}

std::expected<flow::DeliveryAnswer, LinkFailure> FakeLink::deliver(const flow::PendingDelivery &record)
{
    if (const auto entered = enter("record"); !entered)
        return std::unexpected(entered.error());
    const std::lock_guard lock(m_server.mutex);
    if (const auto it = m_server.recordFailures.find(record.recordId); it != m_server.recordFailures.end())
        return std::unexpected(LinkFailure{it->second, "test", std::nullopt});
    ++m_server.records[record.recordId];
    flow::DeliveryAnswer answer;
    answer.receiptJws = "receipt";
    answer.receipt.recordId = record.recordId;
    answer.receipt.status = m_server.status;
    answer.receipt.receivedAt = "2026-11-23T07:00:05.000Z";
    return answer;
}

std::expected<flow::ClinicLink::Fetched, LinkFailure> FakeLink::answer(const std::string &bytes, std::string &last)
{
    const std::lock_guard lock(m_server.mutex);
    const bool unchanged = bytes == last;
    last = bytes;
    return Fetched{unchanged, unchanged ? std::string{} : bytes};
}

std::expected<flow::ClinicLink::Fetched, LinkFailure> FakeLink::fetchDay(domain::Date date)
{
    if (const auto entered = enter("day " + date.toIso()); !entered)
        return std::unexpected(entered.error());
    return answer(m_server.dayBytes, m_lastDay);
}

std::expected<flow::ClinicLink::Fetched, LinkFailure> FakeLink::fetchPolicy()
{
    if (const auto entered = enter("policy"); !entered)
        return std::unexpected(entered.error());
    return answer(m_server.policyBytes, m_lastPolicy);
}

std::expected<void, LinkFailure> FakeLink::sendCall(const domain::Call &call)
{
    if (const auto entered = enter("call"); !entered)
        return entered;
    const std::lock_guard lock(m_server.mutex);
    m_server.calls[call.callId] = call;
    return {};
}

std::expected<std::vector<domain::Call>, LinkFailure> FakeLink::fetchCalls()
{
    if (const auto entered = enter("calls"); !entered)
        return std::unexpected(entered.error());
    const std::lock_guard lock(m_server.mutex);
    std::vector<domain::Call> all;
    for (const auto &[id, call] : m_server.calls)
        all.push_back(call);
    return all;
}

std::expected<void, LinkFailure> FakeLink::sendVisitState(std::string_view visitRef, domain::VisitState state,
                                                          std::string_view)
{
    return enter("visit " + std::string(visitRef) + " " + std::string(domain::visitStateName(state)));
}

std::expected<void, LinkFailure> FakeLink::sendWalkIn(const domain::Visit &visit)
{
    if (const auto entered = enter("walk-in"); !entered)
        return entered;
    const std::lock_guard lock(m_server.mutex);
    m_server.walkIns.push_back(visit.visitRef);
    return {};
}
} // namespace wazeh::fakes
