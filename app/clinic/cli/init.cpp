#include "clinic/admin/init.h"
#include "clinic/cli/commands.h"
#include "clinic/cli/io.h"

namespace wazeh::clinic {

int runInit(Invocation &invocation)
{
    const Folder folder = folderOf(invocation);
    const InitOptions options{invocation.value("--name"), !invocation.has("--no-sample")};
    const auto result = makeClinic(folder, options, invocation.io.now);
    if (!result) {
        const bool no = result.error().code == "other_kind" || result.error().code == "not_empty";
        throw Stop(no ? kNo : kCannot, result.error().message);
    }
    auto &err = invocation.io.err;
    err << (result->made ? "A " : "There is already a ") << (options.sample ? "sample" : "real") << " clinic in "
        << folder.root.string() << '\n';
    if (options.sample)
        err << "Staff PIN (sample): " << result->staffPin << '\n';
    if (invocation.json())
        printJson(invocation,
                  codec::JsonObject{{"clinic_id", result->clinicId},
                                    {"kind", options.sample ? "sample" : "real"},
                                    {"made", result->made},
                                    {"pin", result->staffPin.empty() ? codec::Json() : codec::Json(result->staffPin)}});
    return kDone;
}
} // namespace wazeh::clinic
