#pragma once

#include <span>
#include <string>
#include <vector>

#include "clinic/cli/args.h"

namespace wazeh::clinic {

/** `wazeh-clinic` as a function: the words after the program's name, the streams, the exit code (0 done, 1 the answer
 *  is no, 2 wrong use or it cannot work). Never asks a question. */
[[nodiscard]] int runCommandLine(const std::vector<std::string> &words, Io io);

[[nodiscard]] std::span<const Command> allCommands();

// One function a command; the file that holds it is named after its first word.
int runInit(Invocation &invocation);
int runServe(Invocation &invocation);
int runStaffAdd(Invocation &invocation);
int runStaffList(Invocation &invocation);
int runStaffDisable(Invocation &invocation);
int runDeviceAdd(Invocation &invocation);
int runDeviceList(Invocation &invocation);
int runDeviceDisable(Invocation &invocation);
int runImportPrices(Invocation &invocation);
int runImportVisits(Invocation &invocation);
int runPolicyCheck(Invocation &invocation);
int runPolicyPublish(Invocation &invocation);
int runPolicyQuote(Invocation &invocation);
int runRate(Invocation &invocation);
int runSchedule(Invocation &invocation);
int runShare(Invocation &invocation);
int runCalls(Invocation &invocation);
int runCallsAccept(Invocation &invocation);
int runRecordsList(Invocation &invocation);
int runRecordsShow(Invocation &invocation);
int runRecordsExport(Invocation &invocation);
int runRecordsVerify(Invocation &invocation);
int runVerify(Invocation &invocation);
} // namespace wazeh::clinic
