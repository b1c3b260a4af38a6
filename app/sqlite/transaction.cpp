#include "sqlite/database.h"

#include <string>
#include <utility>

#include <sqlite3.h>

namespace wazeh::sqlite {

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite itself rolls back after some errors; a second ROLLBACK would only fail.
    if (m_database != nullptr && sqlite3_get_autocommit(m_database->handle()) == 0)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (m_database == nullptr || sqlite3_get_autocommit(m_database->handle()) != 0)
        return std::unexpected(Error{SQLITE_MISUSE, "no transaction is open"});
    auto committed = m_database->execute("COMMIT");
    if (!committed && sqlite3_get_autocommit(m_database->handle()) == 0)
        static_cast<void>(m_database->execute("ROLLBACK"));
    m_database = nullptr;
    return committed;
}

Result<void> migrate(Database &database, const Migration *migrations, std::size_t count)
{
    const auto found = database.userVersion();
    if (!found)
        return std::unexpected(found.error());
    if (*found < 0 || std::cmp_greater(*found, count))
        return std::unexpected(
            Error{kNewerVersion, "file version " + std::to_string(*found) + " is newer than " + std::to_string(count)});
    for (auto next = static_cast<std::size_t>(*found); next < count; ++next) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto done = database.execute(migrations[next].sql); !done)
            return done;
        if (auto set = database.execute("PRAGMA user_version=" + std::to_string(next + 1)); !set)
            return set;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}
} // namespace wazeh::sqlite
