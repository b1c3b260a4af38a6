#include "viewmodels/tablemodel.h"

#include <utility>

namespace wazeh::viewmodels {

TableModel::TableModel(std::initializer_list<const char *> roles, QObject *parent) : QAbstractListModel(parent)
{
    int role = Qt::UserRole;
    for (const char *name : roles)
        m_roles.insert(role++, QByteArray(name));
}

void TableModel::setRows(QList<Row> rows)
{
    if (rows == m_rows)
        return;
    const bool resized = rows.size() != m_rows.size();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    if (resized)
        Q_EMIT countChanged();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_rows.at(index.row()).value(role - Qt::UserRole);
}
} // namespace wazeh::viewmodels
