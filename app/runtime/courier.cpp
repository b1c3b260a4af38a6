#include "runtime/courier.h"

namespace wazeh::runtime {
namespace {
using flow::LinkError;

std::unexpected<flow::LinkFailure> noServer()
{
    return std::unexpected(flow::LinkFailure{LinkError::NoServer, "no_link", std::nullopt});
}

std::string callIdOf(const flow::Outgoing &note)
{
    const auto *call = std::get_if<domain::Call>(&note.what);
    return call ? call->callId : std::string{};
}
} // namespace

Courier::Courier(const std::function<std::unique_ptr<flow::ClinicLink>()> &openLink)
    : m_link(openLink ? openLink() : nullptr)
{
}

std::expected<void, flow::LinkFailure> Courier::send(const flow::Outgoing &note)
{
    if (!m_link)
        return noServer();
    if (const auto *call = std::get_if<domain::Call>(&note.what))
        return m_link->sendCall(*call);
    if (const auto *visit = std::get_if<domain::Visit>(&note.what))
        return m_link->sendWalkIn(*visit);
    const auto &change = std::get<flow::VisitChange>(note.what);
    return m_link->sendVisitState(change.visitRef, change.state, change.reason);
}

bool Courier::deliver(const Work &work, const Report &report, const std::atomic<bool> &stop)
{
    bool reached = false;
    const auto goOn = [&reached](const auto &answer) {
        reached = reached || answer || reachedServer(answer.error().error);
        return answer || !wayIsBroken(answer.error().error);
    };
    for (const auto &note : work.notes) {
        if (stop)
            return reached;
        NoteAnswer told{note.id, callIdOf(note), send(note)};
        const bool more = goOn(told.answer);
        report.note(std::move(told));
        if (!more)
            return reached;
    }
    for (const auto &record : work.records) {
        if (stop)
            return reached;
        RecordAnswer told{record.recordId, noServer()};
        if (m_link)
            told.answer = m_link->deliver(record);
        const bool more = goOn(told.answer);
        report.record(std::move(told));
        if (!more)
            return reached;
    }
    return reached;
}

ClinicAnswer Courier::fetch(domain::Date date)
{
    if (!m_link)
        return {noServer(), noServer()};
    auto policy = m_link->fetchPolicy();
    if (!policy && wayIsBroken(policy.error().error))
        return {policy, policy};
    return {std::move(policy), m_link->fetchDay(date)};
}

CallsAnswer Courier::fetchCalls()
{
    if (!m_link)
        return noServer();
    return m_link->fetchCalls();
}
} // namespace wazeh::runtime
