#pragma once

#include <QString>

#include "flow/ports.h"
#include "runtime/parts.h"
#include "sync/enrolment.h"

namespace wazeh::kiosk {

/** The real implementations of every port, from a device's folder. An absent enrolment gives parts that can do nothing.
 */
[[nodiscard]] runtime::Parts makeParts(const QString &stateDir, const sync::Enrolment *enrolment, flow::Clock &clock);
} // namespace wazeh::kiosk
