#pragma once

#include <QString>
#include <QVariant>

#include "domain/record.h"

namespace wazeh::viewmodels {
/** A signature as the field gives it: lists of [x, y, t] (1/100 mm, ms) and a base64 PNG. Bad points are left out. */
[[nodiscard]] domain::Ink inkFrom(const QVariant &strokes, const QString &pngBase64);
} // namespace wazeh::viewmodels
