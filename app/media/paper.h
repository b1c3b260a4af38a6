#pragma once

#include <QColor>
#include <QString>
#include <QTextLayout>
#include <functional>
#include <memory>
#include <vector>

#include "domain/texts.h"

class QPainter;
class QPdfWriter;

/** Setting A4 pages: words in one script, blocks under each other, page after page. Every length is in points. */
namespace wazeh::media {

struct Look {
    double points = 10;
    QColor colour;
    bool bold = false; // English only: the bold Nastaliq opens false gaps inside words
};

/** Where words stand between the edges of their box. Figures stand at the right in both directions: their digits meet.
 */
enum class Edge { Start, End, Right };

/** Words set into a box; nothing is cut, they take as many lines as they need. */
class Words {
public:
    Words(const QString &text, domain::Lang lang, const Look &look);
    /** Breaks the lines to a width; returns itself. */
    Words &into(double width, Edge edge = Edge::Start);

    [[nodiscard]] double height() const { return m_height; }
    /** Of the longest line when nothing has to be broken. */
    [[nodiscard]] double naturalWidth() const;
    void draw(QPainter &painter, double left, double top) const;

private:
    domain::Lang m_lang;
    Look m_look;
    std::shared_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

/** A piece of a page that is never torn apart. */
struct Block {
    double height = 0;
    std::function<void(QPainter &, double top)> draw; // none: empty space, which no page begins with
    bool withNext = false;                            // a heading stays with what it heads
};

/** One text from top to bottom, in one direction. */
class Sheet {
public:
    static constexpr double kWidth = 595.28, kHeight = 841.89, kSide = 52, kTop = 46, kBottom = 58;
    static constexpr double kInner = kWidth - 2 * kSide;
    /** Drawn on every page besides the blocks: which one of how many. */
    using Furniture = std::function<void(QPainter &, int page, int pages)>;

    explicit Sheet(domain::Lang lang) : m_lang(lang) {}

    [[nodiscard]] domain::Lang lang() const { return m_lang; }
    [[nodiscard]] bool rightToLeft() const { return m_lang == domain::Lang::Ur; }
    [[nodiscard]] Words words(const std::string &text, const Look &look) const;
    /** The left edge of a box so far from the start of the inner width. */
    [[nodiscard]] double left(double fromStart, double width) const;

    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void space(double height) { add({height, {}, true}); }
    [[nodiscard]] std::size_t count() const { return m_blocks.size(); }
    /** All blocks since that count stay on one page. */
    void keepTogether(std::size_t since);
    /** Prints from the top of the page that the writer is at. */
    void print(QPainter &painter, QPdfWriter &writer, const Furniture &furniture) const;

private:
    struct Placed {
        const Block *block;
        double top;
    };
    [[nodiscard]] std::vector<std::vector<Placed>> pages() const;

    domain::Lang m_lang;
    std::vector<Block> m_blocks;
};

/** Makes a painter on an A4 writer without margins measure in points. */
void measureInPoints(QPainter &painter, QPdfWriter &writer);
} // namespace wazeh::media
