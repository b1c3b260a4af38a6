#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/sessionport.h"
#include "viewmodels/tablemodel.h"

namespace wazeh::viewmodels {

/** Help before debt: the question of the moment, then the funds that can be asked. What was answered is never shown. */
class HelpViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *funds READ funds CONSTANT FINAL)
    Q_PROPERTY(int fundCount READ fundCount NOTIFY changed FINAL)

public:
    explicit HelpViewModel(SessionPort &port, QObject *parent = nullptr);
    void refresh();

    [[nodiscard]] QString question() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] int number() const; // 1, 2, …; 0 while nothing is asked
    [[nodiscard]] int count() const;
    [[nodiscard]] QAbstractItemModel *choices() { return &m_choices; } // choiceId text
    /** Those that the answers allow: optionId name detail most office papers pauses. most "" = no figure. */
    [[nodiscard]] QAbstractItemModel *funds() { return &m_funds; }
    [[nodiscard]] int fundCount() const { return m_funds.count(); }

public Q_SLOTS:
    void answer(const QString &choiceId);
    void passOver();
    void decline();
    void ask(const QString &optionId);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const domain::HelpQuestion *asked() const;
    [[nodiscard]] QList<TableModel::Row> fundRows() const;

    SessionPort &m_port;
    TableModel m_choices;
    TableModel m_funds;
};
} // namespace wazeh::viewmodels
