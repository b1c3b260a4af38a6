#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "clinic/clock.h"
#include "clinic/folder.h"
#include "clinic/store/store.h"
#include "domain/policy.h"
#include "domain/texts.h"

namespace wazeh::clinic {

/** What a clinic is, as `init` made it; never changes afterwards. */
struct Identity {
    std::string clinicId;
    domain::LocalText name;
    bool sample = false;
};

/** An open clinic: its file, its keys, its clock. Owned by one thread. */
struct Clinic {
    Folder folder;
    sqlite::Database database;
    Identity identity;
    Keys keys;
    Now now;
    std::map<std::string, domain::Policy, std::less<>> policies = {}; // read once each: published bytes never change

    /** Minutes east of UTC of the clinic's wall clock: the zone of the newest published policy, Asia/Karachi before. */
    [[nodiscard]] int offsetMinutes() const;
    [[nodiscard]] domain::Date today() const { return civilDate(now(), offsetMinutes()); }
    [[nodiscard]] std::string timestamp() const { return rfc3339(now()); }
};

/** Throws StoreFailure when the database cannot be opened. */
[[nodiscard]] Outcome<Clinic> openClinic(const Folder &folder, Role role, Now now);

/** Several languages of one text as RFC 8785 JSON, and back ({} when it is none). */
[[nodiscard]] std::string writeTexts(const domain::LocalText &texts);
[[nodiscard]] domain::LocalText readTexts(std::string_view json);
} // namespace wazeh::clinic
