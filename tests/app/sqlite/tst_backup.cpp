#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

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

    void aLiveDatabaseIsCopiedInOneMoment_data()
    {
        QTest::addColumn<int>("durability");
        QTest::newRow("device") << static_cast<int>(Durability::DeleteExtra);
        QTest::newRow("server") << static_cast<int>(Durability::WalFull);
    }
    void aLiveDatabaseIsCopiedInOneMoment()
    {
        QFETCH(int, durability);
        const auto kind = static_cast<Durability>(durability);
        auto db = filled(kind);
        QVERIFY(db && db->execute("CREATE TABLE money(id INTEGER PRIMARY KEY, amount INTEGER NOT NULL);"
                                  "INSERT INTO money VALUES(1, 100000), (2, 0)"));
        std::atomic<bool> stop = false;
        std::atomic<int> moved = 0;
        const auto moveOne = [&](Database &mine) {
            auto transaction = Transaction::begin(mine);
            return transaction && mine.execute("UPDATE money SET amount=amount-1 WHERE id=1") &&
                   mine.execute("UPDATE money SET amount=amount+1 WHERE id=2") && transaction->commit();
        };
        std::thread other([&] { // moves one at a time from the first to the second
            auto mine = Database::open(path("live.db"), kind);
            while (mine && !stop) {
                const auto begun = std::chrono::steady_clock::now();
                moved += moveOne(*mine) ? 1 : 0;
                // Others want to read: they find it free twice as long as it was written.
                std::this_thread::sleep_for(2 * (std::chrono::steady_clock::now() - begun));
            }
        });
        int copies = 0;
        for (int i = 0; i < 8; ++i) {
            const int before = moved;
            while (moved == before) // something changes between any two copies
                std::this_thread::yield();
            if (!db->backupTo(path("copy.db")))
                break;
            const auto copy = Database::open(path("copy.db"), Durability::DeleteExtra);
            auto sum =
                copy ? copy->prepare("SELECT sum(amount), min(amount) FROM money") : Result<Statement>(std::unexpect);
            copies += sum && sum->step().value_or(false) && sum->integer(0) == 100'000 && sum->integer(1) > 0 ? 1 : 0;
        }
        stop = true;
        other.join();
        QCOMPARE(copies, 8);
        QVERIFY(db->check());
    }

    void aCopyThatFailsLeavesTheOldOne()
    {
        auto db = filled(Durability::WalFull);
        QVERIFY(db && db->backupTo(path("copy.db")));
        fs::create_directory(path("copy.db.tmp")); // nothing can be written under that name
        std::ofstream(path("copy.db.tmp/in the way")) << "x";
        QVERIFY(db->execute("DELETE FROM t"));
        QVERIFY(!db->backupTo(path("copy.db")));
        const auto old = Database::open(path("copy.db"), Durability::DeleteExtra);
        QVERIFY(old);
        QCOMPARE(count(*old), std::int64_t{500});
        fs::remove_all(path("copy.db.tmp"));
        QVERIFY(db->backupTo(path("copy.db")));
    }

    void whatAnEarlierTryLeftIsNoHindrance()
    {
        auto db = filled(Durability::DeleteExtra);
        std::ofstream(path("copy.db.tmp")) << "half a copy";
        std::ofstream(path("copy.db.tmp-journal")) << "and its journal";
        QVERIFY(db && db->backupTo(path("copy.db")));
        const auto copy = Database::open(path("copy.db"), Durability::DeleteExtra);
        QVERIFY(copy && copy->check());
        QCOMPARE(count(*copy), std::int64_t{500});
    }

    void aDamagedDatabaseIsNotPutInPlaceOfAGoodCopy()
    {
        {
            auto db = filled(Durability::DeleteExtra);
            QVERIFY(db && db->backupTo(path("copy.db")));
        }
        const auto damaged = [this] {
            std::fstream file(path("live.db"), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(5 * 4096);
            file << std::string(64, '\xff');
        };
        damaged();
        auto db = Database::open(path("live.db"), Durability::DeleteExtra);
        QVERIFY(!db || !db->backupTo(path("copy.db")));
        const auto copy = Database::open(path("copy.db"), Durability::DeleteExtra);
        QVERIFY(copy && copy->check());
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
