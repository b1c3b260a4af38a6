#pragma once

#include <string>

#include "clinic/cli/args.h"
#include "clinic/clinic.h"
#include "codec/json.h"
#include "domain/fault.h"

/** Small things that several commands share. */
namespace wazeh::clinic {

/** --data, or $WAZEH_DATA; throws Stop(kCannot) when there is neither. */
[[nodiscard]] Folder folderOf(const Invocation &invocation);
/** Opens the clinic beside a server that may be running. */
[[nodiscard]] Clinic openFor(const Invocation &invocation);
[[nodiscard]] std::string readInput(std::istream &in);        // at most 16 MiB
[[nodiscard]] std::string fileBytes(const std::string &file); // throws Stop(kCannot)
void printJson(const Invocation &invocation, const codec::Json &json);
/** The faults of a document: JSON on stdout with --json, else one line each on stderr; then kNo. */
int refuseWith(const Invocation &invocation, const domain::Faults &faults, const std::string &file);
[[nodiscard]] codec::Json faultsJson(const domain::Faults &faults);

template <class T>
T orStop(Outcome<T> outcome, ExitCode code = kCannot)
{
    if (!outcome)
        throw Stop(code, outcome.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

inline constexpr OptionSpec kData{"--data", "DIR", "the clinic's folder (default: $WAZEH_DATA)"};
inline constexpr OptionSpec kJson{"--json", "", "the answer as JSON on standard output"};
} // namespace wazeh::clinic
