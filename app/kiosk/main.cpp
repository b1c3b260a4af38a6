#include <QGuiApplication>
#include <QQuickWindow>
#include <csignal>
#include <cstdio>

#include "kiosk/application.h"
#include "kiosk/frametrace.h"
#include "kiosk/licences.h"
#include "kiosk/options.h"
#include "kiosk/selftest.h"

namespace {
int say(FILE *where, const QString &text, int status)
{
    std::fputs(qUtf8Printable(text + QLatin1Char('\n')), where);
    return status;
}
} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a server that hangs up is an error of that request, not the end of the program
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = wazeh::kiosk::parseOptions(arguments);
    if (!options)
        return say(options.error().help ? stdout : stderr, options.error().text, options.error().help ? 0 : 2);
    if (options->version)
        return say(stdout, QStringLiteral("wazeh " WAZEH_VERSION), 0);

    QGuiApplication app(argc, argv);
    if (options->licences)
        return say(stdout, wazeh::kiosk::licences(), 0);
    wazeh::kiosk::Application wazeh(*options);
    if (const auto started = wazeh.start(); !started)
        return say(stderr, started.error(), 2);
    wazeh::kiosk::traceFirstFrame(wazeh);
    if (options->selfTest)
        return wazeh::kiosk::selfTest(wazeh);
    if (options->windowed)
        wazeh.window()->show();
    else
        wazeh.window()->showFullScreen();
    return QGuiApplication::exec();
}
