#include "clinic/cli/io.h"

#include <cstdlib>

namespace wazeh::clinic {
namespace {
constexpr std::size_t kMaxInput = 16 << 20;
}

Folder folderOf(const Invocation &invocation)
{
    const char *fallback = std::getenv("WAZEH_DATA");
    const std::string folder = invocation.value("--data", fallback ? fallback : "");
    if (folder.empty())
        throw Stop(kCannot, "which clinic? --data DIR, or WAZEH_DATA in the environment");
    return {folder};
}

Clinic openFor(const Invocation &invocation)
{
    return orStop(openClinic(folderOf(invocation), Role::Command, invocation.io.now));
}

std::string readInput(std::istream &in)
{
    std::string bytes;
    char part[4096];
    while (in.read(part, sizeof part) || in.gcount() > 0) {
        bytes.append(part, static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > kMaxInput)
            throw Stop(kCannot, "the input is larger than 16 MiB");
    }
    return bytes;
}

std::string fileBytes(const std::string &file)
{
    return orStop(readFile(file));
}

void printJson(const Invocation &invocation, const codec::Json &json)
{
    invocation.io.out << codec::writeJson(json) << '\n' << std::flush;
}

codec::Json faultsJson(const domain::Faults &faults)
{
    codec::JsonArray rows;
    for (const auto &fault : faults)
        rows.push_back(codec::JsonObject{{"path", fault.path}, {"message", fault.message}});
    return rows;
}

int refuseWith(const Invocation &invocation, const domain::Faults &faults, const std::string &file)
{
    for (const auto &fault : faults)
        invocation.io.err << file << ": " << (fault.path.empty() ? "/" : fault.path) << ": " << fault.message << '\n';
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"ok", false}, {"faults", faultsJson(faults)}});
    return kNo;
}
} // namespace wazeh::clinic
