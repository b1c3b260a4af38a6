#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include "fakes/eventually.h"

using namespace Qt::StringLiterals;

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
        QTest::newRow("enrolment") << QStringList{u"--state"_s, u"/proc/none"_s, u"--enrol"_s, u"nonsense"_s} << 2
                                   << none << u"--enrol"_s;
    }
    void answersWithoutAWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        QFETCH(QString, complained);
        QProcess program;
        program.start(qEnvironmentVariable("WAZEH_PROGRAM"), arguments);
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QTEST(program.exitCode(), "exit");
        const QString out = QString::fromUtf8(program.readAllStandardOutput());
        const QString errors = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(out.contains(said), qPrintable(out));
        QVERIFY2(errors.contains(complained), qPrintable(errors));
        QCOMPARE(out.isEmpty(), said.isEmpty()); // an answer to stdout, a complaint to stderr
    }

    void testsItselfWithoutAClinic()
    {
        QTemporaryDir state;
        QProcess program;
        program.start(qEnvironmentVariable("WAZEH_PROGRAM"),
                      {u"--state"_s, state.path(), u"--self-test"_s, u"--windowed"_s});
        QVERIFY(program.waitForFinished(120'000));
        const QString errors = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(program.exitCode() == 0, qPrintable(errors));
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
