#include "language.h"

#include <QCoreApplication>
#include <QQmlEngine>

#include "theme/icons.h"

Language::Language(QQmlEngine &engine) : QObject(&engine), m_engine(engine)
{
}

bool Language::choose(const QString &lang)
{
    QCoreApplication::removeTranslator(&m_translator);
    bool there = true;
    if (lang == QLatin1String("ur")) {
        there = m_translator.load(QStringLiteral(WAZEH_TRANSLATIONS "/wazeh_ur.qm"));
        QCoreApplication::installTranslator(&m_translator);
    }
    m_engine.retranslate();
    return there;
}

void prepare(QQmlEngine &engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QString::fromLatin1(wazeh::theme::kIconProvider), new wazeh::theme::IconProvider);
}
