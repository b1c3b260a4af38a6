#include <QFontInfo>
#include <QGuiApplication>
#include <QTemporaryFile>

#include <algorithm>
#include <map>
#include <unistd.h>

#include "fakes/eventually.h"
#include "kiosk/selftest.h"
#include "realclinic.h"
#include "tablet.h"
#include "theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using namespace wazeh::kiosk;
using namespace wazeh::kiosk::test;
using flow::Step;
namespace event = flow::event;
namespace {
void type(QWindow *window, const char *keys)
{
    for (; *keys != 0; ++keys)
        QTest::keyClick(window, *keys);
}

domain::Ink ink()
{
    domain::Ink made;
    made.strokes.emplace_back();
    for (int i = 0; i < 30; ++i)
        made.strokes.back().push_back({i * 100, i * 50, i * 16});
    made.png = {0x89, 'P', 'N', 'G'};
    return made;
}

/** What is written to stderr while it lives. */
class Overheard {
public:
    Overheard() : m_before(::dup(STDERR_FILENO))
    {
        if (m_before < 0 || !m_file.open() || ::dup2(m_file.handle(), STDERR_FILENO) < 0)
            qFatal("stderr cannot be led elsewhere");
    }
    ~Overheard()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    QByteArray said()
    {
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    QTemporaryFile m_file;
    int m_before;
};

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/** All parts put together on a device of a real clinic, whose server comes and goes. */
class tst_Enrolled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_clinic.make());
        QVERIFY(m_clinic.open());
        const auto file = qEnvironmentVariable("WAZEH_SOURCE") + u"/assets/demo/visits.csv"_s;
        for (const auto &visit : m_clinic.json({u"import"_s, u"visits"_s, file})[u"visits"].toArray())
            m_slips[visit[u"visit_ref"].toString().toStdString()] = visit[u"qr"].toString().toLatin1();
        QVERIFY(m_slips["V-1011"].size() >= 16);
    }

    void aDeviceIsEnrolledByItsText()
    {
        Tablet tablet;
        const auto text = m_clinic.invitation();
        tablet.options.enrolText = textOf(text);
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        EVENTUALLY(tablet.state().online);
        QVERIFY(tablet.state().day && tablet.state().policy && !tablet.state().policyRefused);
        QCOMPARE(selfTest(tablet.application()), 0);
        QCOMPARE(tablet.application().brokenScreens(), QStringList());
        QVERIFY(QDir(u":/qt/qml/Wazeh/Shell"_s).entryList({u"*Step.qml"_s, u"*Overlay.qml"_s}).size() >= 18);
        QString state;
        for (const auto &row : m_clinic.json({u"device"_s, u"list"_s})[u"devices"].toArray()) {
            if (row[u"device_id"] == text[u"d"])
                state = row[u"state"].toString();
        }
        QCOMPARE(state, u"active"_s);
        // Once enrolled it is this clinic's device, whatever the command line says again.
        const auto before = bytesOf(tablet.file("enrolment.json"));
        tablet.options.enrolText = u"nonsense"_s;
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        QCOMPARE(bytesOf(tablet.file("enrolment.json")), before);
    }

    void aMistakeInTheTextIsSaidAndCanBeMended_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        const QString failed = u"This device could not be enrolled: "_s;
        QTest::newRow("code") << u"c"_s << u"0000-0000-0000"_s << failed;
        QTest::newRow("device") << u"d"_s << u"no-such-device"_s << failed;
        QTest::newRow("another clinic's")
            << u"p"_s << QString(64, u'a') << failed + u"the server does not show the clinic's certificate authority"_s;
        QTest::newRow("nobody there") << u"u"_s << u"https://127.0.0.1:1"_s << failed;
        QTest::newRow("no address") << u"u"_s << u"http://127.0.0.1"_s
                                    << u"--enrol: \"u\" is not https://ADDRESS:PORT"_s;
        QTest::newRow("short code") << u"c"_s << u"0000"_s << u"--enrol: \"c\" is not a code of 12 characters"_s;
        QTest::newRow("no device") << u"d"_s << QString() << u"--enrol: \"d\" is empty"_s;
    }
    void aMistakeInTheTextIsSaidAndCanBeMended()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        QFETCH(QString, says);
        Tablet tablet;
        const auto right = m_clinic.invitation();
        auto wrong = right;
        wrong[member] = value;
        tablet.options.enrolText = textOf(wrong);
        const QString said = tablet.start();
        QVERIFY2(said.startsWith(says) && said != u"This device could not be enrolled: "_s, qPrintable(said));
        QVERIFY(!tablet.window());
        QVERIFY(!QFile::exists(tablet.file("enrolment.json")));
        tablet.options.enrolText = textOf(right);
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
    }

    void aTextEnrolsOneDevice()
    {
        Tablet first, second;
        first.options.enrolText = second.options.enrolText = textOf(m_clinic.invitation());
        QCOMPARE(first.start(), QString());
        const QString said = second.start();
        QVERIFY2(said.startsWith(u"This device could not be enrolled: "_s), qPrintable(said));
        QVERIFY(!QFile::exists(second.file("enrolment.json")));
        QVERIFY(first.reaches(Step::Welcome));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        Tablet tablet;
        tablet.options.stateDir = u"/dev/null/device"_s;
        tablet.options.enrolText = textOf(m_clinic.invitation());
        QCOMPARE(tablet.start(), u"This device could not be enrolled: Not a directory"_s);
    }

    void theServerOptionLeadsToAnotherAddress()
    {
        Tablet tablet;
        auto text = m_clinic.invitation();
        text[u"u"] = u"https://127.0.0.1:1"_s;
        tablet.options.enrolText = textOf(text);
        tablet.options.server = m_clinic.url();
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        tablet.options.enrolText.clear();
        tablet.options.server.clear(); // enrolled there, it goes there
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY(tablet.state().online);
        const auto before = bytesOf(tablet.file("enrolment.json"));
        tablet.options.server = u"https://127.0.0.1:1"_s;
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome)); // by what it has kept
        QTest::qWait(1'500);
        QVERIFY(!tablet.state().online);
        QCOMPARE(bytesOf(tablet.file("enrolment.json")), before); // for this start only
        tablet.options.server.clear();
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY(tablet.state().online);
    }

    void aChoiceOutlivesTheProgram()
    {
        Tablet tablet = enrolled();
        tablet.options.server = u"https://127.0.0.1:1"_s;
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        QVERIFY(goesTo(tablet, Step::Sign));
        const auto visit = tablet.state().patient.visit->visitRef;
        tablet.send(event::Agreed{ink()});
        QVERIFY(tablet.reaches(Step::Done));
        const auto record = tablet.state().patient.recordId;
        EVENTUALLY(tablet.state().unsent.count == 1);
        QVERIFY(tablet.state().patient.delivery == flow::Delivery::Saved);
        QCOMPARE(tablet.start(), QString()); // still without its server
        EVENTUALLY(tablet.state().unsent.count == 1);
        QVERIFY(tablet.reaches(Step::Welcome));
        QVERIFY(tablet.state().patient == flow::Patient{});
        QCOMPARE(tablet.state().day->find(visit)->state, domain::VisitState::Signed);
        tablet.options.server.clear();
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY(tablet.state().online);
        EVENTUALLY(tablet.state().unsent.count == 0);
        QCOMPARE(tablet.start(), QString());
        EVENTUALLY(tablet.state().online);
        QCOMPARE(tablet.state().unsent.count, 0);
        const auto list = m_clinic.command({u"records"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.out.count(QByteArray::fromStdString(record)), 1);
        QVERIFY(list.out.contains("\"accepted\""));
    }

    void theSlipOpensItsVisit_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("pauseMs");
        QTest::addColumn<bool>("opens");
        QTest::newRow("on Welcome") << false << QByteArray() << 0 << true;
        QTest::newRow("where it is asked") << true << QByteArray() << 0 << true;
        QTest::newRow("after a key of before") << false << QByteArray("7") << 2'300 << true;
        QTest::newRow("after a number of before") << true << QByteArray("204") << 2'300 << true;
        QTest::newRow("with more in it") << false << QByteArray("7") << 0 << false;
    }
    void theSlipOpensItsVisit()
    {
        QFETCH(bool, asked);
        QFETCH(QByteArray, before);
        QFETCH(int, pauseMs);
        QFETCH(bool, opens);
        Tablet tablet = enrolled();
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        EVENTUALLY(tablet.state().online);
        if (asked)
            tablet.send(event::LanguageChosen{domain::Lang::En, true});
        QTest::qWait(450);
        for (const char key : before)
            QTest::keyClick(tablet.window(), key);
        QTest::qWait(pauseMs);
        for (const char key : m_slips["V-1011"])
            QTest::keyClick(tablet.window(), key);
        QTest::keyClick(tablet.window(), Qt::Key_Return);
        QVERIFY(tablet.reaches(opens ? Step::Holder : Step::FindVisit));
        if (opens)
            QCOMPARE(tablet.state().patient.visit->visitRef, std::string("V-1011"));
        else
            EVENTUALLY(tablet.state().patient.findProblem == flow::FindProblem::NotFound);
    }

    void aFewKeysAreNoSlip()
    {
        Tablet tablet = enrolled();
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        type(tablet.window(), "123456789012345");
        QTest::keyClick(tablet.window(), Qt::Key_Return);
        QTest::qWait(300);
        QCOMPARE(tablet.state().step, Step::Welcome);
        QCOMPARE(tablet.state().patient.lookUpSerial, std::int64_t{0});
    }

    void theLanguageTurnsTheScreenAndKeepsWhatWasTyped()
    {
        Tablet tablet = enrolled();
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        tablet.send(event::LanguageChosen{domain::Lang::En, true});
        EVENTUALLY_IS(tablet.text("title"), u"Find the visit"_s);
        type(tablet.window(), "204");
        EVENTUALLY_IS(tablet.find("code")->property("digits").toString(), u"204"_s);
        const QQuickItem *page = tablet.find("code");
        for (const auto lang : {domain::Lang::Ur, domain::Lang::En, domain::Lang::Ur}) {
            const bool urdu = lang == domain::Lang::Ur;
            tablet.send(event::LanguageChosen{lang});
            QCOMPARE(QGuiApplication::layoutDirection(), urdu ? Qt::RightToLeft : Qt::LeftToRight);
            const QString title = QCoreApplication::translate("FindVisitPage", "Find the visit");
            QCOMPARE(title == u"Find the visit"_s, !urdu);
            EVENTUALLY_IS(tablet.text("title"), title);
            const auto font = wordsIn(tablet.find("title"))->property("font").value<QFont>();
            QCOMPARE(QFontInfo(font).family(), QLatin1String(urdu ? theme::kUrduFamily : theme::kLatinFamily));
            QCOMPARE(tablet.find("code"), page); // the same page, not a new one
            QCOMPARE(page->property("digits").toString(), u"204"_s);
            QCOMPARE(tablet.state().step, Step::FindVisit);
        }
    }

    void whatIsFinishedGoesBackToTheDefaults_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("form");
        QTest::newRow("tablet") << u"ur"_s << u"tablet"_s;
        QTest::newRow("kiosk") << u"en"_s << u"kiosk"_s;
    }
    void whatIsFinishedGoesBackToTheDefaults()
    {
        QFETCH(QString, lang);
        QFETCH(QString, form);
        Tablet tablet = enrolled(lang, form);
        const bool urdu = lang == u"ur"_s;
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        const auto defaults = tablet.state().settings;
        QCOMPARE(defaults.lang, urdu ? domain::Lang::Ur : domain::Lang::En);
        tablet.send(event::LargeText{true});
        QVERIFY(goesTo(tablet, Step::Ways, urdu ? domain::Lang::En : domain::Lang::Ur));
        tablet.send(event::NotNowChosen{});
        QVERIFY(tablet.reaches(Step::NotNow));
        tablet.send(event::StaffOpened{}); // nobody hands a wall kiosk back
        QCOMPARE(tablet.state().step, form == u"kiosk"_s ? Step::NotNow : Step::StaffPin);
        if (tablet.state().step == Step::StaffPin)
            tablet.send(event::StaffClosed{});
        tablet.send(event::Finish{});
        QVERIFY(tablet.reaches(Step::Welcome));
        QVERIFY(tablet.state().settings == defaults);
        QVERIFY(tablet.state().patient == flow::Patient{});
        QCOMPARE(QGuiApplication::layoutDirection(), urdu ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void theBellRingsHereAndAtTheClinic()
    {
        Tablet tablet = enrolled();
        QCOMPARE(tablet.start(), QString());
        QVERIFY(tablet.reaches(Step::Welcome));
        EVENTUALLY(tablet.state().online);
        Overheard overheard;
        tablet.send(event::CallOpened{});
        QVERIFY(!overheard.said().contains('\a')); // it asks first
        tablet.send(event::CallAsked{domain::CallWant::Any});
        QCOMPARE(overheard.said().count('\a'), 1);
        EVENTUALLY(tablet.state().call.delivered);
        const auto calls = m_clinic.command({u"calls"_s, u"--json"_s});
        QVERIFY2(calls.out.contains(QByteArray::fromStdString(tablet.state().call.callId)), calls.out.constData());
    }

private:
    /** One more device of the clinic, not started. */
    Tablet enrolled(const QString &lang = u"en"_s, const QString &form = u"tablet"_s) const
    {
        Tablet tablet(lang, form);
        tablet.options.enrolText = textOf(m_clinic.invitation());
        if (const QString fault = tablet.start(); !fault.isEmpty() || !tablet.reaches(Step::Welcome))
            qFatal("no tablet: %s", qPrintable(fault));
        tablet.stop();
        tablet.options.enrolText.clear();
        return tablet;
    }
    static bool goesTo(const Tablet &tablet, Step step, domain::Lang lang = domain::Lang::En)
    {
        const auto day = tablet.state().day; // held: a newer one may come meanwhile
        const auto visit = std::ranges::find_if(day->visits, [](const domain::Visit &one) {
            return one.state == domain::VisitState::Arrived && !one.minor &&
                   one.base.emergency.state == domain::EmergencyState::None;
        });
        if (visit == day->visits.end())
            return false;
        tablet.send(event::LanguageChosen{lang, true});
        tablet.send(event::CodeEntered{visit->code, std::to_string(visit->birthYear)});
        if (!tablet.reaches(Step::Holder))
            return false;
        tablet.send(event::HolderChosen{domain::Holder::Patient});
        tablet.send(event::PayerChosen{domain::Payer::Self});
        tablet.send(event::Continue{});
        if (step == Step::Sign) {
            tablet.send(event::OfferOpened{"full", {}});
            tablet.send(event::Continue{});
        }
        return tablet.state().step == step;
    }
    static const QQuickItem *wordsIn(const QQuickItem *label)
    {
        const auto words = label->childItems();
        return words.isEmpty() ? label : words.front();
    }

    RealClinic m_clinic;
    std::map<std::string, QByteArray> m_slips; // by visit: what the clinic prints on them
};

QTEST_MAIN(tst_Enrolled)
#include "tst_enrolled.moc"
