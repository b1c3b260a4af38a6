#include <QElapsedTimer>
#include <QRegularExpression>

#include "program.h"
#include "realclinic.h"

using namespace Qt::StringLiterals;
using namespace wazeh::kiosk::test;

/** The program on a device of a clinic, as the machine starts, asks and ends it. */
class tst_AtWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_clinic.make());
        QVERIFY(m_clinic.open());
        m_text = textOf(m_clinic.invitation());
        m_state = m_folder.filePath(u"device"_s);
        const auto [exit, out, errors] = run({u"--state"_s, m_state, u"--enrol"_s, m_text, u"--self-test"_s});
        QVERIFY2(exit == 0, qPrintable(errors));
        QCOMPARE(out, QString());
    }

    void enrolledOneDeviceInAFolderOfItsOwn()
    {
        QVERIFY(QFile::exists(m_state + u"/enrolment.json"_s));
        const auto mode = QFile::permissions(m_state);
        QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
        const auto again = run({u"--state"_s, m_folder.filePath(u"other"_s), u"--enrol"_s, m_text, u"--self-test"_s});
        QCOMPARE(again.exit, 2);
        QVERIFY2(again.errors.startsWith(u"This device could not be enrolled: "_s), qPrintable(again.errors));
        QCOMPARE(again.errors.count(u'\n'), 1);
    }

    void testsItselfWithoutTheServerOnceItHasTheDay()
    {
        m_clinic.close();
        const auto alone = run({u"--state"_s, m_state, u"--self-test"_s});
        QVERIFY2(alone.exit == 0, qPrintable(alone.errors));
        QVERIFY(m_clinic.open());
        const auto elsewhere = run(
            {u"--state"_s, m_state, u"--server"_s, u"https://127.0.0.1:1"_s, u"--self-test"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(elsewhere.exit == 0, qPrintable(elsewhere.errors));
    }

    void saysWhenItsFirstFrameWasDrawn()
    {
        QElapsedTimer sinceStart;
        sinceStart.start();
        Running tablet(asPerson(), m_traced);
        QVERIFY(tablet.says("first-frame"));
        const auto most = static_cast<double>(sinceStart.elapsed());
        QTest::qWait(1'500); // more frames come, but only one is the first
        static const QRegularExpression line(u"^first-frame (\\d+\\.\\d)$"_s, QRegularExpression::MultilineOption);
        auto found = line.globalMatch(QString::fromUtf8(tablet.heard()));
        QVERIFY(found.hasNext());
        const double ms = found.next().captured(1).toDouble();
        QVERIFY2(ms > 10 && ms <= most + 20, qPrintable(QString::number(ms))); // ticks of 10 ms since boot
        QVERIFY(!found.hasNext());
        QVERIFY(tablet.runs());
    }

    void saysNothingUnasked()
    {
        Running traced(asPerson(), m_traced);
        QElapsedTimer sinceStart;
        sinceStart.start();
        QVERIFY(traced.says("first-frame"));
        const auto needed = static_cast<int>(sinceStart.elapsed());
        QVERIFY(traced.endsWhenAsked());
        Running tablet(asPerson());
        QTest::qWait(2 * needed);
        QVERIFY(tablet.runs());
        QVERIFY(!tablet.heard().contains("first-frame"));
    }

    void endsOnSigtermAndStartsAgain()
    {
        for (int i = 0; i < 3; ++i) {
            Running tablet(asPerson(), m_traced);
            QVERIFY(tablet.runs());
            if (i > 0) // the first time wherever it is just then
                QVERIFY(tablet.says("first-frame"));
            QVERIFY(tablet.endsWhenAsked());
        }
        const auto after = run({u"--state"_s, m_state, u"--self-test"_s});
        QVERIFY2(after.exit == 0, qPrintable(after.errors));
    }

    void aSecondOneDoesNotDisturbTheFirst()
    {
        Running first(asPerson(), m_traced);
        QVERIFY(first.says("first-frame"));
        const auto second = run({u"--state"_s, m_state, u"--self-test"_s});
        QCOMPARE(second.exit, 1);
        QVERIFY2(second.errors.contains(u"another process has the device's store"_s), qPrintable(second.errors));
        QVERIFY2(second.errors.endsWith(u"self-test: the device's store cannot be used\n"_s),
                 qPrintable(second.errors));
        QVERIFY(first.runs());
        QVERIFY(first.endsWhenAsked());
        const auto third = run({u"--state"_s, m_state, u"--self-test"_s});
        QVERIFY2(third.exit == 0, qPrintable(third.errors));
    }

private:
    QStringList asPerson() const { return {u"--state"_s, m_state, u"--windowed"_s}; }

    const QStringList m_traced{u"WAZEH_TRACE_FRAMES=1"_s};
    RealClinic m_clinic;
    QTemporaryDir m_folder;
    QString m_text, m_state;
};

QTEST_GUILESS_MAIN(tst_AtWork)
#include "tst_atwork.moc"
