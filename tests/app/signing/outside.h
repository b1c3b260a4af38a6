#pragma once

#include <QProcess>
#include <QString>

#include "codec/json.h"

namespace wazeh::test {

inline constexpr int kNotInstalled = 77;

/** Exit code of a script beside this file that reads one JSON document; −1 when it did not end by itself. */
inline int pythonVerdict(const char *script, const codec::Json &given)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("/usr/bin/python3"),
                 {qEnvironmentVariable("WAZEH_SOURCE") + QLatin1String("/tests/app/signing/") + QLatin1String(script)});
    if (!python.waitForStarted()) {
        return kNotInstalled;
    }
    python.write(QByteArray::fromStdString(codec::writeJson(given)));
    python.closeWriteChannel();
    return python.waitForFinished(120000) && python.exitStatus() == QProcess::NormalExit ? python.exitCode() : -1;
}
} // namespace wazeh::test
