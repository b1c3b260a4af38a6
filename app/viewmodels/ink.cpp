#include "viewmodels/ink.h"

#include <QByteArray>
#include <QJSValue>
#include <QVariantList>
#include <cmath>
#include <optional>
#include <vector>

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

/** At most so many of them, evenly spread, the first and the last among them. */
template <class T>
void thin(std::vector<T> &all, std::size_t most)
{
    if (all.size() <= most)
        return;
    const std::size_t steps = most - 1;
    for (std::size_t i = 0; i < most; ++i) // never behind the place it is taken from
        all[i] = all[i * (all.size() - 1) / steps];
    all.resize(most);
}

/** Each stroke keeps its ends and its share of the points: a long scribble is coarser, not shorter. */
void thinInk(std::vector<domain::InkStroke> &strokes)
{
    thin(strokes, kMaxInkStrokes);
    std::size_t points = 0;
    for (const auto &stroke : strokes)
        points += stroke.size();
    if (points <= kMaxInkPoints)
        return;
    const std::size_t forShares = kMaxInkPoints - 2 * strokes.size();
    for (auto &stroke : strokes)
        thin(stroke, 2 + stroke.size() * forShares / points);
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
    thinInk(ink.strokes);
    const QByteArray png = QByteArray::fromBase64(pngBase64.toLatin1());
    ink.png.assign(png.begin(), png.end());
    return ink;
}
} // namespace wazeh::viewmodels
