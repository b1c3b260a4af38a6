#pragma once

#include "flow/ports.h"

/** One pass over what is due: first calls, walk-ins and visit states, then records; stores receipts, notes failures. A
 *  refused record is skipped. When the way itself is broken the pass ends: the rest would only wait for the same. */
namespace wazeh::sync {

struct DrainReport {
    int delivered = 0;
    int failed = 0;
    bool online = false; // the clinic's own server answered; false also when nothing was due
    int notes = 0;       // calls, walk-ins and visit states that arrived
    std::vector<std::pair<std::string, domain::ReceiptStatus>> receipts;
};
[[nodiscard]] DrainReport drain(flow::DeviceStore &store, flow::ClinicLink &link, int limit = 64);
} // namespace wazeh::sync
