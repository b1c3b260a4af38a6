#include "kiosk/frametrace.h"

#include <QQuickWindow>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

#include "kiosk/application.h"

namespace wazeh::kiosk {
namespace {
/** Milliseconds since the kernel made this process: field 22 of /proc/self/stat, in clock ticks since boot. */
double sinceStartMs()
{
    std::ifstream file("/proc/self/stat");
    std::string line;
    std::getline(file, line);
    std::istringstream fields(line.substr(line.rfind(')') + 2));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    const double started = std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK)) * 1000;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6 - started;
}
} // namespace

void traceFirstFrame(Application &application)
{
    if (!qEnvironmentVariableIsSet("WAZEH_TRACE_FRAMES"))
        return;
    QObject::connect(application.window(), &QQuickWindow::frameSwapped, application.window(),
                     [&application, seen = false]() mutable {
                         if (seen || application.state().step != flow::Step::Welcome)
                             return;
                         seen = true;
                         std::fprintf(stderr, "first-frame %.1f\n", sinceStartMs());
                         std::fflush(stderr);
                     });
}
} // namespace wazeh::kiosk
