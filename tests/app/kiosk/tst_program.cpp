#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/** The program as the tablet starts it. */
class tst_Program : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServerThatHangsUpDoesNotEndIt()
    {
        QTemporaryDir state;
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(qEnvironmentVariable("WAZEH_PROGRAM"),
                      {QStringLiteral("--state"), state.path(), QStringLiteral("--windowed")});
        QVERIFY(program.waitForStarted());
        const auto pid = static_cast<pid_t>(program.processId());
        QTRY_VERIFY_WITH_TIMEOUT(ignores(pid, SIGPIPE) || program.state() == QProcess::NotRunning, 60'000);
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
