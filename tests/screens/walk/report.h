#pragma once

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

#include "screens/walk/checks.h"
#include "screens/walk/inspect.h"

/** Writes what a walk saw: NN-step.png and walkthrough.json (`formats.md`, Walk-through). */
namespace wazeh::walk {

/** What was seen at one moment; extra: a second look at the same step, which does not count as a step of its own. */
struct Sight {
    const Screen &screen;
    double frameMs = 0;
    QStringList warnings;
    bool extra = false;
};

struct WalkRow {
    QString step;
    QString png;
    double frameMs = 0;
    QStringList texts;
    QList<Control> controls;
    QStringList warnings;
};

class Report {
public:
    QString lang, text, form, option;
    QString recordId, receiptId;
    bool ok = false;
    QSize window;
    double pxPerMm = 5.9;

    /** Saves the picture and remembers the row; extra rows get a letter. */
    void add(const QDir &dir, const Sight &sight);
    [[nodiscard]] bool write(const QDir &dir) const;
    [[nodiscard]] const QList<WalkRow> &rows() const { return m_rows; }

private:
    QList<WalkRow> m_rows;
    QList<WalkRow> m_extras;
    int m_beside = 0; // pictures since the last numbered one
};
} // namespace wazeh::walk
