#include "sqlite/database.h"

#include <cstring>
#include <initializer_list>
#include <system_error>

#include <sqlite3.h>

#include "sqlite/files.h"

namespace wazeh::sqlite {
namespace {
std::filesystem::path beside(const std::filesystem::path &file, const char *suffix)
{
    auto other = file;
    other += suffix;
    return other;
}

// A journal that was left beside an older file would be played into the new one.
void removeJournals(const std::filesystem::path &file)
{
    std::error_code ignored;
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        std::filesystem::remove(beside(file, suffix), ignored);
}

Result<void> copy(sqlite3 *from, Database &to)
{
    if (from == nullptr)
        return std::unexpected(Error{SQLITE_MISUSE, "the database is closed"});
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from, "main");
    if (backup == nullptr)
        return std::unexpected(Error{sqlite3_extended_errcode(to.handle()), sqlite3_errmsg(to.handle())});
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        const int code = finished != SQLITE_OK ? finished : stepped;
        return std::unexpected(Error{code, sqlite3_errstr(code)});
    }
    return {};
}

Result<void> copyAndCheck(sqlite3 *from, const std::filesystem::path &file)
{
    auto target = Database::open(file, Durability::DeleteExtra);
    if (!target)
        return std::unexpected(target.error());
    if (auto copied = copy(from, *target); !copied)
        return copied;
    // The copy of a WAL file says WAL in its header; alone in one file it must not.
    if (auto alone = target->execute("PRAGMA journal_mode=DELETE"); !alone)
        return alone;
    return target->check();
}
} // namespace

Result<void> Database::backupTo(const std::filesystem::path &file) const
{
    const auto temporary = beside(file, ".tmp");
    std::error_code error;
    std::filesystem::remove(temporary, error);
    removeJournals(temporary);
    auto made = copyAndCheck(m_handle, temporary);
    if (!made) {
        std::filesystem::remove(temporary, error);
        return made;
    }
    if (const int failed = syncFile(temporary); failed != 0)
        return std::unexpected(Error{SQLITE_IOERR_FSYNC, std::strerror(failed)});
    removeJournals(file);
    std::filesystem::rename(temporary, file, error);
    if (error)
        return std::unexpected(Error{SQLITE_IOERR, error.message()});
    if (const int failed = syncDirectoryOf(file); failed != 0)
        return std::unexpected(Error{SQLITE_IOERR_DIR_FSYNC, std::strerror(failed)});
    return {};
}
} // namespace wazeh::sqlite
