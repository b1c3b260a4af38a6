#pragma once

#include <QString>
#include <expected>
#include <memory>

#include "flow/ports.h"
#include "sync/enrolment.h"

/** Makes the real implementations of the ports from a device's folder. */
namespace wazeh::kiosk {

/** Signer and store belong together: the store signs while it commits. Store thread only. */
struct StoreParts {
    std::unique_ptr<flow::Signer> signer;
    std::unique_ptr<flow::DeviceStore> store;
    std::unique_ptr<flow::AgreementPrinter> printer;
};

[[nodiscard]] std::expected<StoreParts, flow::StoreError> openStore(const QString &stateDir,
                                                                    const sync::Enrolment &enrolment,
                                                                    flow::Clock &clock);
} // namespace wazeh::kiosk
