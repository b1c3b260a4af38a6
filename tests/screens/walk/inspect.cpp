#include "screens/walk/inspect.h"

#include <QAccessible>
#include <QColor>
#include <QFont>
#include <QQuickItem>
#include <QQuickWindow>

namespace wazeh::walk {
namespace {
QString typeOf(const QObject *object)
{
    QString type = QString::fromLatin1(object->metaObject()->className());
    const auto cut = type.indexOf(QLatin1String("_QMLTYPE_"));
    if (cut > 0)
        type.truncate(cut);
    return type.section(QLatin1String("_QML_"), 0, 0);
}

QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QString roleName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::Link:
    case QAccessible::ListItem:
        return QStringLiteral("button");
    case QAccessible::RadioButton:
        return QStringLiteral("radio");
    case QAccessible::CheckBox:
        return QStringLiteral("check");
    case QAccessible::EditableText:
        return QStringLiteral("field");
    case QAccessible::Slider:
        return QStringLiteral("slider");
    case QAccessible::Canvas:
        return QStringLiteral("area");
    default:
        return {};
    }
}

/** Where the letters stand inside the item. Nastaliq's line box reaches further up than its letters mostly do. */
QRectF inkRect(const QQuickItem *item, const TextItem &text)
{
    const int alignment = item->property("effectiveHorizontalAlignment").toInt();
    double x = text.leftPadding;
    if (alignment & Qt::AlignRight)
        x = item->width() - text.rightPadding - text.contentWidth;
    else if (alignment & Qt::AlignHCenter)
        x = (item->width() - text.contentWidth) / 2;
    const bool middle = item->property("verticalAlignment").toInt() & Qt::AlignVCenter;
    const double y = middle ? (item->height() - text.contentHeight) / 2 : 0;
    const double above = text.nastaliq ? 0.5 * text.pixelSize : 0.22 * text.pixelSize;
    const double below = text.nastaliq ? 0.2 * text.pixelSize : 0.22 * text.pixelSize;
    return item->mapRectToScene({x, y + above, text.contentWidth, text.contentHeight - above - below});
}

void addText(Screen &screen, const QQuickItem *item, const QString &path)
{
    const QString text = item->property("text").toString();
    if (text.trimmed().isEmpty())
        return;
    const QFont font = item->property("font").value<QFont>();
    TextItem found;
    found.text = text;
    found.rect = sceneRect(item);
    found.contentWidth = item->property("contentWidth").toDouble();
    found.contentHeight = item->property("contentHeight").toDouble();
    found.pixelSize = font.pixelSize();
    found.lineCount = qMax(1, item->property("lineCount").toInt());
    found.truncated = item->property("truncated").toBool();
    found.nastaliq = font.family().contains(QLatin1String("Nastaliq"));
    found.leftPadding = item->property("leftPadding").toDouble();
    found.rightPadding = item->property("rightPadding").toDouble();
    found.colour = item->property("color").value<QColor>();
    found.path = path;
    found.item = item;
    found.ink = inkRect(item, found);
    screen.texts.append(found);
}

void addControl(Screen &screen, QQuickItem *item)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(item);
    if (!access)
        return;
    const QString role = roleName(access->role());
    if (role.isEmpty())
        return;
    screen.controls.append({access->text(QAccessible::Name), role, typeOf(item), item->objectName(), sceneRect(item),
                            item->property("checked").toBool(), item});
}

/** The sheet that lies over everything: what is under it cannot be touched and is not looked at. */
QQuickItem *topSheet(QQuickItem *item)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return nullptr;
    const QString type = typeOf(item);
    if ((type.endsWith(QLatin1String("Sheet")) || type == QLatin1String("Overlay")) && item->width() > 0)
        return item;
    const auto children = item->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (QQuickItem *found = topSheet(*child))
            return found;
    }
    return nullptr;
}

void walkItems(Screen &screen, QQuickItem *item, const QString &path)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return;
    const QString here = path + QLatin1Char('/') + typeOf(item);
    if (item->width() > 0 && item->height() > 0) {
        if (typeOf(item) == QLatin1String("QQuickText") || item->inherits("QQuickText") ||
            item->inherits("QQuickTextInput"))
            addText(screen, item, here);
        addControl(screen, item);
    }
    for (QQuickItem *child : item->childItems())
        walkItems(screen, child, here);
}
} // namespace

QStringList Screen::strings() const
{
    QStringList all;
    for (const TextItem &text : texts)
        all << text.text;
    return all;
}

Screen inspect(QQuickWindow &window, const QString &step, double pxPerMm)
{
    Screen screen;
    screen.step = step;
    screen.image = window.grabWindow();
    screen.window = window.size();
    screen.pxPerMm = pxPerMm;
    QQuickItem *cover = topSheet(window.contentItem());
    walkItems(screen, cover ? cover : window.contentItem(), {});
    return screen;
}

bool effectivelyVisible(const QQuickItem *item)
{
    return item->isVisible() && item->opacity() > 0.01 && item->width() > 0;
}

namespace {
QQuickItem *findBelow(QQuickItem *root, const QString &objectName)
{
    if (!root->isVisible())
        return nullptr;
    if (root->objectName() == objectName && effectivelyVisible(root))
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = findBelow(child, objectName))
            return found;
    }
    return nullptr;
}
} // namespace

QQuickItem *findVisible(QQuickItem *root, const QString &objectName)
{
    QQuickItem *cover = topSheet(root);
    return findBelow(cover ? cover : root, objectName);
}
} // namespace wazeh::walk
