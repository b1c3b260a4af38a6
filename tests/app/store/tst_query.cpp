#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include "store/query.h"

using namespace wazeh;
using namespace wazeh::store;

class tst_Query : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto db = sqlite::Database::open(m_folder->path().toStdString() + "/q.db", sqlite::Durability::DeleteExtra);
        QVERIFY(db && db->execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b, c)"));
        m_db = std::make_unique<sqlite::Database>(std::move(*db));
    }

    void everyKindOfValueIsBound()
    {
        const std::string text = "متن";
        QVERIFY(run(*m_db, "INSERT INTO t VALUES(?,?,?)", 7, text, Blob{"\x01\x02"}));
        const auto kinds = first(*m_db, "SELECT typeof(a)||typeof(b)||typeof(c) FROM t", textColumn);
        QVERIFY(kinds && *kinds == "integertextblob");
        QVERIFY(*first(*m_db, "SELECT a FROM t WHERE b=?", integerColumn, text) == 7);
    }

    void firstTellsNoRowFromAnError()
    {
        const auto none = first(*m_db, "SELECT a FROM t", integerColumn);
        QVERIFY(none && !none->has_value());
        const auto wrong = first(*m_db, "SELECT nothing FROM t", integerColumn);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, SQLITE_ERROR);
    }

    void eachVisitsAllInOrder()
    {
        for (const int a : {3, 1, 2})
            QVERIFY(run(*m_db, "INSERT INTO t(a) VALUES(?)", a));
        std::string seen;
        QVERIFY(each(
            *m_db, "SELECT a FROM t WHERE a<? ORDER BY a", [&](sqlite::Statement &row) { seen += row.text(0); }, 3));
        QCOMPARE(seen, std::string("12"));
        QVERIFY(!each(*m_db, "SELECT nothing", [](sqlite::Statement &) {}));
    }

    void workIsAllOrNothing()
    {
        Work good(*m_db);
        QVERIFY(good.run("INSERT INTO t(a) VALUES(?)", 1).run("INSERT INTO t(a) VALUES(?)", 2).commit());
        Work bad(*m_db);
        bad.run("INSERT INTO t(a) VALUES(?)", 3).run("INSERT INTO t(a) VALUES(?)", 1).run("INSERT INTO t(a) VALUES(4)");
        QVERIFY(!bad.sound());
        QCOMPARE(bad.commit().error().code, SQLITE_CONSTRAINT_PRIMARYKEY);
        QCOMPARE(count(), std::int64_t{3}); // still inside the transaction that failed
    }

    void workThatIsNotCommittedLeavesNothing()
    {
        {
            Work work(*m_db);
            work.run("INSERT INTO t(a) VALUES(1)");
        }
        QCOMPARE(count(), std::int64_t{0});
        {
            Work work(*m_db);
            work.run("INSERT INTO t(a) VALUES(1)").fail({SQLITE_FULL, "said so"});
            QCOMPARE(work.commit().error().code, SQLITE_FULL);
        }
        QCOMPARE(count(), std::int64_t{0});
    }

    void workInsideWorkIsRefused()
    {
        Work outer(*m_db);
        Work inner(*m_db);
        QVERIFY(!inner.sound());
        QVERIFY(!inner.run("INSERT INTO t(a) VALUES(1)").commit());
        QVERIFY(outer.run("INSERT INTO t(a) VALUES(2)").commit());
        QCOMPARE(count(), std::int64_t{1});
    }

private:
    std::int64_t count() const
    {
        const auto found = first(*m_db, "SELECT count(*) FROM t", integerColumn);
        return found ? found->value_or(-1) : -1;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sqlite::Database> m_db;
};

QTEST_GUILESS_MAIN(tst_Query)
#include "tst_query.moc"
