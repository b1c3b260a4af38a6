#include "kiosk/selftest.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <cstdio>

#include "kiosk/application.h"

namespace wazeh::kiosk {

int selfTest(Application &application)
{
    constexpr qint64 kPatienceMs = 20'000;
    bool drawn = false;
    QObject::connect(application.window(), &QQuickWindow::frameSwapped, application.window(),
                     [&drawn] { drawn = true; });
    application.window()->show();
    QElapsedTimer waited;
    waited.start();
    const auto settled = [&application] {
        const flow::State &state = application.state();
        return state.step == flow::Step::Welcome || state.out == flow::OutReason::NotEnrolled;
    };
    while (waited.elapsed() < kPatienceMs && !(drawn && settled()))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    if (!drawn || !settled()) {
        std::fprintf(stderr, "self-test: %s\n", drawn ? "no day or policy came" : "no frame was drawn");
        return 1;
    }
    const QStringList broken = application.brokenScreens();
    for (const QString &why : broken)
        std::fprintf(stderr, "self-test: %s\n", qUtf8Printable(why));
    return broken.isEmpty() ? 0 : 1;
}
} // namespace wazeh::kiosk
