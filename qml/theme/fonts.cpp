#include "theme/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QResource>
#include <QStringList>

namespace wazeh::theme {

namespace {
bool registerFace(const QString &path)
{
    const QResource face(path);
    if (!face.isValid())
        return false;
    // The resource is stored uncompressed and lives as long as the program: no copy is needed.
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(face.data()), face.size());
    return QFontDatabase::addApplicationFontFromData(bytes) >= 0;
}
} // namespace

bool registerFonts()
{
    bool all = true;
    for (const char *name : {"WazehNastaliq-Regular", "WazehNastaliq-Bold", "NotoSans-Regular", "NotoSans-Bold"})
        all = registerFace(QStringLiteral(":/wazeh/fonts/%1.ttf").arg(QLatin1String(name))) && all;
    const QString latin = QString::fromLatin1(kLatinFamily);
    const QString urdu = QString::fromLatin1(kUrduFamily);
    QFont::insertSubstitution(urdu, latin);
    QFont::insertSubstitution(latin, urdu);
    QGuiApplication::setFont(QFont(QStringList{latin, urdu}));
    return all;
}
} // namespace wazeh::theme
