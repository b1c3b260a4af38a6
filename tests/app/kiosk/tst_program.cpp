#include <csignal>

#include "fakes/eventually.h"
#include "program.h"

using namespace Qt::StringLiterals;
using namespace wazeh::kiosk::test;

/** The program as the tablet starts it. */
class tst_Program : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutAWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("complained");
        const QString none;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"wazeh "_s << none;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--state"_s << none;
        QTest::newRow("licences") << QStringList{u"--licences"_s} << 0 << u"icons-tabler"_s << none;
        QTest::newRow("unknown") << QStringList{u"--colour"_s} << 2 << none << u"colour"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << 2 << none << u"fr"_s;
        QTest::newRow("form") << QStringList{u"--form"_s, u"phone"_s} << 2 << none << u"phone"_s;
        QTest::newRow("server") << QStringList{u"--server"_s, u"http://h"_s} << 2 << none << u"--server is https://"_s;
        QTest::newRow("no folder") << QStringList{u"--state"_s, QString()} << 2 << none << u"--state names no"_s;
        QTest::newRow("stray") << QStringList{u"--version"_s, u"here"_s} << 2 << none << u"unexpected: here"_s;
        QTest::newRow("enrolment") << QStringList{u"--state"_s, u"/proc/none"_s, u"--enrol"_s, u"nonsense"_s} << 2
                                   << none << u"--enrol"_s;
    }
    void answersWithoutAWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        QFETCH(QString, complained);
        const auto [exit, out, errors] = run(arguments);
        QTEST(exit, "exit");
        QVERIFY2(out.contains(said), qPrintable(out));
        QVERIFY2(errors.contains(complained), qPrintable(errors));
        QCOMPARE(out.isEmpty(), said.isEmpty()); // an answer to stdout, a complaint to stderr
        QVERIFY((said.isEmpty() ? errors : out).endsWith(u'\n'));
    }

    void testsItselfWithoutAClinic_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("as it is") << QStringList{};
        QTest::newRow("tablet") << QStringList{u"--form"_s, u"tablet-portrait"_s, u"--lang"_s, u"en"_s};
        QTest::newRow("kiosk") << QStringList{u"--form"_s, u"kiosk"_s, u"--lang"_s, u"ur"_s, u"--windowed"_s};
        QTest::newRow("desk") << QStringList{u"--windowed"_s, u"--form=desk"_s, u"--lang=en"_s};
    }
    void testsItselfWithoutAClinic()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir state;
        const auto [exit, out, errors] =
            run(QStringList{u"--state"_s, state.path(), u"--self-test"_s} + arguments, {u"WAZEH_TRACE_FRAMES=1"_s});
        QVERIFY2(exit == 0, qPrintable(errors));
        QCOMPARE(out, QString());
        QVERIFY2(!errors.contains(u"first-frame"_s), qPrintable(errors)); // Welcome never came
        QVERIFY2(!errors.contains(u"self-test"_s) && !errors.contains(u"qrc:"_s), qPrintable(errors));
    }

    void looksForItsFolderWhereTheSystemSays_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("place");
        QTest::newRow("state home") << u"XDG_STATE_HOME"_s << u"wazeh"_s;
        QTest::newRow("home") << u"HOME"_s << u".local/state/wazeh"_s;
    }
    void looksForItsFolderWhereTheSystemSays()
    {
        QFETCH(QString, variable);
        QFETCH(QString, place);
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(place));
        QVERIFY(put(home.filePath(place) + u"/enrolment.json"_s, "damaged"));
        QStringList environment{variable + u'=' + home.path()};
        if (variable == u"HOME"_s)
            environment.prepend(u"XDG_STATE_HOME="_s); // set, and empty: as if it were not
        const auto [exit, out, errors] = run({u"--self-test"_s}, environment);
        QCOMPARE(exit, 2);
        QCOMPARE(errors, u"The device folder cannot be read: the enrolment file is damaged\n"_s);
        QCOMPARE(out, QString());
    }

    void theSelfTestSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("spoiled");
        QTest::addColumn<QString>("says");
        QTest::newRow("day") << QString() << u"self-test: no day or policy came\n"_s;
        QTest::newRow("store") << u"device.db"_s << u"self-test: the device's store cannot be used\n"_s;
        QTest::newRow("key") << u"sign.key"_s << u"self-test: the device's store cannot be used\n"_s;
    }
    void theSelfTestSaysWhatIsMissing()
    {
        QFETCH(QString, spoiled);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        QVERIFY(putEnrolment(folder.path().toStdString()));
        if (!spoiled.isEmpty())
            QVERIFY(put(folder.filePath(spoiled), QByteArray(5'000, 'x')));
        const auto [exit, out, errors] = run({u"--state"_s, folder.path(), u"--self-test"_s});
        QCOMPARE(exit, 1);
        QVERIFY2(errors.endsWith(says), qPrintable(errors));
        QCOMPARE(errors.count(u"self-test"_s), 1);
        QCOMPARE(out, QString());
    }

    void readsAFolderOfAnyNameInAnyLocale()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"تختی 1"_s);
        QVERIFY(putEnrolment(state.toStdString()));
        QVERIFY(put(state + u"/device.db"_s, QByteArray(5'000, 'x')));
        for (const QString &locale : {u"LC_ALL=C"_s, u"LC_ALL=C.UTF-8"_s}) {
            const auto [exit, out, errors] = run({u"--state"_s, state, u"--self-test"_s}, {locale});
            QCOMPARE(exit, 1);
            QVERIFY2(errors.contains(u"the device's store cannot be opened"_s), qPrintable(errors)); // found there
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void aServerThatHangsUpDoesNotEndIt()
    {
        QTemporaryDir state;
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(qEnvironmentVariable("WAZEH_PROGRAM"),
                      {QStringLiteral("--state"), state.path(), QStringLiteral("--windowed")});
        QVERIFY(program.waitForStarted());
        const auto pid = static_cast<pid_t>(program.processId());
        EVENTUALLY(ignores(pid, SIGPIPE) || program.state() == QProcess::NotRunning);
        QCOMPARE(program.state(), QProcess::Running);
        QCOMPARE(::kill(pid, SIGPIPE), 0);
        QVERIFY(!program.waitForFinished(1'000));
        program.kill();
        QVERIFY(program.waitForFinished(60'000));
    }

private:
    static bool ignores(pid_t pid, int signal)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(pid));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("SigIgn:"))
                return ((line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1)) & 1) != 0;
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
