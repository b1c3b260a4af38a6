#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <filesystem>

#include "sqlite/database.h"

using namespace wazeh::sqlite;

class tst_Migrate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void everyStepRunsOnceAndInOrder()
    {
        auto db = open();
        QVERIFY(db && migrate(*db, kSteps.data(), 1));
        QCOMPARE(db->userVersion().value_or(-1), std::int64_t{1});
        QVERIFY(db->execute("INSERT INTO t VALUES(5)"));
        QVERIFY(migrate(*db, kSteps.data(), kSteps.size()));
        QVERIFY(migrate(*db, kSteps.data(), kSteps.size()));
        QCOMPARE(db->userVersion().value_or(-1), std::int64_t{2});
        auto row = db->prepare("SELECT a, b FROM t");
        QVERIFY(row && row->step().value_or(false));
        QCOMPARE(row->integer(0), std::int64_t{5});
        QCOMPARE(row->text(1), std::string("new"));
    }

    void aNewerFileIsRefusedAndUntouched()
    {
        auto db = open();
        QVERIFY(db && migrate(*db, kSteps.data(), kSteps.size()));
        const auto refused = migrate(*db, kSteps.data(), 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, kNewerVersion);
        QCOMPARE(db->userVersion().value_or(-1), std::int64_t{2});
    }

    void aVersionThatNobodyWroteIsRefused()
    {
        auto db = open();
        QVERIFY(db && db->execute("PRAGMA user_version=-7; CREATE TABLE kept(a)"));
        const auto refused = migrate(*db, kSteps.data(), kSteps.size());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, kNewerVersion);
        QVERIFY(db->prepare("SELECT * FROM kept") && !db->prepare("SELECT * FROM t"));
    }

    void nothingToDoWritesNothing()
    {
        auto db = open();
        QVERIFY(db && migrate(*db, kSteps.data(), kSteps.size()));
        const auto version = [&] {
            auto row = db->prepare("PRAGMA data_version");
            return row && row->step().value_or(false) ? row->integer(0) : -1;
        };
        auto other = open();
        const auto before = version();
        QVERIFY(other && migrate(*other, kSteps.data(), kSteps.size()));
        QCOMPARE(version(), before);
        QVERIFY(migrate(*db, kSteps.data(), 0).error().code == kNewerVersion);
    }

    void rowsOutliveEveryStep()
    {
        constexpr std::array<Migration, 3> steps{
            {kSteps[0], kSteps[1], {"UPDATE t SET b='third'; CREATE UNIQUE INDEX one ON t(a)"}}};
        auto db = open();
        QVERIFY(db && migrate(*db, steps.data(), 2) && db->execute("INSERT INTO t VALUES(1,'x'), (1,'y')"));
        QVERIFY(!migrate(*db, steps.data(), steps.size())); // two rows that the new index refuses
        auto row = db->prepare("SELECT group_concat(b) FROM t");
        QVERIFY(row && row->step().value_or(false));
        QCOMPARE(row->text(0), std::string("x,y")); // what the step had changed before is undone
        QCOMPARE(db->userVersion().value_or(-1), std::int64_t{2});
    }

    void aStepThatFailsHalfWayLeavesTheOldFile()
    {
        auto db = open();
        constexpr std::array<Migration, 2> broken{
            {{kSteps[0].sql}, {"CREATE TABLE u(a); INSERT INTO nowhere VALUES(1)"}}};
        QVERIFY(db && !migrate(*db, broken.data(), broken.size()));
        QCOMPARE(db->userVersion().value_or(-1), std::int64_t{1});
        QVERIFY(!db->prepare("SELECT * FROM u"));
        QVERIFY(migrate(*db, kSteps.data(), kSteps.size()));
        QCOMPARE(db->userVersion().value_or(-1), std::int64_t{2});
    }

private:
    static constexpr std::array<Migration, 2> kSteps{
        {{"CREATE TABLE t(a INTEGER)"}, {"ALTER TABLE t ADD COLUMN b TEXT NOT NULL DEFAULT 'new'"}}};
    Result<Database> open() const
    {
        return Database::open(std::filesystem::path(m_dir->path().toStdString()) / "m.db", Durability::DeleteExtra);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_Migrate)
#include "tst_migrate.moc"
