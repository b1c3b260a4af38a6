#include "store/devicestore.h"

#include <cerrno>
#include <cstring>
#include <random>
#include <sys/statvfs.h>

#include "sqlite/files.h"
#include "store/schema.h"
#include "store/sqlitestore.h"

namespace wazeh::store {
namespace {
namespace fs = std::filesystem;

std::optional<std::uint64_t> freeBytesOf(const fs::path &directory)
{
    struct statvfs found = {};
    if (::statvfs(directory.c_str(), &found) != 0)
        return std::nullopt;
    return std::uint64_t{found.f_bavail} * std::uint64_t{found.f_frsize};
}

std::function<double()> randomUniform()
{
    return [engine = std::mt19937_64(std::random_device{}())]() mutable {
        return std::uniform_real_distribution<double>(0.0, 1.0)(engine);
    };
}

std::expected<LockFile, OpenError> lockDirectory(const fs::path &directory)
{
    std::error_code error;
    if (fs::create_directories(directory, error))
        fs::permissions(directory, fs::perms::owner_all, error);
    if (!error && sqlite::syncDirectoryOf(fs::absolute(directory)) != 0)
        error = std::make_error_code(std::errc::io_error);
    if (error)
        return std::unexpected(OpenError{flow::StoreError::Io, error.message()});
    auto lock = LockFile::take(directory / "device.lock");
    if (lock)
        return std::move(*lock);
    const bool other = lock.error() == EWOULDBLOCK;
    return std::unexpected(OpenError{other ? flow::StoreError::Refused : flow::StoreError::Io,
                                     other ? "another process has the device's store" : std::strerror(lock.error())});
}

} // namespace

fs::path fileOf(const StoreParts &parts)
{
    return parts.directory / "device.db";
}

sqlite::Result<sqlite::Database> openFile(const StoreParts &parts)
{
    auto db = sqlite::Database::open(fileOf(parts), sqlite::Durability::DeleteExtra, parts.vfs);
    if (!db)
        return db;
    const auto migrations = schema();
    if (auto migrated = sqlite::migrate(*db, migrations.data(), migrations.size()); !migrated)
        return std::unexpected(migrated.error());
    if (auto sound = db->check(); !sound)
        return std::unexpected(sound.error());
    return db;
}

Opened openDeviceStore(StoreParts parts)
{
    if (!parts.freeBytes)
        parts.freeBytes = freeBytesOf;
    if (!parts.uniform)
        parts.uniform = randomUniform();
    auto lock = lockDirectory(parts.directory);
    if (!lock)
        return std::unexpected(lock.error());
    auto db = openFile(parts);
    if (!db)
        return std::unexpected(OpenError{storeError(db.error()), db.error().message});
    auto store = std::make_unique<SqliteStore>(std::move(parts), std::move(*db), std::move(*lock));
    if (auto begun = store->begin(); !begun)
        return std::unexpected(begun.error());
    return store;
}

Opened openDeviceStore(const std::filesystem::path &directory, const flow::DeviceIdentity &identity,
                       flow::Signer &signer, flow::Clock &clock)
{
    return openDeviceStore(StoreParts{.directory = directory, .identity = identity, .signer = signer, .clock = clock});
}
} // namespace wazeh::store
