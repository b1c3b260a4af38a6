#include "clinic/store/store.h"

#include <sqlite3.h>

#include "clinic/store/schema.h"

namespace wazeh::clinic {

bool StoreFailure::busy() const
{
    const int primary = m_code & 0xff;
    return primary == SQLITE_BUSY || primary == SQLITE_LOCKED;
}

Query::Query(const sqlite::Database &database, std::string_view sql) : m_statement(orThrow(database.prepare(sql))) {}

Query &Query::arg(std::int64_t value)
{
    m_statement.bind(++m_bound, value);
    return *this;
}

Query &Query::arg(std::string_view text)
{
    m_statement.bind(++m_bound, text);
    return *this;
}

Query &Query::blob(std::string_view bytes)
{
    m_statement.bindBlob(++m_bound, bytes);
    return *this;
}

Query &Query::null()
{
    m_statement.bindNull(++m_bound);
    return *this;
}

bool Query::next()
{
    return orThrow(m_statement.step());
}

void Query::run()
{
    orThrow(m_statement.run());
}

sqlite::Database openStore(const std::filesystem::path &file, Role role)
{
    auto database = orThrow(sqlite::Database::open(file, sqlite::Durability::WalFull));
    sqlite3_busy_timeout(database.handle(), 10'000);
    if (role == Role::Command) {
        sqlite3_wal_autocheckpoint(database.handle(), 0);
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    orThrow(migrateStore(database));
    return database;
}

sqlite::Transaction begin(sqlite::Database &database)
{
    return orThrow(sqlite::Transaction::begin(database));
}

void commit(sqlite::Transaction &transaction)
{
    orThrow(transaction.commit());
}

std::optional<std::string> setting(const sqlite::Database &database, std::string_view key)
{
    Query query(database, "SELECT value FROM meta WHERE key = ?");
    query.arg(key);
    if (!query.next())
        return {};
    return query.text(0);
}

void setSetting(const sqlite::Database &database, std::string_view key, std::string_view value)
{
    Query(database, "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        .arg(key)
        .arg(value)
        .run();
}
} // namespace wazeh::clinic
