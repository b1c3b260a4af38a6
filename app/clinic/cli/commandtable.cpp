#include "clinic/cli/commands.h"
#include "clinic/cli/io.h"

namespace wazeh::clinic {
namespace {
using Commands = std::vector<Command>;

Commands clinicCommands()
{
    return {{{"init"},
             "",
             "Make a clinic: CA, keys, store; the sample clinic unless told otherwise",
             {kData, {"--name", "NAME", "the clinic's name"}, {"--no-sample", "", "a real clinic, empty"}, kJson},
             0,
             0,
             runInit},
            {{"serve"},
             "",
             "Serve the clinic's devices over HTTPS until SIGTERM",
             {kData, {"--listen", "ADDR:PORT", "default 127.0.0.1:8443; port 0 picks one"}},
             0,
             0,
             runServe},
            {{"calls", "accept"},
             "ID",
             "Say that somebody is coming",
             {kData, {"--by", "NAME", "who"}},
             1,
             1,
             runCallsAccept},
            {{"calls"},
             "",
             "Today's calls for staff",
             {kData, {"--follow", "", "go on until stopped"}, kJson},
             0,
             0,
             runCalls}};
}

Commands peopleCommands()
{
    return {{{"staff", "add"},
             "NAME",
             "Add a person who may unlock a tablet",
             {kData, {"--pin", "PIN", "4 to 8 digits; without it one is made and printed"}, kJson},
             1,
             1,
             runStaffAdd},
            {{"staff", "list"}, "", "Who may unlock a tablet", {kData, kJson}, 0, 0, runStaffList},
            {{"staff", "disable"}, "ID", "Take a person's PIN away", {kData}, 1, 1, runStaffDisable},
            {{"device", "add"},
             "NAME",
             "Make an enrolment text, good for ten minutes",
             {kData, {"--url", "URL", "where the device finds the server (default: where it last listened)"}},
             1,
             1,
             runDeviceAdd},
            {{"device", "list"}, "", "Devices and their states", {kData, kJson}, 0, 0, runDeviceList},
            {{"device", "disable"}, "ID", "Refuse a device from now on", {kData}, 1, 1, runDeviceDisable}};
}

Commands contentCommands()
{
    return {{{"import", "prices"},
             "FILE.csv",
             "Replace the price list, all rows or none",
             {kData, kJson},
             1,
             1,
             runImportPrices},
            {{"import", "visits"},
             "FILE.csv",
             "Add or change visits, all rows or none",
             {kData, kJson},
             1,
             1,
             runImportVisits},
            {{"policy", "check"},
             "FILE",
             "Say everything in which a policy contradicts itself",
             {kJson},
             1,
             1,
             runPolicyCheck},
            {{"policy", "publish"},
             "FILE",
             "Put a policy into force; it never changes again",
             {kData, kJson},
             1,
             1,
             runPolicyPublish},
            {{"policy", "quote"},
             "",
             "Every option for one case",
             {{"--policy", "FILE", "the policy"}, {"--facts", "FILE", "the case"}, kJson},
             0,
             0,
             runPolicyQuote},
            {{"rate"}, "", "Yearly rate of a cash flow: JSON in, JSON out", {kJson}, 0, 0, runRate},
            {{"schedule"}, "", "Dated schedule of plan terms: JSON in, JSON out", {kJson}, 0, 0, runSchedule},
            {{"share"}, "", "Patient's share of a bill under a cover: JSON in, JSON out", {kJson}, 0, 0, runShare}};
}

Commands recordCommands()
{
    return {{{"records", "list"}, "", "Every record in the log", {kData, kJson}, 0, 0, runRecordsList},
            {{"records", "show"}, "ID", "One record with its receipt", {kData, kJson}, 1, 1, runRecordsShow},
            {{"records", "export"},
             "",
             "Write records so that any software can verify them",
             {kData, {"--out", "DIR", "where to"}, {"--id", "ID", "only this one"}, kJson},
             0,
             0,
             runRecordsExport},
            {{"records", "verify"},
             "FILE...",
             "Verify exported records without a clinic",
             {kJson},
             1,
             10'000,
             runRecordsVerify},
            {{"verify"},
             "",
             "Verify the whole log",
             {kData, {"--menus", "", "also compute every choice again from policy and facts"}, kJson},
             0,
             0,
             runVerify}};
}
} // namespace

std::span<const Command> allCommands()
{
    static const Commands kAll = [] {
        Commands all;
        for (const auto &part : {clinicCommands(), peopleCommands(), contentCommands(), recordCommands()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return kAll;
}
} // namespace wazeh::clinic
