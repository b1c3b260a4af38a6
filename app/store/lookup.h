#pragma once

#include "store/clinicdata.h"

/**
 * Finding a visit. By code and a second factor: each try is on the disk before it is answered; five wrong factors in a
 * row lock the visit for its day; codes that match nothing wait 1, 2, 4 … 60 s. By slip: the QR is 128 random bits, so
 * nothing is counted and nothing locks it.
 */
namespace wazeh::store {
[[nodiscard]] flow::LookUp lookUpCode(Room &room, const ClinicData &data, std::string_view code,
                                      std::string_view secondFactor);
[[nodiscard]] flow::LookUp lookUpSlip(Room &room, const ClinicData &data, std::string_view qrText);
} // namespace wazeh::store
