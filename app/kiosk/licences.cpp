#include "kiosk/licences.h"

#include <QDir>
#include <QFile>

namespace wazeh::kiosk {

QString licences()
{
    QString all;
    const QDir folder(QStringLiteral(":/wazeh/licences"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += QStringLiteral("==== %1 ====\n%2\n").arg(name, QString::fromUtf8(file.readAll()));
    }
    return all;
}
} // namespace wazeh::kiosk
