#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "flow/ports.h"

/**
 * flow::DeviceStore on SQLite: rollback journal, synchronous=EXTRA, one owning thread, flock against a second process.
 * After an I/O error the file is closed, copied aside, reopened, checked and compared with the chain head; what was
 * committed stays readable and deliverable, but no new patient is taken until the program starts again.
 * A PIN lock (ten wrong in a row) lasts until a day document of another date or with other staff PINs is saved.
 */
namespace wazeh::store {

inline constexpr std::uint64_t kMinFreeBytes = 64ULL << 20;
inline constexpr std::int64_t kMaxPending = 5000;
/** PinResult::waitS while the PIN is locked: ask again in an hour. */
inline constexpr int kPinLockedWaitS = 3600;

struct OpenError {
    flow::StoreError error;
    std::string message;
};

/** What the store is made of. The last three are for tests. */
struct StoreParts {
    std::filesystem::path directory; // created with mode 0700 when missing
    flow::DeviceIdentity identity;
    flow::Signer &signer;
    flow::Clock &clock;
    std::function<std::optional<std::uint64_t>(const std::filesystem::path &)> freeBytes{}; // default: statvfs
    std::function<double()> uniform{}; // in [0, 1), default: random
    const char *vfs = nullptr;
};

using Opened = std::expected<std::unique_ptr<flow::DeviceStore>, OpenError>;
/** Refused: a second process, or unsent records of another device. Newer: a newer program wrote the file. */
[[nodiscard]] Opened openDeviceStore(StoreParts parts);
[[nodiscard]] Opened openDeviceStore(const std::filesystem::path &directory, const flow::DeviceIdentity &identity,
                                     flow::Signer &signer, flow::Clock &clock);
} // namespace wazeh::store
