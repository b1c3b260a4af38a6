#pragma once

#include "flow/ports.h"

/** One pass over what is due: delivers each record, stores receipts, notes failures. A failing record never blocks. */
namespace wazeh::sync {

struct DrainReport {
    int delivered = 0;
    int failed = 0;
    bool online = false;
    std::vector<std::pair<std::string, domain::ReceiptStatus>> receipts;
};
[[nodiscard]] DrainReport drain(flow::DeviceStore &store, flow::ClinicLink &link, int limit = 64);
} // namespace wazeh::sync
