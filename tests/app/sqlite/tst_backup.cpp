#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

#include "sqlite/database.h"

using namespace wazeh::sqlite;
namespace fs = std::filesystem;

class tst_Backup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void theCopyIsOneFileWithEverythingInIt_data()
    {
        QTest::addColumn<int>("durability");
        QTest::newRow("device") << static_cast<int>(Durability::DeleteExtra);
        QTest::newRow("server, rows still in the WAL") << static_cast<int>(Durability::WalFull);
    }
    void theCopyIsOneFileWithEverythingInIt()
    {
        QFETCH(int, durability);
        auto db = filled(static_cast<Durability>(durability));
        QVERIFY(db && db->backupTo(path("copy.db")));
        QVERIFY(!fs::exists(path("copy.db-wal")) && !fs::exists(path("copy.db.tmp")));
        QCOMPARE(static_cast<unsigned>(fs::status(path("copy.db")).permissions()), 0600U);
        fs::create_directory(path("alone"));
        fs::copy_file(path("copy.db"), path("alone/copy.db"));
        const auto copy = Database::open(path("alone/copy.db"), Durability::DeleteExtra);
        QVERIFY(copy && copy->check());
        QCOMPARE(count(*copy), std::int64_t{500});
    }

    void aStaleJournalBesideTheTargetIsNotPlayedIn()
    {
        auto db = filled(Durability::WalFull);
        QVERIFY(db);
        fs::copy_file(path("live.db"), path("copy.db"));
        fs::copy_file(path("live.db-wal"), path("copy.db-wal"));
        QVERIFY(db->execute("DELETE FROM t WHERE a > 3") && db->backupTo(path("copy.db")));
        const auto copy = Database::open(path("copy.db"), Durability::DeleteExtra);
        QVERIFY(copy);
        QCOMPARE(count(*copy), std::int64_t{3});
    }

    void aTargetThatCannotBeWrittenIsAnError()
    {
        auto db = filled(Durability::DeleteExtra);
        QVERIFY(db && !db->backupTo(path("no/folder/copy.db")));
    }

    void checkFindsDamage()
    {
        {
            auto db = filled(Durability::DeleteExtra);
            QVERIFY(db && db->check());
        }
        std::fstream file(path("live.db"), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(4096 + 2);
        file.write("\xff\xff\xff\xff", 4);
        file.close();
        const auto db = Database::open(path("live.db"), Durability::DeleteExtra);
        QVERIFY(!db || !db->check());
    }

private:
    fs::path path(const char *name) const { return fs::path(m_dir->path().toStdString()) / name; }
    Result<Database> filled(Durability durability) const
    {
        auto db = Database::open(path("live.db"), durability);
        if (db && !db->execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b);"
                               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 500)"
                               " INSERT INTO t SELECT i, hex(zeroblob(100)) FROM n"))
            return std::unexpected(Error{});
        return db;
    }
    static std::int64_t count(const Database &db)
    {
        auto statement = db.prepare("SELECT count(*) FROM t");
        return statement && statement->step().value_or(false) ? statement->integer(0) : -1;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
