#include "sync/drain.h"

#include "sync/answers.h"

namespace wazeh::sync {
namespace {
using flow::LinkError;
using flow::LinkFailure;

std::expected<void, LinkFailure> send(flow::ClinicLink &link, const flow::Outgoing &item)
{
    if (const auto *call = std::get_if<domain::Call>(&item.what))
        return link.sendCall(*call);
    if (const auto *visit = std::get_if<domain::Visit>(&item.what))
        return link.sendWalkIn(*visit);
    const auto &change = std::get<flow::VisitChange>(item.what);
    return link.sendVisitState(change.visitRef, change.state, change.reason);
}

/** False when the pass must end. */
bool drainOutgoing(flow::DeviceStore &store, flow::ClinicLink &link, int limit, DrainReport &report)
{
    for (const auto &item : store.outgoing(limit)) {
        const auto sent = send(link, item);
        if (sent) {
            store.outgoingDone(item.id);
            ++report.notes;
            report.online = true;
            continue;
        }
        const auto &failure = sent.error();
        store.outgoingFailed(item.id, refusalOf(failure.error) != flow::Refusal::None, failure.retryAfterS);
        report.online = report.online || reachedServer(failure.error);
        if (wayIsBroken(failure.error))
            return false;
    }
    return true;
}

void delivered(flow::DeviceStore &store, const flow::DeliveryAnswer &answer, DrainReport &report)
{
    const auto &receipt = answer.receipt;
    report.online = true;
    if (!store.storeReceipt(receipt.recordId, answer.receiptJws, receipt.status)) {
        ++report.failed; // asked for again next time: the server gives the same receipt
        return;
    }
    if (const auto at = unixMsOf(receipt.receivedAt))
        store.noteSync(*at);
    ++report.delivered;
    report.receipts.emplace_back(receipt.recordId, receipt.status);
}
} // namespace

DrainReport drain(flow::DeviceStore &store, flow::ClinicLink &link, int limit)
{
    DrainReport report;
    if (!drainOutgoing(store, link, limit, report))
        return report;
    for (const auto &record : store.due(limit)) {
        const auto answer = link.deliver(record);
        if (answer) {
            delivered(store, *answer, report);
            continue;
        }
        const auto &failure = answer.error();
        store.noteFailure(record.recordId, failure.code, refusalOf(failure.error), failure.retryAfterS);
        report.online = report.online || reachedServer(failure.error);
        ++report.failed;
        if (wayIsBroken(failure.error))
            break;
    }
    return report;
}
} // namespace wazeh::sync
