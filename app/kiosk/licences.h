#pragma once

#include <QString>

namespace wazeh::kiosk {
/** The licences of everything bundled, as plain text. */
[[nodiscard]] QString licences();
} // namespace wazeh::kiosk
