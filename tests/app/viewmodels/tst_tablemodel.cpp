#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "viewmodels/tablemodel.h"

using wazeh::viewmodels::TableModel;
using Row = TableModel::Row;

class tst_TableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesAreNamed();
    void rowsComeBackAsGiven();
    void equalRowsChangeNothing();
    void countIsTold();
    void strangersGetNothing();
};

void tst_TableModel::rolesAreNamed()
{
    TableModel model({"name", "amount"}, nullptr);
    QCOMPARE(model.roleNames().size(), 2);
    QVERIFY(model.roleNames().values().contains("amount"));
}

void tst_TableModel::rowsComeBackAsGiven()
{
    TableModel model({"name", "amount"}, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({Row{QStringLiteral("a"), 1}, Row{QStringLiteral("b"), 2}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(1), Qt::UserRole).toString(), QStringLiteral("b"));
    QCOMPARE(model.data(model.index(1), Qt::UserRole + 1).toInt(), 2);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_TableModel::equalRowsChangeNothing()
{
    TableModel model({"name"}, nullptr);
    model.setRows({Row{QStringLiteral("a")}});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({Row{QStringLiteral("a")}});
    QCOMPARE(reset.count(), 0);
    model.setRows({Row{QStringLiteral("b")}});
    QCOMPARE(reset.count(), 1);
}

void tst_TableModel::countIsTold()
{
    TableModel model({"name"}, nullptr);
    const QSignalSpy counted(&model, &TableModel::countChanged);
    model.setRows({Row{1}});
    model.setRows({Row{2}});
    model.setRows({});
    QCOMPARE(counted.count(), 2);
}

void tst_TableModel::strangersGetNothing()
{
    TableModel model({"name"}, nullptr);
    model.setRows({Row{1}});
    QVERIFY(!model.data(model.index(5), Qt::UserRole).isValid());
    QVERIFY(!model.data(model.index(0), Qt::UserRole + 9).isValid());
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

QTEST_GUILESS_MAIN(tst_TableModel)
#include "tst_tablemodel.moc"
