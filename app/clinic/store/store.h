#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "sqlite/database.h"

/**
 * The clinic's one SQLite file. A failing database is no answer anybody can act on inside a query, so it is the one
 * thing in this room that is thrown: StoreFailure is caught by the writer thread (503) and by the command line (exit 2).
 */
namespace wazeh::clinic {

class StoreFailure : public std::runtime_error {
public:
    explicit StoreFailure(const sqlite::Error &error) : std::runtime_error(error.message), m_code(error.code) {}
    [[nodiscard]] int code() const { return m_code; }
    /** Somebody else holds the lock: trying again is right. Anything else is not retried. */
    [[nodiscard]] bool busy() const;

private:
    int m_code;
};

template<class T>
T orThrow(sqlite::Result<T> result)
{
    if (!result)
        throw StoreFailure(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/** One statement; arguments are bound in order. */
class Query {
public:
    Query(const sqlite::Database &database, std::string_view sql);
    Query &arg(std::int64_t value);
    Query &arg(std::string_view text);
    Query &blob(std::string_view bytes);
    Query &null();
    Query &arg(const std::optional<std::int64_t> &value) { return value ? arg(*value) : null(); }

    [[nodiscard]] bool next();
    void run();
    [[nodiscard]] std::int64_t integer(int column) const { return m_statement.integer(column); }
    [[nodiscard]] std::string text(int column) const { return m_statement.text(column); }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isNull(column); }

private:
    sqlite::Statement m_statement;
    int m_bound = 0;
};

/** The server alone checkpoints the write-ahead log; commands that run beside it never do (SQLite before 3.51.3 can
 *  lose pages when two connections checkpoint). */
enum class Role { Server, Command };

/** Opens (and brings to the newest version) the file; waits up to 10 s for another writer. */
[[nodiscard]] sqlite::Database openStore(const std::filesystem::path &file, Role role);
[[nodiscard]] sqlite::Transaction begin(sqlite::Database &database);
void commit(sqlite::Transaction &transaction);

/** Small settings of the clinic by name. */
[[nodiscard]] std::optional<std::string> setting(const sqlite::Database &database, std::string_view key);
void setSetting(const sqlite::Database &database, std::string_view key, std::string_view value);
} // namespace wazeh::clinic
