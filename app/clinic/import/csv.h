#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

/**
 * A strict reader of comma-separated files (RFC 4180): UTF-8 with or without a byte order mark, LF or CRLF, one header
 * line. Every bad row is found, not only the first.
 */
namespace wazeh::clinic {

/** One thing that is wrong: the line of the file (1 = header), the column or "", and why, for people. */
struct RowFault {
    int line = 0;
    std::string column;
    std::string reason;
};
using RowFaults = std::vector<RowFault>;

struct CsvRow {
    int line = 0;
    std::vector<std::string> fields; // as many as the header has
};
struct CsvTable {
    std::vector<std::string> header;
    std::vector<CsvRow> rows;
};

/** Columns that must be there and columns that may be; any other, or one twice, is a fault of line 1. */
struct CsvColumns {
    std::vector<std::string_view> required;
    std::vector<std::string_view> optional = {};
};

inline constexpr std::size_t kMaxCsvBytes = 8 << 20;
inline constexpr std::size_t kMaxCsvRows = 20'000;

/** Rows whose own shape is wrong are left out of the table and named in faults (appended). */
[[nodiscard]] CsvTable readCsv(std::string_view bytes, const CsvColumns &columns, RowFaults &faults);
} // namespace wazeh::clinic
