#pragma once

#include <QQuickImageProvider>

/**
 * `image://icon/NAME?color=RRGGBB`: an outline icon of the bundled set in that colour, drawn at the requested size
 * (square; 24 px when none is asked for). An unknown name is a warning and an empty picture. Any thread.
 */
namespace wazeh::theme {

class IconProvider : public QQuickImageProvider {
public:
    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

/** The name under which the engine must know it. */
inline constexpr char kIconProvider[] = "icon";
} // namespace wazeh::theme
