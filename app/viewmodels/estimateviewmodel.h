#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/sessionport.h"
#include "viewmodels/tablemodel.h"

namespace wazeh::viewmodels {

/** The estimated cost: one figure, its usual range, every line. Nothing is shown while there is no estimate. */
class EstimateViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString expected READ expected NOTIFY changed FINAL)
    Q_PROPERTY(QString low READ low NOTIFY changed FINAL)
    Q_PROPERTY(QString high READ high NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(double tickAt READ tickAt NOTIFY changed FINAL)
    Q_PROPERTY(QString validUntil READ validUntil NOTIFY changed FINAL)
    Q_PROPERTY(QString notIncluded READ notIncluded NOTIFY changed FINAL)
    Q_PROPERTY(QString mayChange READ mayChange NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *arranged READ arranged CONSTANT FINAL)

public:
    explicit EstimateViewModel(SessionPort &port, QObject *parent = nullptr);
    void refresh();

    [[nodiscard]] QString expected() const;
    [[nodiscard]] QString low() const;
    [[nodiscard]] QString high() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] double tickAt() const; // 0 = low end, 1 = high end
    [[nodiscard]] QString validUntil() const;
    [[nodiscard]] QString notIncluded() const;
    [[nodiscard]] QString mayChange() const;
    [[nodiscard]] QAbstractItemModel *lines() { return &m_lines; }       // name note amount kind
    [[nodiscard]] QAbstractItemModel *arranged() { return &m_arranged; } // amount date

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const domain::Estimate *estimate() const;
    [[nodiscard]] QList<TableModel::Row> lineRows() const;

    SessionPort &m_port;
    TableModel m_lines;
    TableModel m_arranged;
};
} // namespace wazeh::viewmodels
