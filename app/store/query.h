#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "sqlite/database.h"

/** Short forms of "prepare, bind, run" for the files of this room. */
namespace wazeh::store {

struct Blob {
    std::string_view bytes;
};

inline void bindOne(sqlite::Statement &statement, int index, const Blob &blob)
{
    statement.bindBlob(index, blob.bytes);
}
template <class T>
void bindOne(sqlite::Statement &statement, int index, const T &value)
{
    if constexpr (std::is_integral_v<T>)
        statement.bind(index, static_cast<std::int64_t>(value));
    else
        statement.bind(index, std::string_view(value));
}

template <class... A>
sqlite::Result<sqlite::Statement> bound(const sqlite::Database &db, std::string_view sql, const A &...arguments)
{
    auto statement = db.prepare(sql);
    if (statement) {
        int index = 0;
        (bindOne(*statement, ++index, arguments), ...);
    }
    return statement;
}

template <class... A>
sqlite::Result<void> run(const sqlite::Database &db, std::string_view sql, const A &...arguments)
{
    auto statement = bound(db, sql, arguments...);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->run();
}

/** The first row, if there is one, as read(statement). */
template <class Read, class... A>
auto first(const sqlite::Database &db, std::string_view sql, Read read, const A &...arguments)
    -> sqlite::Result<std::optional<std::invoke_result_t<Read, sqlite::Statement &>>>
{
    using Value = std::invoke_result_t<Read, sqlite::Statement &>;
    auto statement = bound(db, sql, arguments...);
    if (!statement)
        return std::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional<Value>(read(*statement)) : std::nullopt;
}

/** Every row in turn; the error that the reading stopped with. */
template <class Each, class... A>
[[nodiscard]] sqlite::Result<void> each(const sqlite::Database &db, std::string_view sql, Each visit,
                                        const A &...arguments)
{
    auto statement = bound(db, sql, arguments...);
    if (!statement)
        return std::unexpected(statement.error());
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        visit(*statement);
    if (!row)
        return std::unexpected(row.error());
    return {};
}

inline std::string textColumn(sqlite::Statement &statement)
{
    return statement.text(0);
}
inline std::int64_t integerColumn(sqlite::Statement &statement)
{
    return statement.integer(0);
}

/** One transaction: statements until the first that fails; nothing of it stays unless commit() succeeds. */
class Work {
public:
    explicit Work(sqlite::Database &db) : m_db(db), m_transaction(sqlite::Transaction::begin(db))
    {
        if (!m_transaction)
            m_result = std::unexpected(m_transaction.error());
    }
    template <class... A>
    Work &run(std::string_view sql, const A &...arguments)
    {
        if (m_result)
            m_result = store::run(m_db, sql, arguments...);
        return *this;
    }
    void fail(const sqlite::Error &error) { m_result = std::unexpected(error); }
    [[nodiscard]] bool sound() const { return m_result.has_value(); }
    [[nodiscard]] sqlite::Result<void> commit()
    {
        if (m_result)
            m_result = m_transaction->commit();
        return m_result;
    }
    [[nodiscard]] sqlite::Database &db() const { return m_db; }

private:
    sqlite::Database &m_db;
    sqlite::Result<sqlite::Transaction> m_transaction;
    sqlite::Result<void> m_result;
};
} // namespace wazeh::store
