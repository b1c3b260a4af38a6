#include "clinic/import/csv.h"

#include <algorithm>
#include <optional>

#include "codec/jsonplace.h"

namespace wazeh::clinic {
namespace {
/** Takes one row after another from the text. */
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }

    /** Reads a row; a fault leaves the scanner at the beginning of the next line. */
    std::optional<std::vector<std::string>> row(std::string &fault)
    {
        std::vector<std::string> fields;
        for (;;) {
            std::string field;
            if (!readField(field, fault)) {
                skipLine();
                return {};
            }
            fields.push_back(std::move(field));
            if (atEnd())
                return fields;
            const char end = m_text[m_at++];
            if (end == '\n') {
                ++m_line;
                return fields;
            }
        }
    }

private:
    bool readField(std::string &field, std::string &fault)
    {
        return !atEnd() && m_text[m_at] == '"' ? readQuoted(field, fault) : readPlain(field, fault);
    }

    bool readPlain(std::string &field, std::string &fault)
    {
        const auto end = std::min(m_text.find_first_of(",\n\"", m_at), m_text.size());
        field = m_text.substr(m_at, end - m_at);
        m_at = end;
        if (!atEnd() && m_text[m_at] == '"') {
            fault = "a quote stands inside a field that does not begin with one";
            return false;
        }
        if ((atEnd() || m_text[m_at] == '\n') && field.ends_with('\r'))
            field.pop_back();
        return true;
    }

    bool readQuoted(std::string &field, std::string &fault)
    {
        const int began = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == '"') {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')
                    ++m_at;
                else
                    return endQuoted(fault);
            } else if (m_text[m_at] == '\n') {
                ++m_line;
            }
            field += m_text[m_at];
        }
        fault = "the quote that opens in line " + std::to_string(began) + " is never closed";
        return false;
    }

    bool endQuoted(std::string &fault)
    {
        ++m_at;
        if (m_at + 1 < m_text.size() && m_text[m_at] == '\r' && m_text[m_at + 1] == '\n')
            ++m_at;
        if (atEnd() || m_text[m_at] == ',' || m_text[m_at] == '\n')
            return true;
        fault = "something stands after a closing quote";
        return false;
    }

    void skipLine()
    {
        const auto end = m_text.find('\n', m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end + 1;
        ++m_line;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

bool hasControl(const std::string &field)
{
    return std::any_of(field.begin(), field.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

bool contains(const std::vector<std::string_view> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

void checkHeader(const std::vector<std::string> &header, const CsvColumns &columns, RowFaults &faults)
{
    for (const auto required : columns.required)
        if (std::find(header.begin(), header.end(), required) == header.end())
            faults.push_back({1, std::string(required), "this column is missing"});
    for (const auto &name : header) {
        if (!contains(columns.required, name) && !contains(columns.optional, name))
            faults.push_back({1, name, "no such column is known"});
        else if (std::count(header.begin(), header.end(), name) > 1)
            faults.push_back({1, name, "this column is there twice"});
    }
}

int lineOf(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

/** Each line that holds bytes which are no UTF-8. */
bool findBadUtf8(std::string_view text, RowFaults &faults)
{
    std::size_t from = 0;
    while (const auto bad = codec::firstBadUtf8(text.substr(from))) {
        faults.push_back({lineOf(text, from + *bad), {}, "these bytes are not UTF-8 text"});
        const auto end = text.find('\n', from + *bad);
        if (end == std::string_view::npos)
            break;
        from = end + 1;
    }
    return !faults.empty();
}

void readRows(Scanner &scanner, CsvTable &table, RowFaults &faults)
{
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        std::string fault;
        auto fields = scanner.row(fault);
        if (fields && fields->size() == 1 && fields->front().empty())
            continue;
        if (fields && fields->size() != table.header.size())
            fault = "it has " + std::to_string(fields->size()) + " fields, the header has "
                    + std::to_string(table.header.size());
        else if (fields && std::any_of(fields->begin(), fields->end(), hasControl))
            fault = "a control character stands in it";
        if (!fault.empty())
            faults.push_back({line, {}, std::move(fault)});
        else if (table.rows.size() >= kMaxCsvRows)
            return faults.push_back({line, {}, "the file has more than 20000 rows"});
        else
            table.rows.push_back({line, std::move(*fields)});
    }
}
} // namespace

CsvTable readCsv(std::string_view bytes, const CsvColumns &columns, RowFaults &faults)
{
    CsvTable table;
    if (bytes.size() > kMaxCsvBytes) {
        faults.push_back({1, {}, "the file is larger than 8 MiB"});
        return table;
    }
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (findBadUtf8(bytes, faults))
        return table;
    Scanner scanner(bytes);
    std::string fault;
    const auto header = scanner.row(fault);
    if (!header || (header->size() == 1 && header->front().empty())) {
        faults.push_back({1, {}, fault.empty() ? "the file is empty" : fault});
        return table;
    }
    checkHeader(*header, columns, faults);
    if (!faults.empty())
        return table;
    table.header = *header;
    readRows(scanner, table, faults);
    if (table.rows.empty() && faults.empty())
        faults.push_back({2, {}, "there is no row below the header"});
    return table;
}
} // namespace wazeh::clinic
