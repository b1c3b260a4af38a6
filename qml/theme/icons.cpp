#include "theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace wazeh::theme {

namespace {
constexpr int kDefaultSide = 24;
constexpr char kStroke[] = "stroke-width=\"2.2\"";

QByteArray tinted(const QString &name, const QString &colour)
{
    QFile file(QStringLiteral(":/wazeh/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", "#" + colour.toLatin1());
    svg.replace("stroke-width=\"2\"", kStroke);
    return svg;
}
} // namespace

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section(QLatin1Char('?'), 0, 0);
    const QString colour = id.section(QLatin1String("color="), 1, 1);
    const int side = requestedSize.width() > 0 ? requestedSize.width() : kDefaultSide;
    QSvgRenderer renderer(tinted(name, colour));
    if (size)
        *size = QSize(side, side);
    if (!renderer.isValid()) {
        qWarning("no icon named %s", qPrintable(name));
        return {};
    }
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}
} // namespace wazeh::theme
