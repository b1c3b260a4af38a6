#include <QAccessible>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickWindow>
#include <cstdio>

#include "kiosk/application.h"
#include "screens/walk/journeys.h"

using namespace Qt::StringLiterals;
using namespace wazeh;

namespace {
walk::Walker *listener = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (listener && type != QtDebugMsg && type != QtInfoMsg)
        listener->noteWarning(text);
}

struct Arguments {
    kiosk::Options app;
    walk::WalkOptions walk;
};

Arguments parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Walks the real app through a journey and writes what it saw."_s);
    parser.addHelpOption();
    for (const char *name : {"state", "server", "out", "lang", "text", "form", "option", "visit", "pin"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name).toUpper()});
    parser.addOption({u"tour"_s, u"Every other screen instead of the journey."_s});
    parser.addOption({u"strict"_s, u"Any finding or warning fails."_s});
    parser.process(arguments);
    const auto value = [&parser](const char *name, const QString &otherwise) {
        return parser.isSet(QString::fromLatin1(name)) ? parser.value(QString::fromLatin1(name)) : otherwise;
    };
    Arguments found;
    found.app.stateDir = value("state", {});
    found.app.server = value("server", {});
    found.app.form = kiosk::formNamed(value("form", u"tablet"_s));
    found.app.windowed = true;
    found.walk.out = value("out", u"."_s);
    found.walk.lang = value("lang", u"ur"_s);
    found.walk.text = value("text", u"normal"_s);
    found.walk.option = value("option", u"month"_s);
    found.walk.visit = value("visit", {});
    found.walk.pin = value("pin", {});
    found.walk.tour = parser.isSet(u"tour"_s);
    found.walk.strict = parser.isSet(u"strict"_s);
    return found;
}

int run(kiosk::Application &app, const Arguments &arguments)
{
    app.window()->show();
    walk::Driver driver(app);
    walk::Walker walker(driver, arguments.walk, arguments.app.form.pxPerMm, arguments.app.form.name);
    listener = &walker;
    QString trouble;
    try {
        if (arguments.walk.tour)
            walker.tour();
        else
            walker.patientJourney();
    } catch (const walk::Trouble &found) {
        trouble = found.what;
        app.window()->grabWindow().save(QDir(arguments.walk.out).filePath(u"trouble.png"_s));
    }
    listener = nullptr;
    walker.report().ok = walker.report().ok && trouble.isEmpty();
    const bool written = walker.report().write(QDir(arguments.walk.out));
    for (const walk::Finding &finding : walker.findings())
        std::fprintf(stderr, "%s %s: %s\n", qPrintable(finding.id), qPrintable(finding.step),
                     qUtf8Printable(finding.message));
    for (const QString &id : walk::checkedIds()) {
        qsizetype count = 0;
        for (const walk::Finding &finding : walker.findings())
            count += finding.id == id ? 1 : 0;
        std::fprintf(stderr, "%-8s %s\n", qPrintable(id), count ? qPrintable(u"not met: %1"_s.arg(count)) : "met");
    }
    if (!trouble.isEmpty())
        std::fprintf(stderr, "walk-through: %s\n", qUtf8Printable(trouble));
    const bool clean = walker.findings().isEmpty() && walker.warningCount() == 0;
    return written && walker.report().ok && (clean || !arguments.walk.strict) ? 0 : 1;
}
} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication gui(argc, argv);
    const Arguments arguments = parse(QGuiApplication::arguments());
    qInstallMessageHandler(onMessage);
    QAccessible::setActive(true);
    QDir().mkpath(arguments.walk.out);
    kiosk::Application app(arguments.app);
    if (const auto started = app.start(); !started) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(started.error()));
        return 2;
    }
    return run(app, arguments);
}
