#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

#include "fakes/fakeclock.h"
#include "fakes/fakesigner.h"
#include "fakes/samples.h"
#include "sqlite/database.h"
#include "store/devicestore.h"

namespace wazeh::tests {

/** A killed process loses nothing that it gave to the system, so memory serves as well as a disk, and faster. */
inline QString quickFolder()
{
    const auto memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

/** A store in a directory of its own, with everything around it in the hands of the test. */
struct Tablet {
    explicit Tablet(const QString &where = quickFolder()) : folder(where + QStringLiteral("/wazeh-XXXXXX")) {}

    QTemporaryDir folder;
    fakes::FakeClock clock;
    fakes::FakeSigner signer;
    flow::DeviceIdentity identity = fakes::sampleIdentity();
    std::uint64_t freeBytes = 1ULL << 30;
    double uniform = 0.5;
    const char *vfs = nullptr;
    std::unique_ptr<flow::DeviceStore> store;

    std::filesystem::path directory() const { return std::filesystem::path(folder.path().toStdString()) / "store"; }
    std::filesystem::path file() const { return directory() / "device.db"; }

    store::Opened tryOpen()
    {
        return store::openDeviceStore(store::StoreParts{.directory = directory(),
                                                        .identity = identity,
                                                        .signer = signer,
                                                        .clock = clock,
                                                        .freeBytes = [this](const auto &) { return freeBytes; },
                                                        .uniform = [this] { return uniform; },
                                                        .vfs = vfs});
    }
    bool open()
    {
        store.reset();
        auto opened = tryOpen();
        if (!opened)
            return false;
        store = std::move(*opened);
        return true;
    }
    bool restart() { return clock.reboot(5'000), open(); }

    /** A choice; of a visit of its own where none is named. */
    std::string commit(const std::string &token, const std::string &visit = {})
    {
        return store->commitRecord(fakes::sampleDraft(visit.empty() ? "V-" + token : visit), token).value_or("");
    }
    /** First column of every row, read with the store closed or open. */
    std::vector<std::string> rows(std::string_view sql) const
    {
        std::vector<std::string> found;
        auto db = sqlite::Database::open(file(), sqlite::Durability::DeleteExtra);
        auto statement = db ? db->prepare(sql) : sqlite::Result<sqlite::Statement>(std::unexpect);
        while (statement && statement->step().value_or(false))
            found.push_back(statement->text(0));
        return found;
    }
    std::string value(std::string_view sql) const
    {
        const auto found = rows(sql);
        return found.empty() ? "" : found.front();
    }
    bool execute(std::string_view sql) const
    {
        auto db = sqlite::Database::open(file(), sqlite::Durability::DeleteExtra);
        return db && db->execute(sql).has_value();
    }
};
} // namespace wazeh::tests
