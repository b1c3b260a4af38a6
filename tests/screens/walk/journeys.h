#pragma once

#include <QDir>
#include <QString>

#include "screens/walk/driver.h"
#include "screens/walk/report.h"

namespace wazeh::walk {

struct WalkOptions {
    QString out;
    QString lang = QStringLiteral("ur");
    QString text = QStringLiteral("normal");
    QString option = QStringLiteral("month");
    QString visit;       // code; "" = the first visit of today that can be walked
    QString pin;         // staff PIN, for the tour
    bool tour = false;   // every other screen too
    bool strict = false; // any finding or warning fails
};

/** Walks and remembers: each screen as a picture, its texts and controls, and what the checks found. */
class Walker {
public:
    Walker(Driver &driver, const WalkOptions &options, double pxPerMm, const QString &form);

    /** Welcome … Done, as a patient who was given a number. Throws Trouble. */
    void patientJourney();
    /** Sheets, Not now, Emergency, every staff screen. Throws Trouble. */
    void tour();

    [[nodiscard]] Report &report() { return m_report; }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    void noteWarning(const QString &warning) { m_warnings << warning; }
    [[nodiscard]] int warningCount() const { return m_warningCount; }

private:
    void see(const QString &step, bool extra = false);
    void seePages(const QString &step);
    void seeSheet(const QString &step, const QString &handle);
    void firstPage();
    void goTo(flow::Step step, const QString &handle);
    void begin();
    void findVisit(const domain::Visit &visit);
    void sayWhoHolds();
    void openOffer();
    /** Turns pages until it is there. */
    QString handleOf(const QString &handle);
    /** A loan needs the questions about help declined, a fund needs them answered; the others need nothing. */
    void settleHelp();
    void signAndSend();
    void staffPin();
    void staffTour();
    void handedOverTour();
    [[nodiscard]] const domain::Visit &visitToWalk() const;

    Driver &m_driver;
    WalkOptions m_options;
    QDir m_dir;
    Report m_report;
    QList<Finding> m_findings;
    QStringList m_warnings;
    int m_warningCount = 0;
};
} // namespace wazeh::walk
