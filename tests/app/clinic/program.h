#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace wazeh::clinic::test {

/** One run of the real wazeh-clinic. */
struct Run {
    int exitCode = -1;
    QByteArray out, err;
};
[[nodiscard]] inline QString program()
{
    return QString::fromLocal8Bit(qgetenv("WAZEH_CLINIC_PROGRAM"));
}
[[nodiscard]] inline Run run(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(program(), words);
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}
} // namespace wazeh::clinic::test
