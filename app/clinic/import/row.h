#pragma once

#include <expected>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "clinic/import/csv.h"
#include "domain/money.h"
#include "domain/texts.h"

namespace wazeh::clinic {

/** One row by column names; what is wrong with a field is noted with its line and column, and a default is returned. */
class Row {
public:
    Row(const CsvTable &table, const CsvRow &row, RowFaults &faults) : m_table(table), m_row(row), m_faults(faults) {}

    [[nodiscard]] const std::string &text(std::string_view column) const; // "" when the column is absent
    [[nodiscard]] const std::string &needed(std::string_view column);     // a fault when empty
    /** Decimal text in the currency's units, 0 … 10^14 minor units. */
    [[nodiscard]] domain::Money money(std::string_view column, const domain::Currency &currency);
    [[nodiscard]] std::optional<domain::Money> moneyOrNone(std::string_view column, const domain::Currency &currency);
    struct Range {
        std::int64_t least, most;
    };
    [[nodiscard]] std::int64_t integer(std::string_view column, Range range);
    /** The index of the field's text among the names. */
    [[nodiscard]] std::size_t oneOf(std::string_view column, std::initializer_list<std::string_view> names);
    /** column_en and column_ur; both needed unless optional. */
    [[nodiscard]] domain::LocalText texts(const std::string &column, bool optional = false);
    /** A name for machines: letters, digits, '.', '-', '_', at most 64. */
    [[nodiscard]] std::string identifier(std::string_view column);

    void fault(std::string_view column, std::string reason);
    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] std::size_t faultCount() const { return m_faults.size(); }

private:
    const CsvTable &m_table;
    const CsvRow &m_row;
    RowFaults &m_faults;
};

/** Decimal text as an amount a document may hold, or why not. */
[[nodiscard]] std::expected<domain::Money, std::string> readAmount(std::string_view text,
                                                                   const domain::Currency &currency);
/** All of the text as a decimal integer. */
[[nodiscard]] std::optional<std::int64_t> readInteger(std::string_view text);
} // namespace wazeh::clinic
