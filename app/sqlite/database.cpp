#include "sqlite/database.h"

#include <array>
#include <cstring>
#include <utility>

#include <sqlite3.h>

#include "sqlite/files.h"

namespace wazeh::sqlite {
namespace {
constexpr int kBusyTimeoutMs = 5000;

Error errorOf(sqlite3 *handle, int code)
{
    return {code, handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code)};
}

Result<std::string> pragma(const Database &database, std::string_view sql)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->text(0) : std::string{};
}

int harden(sqlite3 *handle)
{
    constexpr std::array<std::pair<int, int>, 4> settings{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                           {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                           {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                           {SQLITE_DBCONFIG_ENABLE_FKEY, 1}}};
    for (const auto &[what, value] : settings) {
        if (const int code = sqlite3_db_config(handle, what, value, nullptr); code != SQLITE_OK)
            return code;
    }
    return sqlite3_busy_timeout(handle, kBusyTimeoutMs);
}

Result<void> configure(Database &database, Durability durability)
{
    const bool wal = durability == Durability::WalFull;
    const auto mode = pragma(database, wal ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE");
    if (!mode)
        return std::unexpected(mode.error());
    if (*mode != (wal ? "wal" : "delete"))
        return std::unexpected(Error{SQLITE_CANTOPEN, "journal mode is " + *mode});
    if (auto set = database.execute(wal ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=EXTRA"); !set)
        return set;
    return database.execute("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;");
}
} // namespace

Result<Database> Database::open(const std::filesystem::path &file, Durability durability, const char *vfs)
{
    if (const int error = createPrivate(file); error != 0)
        return std::unexpected(Error{SQLITE_CANTOPEN, std::strerror(error)});
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, vfs);
    Database database(handle);
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(handle, code));
    if (const int hardened = harden(handle); hardened != SQLITE_OK)
        return std::unexpected(errorOf(handle, hardened));
    if (auto configured = configure(database, durability); !configured)
        return std::unexpected(configured.error());
    return database;
}

Database::Database(Database &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        sqlite3_close_v2(m_handle); // now, not when the other goes: the old file may be the new one
        m_handle = std::exchange(other.m_handle, nullptr);
    }
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), 0, &statement, &rest);
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(m_handle, code));
    if (statement == nullptr)
        return std::unexpected(Error{SQLITE_MISUSE, "no statement in the text"});
    return Statement(statement);
}

Result<void> Database::execute(std::string_view sql)
{
    const std::string text(sql);
    const int code = sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(m_handle, code));
    return {};
}

Result<std::int64_t> Database::userVersion() const
{
    auto statement = prepare("PRAGMA user_version");
    if (!statement)
        return std::unexpected(statement.error());
    if (const auto row = statement->step(); !row)
        return std::unexpected(row.error());
    return statement->integer(0);
}

Result<void> Database::check() const
{
    const auto integrity = pragma(*this, "PRAGMA integrity_check(1)");
    if (!integrity)
        return std::unexpected(integrity.error());
    if (*integrity != "ok")
        return std::unexpected(Error{SQLITE_CORRUPT, *integrity});
    const auto foreign = pragma(*this, "PRAGMA foreign_key_check");
    if (!foreign)
        return std::unexpected(foreign.error());
    if (!foreign->empty())
        return std::unexpected(Error{SQLITE_CORRUPT, "foreign key broken in " + *foreign});
    return {};
}

std::int64_t Database::changes() const
{
    return m_handle == nullptr ? 0 : sqlite3_changes64(m_handle);
}
} // namespace wazeh::sqlite
