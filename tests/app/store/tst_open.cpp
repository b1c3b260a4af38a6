#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

#include "store/schema.h"
#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;
using flow::StoreError;

class tst_Open : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tablet = std::make_unique<Tablet>(); }

    void aSecondStoreOnTheSameFolderIsRefused()
    {
        QVERIFY(m_tablet->open());
        const auto second = m_tablet->tryOpen();
        QVERIFY(!second && second.error().error == StoreError::Refused);
        m_tablet->store.reset();
        QVERIFY(m_tablet->open());
    }

    void aSecondProcessIsRefusedUntilTheFirstIsGone()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const auto child = ::fork();
        if (child == 0) {
            const char ok = m_tablet->open() ? 'y' : 'n';
            if (::write(ready[1], &ok, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char ok = 'n';
        QCOMPARE(::read(ready[0], &ok, 1), ssize_t{1});
        QCOMPARE(ok, 'y');
        const auto refused = m_tablet->tryOpen();
        QVERIFY(!refused && refused.error().error == StoreError::Refused);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(m_tablet->open());
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        QVERIFY(m_tablet->open());
        m_tablet->store.reset();
        const auto newer = std::to_string(store::schema().size() + 1);
        QVERIFY(m_tablet->execute("PRAGMA user_version=" + newer));
        const auto refused = m_tablet->tryOpen();
        QVERIFY(!refused && refused.error().error == StoreError::Newer);
        QCOMPARE(m_tablet->value("PRAGMA user_version"), newer);
    }

    void unsentRecordsOfAnotherDeviceAreNotTakenOver()
    {
        QVERIFY(m_tablet->open());
        const auto id = m_tablet->commit("t");
        m_tablet->identity.deviceId = "device-2";
        m_tablet->store.reset();
        const auto refused = m_tablet->tryOpen();
        QVERIFY(!refused && refused.error().error == StoreError::Refused);
        m_tablet->identity.deviceId = "device-1";
        QVERIFY(m_tablet->open());
        QVERIFY(m_tablet->store->storeReceipt(id, "a.b.c", domain::ReceiptStatus::Accepted));
        m_tablet->identity = {"clinic-2", "device-2", "epoch-9", "Tablet 2", "0.1.0", "test"};
        QVERIFY(m_tablet->open());
    }

    void aChainThatWasTamperedWithIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("head") << QByteArray("UPDATE chain SET head='0'");
        QTest::newRow("turned back") << QByteArray("UPDATE chain SET seq=1");
        QTest::newRow("chain gone") << QByteArray("DELETE FROM chain");
        QTest::newRow("record gone") << QByteArray(
            "DROP TRIGGER records_kept; DROP TRIGGER outbox_kept; DELETE FROM outbox WHERE record_id ="
            "(SELECT record_id FROM records WHERE seq=1); DELETE FROM records WHERE seq=1");
        QTest::newRow("all records gone") << QByteArray("DROP TRIGGER records_kept; DROP TRIGGER outbox_kept;"
                                                        "DELETE FROM outbox; DELETE FROM records");
        QTest::newRow("outbox without its record")
            << QByteArray("PRAGMA foreign_keys=OFF; INSERT INTO outbox(record_id, body) VALUES('ghost', x'00')");
    }
    void aChainThatWasTamperedWithIsFound()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(m_tablet->open());
        QVERIFY(!m_tablet->commit("t1").empty());
        QVERIFY(!m_tablet->commit("t2").empty());
        m_tablet->store.reset();
        QVERIFY(m_tablet->execute(sql.constData()));
        const auto refused = m_tablet->tryOpen();
        QVERIFY(!refused && refused.error().error == StoreError::Corrupt);
    }

    void aDamagedFileIsFound()
    {
        QVERIFY(m_tablet->open());
        for (int i = 0; i < 40; ++i)
            QVERIFY(!m_tablet->commit("t" + std::to_string(i)).empty());
        m_tablet->store.reset();
        const auto size = std::filesystem::file_size(m_tablet->file());
        std::fstream file(m_tablet->file(), std::ios::in | std::ios::out | std::ios::binary);
        for (std::uintmax_t at = 4096; at < size; at += 4096) {
            file.seekp(static_cast<std::streamoff>(at));
            file.write("\xff\xff\xff\xff\xff\xff\xff\xff", 8);
        }
        file.close();
        const auto refused = m_tablet->tryOpen();
        QVERIFY(!refused && refused.error().error == StoreError::Corrupt);
    }

    void whatIsNoDatabaseIsLeftAlone()
    {
        std::filesystem::create_directories(m_tablet->directory());
        std::ofstream(m_tablet->file()) << std::string(5000, 'x');
        const auto refused = m_tablet->tryOpen();
        QVERIFY(!refused && refused.error().error == StoreError::Corrupt);
        QCOMPARE(std::filesystem::file_size(m_tablet->file()), std::uintmax_t{5000});
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        fakes::FakeClock clock;
        fakes::FakeSigner signer;
        const auto refused = store::openDeviceStore("/dev/null/store", fakes::sampleIdentity(), signer, clock);
        QVERIFY(!refused && refused.error().error == StoreError::Io);
    }

    void theRealFileSystemTellsItsFreeSpace()
    {
        fakes::FakeClock clock;
        fakes::FakeSigner signer;
        const auto opened = store::openDeviceStore(m_tablet->directory(), fakes::sampleIdentity(), signer, clock);
        QVERIFY(opened.has_value());
        const auto space = std::filesystem::space(m_tablet->directory()).available;
        QCOMPARE((*opened)->canTakePatient(), space >= store::kMinFreeBytes);
    }

private:
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_Open)
#include "tst_open.moc"
