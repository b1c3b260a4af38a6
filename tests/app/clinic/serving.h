#pragma once

#include <csignal>
#include <cstdint>

#include <QProcess>
#include <QRegularExpression>

#include "program.h"

namespace wazeh::clinic::test {

/** `wazeh-clinic serve` as a process, on a port that it picks unless one is wanted; a
 *  port of 0 means that it did not come up. */
class Serving {
public:
    explicit Serving(const QString &folder, std::uint16_t wanted = 0)
    {
        m_process.start(program(), {QStringLiteral("serve"), QStringLiteral("--data"), folder,
                                    QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(wanted)});
        m_process.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains('\n') && (m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(60'000)))
            said += m_process.readAll();
        const auto match =
            QRegularExpression(QStringLiteral("listening on 127.0.0.1:(\\d+)")).match(QString::fromUtf8(said));
        port = match.captured(1).toUShort();
    }
    ~Serving()
    {
        if (m_process.state() != QProcess::NotRunning)
            (void)stop();
    }
    /** SIGTERM; the exit code, −1 when it does not end. */
    int stop()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        return ended();
    }
    void signalOnly() { ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM); }
    int ended()
    {
        return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    std::uint16_t port = 0;

private:
    QProcess m_process;
};
} // namespace wazeh::clinic::test
