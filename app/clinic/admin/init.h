#pragma once

#include <string>

#include "clinic/clinic.h"

namespace wazeh::clinic {

struct InitOptions {
    std::string name; // "" = the sample's own name, or "Clinic"
    bool sample = true;
};
struct InitResult {
    std::string clinicId;
    std::string staffPin; // of the sample's one person; "" in a real clinic
    bool made = true;     // false: a clinic of the same kind was there already and nothing was changed
};

/** Makes a whole clinic beside the folder and renames it into place, so that it is there completely or not at all.
 *  Refused: a folder that holds a clinic of the other kind, or anything else. */
[[nodiscard]] Outcome<InitResult> makeClinic(const Folder &folder, const InitOptions &options, const Now &now);
} // namespace wazeh::clinic
