#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include "flow/session.h"
#include "screens/walk/inspect.h"

/** Requirements A1–A5, A9, A13, I1, I6, P2, P8 and the truth of every figure, on one screen. */
namespace wazeh::walk {

struct Finding {
    QString id; // "A1"
    QString step;
    QString message;
};

/** Ids that were looked at, so that "met" is never said of something nobody measured. */
[[nodiscard]] QStringList checkedIds();
[[nodiscard]] QList<Finding> check(const Screen &screen, const flow::State &state, bool urdu);
/** Figures such as 64,000 that stand on the screen but in no amount computed afresh from policy and facts. */
[[nodiscard]] QList<Finding> checkFigures(const Screen &screen, const flow::State &state);
/** WCAG 2 contrast ratio. */
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
} // namespace wazeh::walk
