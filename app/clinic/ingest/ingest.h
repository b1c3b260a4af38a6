#pragma once

#include <string>
#include <string_view>

#include "clinic/clinic.h"
#include "clinic/service/message.h"
#include "clinic/store/devices.h"

/**
 * PUT /v1/records/{id}: one delivery becomes one line of the log and one receipt, in the writer's transaction.
 * - 400 bad_delivery | bad_signature | bad_id: not the bytes a device signed; nothing is kept.
 * - 409 conflict (signed): the id, or the place in the device's chain, holds another payload; both byte strings are kept.
 * - 200: the same payload again, also with other attachments: the stored receipt, byte for byte.
 * - 202: signed by the device, but not acceptable (see Checked::reason, and chain_broken): kept, receipt `quarantined`.
 * - 201: accepted; its visit becomes `signed` (or `void`).
 * A missing place before it in the chain is no fault: records may overtake each other, `verify` names the gap.
 */
namespace wazeh::clinic {
[[nodiscard]] Response ingest(Clinic &clinic, const DeviceRow &device, std::string_view recordId,
                              std::string_view body);
} // namespace wazeh::clinic
