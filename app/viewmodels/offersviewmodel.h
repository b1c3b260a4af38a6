#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/sessionport.h"
#include "viewmodels/tablemodel.h"

namespace wazeh::viewmodels {

/** Ways to pay: every option of the policy in the quote's own order, available or withheld with its reason. */
class OffersViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString estimate READ estimate NOTIFY changed FINAL)
    Q_PROPERTY(QString policyNumber READ policyNumber NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *offers READ offers CONSTANT FINAL)

public:
    explicit OffersViewModel(SessionPort &port, QObject *parent = nullptr);
    void refresh();

    [[nodiscard]] QString estimate() const;
    [[nodiscard]] QString policyNumber() const;
    /** optionId variant kind name today each times thenText total extra yearly late payee available locked reason opens
     */
    [[nodiscard]] QAbstractItemModel *offers() { return &m_offers; }

public Q_SLOTS:
    void open(const QString &optionId, const QString &variant);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] TableModel::Row row(const domain::Offer &offer) const;
    [[nodiscard]] QString reasonFor(const domain::Offer &offer) const;
    /** Whether help stands first: until it was asked or declined, and when there is a fund to ask. */
    [[nodiscard]] bool isHelpFirst() const;
    [[nodiscard]] TableModel::Row helpRow() const;

    SessionPort &m_port;
    TableModel m_offers;
};
} // namespace wazeh::viewmodels
