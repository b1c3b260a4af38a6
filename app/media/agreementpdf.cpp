#include "media/agreementpdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

namespace wazeh::media {
namespace {
using domain::Agreement;
using domain::Lang;

constexpr int kDotsPerInch = 300;

QString qs(const std::string &text)
{
    return QString::fromStdString(text);
}

QFont fontFor(Lang lang, double points, bool bold)
{
    QFont font;
    font.setFamilies(lang == Lang::Ur ? QStringList{QStringLiteral("Wazeh Nastaliq"), QStringLiteral("Noto Sans")}
                                      : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Wazeh Nastaliq")});
    font.setPointSizeF(points);
    font.setBold(bold && lang == Lang::En); // the bold Nastaliq opens false gaps inside words
    return font;
}

/** Writes one agreement at the cursor, in its own direction. */
class Page {
public:
    Page(QTextCursor &cursor, Lang lang) : m_cursor(cursor), m_lang(lang) {}

    void text(const QString &text, double points, bool bold, double above)
    {
        QTextBlockFormat block = blockFormat();
        block.setTopMargin(above);
        m_cursor.insertBlock(block, charFormat(points, bold));
        m_cursor.insertText(text);
    }

    void rows(const std::vector<std::pair<std::string, std::string>> &rows)
    {
        if (rows.empty())
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 38), QTextLength(QTextLength::PercentageLength, 62)});
        format.setLayoutDirection(direction());
        QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()), 2, format);
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            const auto &[label, value] = rows[static_cast<std::size_t>(row)];
            cell(table->cellAt(row, 0), label, false);
            cell(table->cellAt(row, 1), value, true);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    [[nodiscard]] Qt::LayoutDirection direction() const
    {
        return m_lang == Lang::Ur ? Qt::RightToLeft : Qt::LeftToRight;
    }
    [[nodiscard]] QTextBlockFormat blockFormat() const
    {
        QTextBlockFormat block;
        block.setLayoutDirection(direction());
        block.setAlignment(Qt::AlignLeading);
        return block;
    }
    [[nodiscard]] QTextCharFormat charFormat(double points, bool bold) const
    {
        QTextCharFormat format;
        format.setFont(fontFor(m_lang, points, bold));
        return format;
    }
    void cell(const QTextTableCell &cell, const std::string &text, bool bold)
    {
        QTextCursor inside = cell.firstCursorPosition();
        inside.setBlockFormat(blockFormat());
        inside.insertText(qs(text), charFormat(9.5, bold));
    }

    QTextCursor &m_cursor;
    Lang m_lang;
};

void write(QTextCursor &cursor, const Agreement &agreement)
{
    Page page(cursor, agreement.lang);
    page.text(qs(agreement.title), 17, true, 0);
    for (const domain::AgreementSection &section : agreement.sections) {
        page.text(qs(section.heading), 12, true, 14);
        page.rows(section.rows);
        for (const std::string &paragraph : section.paragraphs)
            page.text(qs(paragraph), 9.5, false, 4);
    }
}

class PdfPrinter final : public flow::AgreementPrinter {
public:
    std::expected<flow::Bytes, std::string> pdf(const Agreement &first, const Agreement &second) override
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(kDotsPerInch);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
            writer.setTitle(qs(first.title));
            QTextDocument document;
            document.documentLayout()->setPaintDevice(&writer);
            document.setPageSize(QSizeF(writer.width(), writer.height()));
            QTextCursor cursor(&document);
            write(cursor, first);
            QTextBlockFormat breakBefore;
            breakBefore.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.insertBlock(breakBefore);
            write(cursor, second);
            document.print(&writer);
        }
        if (!bytes.startsWith("%PDF-"))
            return std::unexpected("the PDF could not be written");
        return flow::Bytes(bytes.begin(), bytes.end());
    }
};
} // namespace

std::unique_ptr<flow::AgreementPrinter> makeAgreementPrinter()
{
    return std::make_unique<PdfPrinter>();
}
} // namespace wazeh::media
