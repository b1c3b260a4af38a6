#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <expected>

namespace wazeh::kiosk {

/** One of the shapes Wazeh runs on: window size and how many pixels a millimetre has. */
struct Form {
    QString name;
    QSize size;
    double pxPerMm = 5.9;
    bool kiosk = false; // a wall kiosk: nobody hands it over
};

/** The command line of `wazeh`; stable, see --help. */
struct Options {
    QString stateDir;
    QString server; // replaces the address from enrolment; the certificate's name stays the same
    QString enrolText;
    Form form;
    QString lang = QStringLiteral("ur");
    bool windowed = false;
    bool selfTest = false;
    bool version = false;
    bool licences = false;
};

struct UsageError {
    QString text;
    bool help = false; // asked for: print to stdout and exit 0
};

[[nodiscard]] std::expected<Options, UsageError> parseOptions(const QStringList &arguments);
[[nodiscard]] Form formNamed(const QString &name);
} // namespace wazeh::kiosk
