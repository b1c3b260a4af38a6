#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QQuickItem;
class QQuickWindow;

/** What a screen holds, read from the real item tree and the accessibility tree. GUI thread. */
namespace wazeh::walk {

struct TextItem {
    QString text;
    const QQuickItem *item = nullptr;
    QRectF ink;  // where its letters are, in the scene
    QRectF rect; // scene coordinates of the item
    double contentWidth = 0, contentHeight = 0;
    double pixelSize = 0;
    int lineCount = 1;
    bool truncated = false;
    bool nastaliq = false;
    double leftPadding = 0, rightPadding = 0;
    QColor colour;
    QString path; // types from the root, for messages
};

struct Control {
    QString name;
    QString role; // button radio check field slider area
    QString type; // QML type
    QString objectName;
    QRectF rect;
    bool checked = false;
    QQuickItem *item = nullptr;
};

struct Screen {
    QString step;
    QList<TextItem> texts;
    QList<Control> controls;
    QImage image;
    QSize window;
    double pxPerMm = 5.9;

    [[nodiscard]] QStringList strings() const;
};

[[nodiscard]] Screen inspect(QQuickWindow &window, const QString &step, double pxPerMm);
/** The first item of that objectName that can be touched (under a sheet nothing can), or nullptr. */
[[nodiscard]] QQuickItem *findVisible(QQuickItem *root, const QString &objectName);
[[nodiscard]] bool effectivelyVisible(const QQuickItem *item);
} // namespace wazeh::walk
