#include "kiosk/selftest.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <cstdio>

#include "kiosk/application.h"

namespace wazeh::kiosk {
namespace {
bool isSettled(const flow::State &state)
{
    return state.step == flow::Step::Welcome || state.out == flow::OutReason::NotEnrolled ||
           state.out == flow::OutReason::StoreBroken;
}

const char *faultIn(const flow::State &state)
{
    switch (state.out) {
    case flow::OutReason::StoreBroken:
        return "the device's store cannot be used";
    case flow::OutReason::DiskFull:
        return "there is no room to save a choice";
    case flow::OutReason::ClockWrong:
        return "the clock is wrong";
    case flow::OutReason::None:
    case flow::OutReason::NotEnrolled:
        return nullptr;
    default:
        return "no day or policy came";
    }
}
} // namespace

int selfTest(Application &application)
{
    constexpr qint64 kPatienceMs = 20'000;
    bool drawn = false;
    QObject::connect(application.window(), &QQuickWindow::frameSwapped, application.window(),
                     [&drawn] { drawn = true; });
    application.window()->show();
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < kPatienceMs && !(drawn && isSettled(application.state())))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    if (const char *fault = drawn ? faultIn(application.state()) : "no frame was drawn") {
        std::fprintf(stderr, "self-test: %s\n", fault);
        return 1;
    }
    const QStringList broken = application.brokenScreens();
    for (const QString &why : broken)
        std::fprintf(stderr, "self-test: %s\n", qUtf8Printable(why));
    return broken.isEmpty() ? 0 : 1;
}
} // namespace wazeh::kiosk
