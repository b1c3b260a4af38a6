#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTest>

#include "tablet.h"

namespace wazeh::kiosk::test {

/** How one run of the real program ended and what it said. */
struct Run {
    int exit = -1; // it did not end by itself
    QString out, errors;
};

/** Of its own, so that the system complains of nothing. */
[[nodiscard]] inline QStringList surroundings()
{
    static const QTemporaryDir runtime;
    return QProcess::systemEnvironment() + QStringList{QStringLiteral("XDG_RUNTIME_DIR=") + runtime.path()};
}

[[nodiscard]] inline Run run(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess program;
    program.setEnvironment(surroundings() + environment);
    program.start(qEnvironmentVariable("WAZEH_PROGRAM"), arguments);
    Run result;
    if (program.waitForFinished(2 * kPatienceMs) && program.exitStatus() == QProcess::NormalExit)
        result.exit = program.exitCode();
    result.out = QString::fromUtf8(program.readAllStandardOutput());
    result.errors = QString::fromUtf8(program.readAllStandardError());
    return result;
}

/** The program while it runs; gone at the end of the test. */
class Running {
public:
    explicit Running(const QStringList &arguments, const QStringList &environment = {})
    {
        m_process.setEnvironment(surroundings() + environment);
        m_process.start(qEnvironmentVariable("WAZEH_PROGRAM"), arguments);
    }
    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
    [[nodiscard]] bool runs() { return m_process.waitForStarted() && !m_process.waitForFinished(0); }
    [[nodiscard]] bool says(const QByteArray &what)
    {
        return QTest::qWaitFor([&] { return heard().contains(what) || !runs(); }, 2 * kPatienceMs) &&
               m_heard.contains(what);
    }
    [[nodiscard]] const QByteArray &heard() { return m_heard += m_process.readAllStandardError(); }
    /** SIGTERM; whether it is gone. */
    [[nodiscard]] bool endsWhenAsked()
    {
        m_process.terminate();
        return m_process.waitForFinished(kPatienceMs);
    }

private:
    QProcess m_process;
    QByteArray m_heard;
};
} // namespace wazeh::kiosk::test
