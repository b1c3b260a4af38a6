#include "media/paper.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QTextOption>
#include <algorithm>

namespace wazeh::media {
namespace {
using domain::Lang;

// Words are set in small units, so that rounding inside the font engine is not seen.
constexpr double kUnits = 16;
constexpr double kLatinLine = 1.4;
// Nastaliq's own line is 2.5 em: 2.0 em hold its ink, when 0.38 em of what is left out lie above.
constexpr double kUrduLine = 2.0;
constexpr double kUrduLift = 0.38;
constexpr double kUrduWordSpace = 0.12;

QFont fontOf(Lang lang, const Look &look)
{
    const QString latin = QStringLiteral("Noto Sans");
    const QString urdu = QStringLiteral("Wazeh Nastaliq");
    QFont font;
    font.setFamilies(lang == Lang::Ur ? QStringList{urdu, latin} : QStringList{latin, urdu});
    font.setPixelSize(static_cast<int>(look.points * kUnits));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (lang == Lang::Ur)
        font.setWordSpacing(kUrduWordSpace * look.points * kUnits);
    else
        font.setBold(look.bold);
    return font;
}

QTextOption optionOf(Lang lang, Edge edge)
{
    QTextOption option;
    option.setTextDirection(lang == Lang::Ur ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    const bool right = edge == Edge::Right || (edge == Edge::Start) == (lang == Lang::Ur);
    option.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft); // a bare QTextLayout mirrors nothing by itself
    return option;
}
} // namespace

Words::Words(const QString &text, Lang lang, const Look &look)
    : m_lang(lang)
    , m_look(look)
    , m_layout(std::make_shared<QTextLayout>(text, fontOf(lang, look)))
{
    into(Sheet::kInner);
}

Words &Words::into(double width, Edge edge)
{
    const bool urdu = m_lang == Lang::Ur;
    const double step = m_look.points * (urdu ? kUrduLine : kLatinLine);
    m_layout->setTextOption(optionOf(m_lang, edge));
    m_height = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width * kUnits);
        const double above = urdu ? -m_look.points * kUrduLift : (step - line.height() / kUnits) / 2;
        line.setPosition(QPointF(0, (m_height + above) * kUnits));
        m_height += step;
    }
    m_layout->endLayout();
    return *this;
}

double Words::naturalWidth() const
{
    return m_layout->maximumWidth() / kUnits;
}

void Words::draw(QPainter &painter, double left, double top) const
{
    painter.save();
    painter.translate(left, top);
    painter.scale(1 / kUnits, 1 / kUnits);
    painter.setPen(m_look.colour);
    m_layout->draw(&painter, QPointF(0, 0));
    painter.restore();
}

Words Sheet::words(const std::string &text, const Look &look) const
{
    return {QString::fromStdString(text), m_lang, look};
}

double Sheet::left(double fromStart, double width) const
{
    return rightToLeft() ? kWidth - kSide - fromStart - width : kSide + fromStart;
}

void Sheet::keepTogether(std::size_t since)
{
    for (std::size_t i = since; i + 1 < m_blocks.size(); ++i)
        m_blocks[i].withNext = true;
}

std::vector<std::vector<Sheet::Placed>> Sheet::pages() const
{
    std::vector<std::vector<Placed>> made(1);
    double top = kTop;
    for (auto block = m_blocks.begin(); block != m_blocks.end();) {
        auto end = block;
        double height = 0;
        do
            height += end->height;
        while ((end++)->withNext && end != m_blocks.end());
        if (top + height > kHeight - kBottom && !made.back().empty()) {
            made.emplace_back();
            top = kTop;
        }
        for (; block != end; ++block) {
            if (!block->draw && made.back().empty())
                continue;
            made.back().push_back({&*block, top});
            top += block->height;
        }
    }
    return made;
}

void Sheet::print(QPainter &painter, QPdfWriter &writer, const Furniture &furniture) const
{
    const auto all = pages();
    for (std::size_t page = 0; page < all.size(); ++page) {
        if (page > 0)
            writer.newPage();
        furniture(painter, static_cast<int>(page) + 1, static_cast<int>(all.size()));
        for (const Placed &placed : all[page]) {
            if (placed.block->draw)
                placed.block->draw(painter, placed.top);
        }
    }
}

void measureInPoints(QPainter &painter, QPdfWriter &writer)
{
    const double scale = writer.resolution() / 72.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
}
} // namespace wazeh::media
