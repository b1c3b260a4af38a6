#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string>

#include "flow/ports.h"

/** flow::DeviceStore on SQLite: rollback journal, synchronous=EXTRA, one owning thread, flock against a second process. */
namespace wazeh::store {

struct OpenError {
    flow::StoreError error;
    std::string message;
};

[[nodiscard]] std::expected<std::unique_ptr<flow::DeviceStore>, OpenError>
openDeviceStore(const std::filesystem::path &directory, const flow::DeviceIdentity &identity, flow::Signer &signer,
                flow::Clock &clock);
} // namespace wazeh::store
