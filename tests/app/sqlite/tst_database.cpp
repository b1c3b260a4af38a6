#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

#include <sqlite3.h>

#include "sqlite/database.h"

using namespace wazeh::sqlite;
namespace fs = std::filesystem;

class tst_Database : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void aDeviceFileHasTheAskedSettings()
    {
        const auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db);
        QCOMPARE(value(*db, "PRAGMA journal_mode"), std::string("delete"));
        QCOMPARE(value(*db, "PRAGMA synchronous"), std::string("3"));
        QCOMPARE(value(*db, "PRAGMA foreign_keys"), std::string("1"));
        QCOMPARE(value(*db, "PRAGMA trusted_schema"), std::string("0"));
        QCOMPARE(value(*db, "PRAGMA cell_size_check"), std::string("1"));
        int defensive = 0;
        QCOMPARE(sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive), SQLITE_OK);
        QCOMPARE(defensive, 1);
    }

    void aServerFileIsWalFull()
    {
        const auto db = Database::open(file(), Durability::WalFull);
        QVERIFY(db);
        QCOMPARE(value(*db, "PRAGMA journal_mode"), std::string("wal"));
        QCOMPARE(value(*db, "PRAGMA synchronous"), std::string("2"));
    }

    void onlyTheOwnerMayReadIt()
    {
        const auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db);
        const auto mode = fs::status(file()).permissions();
        QCOMPARE(static_cast<unsigned>(mode), 0600U);
    }

    void theSchemaCannotBeWritten()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db && db->execute("CREATE TABLE t(a); PRAGMA writable_schema=ON"));
        QVERIFY(!db->execute("UPDATE sqlite_schema SET sql='x'"));
    }

    void extensionsAreNotLoaded()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db);
        const auto loaded = db->execute("SELECT load_extension('/nonexistent')");
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.find("not authorized") != std::string::npos);
    }

    void aFileThatCannotBeOpenedSaysSo()
    {
        const auto db = Database::open(path("no/such/folder/x.db"), Durability::DeleteExtra);
        QVERIFY(!db);
        QCOMPARE(db.error().code, SQLITE_CANTOPEN);
    }

    void aFileThatIsNoDatabaseSaysSo()
    {
        QFile other(QString::fromStdString(file().string()));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(4096, 'x'));
        other.close();
        const auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(!db);
        QCOMPARE(db.error().code, SQLITE_NOTADB);
    }

    void boundValuesComeBackByteExact()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db && db->execute("CREATE TABLE t(i, t, b, n, e, z)"));
        using namespace std::string_view_literals;
        constexpr auto bytes = "a\0b\xff"sv;
        auto insert = db->prepare("INSERT INTO t VALUES(?,?,?,?,?,?)");
        QVERIFY(insert);
        insert->bind(1, INT64_MIN).bind(2, "روپے"sv).bindBlob(3, bytes).bindNull(4);
        insert->bind(5, std::string_view{}).bindBlob(6, std::string_view{});
        QVERIFY(insert->run());
        QCOMPARE(db->changes(), std::int64_t{1});
        auto select = db->prepare("SELECT *, typeof(e), typeof(z) FROM t");
        QVERIFY(select && select->step().value_or(false));
        QCOMPARE(select->integer(0), INT64_MIN);
        QCOMPARE(select->text(1), std::string("روپے"));
        QCOMPARE(select->text(2), std::string(bytes));
        QVERIFY(select->isNull(3));
        QVERIFY(!select->isNull(4));
        QCOMPARE(select->text(6), std::string("text"));
        QCOMPARE(select->text(7), std::string("blob"));
        QCOMPARE(select->step().value_or(true), false);
    }

    void aStatementCanBeUsedAgainAfterReset()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db && db->execute("CREATE TABLE t(a, b)"));
        auto insert = db->prepare("INSERT INTO t VALUES(?,?)");
        QVERIFY(insert);
        QVERIFY(insert->bind(1, std::int64_t{1}).bind(2, std::int64_t{2}).run());
        insert->reset();
        QVERIFY(insert->bind(1, std::int64_t{3}).run());
        QCOMPARE(value(*db, "SELECT group_concat(coalesce(b,'-')) FROM t"), std::string("2,-"));
    }

    void aBadBindIsReportedByStep()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db);
        auto statement = db->prepare("SELECT ?");
        QVERIFY(statement);
        const auto row = statement->bind(7, std::int64_t{1}).step();
        QVERIFY(!row);
        QCOMPARE(row.error().code, SQLITE_RANGE);
    }

    void runRefusesAStatementWithRows()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db);
        auto statement = db->prepare("SELECT 1");
        QVERIFY(statement);
        QCOMPARE(statement->run().error().code, SQLITE_MISUSE);
    }

    void exactCodesAreKept()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db && db->execute("CREATE TABLE p(id INTEGER PRIMARY KEY, u UNIQUE);"
                                  "CREATE TABLE c(p INTEGER NOT NULL REFERENCES p(id))"));
        QCOMPARE(db->execute("INSERT INTO c VALUES(9)").error().code, SQLITE_CONSTRAINT_FOREIGNKEY);
        QCOMPARE(db->execute("INSERT INTO c VALUES(NULL)").error().code, SQLITE_CONSTRAINT_NOTNULL);
        QVERIFY(db->execute("INSERT INTO p VALUES(1,'a')"));
        QCOMPARE(db->execute("INSERT INTO p VALUES(2,'a')").error().code, SQLITE_CONSTRAINT_UNIQUE);
        QCOMPARE(db->prepare("SELEC 1").error().code, SQLITE_ERROR);
        QCOMPARE(db->prepare("  ").error().code, SQLITE_MISUSE);
    }

    void anUnfinishedTransactionLeavesNothing()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db && db->execute("CREATE TABLE t(a)"));
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(transaction && db->execute("INSERT INTO t VALUES(1)"));
        }
        QCOMPARE(value(*db, "SELECT count(*) FROM t"), std::string("0"));
        auto transaction = Transaction::begin(*db);
        QVERIFY(transaction && db->execute("INSERT INTO t VALUES(1)") && transaction->commit());
        QCOMPARE(value(*db, "SELECT count(*) FROM t"), std::string("1"));
        QCOMPARE(transaction->commit().error().code, SQLITE_MISUSE);
    }

    void aCommitThatFailsRollsBack()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db && db->execute("CREATE TABLE p(id INTEGER PRIMARY KEY);"
                                  "CREATE TABLE c(p REFERENCES p(id) DEFERRABLE INITIALLY DEFERRED)"));
        auto transaction = Transaction::begin(*db);
        QVERIFY(transaction && db->execute("INSERT INTO c VALUES(9)"));
        QCOMPARE(transaction->commit().error().code, SQLITE_CONSTRAINT_FOREIGNKEY);
        QVERIFY(sqlite3_get_autocommit(db->handle()) != 0);
        QCOMPARE(value(*db, "SELECT count(*) FROM c"), std::string("0"));
    }

    void aMovedDatabaseStillWorks()
    {
        auto first = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(first && first->execute("CREATE TABLE t(a)"));
        Database second = std::move(*first);
        QVERIFY(second.execute("INSERT INTO t VALUES(1)"));
        auto third = Database::open(path("other.db"), Durability::DeleteExtra);
        QVERIFY(third);
        *third = std::move(second);
        QCOMPARE(value(*third, "SELECT count(*) FROM t"), std::string("1"));
    }

    void aClosedDatabaseOnlyGivesErrors()
    {
        auto db = Database::open(file(), Durability::DeleteExtra);
        QVERIFY(db);
        *db = Database::closed();
        QCOMPARE(db->prepare("SELECT 1").error().code, SQLITE_MISUSE);
        QCOMPARE(db->execute("SELECT 1").error().code, SQLITE_MISUSE);
        QVERIFY(!Transaction::begin(*db));
        QCOMPARE(db->changes(), std::int64_t{0});
        QVERIFY(!db->backupTo(path("copy.db")));
    }

private:
    fs::path path(const char *name) const { return fs::path(m_dir->path().toStdString()) / name; }
    fs::path file() const { return path("x.db"); }
    static std::string value(const Database &db, std::string_view sql)
    {
        auto statement = db.prepare(sql);
        if (!statement || !statement->step().value_or(false))
            return "?";
        return statement->text(0);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
