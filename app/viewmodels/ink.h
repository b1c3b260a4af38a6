#pragma once

#include <QString>
#include <QVariant>

#include "domain/record.h"

namespace wazeh::viewmodels {
/** What a delivery has room for beside everything else in it, however long somebody draws. */
inline constexpr std::size_t kMaxInkPoints = 1500;
inline constexpr std::size_t kMaxInkStrokes = 200;

/** A signature as the field gives it: lists of [x, y, t] (1/100 mm, ms) and a base64 PNG. Bad points are left out;
 *  beyond the limits above strokes and points are thinned evenly, and the first and last of each stay. */
[[nodiscard]] domain::Ink inkFrom(const QVariant &strokes, const QString &pngBase64);
} // namespace wazeh::viewmodels
