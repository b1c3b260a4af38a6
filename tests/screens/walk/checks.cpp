#include "screens/walk/checks.h"

#include <QColor>
#include <QHash>
#include <QQuickItem>
#include <QRegularExpression>
#include <cmath>

namespace wazeh::walk {
namespace {
constexpr double kSlack = 0.6; // px: rounding of millimetres to pixels

class Checker {
public:
    Checker(const Screen &screen, bool urdu) : m_screen(screen), m_urdu(urdu) {}

    QList<Finding> run()
    {
        for (const Control &control : m_screen.controls)
            checkControl(control);
        checkPairs();
        for (const TextItem &text : m_screen.texts)
            checkText(text);
        checkOverlaps();
        checkDecline();
        return m_findings;
    }

private:
    [[nodiscard]] double mm(double millimetres) const { return millimetres * m_screen.pxPerMm; }
    [[nodiscard]] bool staff() const { return m_screen.step.startsWith(QLatin1String("staff")); }

    void add(const char *id, const QString &message)
    {
        m_findings.append({QString::fromLatin1(id), m_screen.step, message});
    }

    static QString describe(const Control &control)
    {
        return QStringLiteral("%1 “%2” (%3×%4 at %5,%6)")
            .arg(control.type, control.name)
            .arg(control.rect.width(), 0, 'f', 0)
            .arg(control.rect.height(), 0, 'f', 0)
            .arg(control.rect.x(), 0, 'f', 0)
            .arg(control.rect.y(), 0, 'f', 0);
    }

    void checkControl(const Control &control)
    {
        const double least = staff() ? mm(9) : mm(16);
        if (control.role != QLatin1String("area") &&
            (control.rect.width() < least - kSlack || control.rect.height() < least - kSlack))
            add("A1", describe(control) + QStringLiteral(" is smaller than %1 px").arg(least, 0, 'f', 1));
        if (!staff() && control.type.startsWith(QLatin1String("PrimaryButton")) &&
            control.rect.height() < mm(20) - kSlack)
            add("A1", describe(control) + QStringLiteral(" is primary and lower than 20 mm"));
        const QRectF inside(QPointF(0, 0), QSizeF(m_screen.window));
        if (!inside.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(control.rect))
            add("A3", describe(control) + QStringLiteral(" is not inside the window"));
        if (control.name.trimmed().isEmpty())
            add("A13", describe(control) + QStringLiteral(" has no accessible name"));
        if (control.checked && (control.role == QLatin1String("radio") || control.role == QLatin1String("check")))
            add("P2", describe(control) + QStringLiteral(" is selected before anyone chose"));
    }

    void checkPairs()
    {
        const auto &all = m_screen.controls;
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                const QRectF a = all[i].rect;
                const QRectF b = all[j].rect;
                if (a.contains(b) || b.contains(a))
                    continue; // a field inside its card
                if (a.adjusted(kSlack, kSlack, -kSlack, -kSlack).intersects(b)) {
                    add("A3", describe(all[i]) + QStringLiteral(" overlaps ") + describe(all[j]));
                    continue;
                }
                const double dx = std::max({0.0, b.left() - a.right(), a.left() - b.right()});
                const double dy = std::max({0.0, b.top() - a.bottom(), a.top() - b.bottom()});
                const double least = staff() ? mm(1.5) : mm(3);
                if (std::hypot(dx, dy) < least - kSlack)
                    add("A2", describe(all[i]) +
                                  QStringLiteral(" is only %1 mm from ")
                                      .arg(std::hypot(dx, dy) / m_screen.pxPerMm, 0, 'f', 1) +
                                  describe(all[j]));
            }
        }
    }

    static bool covers(const QRectF &a, const QRectF &b)
    {
        const QRectF common = a.intersected(b);
        return common.width() > 2 && common.height() > 2;
    }

    void checkAgainst(const TextItem &text, const Control &control)
    {
        if (control.role == QLatin1String("area") || control.item == text.item)
            return;
        const QString shown = QStringLiteral("“%1”").arg(text.text.left(40));
        const bool inside = control.item->isAncestorOf(text.item);
        if (!inside && covers(text.ink, control.rect))
            add("A3", shown + QStringLiteral(" lies under ") + describe(control));
        const double slack = text.nastaliq ? 0.15 * text.pixelSize : 1; // few words use all the height of their line
        if (inside && !control.rect.adjusted(-1, -slack, 1, slack).contains(text.ink))
            add("A4", shown + QStringLiteral(" crosses the edge of ") + describe(control));
    }

    void checkOverlaps()
    {
        const auto &all = m_screen.texts;
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (const Control &control : m_screen.controls)
                checkAgainst(all[i], control);
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                if (covers(all[i].ink, all[j].ink))
                    add("A3", QStringLiteral("“%1” lies over “%2”").arg(all[i].text.left(40), all[j].text.left(40)));
            }
        }
    }

    void checkText(const TextItem &text)
    {
        const QString shown = QStringLiteral("“%1”").arg(text.text.left(40));
        const double room = text.rect.width() - text.leftPadding - text.rightPadding;
        if (text.truncated || text.contentHeight > text.rect.height() + kSlack)
            add("A4", shown + QStringLiteral(" is cut: content %1 in %2 px of height")
                                  .arg(text.contentHeight, 0, 'f', 0)
                                  .arg(text.rect.height(), 0, 'f', 0));
        if (text.contentWidth > room + 1.5)
            add("A4", shown + QStringLiteral(" is wider than its place: %1 in %2 px")
                                  .arg(text.contentWidth, 0, 'f', 0)
                                  .arg(room, 0, 'f', 0));
        const QRectF inside(QPointF(0, 0), QSizeF(m_screen.window));
        if (!inside.adjusted(-1, -1, 1, 1).contains(text.rect))
            add("A3", shown + QStringLiteral(" is not inside the window"));
        if (text.nastaliq) {
            if (text.rightPadding < 0.4 * text.pixelSize - kSlack || text.leftPadding < 0.2 * text.pixelSize - kSlack)
                add("A4", shown + QStringLiteral(" lacks the padding Nastaliq needs"));
            if (text.contentHeight / text.lineCount < 2.0 * text.pixelSize - kSlack)
                add("A5", shown + QStringLiteral(" has a line of %1 em")
                                      .arg(text.contentHeight / text.lineCount / text.pixelSize, 0, 'f', 2));
        }
        checkContrast(text, shown);
        if (m_urdu)
            checkUrdu(text, shown);
        static const QRegularExpression pressure(
            QStringLiteral("\\b((?<!no )hurry|only today|last chance|limited|most popular|best deal|expires in|are you "
                           "sure)\\b|\\b0 ?%"),
            QRegularExpression::CaseInsensitiveOption);
        if (pressure.match(text.text).hasMatch())
            add("P8", shown + QStringLiteral(" presses"));
    }

    void checkContrast(const TextItem &text, const QString &shown)
    {
        const QRect area = text.rect.toRect().intersected(m_screen.image.rect());
        if (area.isEmpty())
            return;
        QHash<QRgb, int> seen;
        for (int y = area.top(); y <= area.bottom(); y += 2)
            for (int x = area.left(); x <= area.right(); x += 2)
                ++seen[m_screen.image.pixel(x, y)];
        QRgb ground = 0;
        int most = -1;
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                ground = it.key();
            }
        }
        const double ratio = contrast(text.colour, QColor::fromRgb(ground));
        if (ratio < 7.0 - 0.05)
            add("A9", shown + QStringLiteral(" has a contrast of %1:1 on %2")
                                  .arg(ratio, 0, 'f', 2)
                                  .arg(QColor::fromRgb(ground).name()));
    }

    void checkUrdu(const TextItem &text, const QString &shown)
    {
        static const QRegularExpression foreign(QStringLiteral("[\\x{0643}\\x{064A}\\x{0649}\\x{0647}]"));
        if (foreign.match(text.text).hasMatch())
            add("I6", shown + QStringLiteral(" holds an Arabic letter that Urdu does not use"));
        static const QRegularExpression arabicScript(QStringLiteral("[\\x{0600}-\\x{06FF}]"));
        if (!arabicScript.match(text.text).hasMatch())
            return; // figures in an item of their own
        QString rest = text.text;
        static const QRegularExpression isolated(QStringLiteral("[\\x{2066}-\\x{2068}][^\\x{2069}]*\\x{2069}"));
        rest.remove(isolated);
        static const QRegularExpression digit(QStringLiteral("[0-9]"));
        if (digit.match(rest).hasMatch())
            add("I1", shown + QStringLiteral(" has a number that is not isolated"));
    }

    void checkDecline()
    {
        const Control *agree = nullptr;
        const Control *decline = nullptr;
        for (const Control &control : m_screen.controls) {
            if (control.objectName == QLatin1String("agree"))
                agree = &control;
            if (control.objectName == QLatin1String("notNow"))
                decline = &control;
        }
        if (!agree || !decline)
            return;
        if (std::abs(agree->rect.width() - decline->rect.width()) > 1 ||
            std::abs(agree->rect.height() - decline->rect.height()) > 1)
            add("P8", QStringLiteral("declining is not as large as agreeing"));
        const double gap =
            std::max(decline->rect.left() - agree->rect.right(), agree->rect.left() - decline->rect.right());
        if (gap < mm(6) - kSlack)
            add("A2", QStringLiteral("opposite choices are %1 mm apart").arg(gap / m_screen.pxPerMm, 0, 'f', 1));
    }

    const Screen &m_screen;
    bool m_urdu;
    QList<Finding> m_findings;
};

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}
} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return one > two ? one / two : two / one;
}

QStringList checkedIds()
{
    return {QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3"),  QStringLiteral("A4"),
            QStringLiteral("A5"), QStringLiteral("A9"), QStringLiteral("A13"), QStringLiteral("I1"),
            QStringLiteral("I6"), QStringLiteral("P2"), QStringLiteral("P8"),  QStringLiteral("figures")};
}

QList<Finding> check(const Screen &screen, const flow::State &state, bool urdu)
{
    QList<Finding> findings = Checker(screen, urdu).run();
    findings += checkFigures(screen, state);
    return findings;
}
} // namespace wazeh::walk
