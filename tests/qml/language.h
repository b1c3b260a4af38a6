#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

class QQmlEngine;

/** Switches what qsTr answers, for tests and the gallery: "ur" from the built wazeh_ur.qm, anything else the source. */
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QQmlEngine &engine);
    /** False when there is no such translation. */
    Q_INVOKABLE bool choose(const QString &lang);

private:
    QQmlEngine &m_engine;
    QTranslator m_translator;
};

/** What every engine here needs: import path, icons. */
void prepare(QQmlEngine &engine);
