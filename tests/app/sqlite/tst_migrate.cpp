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
