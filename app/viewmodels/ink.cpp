#include "viewmodels/ink.h"

#include <QByteArray>
#include <QJSValue>
#include <QVariantList>

namespace wazeh::viewmodels {

domain::Ink inkFrom(const QVariant &strokes, const QString &pngBase64)
{
    domain::Ink ink;
    const QVariant plain = strokes.canConvert<QJSValue>() ? strokes.value<QJSValue>().toVariant() : strokes;
    for (const QVariant &strokeValue : plain.toList()) {
        domain::InkStroke stroke;
        for (const QVariant &pointValue : strokeValue.toList()) {
            const QVariantList point = pointValue.toList();
            if (point.size() == 3)
                stroke.push_back({point[0].toInt(), point[1].toInt(), point[2].toInt()});
        }
        if (!stroke.empty())
            ink.strokes.push_back(std::move(stroke));
    }
    const QByteArray png = QByteArray::fromBase64(pngBase64.toLatin1());
    ink.png.assign(png.begin(), png.end());
    return ink;
}
} // namespace wazeh::viewmodels
