#include "clinic/admin/init.h"

#include <sys/stat.h>

#include "clinic/admin/people.h"
#include "clinic/admin/sample.h"
#include "clinic/crockford.h"
#include "codec/json.h"
#include "signing/hash.h"
#include "sqlite/files.h"

namespace wazeh::clinic {
namespace {
namespace fs = std::filesystem;

domain::LocalText nameOf(const InitOptions &options)
{
    if (!options.name.empty())
        return {{{"en", options.name}, {"ur", options.name}}};
    const auto texts = codec::readJson(sampleFile("clinic.json"));
    if (const auto *name = options.sample && texts ? texts->find("name") : nullptr)
        return readTexts(codec::writeJson(*name));
    return {{{"en", "Clinic"}, {"ur", "کلینک"}}};
}

Outcome<InitResult> alreadyThere(const Folder &folder, const InitOptions &options, const Now &now)
{
    const auto clinic = openClinic(folder, Role::Command, now);
    if (!clinic)
        return std::unexpected(clinic.error());
    if (clinic->identity.sample != options.sample)
        return refuse("other_kind", folder.root.string() + " holds a " + (clinic->identity.sample ? "sample" : "real") +
                                        " clinic; sample and real data are never mixed");
    return InitResult{clinic->identity.clinicId, setting(clinic->database, "sample_pin").value_or(""), false};
}

Outcome<InitResult> fill(const Folder &folder, const InitOptions &options, const Now &now)
{
    InitResult result{"clinic-" + signing::uuidV7(now()), options.sample ? makePin() : "", true};
    if (auto keys = makeKeys(folder, result.clinicId); !keys)
        return std::unexpected(keys.error());
    {
        auto database = openStore(folder.database(), Role::Server);
        auto transaction = begin(database);
        setSetting(database, "clinic_id", result.clinicId);
        setSetting(database, "kind", options.sample ? "sample" : "real");
        setSetting(database, "name", writeTexts(nameOf(options)));
        commit(transaction);
    }
    auto clinic = openClinic(folder, Role::Server, now);
    if (!clinic)
        return std::unexpected(clinic.error());
    if (!options.sample)
        return result;
    auto transaction = begin(clinic->database);
    setSetting(clinic->database, "sample_pin", result.staffPin);
    if (auto loaded = loadSample(*clinic, result.staffPin); !loaded)
        return std::unexpected(loaded.error());
    commit(transaction);
    return result;
}
} // namespace

Outcome<InitResult> makeClinic(const Folder &folder, const InitOptions &options, const Now &now)
{
    std::error_code error;
    if (folder.isClinic())
        return alreadyThere(folder, options, now);
    if (fs::exists(folder.root, error) && !fs::is_empty(folder.root, error))
        return refuse("not_empty", folder.root.string() + " is not empty and holds no clinic");
    const fs::path target = fs::absolute(folder.root).lexically_normal();
    const fs::path parent = target.has_filename() ? target.parent_path() : target.parent_path().parent_path();
    fs::create_directories(parent, error);
    const Folder draft{parent / (".wazeh-" + randomCrockford(12))};
    if (::mkdir(draft.root.c_str(), 0700) != 0)
        return refuse("file", parent.string() + ": a folder cannot be made here");
    auto result = fill(draft, options, now);
    if (result)
        fs::rename(draft.root, target.has_filename() ? target : target.parent_path(), error);
    if (!result || error)
        fs::remove_all(draft.root);
    if (error)
        return refuse("file", folder.root.string() + ": " + error.message());
    if (result && sqlite::syncDirectoryOf(draft.root) != 0) // it lay beside what it was renamed to
        return refuse("file", parent.string() + ": the disk did not confirm the new folder");
    return result;
}
} // namespace wazeh::clinic
