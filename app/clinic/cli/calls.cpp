#include <csignal>
#include <ctime>

#include "clinic/cli/commands.h"
#include "clinic/cli/io.h"
#include "clinic/store/calls.h"
#include "codec/documents.h"

namespace wazeh::clinic {
namespace {
constexpr long kPollNs = 300'000'000;

std::string_view stateWords(domain::CallState state)
{
    switch (state) {
    case domain::CallState::Rung:
        return "rings";
    case domain::CallState::Accepted:
        return "accepted";
    case domain::CallState::Done:
        return "done";
    case domain::CallState::Cancelled:
        break;
    }
    return "cancelled";
}

/** Prints what changed after the cursor and moves it. */
void printNew(const Invocation &invocation, const Clinic &clinic, std::int64_t &cursor)
{
    for (const auto &row : callsAfter(clinic.database, clinic.today(), cursor)) {
        cursor = row.cursor;
        if (invocation.json()) {
            invocation.io.out << codec::writeCall(row.call) << '\n' << std::flush;
            continue;
        }
        invocation.io.err << row.call.at << "  " << (row.call.emergency ? "EMERGENCY  " : "") << row.call.place << "  "
                          << stateWords(row.call.state)
                          << (row.call.want == domain::CallWant::Woman ? "  (a woman, please)" : "")
                          << (row.call.acceptedBy.empty() ? "" : "  by " + row.call.acceptedBy) << "  "
                          << row.call.callId << std::endl;
    }
}

/** Waits a little; true when the user or the system asks to stop. */
bool stopAsked(const sigset_t &stops)
{
    const timespec pause{0, kPollNs};
    return sigtimedwait(&stops, nullptr, &pause) > 0;
}
} // namespace

int runCalls(Invocation &invocation)
{
    const Clinic clinic = openFor(invocation);
    std::int64_t cursor = 0;
    if (!invocation.has("--follow")) {
        printNew(invocation, clinic, cursor);
        return kDone;
    }
    sigset_t stops, before;
    sigemptyset(&stops);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stops, &before);
    do
        printNew(invocation, clinic, cursor);
    while (!stopAsked(stops));
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return kDone;
}

int runCallsAccept(Invocation &invocation)
{
    Clinic clinic = openFor(invocation);
    auto transaction = begin(clinic.database);
    const auto &id = invocation.arguments.front();
    auto row = findCall(clinic.database, id);
    if (!row)
        throw Stop(kNo, "there is no call " + id);
    if (row->call.state != domain::CallState::Rung)
        throw Stop(kNo, "call " + id + " is " + std::string(stateWords(row->call.state)) + " already");
    row->call.state = domain::CallState::Accepted;
    row->call.acceptedBy = invocation.value("--by", "front desk");
    (void)saveCall(clinic.database, row->call, row->deviceId, clinic.today());
    commit(transaction);
    return kDone;
}
} // namespace wazeh::clinic
