#pragma once

#include "store/clinicdata.h"

/** Staff PINs: five wrong in a row wait 30 s, then 60 s, 120 s …; ten lock until the clinic says otherwise. The try is
 *  on the disk before the PIN is compared. */
namespace wazeh::store {
[[nodiscard]] flow::DeviceStore::PinResult checkPin(Room &room, const ClinicData &data, std::string_view pin);
} // namespace wazeh::store
