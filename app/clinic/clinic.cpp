#include "clinic/clinic.h"

#include "codec/json.h"

namespace wazeh::clinic {

int Clinic::offsetMinutes() const
{
    return zoneOffset(setting(database, "time_zone").value_or("Asia/Karachi")).value_or(300);
}

Outcome<Clinic> openClinic(const Folder &folder, Role role, Now now)
{
    if (!folder.isClinic())
        return refuse("no_clinic", folder.root.string() + " holds no clinic; make one with: wazeh-clinic init --data "
                                       + folder.root.string());
    auto database = openStore(folder.database(), role);
    const auto clinicId = setting(database, "clinic_id");
    if (!clinicId)
        return refuse("no_clinic", folder.database().string() + " is not the file of a clinic");
    auto keys = loadKeys(folder);
    if (!keys)
        return std::unexpected(keys.error());
    Identity identity{*clinicId, readTexts(setting(database, "name").value_or("{}")),
                      setting(database, "kind") == "sample"};
    return Clinic{folder, std::move(database), std::move(identity), std::move(*keys), std::move(now)};
}

std::string writeTexts(const domain::LocalText &texts)
{
    codec::JsonObject object;
    for (const auto &[lang, text] : texts.byLang)
        object.emplace_back(lang, text);
    return codec::writeJson(std::move(object));
}

domain::LocalText readTexts(std::string_view json)
{
    domain::LocalText texts;
    const auto read = codec::readJson(json);
    if (!read)
        return texts;
    if (const auto *object = std::get_if<codec::JsonObject>(&read->value))
        for (const auto &[lang, value] : *object)
            if (const auto *text = std::get_if<std::string>(&value.value))
                texts.byLang.emplace(lang, *text);
    return texts;
}
} // namespace wazeh::clinic
