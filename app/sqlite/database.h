#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/** Small RAII classes over the SQLite C API; exact result codes are kept. One thread owns a Database. */
namespace wazeh::sqlite {

struct Error {
    int code = 0; // extended SQLite result code
    std::string message;
};
template <class T>
using Result = std::expected<T, Error>;

/** Error::code of a file that a newer program wrote; not one of SQLite's own codes. */
inline constexpr int kNewerVersion = -1;

class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(int index, std::int64_t value); // 1-based
    Statement &bind(int index, std::string_view text);
    Statement &bindBlob(int index, std::string_view bytes);
    Statement &bindNull(int index);
    /** true: a row is there; false: done. */
    [[nodiscard]] Result<bool> step();
    /** Runs a statement that gives no rows. */
    [[nodiscard]] Result<void> run();
    void reset(); // and clears the bindings

    [[nodiscard]] std::int64_t integer(int column) const; // 0-based
    [[nodiscard]] std::string text(int column) const;     // text or blob, byte-exact
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt *handle) : m_handle(handle) {}
    Statement &noted(int code);
    sqlite3_stmt *m_handle = nullptr;
    int m_bindCode = 0; // the first bind that failed; step() reports it
};

enum class Durability { DeleteExtra, WalFull }; // device, server

class Database {
public:
    /** Opens or creates (mode 0600, directory synced), with foreign keys on, trusted schema off, cell size check,
     *  DEFENSIVE, no extensions. Fails when the journal mode asked for is not the one in force. */
    [[nodiscard]] static Result<Database> open(const std::filesystem::path &file, Durability durability,
                                               const char *vfs = nullptr);
    /** No file: every call on it fails with SQLITE_MISUSE. What a store holds while it reopens its file. */
    [[nodiscard]] static Database closed() { return Database(nullptr); }
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    [[nodiscard]] Result<void> execute(std::string_view sql); // one or more statements, no rows
    [[nodiscard]] Result<std::int64_t> userVersion() const;
    /** A consistent copy in one file of mode 0600: copied, checked, synced, and only then put under that name. */
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path &file) const;
    /** PRAGMA integrity_check and foreign_key_check; SQLITE_CORRUPT with the first finding. Reads the whole file. */
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    explicit Database(sqlite3 *handle) : m_handle(handle) {}
    sqlite3 *m_handle = nullptr;
};

/** BEGIN IMMEDIATE … COMMIT; rolls back when it is destroyed before commit(), or when commit() fails. */
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database = nullptr;
};

/** Statements that bring the file from version i to i + 1, each in its own transaction with its PRAGMA user_version.
 *  A file that is newer than the list is refused with kNewerVersion. */
struct Migration {
    std::string_view sql;
};
[[nodiscard]] Result<void> migrate(Database &database, const Migration *migrations, std::size_t count);
} // namespace wazeh::sqlite
