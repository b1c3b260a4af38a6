#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include "language.h"
#include "theme/fonts.h"

class Setup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable()
    {
        if (!wazeh::theme::registerFonts())
            qFatal("the bundled fonts cannot be registered");
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        prepare(*engine);
        engine->rootContext()->setContextProperty(QStringLiteral("language"), new Language(*engine));
        engine->rootContext()->setContextProperty(QStringLiteral("scenes"), QStringLiteral("file:" WAZEH_SCENES "/"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(wazeh_qmltests, Setup)
#include "main.moc"
