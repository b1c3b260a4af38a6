#include "clinic/cli/commands.h"

#include <algorithm>

#include "clinic/cli/io.h"

namespace wazeh::clinic {
namespace {
const std::vector<Command> &table()
{
    static const std::vector<Command> kCommands{
        {{"init"},
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
        {{"staff", "add"},
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
        {{"device", "disable"}, "ID", "Refuse a device from now on", {kData}, 1, 1, runDeviceDisable},
        {{"import", "prices"},
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
        {{"share"}, "", "Patient's share of a bill under a cover: JSON in, JSON out", {kJson}, 0, 0, runShare},
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
         runCalls},
        {{"records", "list"}, "", "Every record in the log", {kData, kJson}, 0, 0, runRecordsList},
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
    return kCommands;
}

/** The command whose words these begin with; the longest wins. */
const Command *findCommand(const std::vector<std::string> &words)
{
    const Command *best = nullptr;
    for (const auto &command : table()) {
        const bool fits = command.words.size() <= words.size() &&
                          std::equal(command.words.begin(), command.words.end(), words.begin());
        if (fits && (!best || command.words.size() > best->words.size()))
            best = &command;
    }
    return best;
}

bool asksForHelp(const std::vector<std::string> &words)
{
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::any_of(words.begin(), end, [](const auto &word) { return word == "--help" || word == "-h"; });
}

int printHelp(const std::vector<std::string> &words, Io &io)
{
    std::vector<std::string> named;
    for (const auto &word : words) {
        if (word.starts_with('-'))
            break;
        named.push_back(word);
    }
    for (; !named.empty() && helpText(table(), named).empty(); named.pop_back())
        if (!findCommand(named))
            throw Stop(kCannot, "there is no command \"" + named.front() + "\"; see wazeh-clinic --help");
    io.out << helpText(table(), named) << std::flush;
    return kDone;
}

int dispatch(const std::vector<std::string> &words, Io &io)
{
    if (asksForHelp(words))
        return printHelp(words, io);
    const auto *command = findCommand(words);
    if (!command) {
        io.err << helpText(table(), {});
        throw Stop(kCannot, words.empty() ? "a command is needed" : "there is no command \"" + words.front() + "\"");
    }
    const std::span rest = std::span(words).subspan(command->words.size());
    Invocation invocation = parseArguments(*command, rest, io);
    return command->run(invocation);
}
} // namespace

std::span<const Command> allCommands()
{
    return table();
}

int runCommandLine(const std::vector<std::string> &words, Io io)
{
    try {
        return dispatch(words, io);
    } catch (const Stop &stop) {
        io.err << "wazeh-clinic: " << stop.what() << '\n';
        return stop.code();
    } catch (const StoreFailure &failure) {
        io.err << "wazeh-clinic: the clinic's file: " << failure.what() << '\n';
        return kCannot;
    }
}
} // namespace wazeh::clinic
