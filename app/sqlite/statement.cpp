#include "sqlite/database.h"

#include <utility>

#include <sqlite3.h>

namespace wazeh::sqlite {
namespace {
Error errorOf(sqlite3_stmt *statement, int code)
{
    return {code, sqlite3_errmsg(sqlite3_db_handle(statement))};
}
} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_bindCode(other.m_bindCode)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_bindCode, other.m_bindCode);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement &Statement::noted(int code)
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = code;
    return *this;
}

Statement &Statement::bind(int index, std::int64_t value)
{
    return noted(sqlite3_bind_int64(m_handle, index, value));
}

Statement &Statement::bind(int index, std::string_view text)
{
    const char *data = text.empty() ? "" : text.data(); // a null pointer would bind NULL
    return noted(sqlite3_bind_text64(m_handle, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bindBlob(int index, std::string_view bytes)
{
    const char *data = bytes.empty() ? "" : bytes.data();
    return noted(sqlite3_bind_blob64(m_handle, index, data, bytes.size(), SQLITE_TRANSIENT));
}

Statement &Statement::bindNull(int index)
{
    return noted(sqlite3_bind_null(m_handle, index));
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return std::unexpected(Error{m_bindCode, sqlite3_errstr(m_bindCode)});
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const auto error = errorOf(m_handle, code);
    sqlite3_reset(m_handle);
    return std::unexpected(error);
}

Result<void> Statement::run()
{
    const auto row = step();
    if (!row)
        return std::unexpected(row.error());
    sqlite3_reset(m_handle);
    if (*row)
        return std::unexpected(Error{SQLITE_MISUSE, "a statement that gives rows was run"});
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_bindCode = SQLITE_OK;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string Statement::text(int column) const
{
    const void *data = sqlite3_column_blob(m_handle, column);
    const int size = sqlite3_column_bytes(m_handle, column);
    if (data == nullptr || size <= 0)
        return {};
    return {static_cast<const char *>(data), static_cast<std::size_t>(size)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}
} // namespace wazeh::sqlite
