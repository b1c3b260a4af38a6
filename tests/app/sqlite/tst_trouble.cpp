#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include <sqlite3.h>

#include "sqlite/database.h"

using namespace wazeh::sqlite;
namespace fs = std::filesystem;

namespace {
constexpr auto kAccounts = "CREATE TABLE t(id INTEGER PRIMARY KEY, amount INTEGER NOT NULL CHECK(amount >= 0));"
                           "INSERT INTO t VALUES(1, 1000), (2, 0)";

std::string value(const Database &db, std::string_view sql)
{
    auto statement = db.prepare(sql);
    if (!statement || !statement->step().value_or(false))
        return "?";
    return statement->text(0);
}

int primary(const Error &error)
{
    return error.code & 0xff;
}

/** What a child process without any privilege answers; −1 when it ended otherwise. */
template <class Work>
int asNobody(Work work)
{
    const auto child = ::fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            ::_exit(99);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
} // namespace

/** Files that somebody else holds, that may not be written, that are damaged or full. */
class tst_Trouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void aFileThatIsHeldIsBusyAndThenFree_data() { bothWays(); }
    void aFileThatIsHeldIsBusyAndThenFree()
    {
        QFETCH(int, durability);
        auto first = open(durability);
        auto second = open(durability);
        QVERIFY(first && second && first->execute(kAccounts));
        sqlite3_busy_timeout(second->handle(), 20);
        {
            auto held = Transaction::begin(*first);
            QVERIFY(held && first->execute("UPDATE t SET amount=1 WHERE id=2"));
            const auto refused = Transaction::begin(*second);
            QVERIFY(!refused);
            QCOMPARE(primary(refused.error()), SQLITE_BUSY);
            QCOMPARE(primary(second->execute("INSERT INTO t VALUES(3, 3)").error()), SQLITE_BUSY);
            QCOMPARE(value(*second, "SELECT amount FROM t WHERE id=2"), std::string("0")); // not seen before its commit
            QVERIFY(held->commit());
        }
        QVERIFY(Transaction::begin(*second));
        QCOMPARE(value(*second, "SELECT amount FROM t WHERE id=2"), std::string("1"));
    }

    void whoeverWaitsGetsItsTurn_data() { bothWays(); }
    void whoeverWaitsGetsItsTurn()
    {
        QFETCH(int, durability);
        auto first = open(durability);
        QVERIFY(first && first->execute(kAccounts));
        auto held = Transaction::begin(*first);
        QVERIFY(held.has_value());
        std::atomic<bool> asked = false;
        bool done = false;
        std::thread other([&] {
            auto mine = open(durability);
            asked = true;
            done = mine && mine->execute("UPDATE t SET amount=7 WHERE id=2").has_value();
        });
        while (!asked)
            std::this_thread::yield();
        std::this_thread::sleep_for(
            std::chrono::milliseconds(50)); // whether it waits already or not: it must get through
        QVERIFY(held->commit());
        other.join();
        QVERIFY(done);
        QCOMPARE(value(*first, "SELECT amount FROM t WHERE id=2"), std::string("7"));
    }

    void whatReadOnOldPagesMayNotWrite()
    {
        auto reader = open(static_cast<int>(Durability::WalFull));
        auto writer = open(static_cast<int>(Durability::WalFull));
        QVERIFY(reader && writer && writer->execute(kAccounts));
        QVERIFY(reader->execute("BEGIN"));
        QCOMPARE(value(*reader, "SELECT amount FROM t WHERE id=1"), std::string("1000"));
        QVERIFY(writer->execute("UPDATE t SET amount=5 WHERE id=1"));
        QCOMPARE(value(*reader, "SELECT amount FROM t WHERE id=1"), std::string("1000"));
        QCOMPARE(reader->execute("UPDATE t SET amount=amount+1 WHERE id=1").error().code, SQLITE_BUSY_SNAPSHOT);
        QVERIFY(reader->execute("ROLLBACK"));
        QCOMPARE(value(*reader, "SELECT amount FROM t WHERE id=1"), std::string("5"));
    }

    void aFileThatMayOnlyBeReadTakesNothing()
    {
        {
            auto db = open();
            QVERIFY(db && db->execute(kAccounts));
        }
        QVERIFY(::chmod(m_dir->path().toUtf8().constData(), 0755) == 0 && ::chmod(file().c_str(), 0444) == 0);
        const int said = asNobody([this] {
            auto db = open();
            if (!db)
                return primary(db.error());
            if (value(*db, "SELECT count(*) FROM t") != "2")
                return 98;
            const auto written = db->execute("UPDATE t SET amount=9");
            return written ? 97 : primary(written.error());
        });
        QVERIFY2(said == SQLITE_READONLY || said == SQLITE_CANTOPEN, qPrintable(QString::number(said)));
        QCOMPARE(::chmod(file().c_str(), 0600), 0);
        const auto db = open();
        QVERIFY(db);
        QCOMPARE(value(*db, "SELECT sum(amount) FROM t"), std::string("1000"));
    }

    void aFileThatWasTakenAwayIsNotWritten()
    {
        auto db = open();
        QVERIFY(db && db->execute(kAccounts));
        fs::rename(file(), path("elsewhere.db"));
        const auto written = db->execute("UPDATE t SET amount=9");
        QVERIFY(!written);
        QCOMPARE(written.error().code, SQLITE_READONLY_DBMOVED);
        QVERIFY(!fs::exists(file()));
    }

    void everyDamagedPageIsFound()
    {
        {
            auto db = open();
            QVERIFY(db && db->execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT NOT NULL); CREATE INDEX i ON t(b);"
                                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 400)"
                                      " INSERT INTO t SELECT i, printf('%0200d', i) FROM n"));
        }
        std::ifstream in(file(), std::ios::binary);
        const std::string good(std::istreambuf_iterator<char>(in), {});
        constexpr std::size_t kPage = 4096;
        QVERIFY(good.size() >= 20 * kPage);
        for (std::size_t page = 0; page < good.size(); page += kPage) {
            std::string bad = good;
            bad.replace(page + (page == 0 ? 100 : 0), 12, 12, '\xff'); // the b-tree's own header
            std::ofstream(path("bad.db"), std::ios::binary) << bad;
            const auto db = Database::open(path("bad.db"), Durability::DeleteExtra);
            const auto sound = db ? db->check() : Result<void>(std::unexpected(db.error()));
            QVERIFY2(!sound && (primary(sound.error()) == SQLITE_CORRUPT || primary(sound.error()) == SQLITE_NOTADB),
                     qPrintable(QString::number(page / kPage)));
        }
        std::ofstream(path("cut.db"), std::ios::binary) << good.substr(0, good.size() - 3 * kPage);
        const auto cut = Database::open(path("cut.db"), Durability::DeleteExtra);
        QVERIFY(!cut || !cut->check());
    }

    void aRowWithoutItsParentIsFound()
    {
        auto db = open();
        QVERIFY(db && db->execute("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p REFERENCES p(id));"
                                  "PRAGMA foreign_keys=OFF; INSERT INTO c VALUES(9)"));
        const auto sound = db->check();
        QVERIFY(!sound);
        QCOMPARE(sound.error().code, SQLITE_CORRUPT);
        QVERIFY(sound.error().message.find("foreign key broken in c") != std::string::npos);
    }

    void aFullFileUndoesTheTransaction()
    {
        auto db = open();
        QVERIFY(db &&
                db->execute("CREATE TABLE t(a); INSERT INTO t VALUES(zeroblob(20000)); PRAGMA max_page_count=10"));
        auto transaction = Transaction::begin(*db);
        QVERIFY(transaction && db->execute("INSERT INTO t VALUES(1)"));
        const auto full = db->execute("INSERT INTO t VALUES(zeroblob(60000))");
        QVERIFY(!full);
        QCOMPARE(full.error().code, SQLITE_FULL);
        static_cast<void>(transaction->commit());
        QVERIFY(sqlite3_get_autocommit(db->handle()) != 0);
        const std::string rows = value(*db, "SELECT count(*) FROM t");
        QVERIFY(rows == "1" || rows == "2"); // all or nothing of what was committed, never the row that did not fit
        QVERIFY(db->check() && db->execute("INSERT INTO t VALUES(2)"));
    }

    void aStatementGoesOnAfterItsError()
    {
        auto db = open();
        QVERIFY(db && db->execute(kAccounts));
        auto insert = db->prepare("INSERT INTO t VALUES(?, ?)");
        QVERIFY(insert);
        const std::pair<std::int64_t, int> tries[] = {
            {1, SQLITE_CONSTRAINT_PRIMARYKEY}, {3, 0}, {3, SQLITE_CONSTRAINT_PRIMARYKEY}, {4, 0}};
        for (const auto &[id, code] : tries) {
            const auto done = insert->bind(1, id).bind(2, id).run();
            QCOMPARE(done ? 0 : done.error().code, code);
            insert->reset();
        }
        const auto negative = insert->bind(1, std::int64_t{5}).bind(2, std::int64_t{-1}).run();
        QCOMPARE(negative.error().code, SQLITE_CONSTRAINT_CHECK);
        insert->reset();
        QCOMPARE(insert->run().error().code, SQLITE_CONSTRAINT_NOTNULL); // nothing of the earlier bindings is left
        QCOMPARE(value(*db, "SELECT group_concat(id) FROM t"), std::string("1,2,3,4"));
    }

    void aStatementMayOutliveItsDatabase()
    {
        auto db = open();
        QVERIFY(db && db->execute(kAccounts));
        auto select = db->prepare("SELECT amount FROM t ORDER BY id");
        QVERIFY(select && select->step().value_or(false));
        *db = Database::closed();
        QCOMPARE(select->integer(0), std::int64_t{1000});
        QVERIFY(select->step().value_or(false));
        auto other = std::move(*select);
        QCOMPARE(other.integer(0), std::int64_t{0});
        QCOMPARE(other.step().value_or(true), false);
    }

    void whatIsAnythingComesBackAsItWas()
    {
        auto db = open();
        QVERIFY(db && db->execute("CREATE TABLE b(id INTEGER PRIMARY KEY, text TEXT, bytes BLOB)"));
        std::string all(70'000, '\0');
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<char>(i * 31 + i / 251);
        for (const std::string &bytes : {std::string(), std::string(1, '\0'), std::string("a\0b\0", 4), all}) {
            auto insert = db->prepare("INSERT INTO b(text, bytes) VALUES(?, ?)");
            QVERIFY(insert && insert->bind(1, std::string_view(bytes)).bindBlob(2, bytes).run());
            auto select = db->prepare("SELECT text, bytes, length(bytes) FROM b ORDER BY id DESC LIMIT 1");
            QVERIFY(select && select->step().value_or(false));
            QVERIFY(select->text(0) == bytes && select->text(1) == bytes);
            QCOMPARE(select->integer(2), static_cast<std::int64_t>(bytes.size()));
        }
        for (const std::int64_t number : {INT64_MIN, std::int64_t{-1}, std::int64_t{0}, INT64_MAX}) {
            auto select = db->prepare("SELECT ?, typeof(?1)");
            QVERIFY(select && select->bind(1, number).step().value_or(false));
            QCOMPARE(select->integer(0), number);
            QCOMPARE(select->text(1), std::string("integer"));
        }
    }

private:
    static void bothWays()
    {
        QTest::addColumn<int>("durability");
        QTest::newRow("device") << static_cast<int>(Durability::DeleteExtra);
        QTest::newRow("server") << static_cast<int>(Durability::WalFull);
    }
    fs::path path(const char *name) const { return fs::path(m_dir->path().toStdString()) / name; }
    fs::path file() const { return path("x.db"); }
    Result<Database> open(int durability = static_cast<int>(Durability::DeleteExtra)) const
    {
        return Database::open(file(), static_cast<Durability>(durability));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_Trouble)
#include "tst_trouble.moc"
