#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/sessionport.h"
#include "viewmodels/tablemodel.h"

namespace wazeh::viewmodels {

/** The staff area: visits by token and state, calls, what has not reached the clinic yet. No amounts. */
class StaffViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool pinWrong READ pinWrong NOTIFY changed FINAL)
    Q_PROPERTY(int pinWaitSeconds READ pinWaitSeconds NOTIFY changed FINAL)
    Q_PROPERTY(QString staffName READ staffName NOTIFY changed FINAL)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed FINAL)
    Q_PROPERTY(QString oldest READ oldest NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ online NOTIFY changed FINAL)
    Q_PROPERTY(bool policyRefused READ policyRefused NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString token READ token NOTIFY changed FINAL)
    Q_PROPERTY(QString visitState READ visitState NOTIFY changed FINAL)
    Q_PROPERTY(QString service READ service NOTIFY changed FINAL)
    Q_PROPERTY(QString counter READ counter NOTIFY changed FINAL)
    Q_PROPERTY(bool canHandOver READ canHandOver NOTIFY changed FINAL)
    Q_PROPERTY(bool emergency READ emergency NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *visits READ visits CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *calls READ calls CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *services READ services CONSTANT FINAL)

public:
    explicit StaffViewModel(SessionPort &port, QObject *parent = nullptr);
    void refresh();

    [[nodiscard]] bool pinWrong() const;
    [[nodiscard]] int pinWaitSeconds() const;
    [[nodiscard]] QString staffName() const;
    [[nodiscard]] int unsent() const;
    [[nodiscard]] QString oldest() const; // age of the oldest unsent record, in words
    [[nodiscard]] bool online() const;
    [[nodiscard]] bool policyRefused() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString token() const;
    [[nodiscard]] QString visitState() const;
    [[nodiscard]] QString service() const;
    [[nodiscard]] QString counter() const;
    [[nodiscard]] bool canHandOver() const;
    [[nodiscard]] bool emergency() const;
    [[nodiscard]] QAbstractItemModel *visits() { return &m_visits; }     // visitRef title token state service
    [[nodiscard]] QAbstractItemModel *calls() { return &m_calls; }       // callId place step at want state emergency
    [[nodiscard]] QAbstractItemModel *services() { return &m_services; } // code name category price

public Q_SLOTS:
    void enterPin(const QString &pin);
    void close();
    void open(const QString &visitRef);
    void handOver();
    void openWalkIn();
    void addWalkIn(const QString &name, const QString &serviceCode, int birthYear, const QString &phoneLast4);
    void openEnd();
    void end(bool asVoid, const QString &reason);
    void setStable(const QString &clinician);
    void acceptCall(const QString &callId);
    void finishCall(const QString &callId);
    void goBack();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const domain::Visit *visit() const;

    SessionPort &m_port;
    TableModel m_visits;
    TableModel m_calls;
    TableModel m_services;
};
} // namespace wazeh::viewmodels
