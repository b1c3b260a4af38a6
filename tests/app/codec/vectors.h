#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <optional>
#include <string>

/** Published vectors that are not part of the repository: the folder named by WAZEH_VECTORS. */
namespace wazeh::test {

inline std::optional<QDir> vectors(const char *folder)
{
    const QString root = qEnvironmentVariable("WAZEH_VECTORS");
    const QDir dir(root + QLatin1Char('/') + QLatin1String(folder));
    return !root.isEmpty() && dir.exists() ? std::optional(dir) : std::nullopt;
}

inline std::string bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return file.readAll().toStdString();
}
} // namespace wazeh::test
