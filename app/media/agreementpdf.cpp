#include "media/agreementpdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <algorithm>

#include "media/paper.h"

namespace wazeh::media {
namespace {
using domain::Agreement;
using domain::AgreementPart;
using domain::AgreementSection;
using domain::Lang;
using LabelAndValue = std::pair<std::string, std::string>;

constexpr double kLabelShare = 0.36;
constexpr double kGap = 12;
constexpr double kPadding = 8;
constexpr double kMarkRoom = 90; // beside the clinic's name
constexpr double kSignatureWidth = 170;
constexpr double kSignatureHeight = 52;

const QColor kInk(0x16, 0x26, 0x2B);
const QColor kSoftInk(0x3F, 0x53, 0x59);
const QColor kAccent(0x08, 0x50, 0x54);
const QColor kAccentTint(0xE3, 0xF0, 0xEF);
const QColor kLine(0xD9, 0xD4, 0xC8);
const QColor kStripe(0xF8, 0xF6, 0xF1);
const QColor kCare(0x6B, 0x43, 0x00);
const QColor kCareTint(0xFF, 0xF4, 0xDF);

/** Lays one agreement out, in its own language and direction. */
class Layout {
public:
    Layout(const Agreement &agreement, const domain::Ink &ink)
        : m_agreement(agreement)
        , m_ink(ink)
        , m_sheet(agreement.lang)
    {
        head();
        for (const AgreementSection &section : agreement.sections)
            add(section);
    }

    void print(QPainter &painter, QPdfWriter &writer) const
    {
        m_sheet.print(painter, writer, [this](QPainter &onto, int page, int pages) { furnish(onto, page, pages); });
    }

private:
    [[nodiscard]] bool urdu() const { return m_sheet.rightToLeft(); }
    [[nodiscard]] double points(double size) const { return urdu() ? size * 1.04 : size; }
    [[nodiscard]] double pad() const { return urdu() ? 0.5 : 2.6; }
    [[nodiscard]] Look look(double size, const QColor &colour, bool bold = false) const
    {
        return {points(size), colour, bold};
    }

    void head();
    void add(const AgreementSection &section);
    void heading(const std::string &text);
    void notice(const std::string &text);
    void paragraph(const std::string &text, const Look &look);
    void row(const LabelAndValue &words, const Look &value, double below = 0);
    void schedule(const AgreementSection &section);
    void signature();
    void furnish(QPainter &painter, int page, int pages) const;
    void drawInk(QPainter &painter, const QRectF &box) const;

    const Agreement &m_agreement;
    const domain::Ink &m_ink;
    Sheet m_sheet;
};

void rule(QPainter &painter, double y, const QColor &colour, double thick)
{
    painter.fillRect(QRectF(Sheet::kSide, y - thick / 2, Sheet::kInner, thick), colour);
}

void Layout::head()
{
    const double width = Sheet::kInner - kMarkRoom;
    Words clinic = m_sheet.words(m_agreement.clinic, look(17, kAccent, true));
    clinic.into(width);
    const double left = m_sheet.left(0, width);
    m_sheet.add({clinic.height() + 4,
                 [clinic, left](QPainter &painter, double top) {
                     clinic.draw(painter, left, top);
                     rule(painter, top + clinic.height() + 2, kAccent, 1.6);
                 },
                 true});
    m_sheet.space(urdu() ? 4 : 10);
    paragraph(m_agreement.title, look(20, kInk, true));
    m_sheet.space(urdu() ? 2 : 4);
}

void Layout::add(const AgreementSection &section)
{
    if (section.part == AgreementPart::Opening) {
        for (std::size_t i = 0; i < section.paragraphs.size(); ++i) {
            if (i == 0 && !m_agreement.sampleMark.empty())
                notice(section.paragraphs[i]);
            else
                paragraph(section.paragraphs[i], look(10, kSoftInk));
        }
        return;
    }
    const bool small = section.part == AgreementPart::ThisPaper;
    const std::size_t before = m_sheet.count();
    heading(section.heading);
    schedule(section);
    for (std::size_t i = section.amounts; i < section.rows.size(); ++i) {
        const bool signs = section.part == AgreementPart::Signing && i == 0 && !m_ink.strokes.empty();
        row(section.rows[i], small ? look(8.5, kSoftInk) : look(10, kInk), signs ? kSignatureHeight + 6 : 0);
    }
    for (const std::string &text : section.paragraphs) {
        m_sheet.space(urdu() ? 1 : 4);
        paragraph(text, look(10, section.part == AgreementPart::Signing ? kInk : kSoftInk,
                             section.part == AgreementPart::Signing));
    }
    if (section.part == AgreementPart::Signing)
        m_sheet.keepTogether(before);
}

void Layout::heading(const std::string &text)
{
    m_sheet.space(urdu() ? 6 : 13);
    const Words words = m_sheet.words(text, look(12, kAccent, true));
    m_sheet.add({words.height() + 3,
                 [words](QPainter &painter, double top) {
                     words.draw(painter, Sheet::kSide, top);
                     rule(painter, top + words.height() + 1, kAccent, 0.6);
                 },
                 true});
}

void Layout::notice(const std::string &text)
{
    Words words = m_sheet.words(text, look(10, kCare, true));
    words.into(Sheet::kInner - 2 * kPadding);
    const double height = words.height() + (urdu() ? 4 : kPadding);
    m_sheet.add({height + 5, [words, height](QPainter &painter, double top) {
                     painter.setPen(Qt::NoPen);
                     painter.setBrush(kCareTint);
                     painter.drawRoundedRect(QRectF(Sheet::kSide, top, Sheet::kInner, height), 4, 4);
                     words.draw(painter, Sheet::kSide + kPadding, top + (height - words.height()) / 2);
                 }});
}

void Layout::paragraph(const std::string &text, const Look &look)
{
    const Words words = m_sheet.words(text, look);
    m_sheet.add({words.height(), [words](QPainter &painter, double top) { words.draw(painter, Sheet::kSide, top); }});
}

/** A label beside its value, a hair line under both; with a signature between, where there is room below. */
void Layout::row(const LabelAndValue &words, const Look &value, double below)
{
    const double labelWidth = Sheet::kInner * kLabelShare - kGap;
    const double valueWidth = Sheet::kInner - labelWidth - kGap;
    Words label = m_sheet.words(words.first, {value.points, kSoftInk});
    Words said = m_sheet.words(words.second, value);
    label.into(labelWidth);
    said.into(valueWidth);
    const double text = std::max(label.height(), said.height());
    const double height = text + below + 2 * pad();
    const double labelLeft = m_sheet.left(0, labelWidth);
    const double valueLeft = m_sheet.left(labelWidth + kGap, valueWidth);
    const double inkLeft = m_sheet.left(labelWidth + kGap, kSignatureWidth);
    m_sheet.add({height, [=, this](QPainter &painter, double top) {
                     label.draw(painter, labelLeft, top + pad());
                     said.draw(painter, valueLeft, top + pad());
                     if (below > 0)
                         drawInk(painter, QRectF(inkLeft, top + pad() + text, kSignatureWidth, kSignatureHeight));
                     rule(painter, top + height, kLine, 0.5);
                 }});
}

/** Days at the start, amounts at the end with their digits under each other, the sum last and strongest. */
void Layout::schedule(const AgreementSection &section)
{
    double widest = 0;
    const auto isSum = [&section](std::size_t i) { return i + 1 == section.amounts; };
    const auto lookOf = [&](std::size_t i) { return isSum(i) ? look(11.5, kInk, true) : look(10, kInk); };
    for (std::size_t i = 0; i < section.amounts; ++i)
        widest = std::max(widest, m_sheet.words(section.rows[i].second, lookOf(i)).naturalWidth() + 1);
    const double amountLeft = m_sheet.left(Sheet::kInner - widest - kPadding, widest);
    const double dayWidth = Sheet::kInner - widest - 3 * kPadding;
    const double dayLeft = m_sheet.left(kPadding, dayWidth);
    for (std::size_t i = 0; i < section.amounts; ++i) {
        Words day = m_sheet.words(section.rows[i].first, lookOf(i));
        Words amount = m_sheet.words(section.rows[i].second, lookOf(i));
        day.into(dayWidth);
        amount.into(widest, Edge::Right);
        const double height = std::max(day.height(), amount.height()) + 2 * pad();
        const QColor fill = isSum(i) ? kAccentTint : (i % 2 == 0 ? kStripe : QColor(Qt::white));
        const bool last = i + 2 == section.amounts; // stays with the sum
        m_sheet.add({height,
                     [=, this](QPainter &painter, double top) {
                         painter.fillRect(QRectF(Sheet::kSide, top, Sheet::kInner, height), fill);
                         day.draw(painter, dayLeft, top + pad());
                         amount.draw(painter, amountLeft, top + pad());
                         if (fill == kAccentTint)
                             rule(painter, top, kAccent, 1);
                     },
                     last});
    }
    if (section.amounts > 0)
        m_sheet.space(4);
}

void Layout::drawInk(QPainter &painter, const QRectF &box) const
{
    QPainterPath path;
    for (const domain::InkStroke &stroke : m_ink.strokes) {
        for (std::size_t i = 0; i < stroke.size(); ++i) {
            const QPointF point(stroke[i].x, stroke[i].y);
            if (i == 0)
                path.moveTo(point);
            path.lineTo(point);
        }
    }
    const QRectF drawn = path.boundingRect();
    const double scale = std::min(
        {box.width() / std::max(drawn.width(), 1.0), (box.height() - 6) / std::max(drawn.height(), 1.0), 72 / 2540.0});
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kLine, 0.8));
    painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()));
    painter.translate(urdu() ? box.right() - drawn.width() * scale : box.left(),
                      box.bottom() - 3 - drawn.height() * scale);
    painter.scale(scale, scale);
    painter.translate(-drawn.topLeft());
    painter.setPen(QPen(kInk, 1.2 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void Layout::furnish(QPainter &painter, int page, int pages) const
{
    const double top = Sheet::kHeight - Sheet::kBottom + 14;
    rule(painter, top, kLine, 0.5);
    Words name(QString::fromStdString(m_agreement.clinic + " · " + m_agreement.title), m_agreement.lang,
               look(8, kSoftInk));
    Words number(QStringLiteral("\u2066%1 / %2\u2069").arg(page).arg(pages), m_agreement.lang, look(8, kSoftInk));
    name.into(Sheet::kInner - 60).draw(painter, m_sheet.left(0, Sheet::kInner - 60), top + 4);
    number.into(60, Edge::End).draw(painter, m_sheet.left(Sheet::kInner - 60, 60), top + 4);
    if (m_agreement.sampleMark.empty())
        return;
    Words mark = m_sheet.words(m_agreement.sampleMark, look(10, kCare, true));
    const double width = mark.naturalWidth() + 2 * kPadding;
    mark.into(width - 2 * kPadding + 1);
    const QRectF tag(m_sheet.left(Sheet::kInner - width, width), Sheet::kTop - 14, width, mark.height() + 2);
    painter.setPen(QPen(kCare, 0.8));
    painter.setBrush(kCareTint);
    painter.drawRoundedRect(tag, 4, 4);
    mark.draw(painter, tag.left() + kPadding, tag.top() + 1);
}

class PdfPrinter final : public flow::AgreementPrinter {
public:
    std::expected<flow::Bytes, std::string> pdf(const Agreement &first, const Agreement &second,
                                                const domain::Ink &ink) override
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(), QPageLayout::Point);
            writer.setTitle(QString::fromStdString(first.title));
            writer.setCreator(QStringLiteral("Wazeh"));
            QPainter painter(&writer);
            measureInPoints(painter, writer);
            Layout(first, ink).print(painter, writer);
            writer.newPage();
            Layout(second, ink).print(painter, writer);
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
