#include <QRegularExpression>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "fakes/eventually.h"
#include "kiosk/selftest.h"
#include "sqlite/database.h"
#include "tablet.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using namespace wazeh::kiosk;
using namespace wazeh::kiosk::test;
using flow::OutReason;
using flow::Step;

namespace {
sqlite::Result<sqlite::Database> databaseOf(const Tablet &tablet)
{
    return sqlite::Database::open(tablet.folder() / "device.db", sqlite::Durability::DeleteExtra);
}

std::int64_t schemaOf(const Tablet &tablet)
{
    const auto database = databaseOf(tablet);
    return database ? database->userVersion().value_or(-1) : -1;
}

bool isPrivate(const QString &name)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return QFile::exists(name) && !(QFile::permissions(name) & others);
}
} // namespace

/** The app on a state folder that is missing, damaged, from a newer program, or in other hands. */
class tst_Folder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenForADeviceOfNoClinic()
    {
        Tablet tablet;
        tablet.options.stateDir = tablet.file("not/there");
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY_IS(tablet.state().out, OutReason::NotEnrolled);
        EVENTUALLY_IS(tablet.text("reason"), u"This tablet is not set up for a clinic yet."_s);
        tablet.send(flow::event::LanguageChosen{domain::Lang::En, true});
        tablet.send(flow::event::EmergencyTapped{});
        tablet.stop();
        QVERIFY(!QFile::exists(tablet.options.stateDir));
    }

    void aDamagedEnrolmentIsSaidAtTheKeyboard_data()
    {
        QTest::addColumn<int>("kept"); // so many of its bytes
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("empty") << 0 << QByteArray();
        QTest::newRow("other") << 0 << QByteArray("{}");
        QTest::newRow("cut") << 200 << QByteArray();
        QTest::newRow("longer") << 1 << QByteArray("\"more\":1,");
        QTest::newRow("too long") << 0 << QByteArray(100'000, ' ');
    }
    void aDamagedEnrolmentIsSaidAtTheKeyboard()
    {
        QFETCH(int, kept);
        QFETCH(QByteArray, after);
        Tablet tablet;
        QVERIFY(putEnrolment(tablet.folder()));
        QFile file(tablet.file("enrolment.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        const QByteArray rest = after.endsWith(',') ? good.mid(kept) : QByteArray();
        QVERIFY(put(file.fileName(), good.left(kept) + after + rest));
        QCOMPARE(tablet.start(), u"The device folder cannot be read: the enrolment file is damaged"_s);
        QVERIFY(!tablet.window());
        QVERIFY(put(file.fileName(), good)); // put back, the device is what it was
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY_IS(tablet.state().out, OutReason::NoPolicy);
    }

    void aFolderInPlaceOfTheEnrolmentIsNoCrash()
    {
        Tablet tablet;
        QVERIFY(QDir(tablet.options.stateDir).mkpath(u"enrolment.json"_s));
        QCOMPARE(tablet.start(), u"The device folder cannot be read: the enrolment file cannot be read"_s);
    }

    void aSoundFolderWaitsForItsClinic()
    {
        Tablet tablet;
        tablet.options.stateDir = tablet.file("تختی ایک"); // a name as people give it
        QVERIFY(putEnrolment(tablet.folder()));
        QFile::setPermissions(tablet.options.stateDir,
                              QFileDevice::Permissions(0x7755)); // as a careless set-up left it
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY_IS(tablet.state().out, OutReason::NoPolicy);
        QCOMPARE(tablet.state().step, Step::OutOfService);
        EVENTUALLY_IS(tablet.text("reason"), u"The clinic's rules for paying are not here yet."_s);
        QVERIFY(!tablet.state().online);
        tablet.stop();
        for (const char *name : {"device.db", "device.lock", "sign.key", "tls.key", "enrolment.json"})
            QVERIFY2(isPrivate(tablet.file(name)), name);
        QVERIFY(schemaOf(tablet) > 0);
    }

    void aStoreThatCannotBeUsedTakesNobody_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("warning");
        QTest::newRow("no key") << QByteArray("no key") << u"the device's key cannot be used: .+"_s;
        QTest::newRow("damaged key") << QByteArray("bad key") << u"the device's key cannot be used: .+"_s;
        QTest::newRow("no database") << QByteArray("noise") << u"the device's store cannot be opened: .+"_s;
        QTest::newRow("a newer program's") << QByteArray("newer") << u"the device's store cannot be opened: .+"_s;
        QTest::newRow("cannot be written") << QByteArray("unwritable") << u"the device's store cannot be opened: .+"_s;
        QTest::newRow("in other hands")
            << QByteArray("locked") << u"the device's store cannot be opened: another process has the device's store"_s;
    }
    void aStoreThatCannotBeUsedTakesNobody()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QString, warning);
        Tablet tablet;
        QVERIFY(putEnrolment(tablet.folder()));
        const int lock = spoil(tablet, damage);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^"_s + warning + u"$"_s));
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY_IS(tablet.state().out, OutReason::StoreBroken);
        QCOMPARE(tablet.state().step, Step::OutOfService);
        EVENTUALLY_IS(tablet.text("reason"), u"The store of this tablet cannot be read."_s);
        tablet.send(flow::event::LanguageChosen{domain::Lang::En, true});
        QCOMPARE(tablet.state().step, Step::OutOfService);
        QCOMPARE(selfTest(tablet.application()), 1);
        tablet.stop();
        if (lock < 0)
            return;
        ::close(lock);
        QCOMPARE(tablet.start(), QString()); // the other program has ended
        EVENTUALLY_IS(tablet.state().out, OutReason::NoPolicy);
    }

    void aNewerStoreIsLeftAsItIs()
    {
        Tablet tablet;
        QVERIFY(putEnrolment(tablet.folder()));
        QCOMPARE(spoil(tablet, "newer"), -1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"store cannot be opened"_s));
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY_IS(tablet.state().out, OutReason::StoreBroken);
        tablet.stop();
        QCOMPARE(schemaOf(tablet), std::int64_t{99});
    }

    void aWayThatCannotBeTakenIsSaid()
    {
        Tablet tablet;
        QVERIFY(putEnrolment(tablet.folder()));
        QVERIFY(QFile::remove(tablet.file("tls.key")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the way to the clinic cannot be used: "_s));
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY_IS(tablet.state().out, OutReason::NoPolicy); // its store is sound
        QTest::qWait(200);
        QVERIFY(!tablet.state().online);
    }

private:
    /** The open lock of "locked"; else −1. */
    static int spoil(const Tablet &tablet, const QByteArray &damage)
    {
        if (damage == "no key" && !QFile::remove(tablet.file("sign.key")))
            qFatal("there was no key");
        if (damage == "bad key" && !put(tablet.file("sign.key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n"))
            qFatal("no key could be written");
        if (damage == "noise" && !put(tablet.file("device.db"), QByteArray(5'000, 'x')))
            qFatal("no file could be written");
        if (damage == "unwritable" && !QDir(tablet.options.stateDir).mkpath(u"device.lock"_s))
            qFatal("no folder could be made");
        if (damage == "newer" && !databaseOf(tablet)->execute("CREATE TABLE t(a); PRAGMA user_version=99"))
            qFatal("no database could be made");
        if (damage != "locked")
            return -1;
        const int lock = ::open(qPrintable(tablet.file("device.lock")), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (lock < 0 || ::flock(lock, LOCK_EX | LOCK_NB) != 0)
            qFatal("no lock could be had");
        return lock;
    }
};

QTEST_MAIN(tst_Folder)
#include "tst_folder.moc"
