#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QList>
#include <QVariant>
#include <initializer_list>

namespace wazeh::viewmodels {

/** Rows of plain values under fixed role names. Setting equal rows changes nothing; GUI thread. */
class TableModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using Row = QVariantList; // one value a role, in the order of the roles
    TableModel(std::initializer_list<const char *> roles, QObject *parent);

    void setRows(QList<Row> rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_roles; }

Q_SIGNALS:
    void countChanged();

private:
    QHash<int, QByteArray> m_roles;
    QList<Row> m_rows;
};
} // namespace wazeh::viewmodels
