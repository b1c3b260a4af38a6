#include "viewmodels/ink.h"

#include <QByteArray>
#include <QJSValue>
#include <QVariantList>
#include <cmath>
#include <optional>

namespace wazeh::viewmodels {
namespace {
constexpr double kFarthest = 1e9; // what an int holds, and far outside any field or sitting

std::optional<int> whole(const QVariant &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !(std::abs(number) <= kFarthest))
        return std::nullopt;
    return static_cast<int>(std::lround(number));
}

std::optional<domain::InkPoint> pointFrom(const QVariantList &values)
{
    if (values.size() != 3)
        return std::nullopt;
    const auto x = whole(values[0]);
    const auto y = whole(values[1]);
    const auto t = whole(values[2]);
    return x && y && t ? std::optional(domain::InkPoint{*x, *y, *t}) : std::nullopt;
}
} // namespace

domain::Ink inkFrom(const QVariant &strokes, const QString &pngBase64)
{
    domain::Ink ink;
    const QVariant plain = strokes.canConvert<QJSValue>() ? strokes.value<QJSValue>().toVariant() : strokes;
    for (const QVariant &strokeValue : plain.toList()) {
        domain::InkStroke stroke;
        for (const QVariant &pointValue : strokeValue.toList()) {
            if (const auto point = pointFrom(pointValue.toList()))
                stroke.push_back(*point);
        }
        if (!stroke.empty())
            ink.strokes.push_back(std::move(stroke));
    }
    const QByteArray png = QByteArray::fromBase64(pngBase64.toLatin1());
    ink.png.assign(png.begin(), png.end());
    return ink;
}
} // namespace wazeh::viewmodels
