#include <QTest>

#include <algorithm>

#include "fakes/faultyvfs.h"
#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;
using fakes::FaultyVfs;
using flow::StoreError;
using Op = FaultyVfs::Op;

Q_DECLARE_METATYPE(wazeh::fakes::FaultyVfs::Op)

/** The disk fails at every possible moment of a commit: what was acknowledged is there, nothing is there twice. */
class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        FaultyVfs::heal();
        m_tablet = std::make_unique<Tablet>();
        m_tablet->vfs = FaultyVfs::name();
        QVERIFY(m_tablet->open());
        QVERIFY(!m_tablet->commit("before").empty());
    }
    void cleanup() { FaultyVfs::heal(); }

    void aCommitIsSyncedInOrderBeforeItIsSaid()
    {
        FaultyVfs::log().clear();
        QVERIFY(!m_tablet->commit("t").empty());
        const auto &log = FaultyVfs::log();
        const auto at = [&](const char *what) { return std::ranges::find(log, std::string(what)) - log.begin(); };
        const auto lastWrite = log.rend() - std::ranges::find(log.rbegin(), log.rend(), std::string("write db"));
        const auto end = static_cast<std::ptrdiff_t>(log.size());
        QVERIFY(at("sync journal") < at("write db"));
        QVERIFY(lastWrite - 1 < at("sync db"));
        QVERIFY(at("sync db") < at("delete journal synced")); // EXTRA: the directory too
        QCOMPARE(at("delete journal synced"), end - 1);
        QCOMPARE(at("delete journal"), end);
    }

    void everyMomentOfFailure_data()
    {
        QTest::addColumn<Op>("op");
        QTest::addColumn<int>("code");
        QTest::newRow("disk full") << Op::Write << SQLITE_FULL;
        QTest::newRow("write error") << Op::Write << SQLITE_IOERR_WRITE;
        QTest::newRow("fsync error") << Op::Sync << SQLITE_IOERR_FSYNC;
        QTest::newRow("journal cannot go") << Op::Delete << SQLITE_IOERR_DELETE;
    }
    void everyMomentOfFailure()
    {
        QFETCH(Op, op);
        QFETCH(int, code);
        std::vector<std::string> acknowledged{"before"};
        int struck = 0;
        for (int moment = 0;; ++moment) {
            const auto token = "t" + std::to_string(moment);
            FaultyVfs::failAfter(op, moment, code);
            const auto id = m_tablet->store->commitRecord(fakes::sampleDraft("V-" + token), token);
            const bool hit = FaultyVfs::struck();
            FaultyVfs::heal();
            if (id)
                acknowledged.push_back(token);
            if (!hit)
                break;
            ++struck;
            if (code == SQLITE_FULL)
                QVERIFY(!id && id.error() == StoreError::DiskFull);
            else
                QVERIFY(!m_tablet->store->canTakePatient());
            const auto again = m_tablet->store->commitRecord(fakes::sampleDraft("V-" + token), token);
            QVERIFY(again.has_value());
            QVERIFY(!id || *id == *again);
            if (!id)
                acknowledged.push_back(token);
            QVERIFY(m_tablet->open());
            QVERIFY(m_tablet->store->canTakePatient());
        }
        QVERIFY(struck >= 1);
        m_tablet->store.reset();
        auto stored = m_tablet->rows("SELECT token FROM records ORDER BY seq");
        QVERIFY(stored == acknowledged);
        QCOMPARE(m_tablet->value("SELECT count(*) FROM outbox"), std::to_string(acknowledged.size()));
    }

    void aDiskThatStaysBrokenNeverSaysSaved()
    {
        FaultyVfs::failAfter(Op::Sync, 0, SQLITE_IOERR_FSYNC);
        for (int i = 0; i < 3; ++i) {
            const auto id = m_tablet->store->commitRecord(fakes::sampleDraft(), "t");
            QVERIFY(!id && id.error() == StoreError::Io);
            QVERIFY(!m_tablet->store->canTakePatient());
        }
        FaultyVfs::heal();
        QVERIFY(m_tablet->store->commitRecord(fakes::sampleDraft(), "t"));
        QVERIFY(!m_tablet->store->canTakePatient()); // until the program starts again
        QVERIFY(asideCopies() == 1);
        QVERIFY(m_tablet->open());
        QVERIFY(m_tablet->store->canTakePatient());
        QCOMPARE(m_tablet->store->unsent().count, 2);
    }

    void aFileThatLostARecordIsNeverTakenBack_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("one record fewer") << 0;
        QTest::newRow("as many, but another") << 1;
        QTest::newRow("one more, after another") << 2;
    }
    void aFileThatLostARecordIsNeverTakenBack()
    {
        QFETCH(int, others);
        m_tablet->store.reset();
        const auto other = m_tablet->directory().parent_path() / "other.db";
        std::filesystem::copy_file(m_tablet->file(), other);
        const auto swap = [&] {
            const auto aside = m_tablet->directory().parent_path() / "aside.db";
            std::filesystem::rename(m_tablet->file(), aside);
            std::filesystem::rename(other, m_tablet->file());
            std::filesystem::rename(aside, other);
        };
        for (int i = 0; i < others; ++i) {
            QVERIFY(m_tablet->open());
            QVERIFY(!m_tablet->commit("other-" + std::to_string(i), "V-other-" + std::to_string(i)).empty());
        }
        m_tablet->store.reset();
        if (others > 0)
            swap();
        QVERIFY(m_tablet->open());
        QVERIFY(!m_tablet->commit("said to be saved", "V-2").empty());
        FaultyVfs::failAfter(Op::Read, 0, SQLITE_IOERR_READ);
        QVERIFY(m_tablet->commit("t", "V-3").empty());
        FaultyVfs::heal();
        swap();
        for (int i = 0; i < 2; ++i) {
            const auto id = m_tablet->store->commitRecord(fakes::sampleDraft("V-3"), "t");
            QVERIFY(!id && id.error() == StoreError::Io);
            QVERIFY(m_tablet->store->isBroken());
            QVERIFY(!m_tablet->store->canTakePatient());
        }
        swap(); // what was lost is there again
        QVERIFY(!m_tablet->commit("t", "V-3").empty());
        m_tablet->store.reset();
        QCOMPARE(m_tablet->value("SELECT group_concat(token) FROM records"), std::string("before,said to be saved,t"));
    }

    void aReadErrorIsNotTakenForAnAnswer()
    {
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        QVERIFY(m_tablet->open());
        FaultyVfs::failAfter(Op::Read, 0, SQLITE_IOERR_READ);
        QVERIFY(!m_tablet->store->commitRecord(fakes::sampleDraft(), "t"));
        QVERIFY(!m_tablet->store->canTakePatient());
        QVERIFY(m_tablet->store->due(10).empty());
    }

    void aReadErrorNeverOpensASignedVisit()
    {
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        QVERIFY(!m_tablet->commit("signed", "V-1").empty());
        const auto ref = m_tablet->store->addWalkIn(fakes::sampleVisit("", ""));
        QVERIFY(ref.has_value());
        int struck = 0;
        for (int moment = 0;; ++moment) {
            QVERIFY(m_tablet->open());
            FaultyVfs::failAfter(Op::Read, moment, SQLITE_IOERR_READ);
            const auto day = m_tablet->store->loadDay();
            const bool hit = FaultyVfs::struck();
            FaultyVfs::heal();
            if (day) {
                QCOMPARE(day->visits.size(), std::size_t{3});
                QVERIFY(day->find("V-1")->state == domain::VisitState::Signed);
            } else {
                QVERIFY(day.error() == StoreError::Io);
                QVERIFY(!m_tablet->store->canTakePatient());
            }
            if (!hit)
                break;
            ++struck;
        }
        QVERIFY(struck >= 3); // the day, its walk-ins, the states
    }

    void aReadErrorIsNotAnEmptyQueue()
    {
        FaultyVfs::failAfter(Op::Read, 0, SQLITE_IOERR_READ);
        QVERIFY(m_tablet->store->outgoing(10).empty());
        QVERIFY(!m_tablet->store->canTakePatient());
        FaultyVfs::heal();
        QVERIFY(m_tablet->open());
        FaultyVfs::failAfter(Op::Read, 0, SQLITE_IOERR_READ);
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())).error() == StoreError::Io);
        FaultyVfs::heal();
        QVERIFY(!m_tablet->store->canTakePatient());
    }

    void anyErrorOfTheDiskStartsARecovery()
    {
        FaultyVfs::failAfter(Op::Sync, 0, SQLITE_IOERR_FSYNC);
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())).error() == StoreError::Io);
        FaultyVfs::heal();
        QVERIFY(!m_tablet->commit("t").empty());
        QCOMPARE(asideCopies(), 1); // the file was closed, copied aside and compared before it was written to again
    }

    void whatWasCommittedIsStillDeliveredAfterAnError()
    {
        QCOMPARE(m_tablet->store->unsent().count, 1);
        FaultyVfs::failAfter(Op::Read, 0, SQLITE_IOERR_READ);
        QVERIFY(m_tablet->commit("t").empty());       // nor could the file be opened again
        QCOMPARE(m_tablet->store->unsent().count, 1); // not none
        FaultyVfs::heal();
        QCOMPARE(m_tablet->store->due(10).size(), std::size_t{1});
        QVERIFY(!m_tablet->store->canTakePatient());
    }

    void withoutTheDurableCountNothingIsCompared()
    {
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        FaultyVfs::failAfter(Op::Write, 0, SQLITE_FULL);
        QVERIFY(m_tablet->store->lookUpCode("A7K0P1", "1961").result == flow::LookUpResult::Wait);
        QVERIFY(!m_tablet->store->checkPin("4711").staffId);
        FaultyVfs::heal();
        QVERIFY(m_tablet->store->lookUpCode("A7K0P1", "1961").result == flow::LookUpResult::Found);
        QVERIFY(m_tablet->store->checkPin("4711").staffId.has_value());
    }

    void aFullDiskKeepsTheOldDay()
    {
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        FaultyVfs::failAfter(Op::Write, 0, SQLITE_FULL);
        const auto saved = m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay(1)));
        QVERIFY(!saved && saved.error() == StoreError::DiskFull);
        FaultyVfs::heal();
        QVERIFY(m_tablet->store->loadDay()->date == fakes::day());
        QVERIFY(m_tablet->store->canTakePatient()); // full is not broken
    }

private:
    int asideCopies() const
    {
        int found = 0;
        for (const auto &entry : std::filesystem::directory_iterator(m_tablet->directory()))
            found += entry.path().extension() == ".db" && entry.path() != m_tablet->file() ? 1 : 0;
        return found;
    }
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
