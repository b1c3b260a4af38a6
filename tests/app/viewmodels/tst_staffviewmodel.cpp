#include <QAbstractItemModelTester>
#include <QTest>

#include "reading.h"
#include "staffscreen.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using domain::Lang;
using fakes::Tablet;
using reading::column;
using reading::text;
using staffscreen::calls;
using staffscreen::Screen;
namespace event = flow::event;
namespace ref = fakes::ref;

class tst_StaffViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsNothingWhileLocked_data();
    void showsNothingWhileLocked();
    void emergencyVisitWaitsForThePin();
    void pinIsAskedAndCounted();
    void listsTheVisits_data();
    void listsTheVisits();
    void listsTheCalls();
    void callTimesThatAreNone();
    void listsTheServices();
    void showsTheOpenedVisit_data();
    void showsTheOpenedVisit();
    void handsOverOnlyOpenVisits_data();
    void handsOverOnlyOpenVisits();
    void saysWhatDidNotWork();
    void emergencyIsEnded();
    void walkInIsSent();
    void callsAreChanged();
    void backAndClose();
    void oldestIsSaid_data();
    void oldestIsSaid();
    void tellsTheLink();
    void modelsKeepTheRules();
    void leavingForgets();
};

void tst_StaffViewModel::showsNothingWhileLocked_data()
{
    QTest::addColumn<std::function<void(Tablet &)>>("go");
    using Go = std::function<void(Tablet &)>;
    QTest::newRow("welcome") << Go([](Tablet &) {});
    QTest::newRow("ways") << Go([](Tablet &t) { t.toWays(); });
    QTest::newRow("done") << Go([](Tablet &t) { t.toDone(); });
    QTest::newRow("handed over") << Go([](Tablet &t) { t.handOver(); });
    QTest::newRow("emergency") << Go([](Tablet &t) { t.toWays().send(event::EmergencyTapped{}); });
    QTest::newRow("asking for the PIN") << Go([](Tablet &t) { t.send(event::StaffOpened{}); });
    QTest::newRow("a wrong PIN") << Go(
        [](Tablet &t) { t.send(event::StaffOpened{}).send(event::PinEntered{"0"}).answerPin(std::nullopt); });
    QTest::newRow("staff have left") << Go([](Tablet &t) { t.toStaffVisit().send(event::StaffClosed{}); });
}

void tst_StaffViewModel::showsNothingWhileLocked()
{
    QFETCH(const std::function<void(Tablet &)>, go);
    Screen screen;
    screen.port.go(go);
    QCOMPARE(screen.listed(), 0);
    QCOMPARE(screen.visitWords() + screen.view.staffName(), QString());
    QVERIFY(!screen.view.canHandOver());
    QVERIFY(!screen.view.emergency());
}

void tst_StaffViewModel::emergencyVisitWaitsForThePin()
{
    Screen screen;
    screen.port.go([](Tablet &t) { t.toWays().send(event::EmergencyTapped{}).send(event::StaffOpened{}); });
    QCOMPARE(screen.port.state().step, flow::Step::StaffPin);
    QCOMPARE(screen.visitWords(), QString());
    QVERIFY(!screen.view.emergency());
    screen.view.enterPin(u"1234"_s);
    QCOMPARE(screen.visitWords(), QString());
    screen.port.go([](Tablet &t) { t.answerPin("S1"); });
    QCOMPARE(screen.port.state().step, flow::Step::StaffVisit);
    QCOMPARE(screen.view.title(), u"Person One (sample)"_s); // the patient had chosen English
    QVERIFY(screen.view.emergency());
}

void tst_StaffViewModel::pinIsAskedAndCounted()
{
    Screen screen;
    screen.port.send(event::StaffOpened{});
    QVERIFY(!screen.view.pinWrong());
    screen.view.enterPin(u"0000"_s);
    QCOMPARE(screen.port.sent<event::PinEntered>()->pin, std::string("0000"));
    screen.port.go([](Tablet &t) { t.answerPin(std::nullopt, 60); });
    QVERIFY(screen.view.pinWrong());
    QCOMPARE(screen.view.pinWaitSeconds(), 60);
    screen.port.go([](Tablet &t) { t.wait(59'500).sendNow(event::Tick{}); });
    QCOMPARE(screen.view.pinWaitSeconds(), 1);
    screen.port.go([](Tablet &t) { t.pass(2000); });
    QCOMPARE(screen.view.pinWaitSeconds(), 0);
    screen.view.enterPin(u"1234"_s);
    QVERIFY(!screen.view.pinWrong());
    screen.port.go([](Tablet &t) { t.answerPin("S2"); });
    QCOMPARE(screen.view.staffName(), u"Staff Two (sample)"_s);
}

void tst_StaffViewModel::listsTheVisits_data()
{
    QTest::addColumn<Lang>("lang");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("service");
    QTest::newRow("en") << Lang::En << u"Person One (sample)"_s << u"Two crowns"_s;
    QTest::newRow("ur") << Lang::Ur << u"پہلا فرد (نمونہ)"_s << u"دو کراؤن"_s;
}

void tst_StaffViewModel::listsTheVisits()
{
    QFETCH(const Lang, lang);
    QFETCH(const QString, title);
    QFETCH(const QString, service);
    Screen screen;
    screen.unlock();
    screen.port.speak(lang);
    const auto *visits = screen.view.visits();
    QCOMPARE(column(visits, "visitRef"),
             (QStringList{u"V-adult"_s, u"V-minor"_s, u"V-active"_s, u"V-signed"_s, u"V-void"_s}));
    QCOMPARE(column(visits, "title"), QStringList(5, title));
    QCOMPARE(column(visits, "service"), QStringList(5, service));
    QCOMPARE(column(visits, "token"), QStringList(5, u"41"_s));
    QCOMPARE(column(visits, "state"),
             (QStringList{u"expected"_s, u"expected"_s, u"expected"_s, u"signed"_s, u"void"_s}));
    QVERIFY(!reading::everything(screen.view).contains(u"64,000"_s)); // no amount of any visit
}

void tst_StaffViewModel::listsTheCalls()
{
    Screen screen;
    screen.unlock();
    const auto *list = screen.view.calls();
    QCOMPARE(column(list, "callId"), (QStringList{u"C-1"_s, u"C-2"_s, u"C-3"_s, u"C-4"_s}));
    QCOMPARE(column(list, "state"), (QStringList{u"rung"_s, u"accepted"_s, u"done"_s, u"cancelled"_s}));
    QCOMPARE(column(list, "want"), (QStringList{u"any"_s, u"woman"_s, u"any"_s, u"any"_s}));
    QCOMPARE(column(list, "emergency"), (QStringList{u"false"_s, u"true"_s, u"false"_s, u"false"_s}));
    QCOMPARE(column(list, "place"), QStringList(4, u"Tablet 3"_s));
    QCOMPARE(column(list, "step"), QStringList(4, u"ways"_s));
    QCOMPARE(column(list, "at"), QStringList(4, u"12:05"_s)); // Karachi
}

void tst_StaffViewModel::callTimesThatAreNone()
{
    Screen screen;
    screen.unlock();
    auto changed = calls();
    changed[0].at = "soon";
    changed[1].at = "2026-11-23T19:30:00Z";
    screen.port.go([&](Tablet &t) { t.send(event::CallsChanged{changed}); });
    QCOMPARE(text(screen.view.calls(), 0, "at"), QString());
    QCOMPARE(text(screen.view.calls(), 1, "at"), u"00:30"_s);
}

void tst_StaffViewModel::listsTheServices()
{
    Screen screen;
    screen.unlock();
    const auto *services = screen.view.services();
    QCOMPARE(services->rowCount(), 1);
    QCOMPARE(text(services, 0, "code"), u"E100"_s);
    QCOMPARE(text(services, 0, "name"), u"آنکھوں کا معائنہ"_s);
    QCOMPARE(text(services, 0, "category"), u"eye"_s);
    QCOMPARE(text(services, 0, "price"), u"800"_s);
}

void tst_StaffViewModel::showsTheOpenedVisit_data()
{
    QTest::addColumn<Lang>("lang");
    QTest::addColumn<QStringList>("words"); // title service counter
    QTest::newRow("en") << Lang::En << QStringList{u"Person One (sample)"_s, u"Two crowns"_s, u"Cash Counter 2"_s};
    QTest::newRow("ur") << Lang::Ur << QStringList{u"پہلا فرد (نمونہ)"_s, u"دو کراؤن"_s, u"کیش کاؤنٹر \u20662\u2069"_s};
}

void tst_StaffViewModel::showsTheOpenedVisit()
{
    QFETCH(const Lang, lang);
    QFETCH(const QStringList, words);
    Screen screen;
    screen.unlock();
    QCOMPARE(screen.visitWords(), QString());
    screen.view.open(u"V-none"_s);
    QCOMPARE(screen.visitWords(), QString());
    screen.view.open(u"V-adult"_s);
    screen.port.speak(lang);
    QCOMPARE((QStringList{screen.view.title(), screen.view.service(), screen.view.counter()}), words);
    QCOMPARE(screen.view.token(), u"41"_s);
    QCOMPARE(screen.view.visitState(), u"expected"_s);
    QVERIFY(!screen.view.emergency());
}

void tst_StaffViewModel::handsOverOnlyOpenVisits_data()
{
    QTest::addColumn<QByteArray>("visitRef");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QString>("problem");
    QTest::newRow("expected") << QByteArray(ref::kAdult) << true << QString();
    QTest::newRow("signed") << QByteArray(ref::kSigned) << false << u"visit_not_open"_s;
    QTest::newRow("void") << QByteArray(ref::kVoid) << false << u"visit_not_open"_s;
    QTest::newRow("emergency") << QByteArray(ref::kActive) << true << u"emergency"_s;
}

void tst_StaffViewModel::handsOverOnlyOpenVisits()
{
    QFETCH(const QByteArray, visitRef);
    QFETCH(const bool, offered);
    QFETCH(const QString, problem);
    Screen screen;
    screen.openVisit(visitRef.constData());
    QCOMPARE(screen.view.canHandOver(), offered);
    QCOMPARE(screen.view.problem(), QString());
    screen.view.handOver();
    QCOMPARE(screen.port.sent<event::HandOver>()->visitRef, visitRef.toStdString());
    QCOMPARE(screen.view.problem(), problem);
    QCOMPARE(screen.port.state().patient.handedOver, problem.isEmpty());
    QCOMPARE(screen.listed() == 0, problem.isEmpty());
}

void tst_StaffViewModel::saysWhatDidNotWork()
{
    Screen screen;
    screen.openVisit(ref::kAdult);
    screen.view.openEnd();
    QCOMPARE(screen.port.sent<event::EndOpened>()->visitRef, std::string(ref::kAdult));
    QCOMPARE(screen.port.state().step, flow::Step::StaffEnd);
    screen.view.end(true, u"  "_s);
    QCOMPARE(screen.view.problem(), u"reason_missing"_s);
    screen.view.end(true, u"غلط اندراج"_s);
    const auto *ended = screen.port.sent<event::VisitEnded>();
    QVERIFY(ended->asVoid);
    QCOMPARE(ended->reason, std::string("غلط اندراج"));
    QCOMPARE(screen.view.problem() + screen.visitWords(), QString());
    QCOMPARE(text(screen.view.visits(), 0, "state"), u"void"_s);
    screen.view.open(u"V-minor"_s);
    screen.view.openEnd();
    screen.view.end(false, u"went home"_s);
    QCOMPARE(text(screen.view.visits(), 1, "state"), u"not_now"_s);
    screen.port.go([](Tablet &t) { t.send(event::StaffActionFailed{"disk_full"}); });
    QCOMPARE(screen.view.problem(), u"disk_full"_s);
}

void tst_StaffViewModel::emergencyIsEnded()
{
    Screen screen;
    screen.openVisit(ref::kActive);
    QVERIFY(screen.view.emergency());
    screen.view.setStable(u" "_s);
    QCOMPARE(screen.view.problem(), u"clinician_missing"_s);
    QVERIFY(screen.view.emergency());
    screen.view.setStable(u"Clinician One (sample)"_s);
    const auto *stable = screen.port.sent<event::EmergencySetStable>();
    QCOMPARE(stable->visitRef, std::string(ref::kActive));
    QCOMPARE(stable->clinician, std::string("Clinician One (sample)"));
    QVERIFY(!screen.view.emergency());
    screen.port.load(fakes::sampleDay()); // an older day still says active
    QVERIFY(!screen.view.emergency());
}

void tst_StaffViewModel::walkInIsSent()
{
    Screen screen;
    screen.unlock();
    screen.view.openWalkIn();
    QVERIFY(screen.port.sent<event::WalkInOpened>());
    QCOMPARE(screen.port.state().step, flow::Step::StaffWalkIn);
    screen.view.addWalkIn(u"نئی مریضہ"_s, u"E100"_s, 0, {});
    QCOMPARE(screen.view.problem(), u"second_factor"_s);
    screen.view.addWalkIn(u"نئی مریضہ"_s, u"E100"_s, 1990, u"1234"_s);
    const auto *added = screen.port.sent<event::WalkInAdded>();
    QCOMPARE(added->name, std::string("نئی مریضہ"));
    QCOMPARE(added->serviceCode, std::string("E100"));
    QCOMPARE(added->birthYear, 1990);
    QCOMPARE(added->phoneLast4, std::string("1234"));
    QCOMPARE(screen.view.problem(), QString());
    QCOMPARE(screen.port.tablet().count<flow::effect::AddWalkIn>(), 1);
}

void tst_StaffViewModel::callsAreChanged()
{
    Screen screen;
    screen.unlock();
    screen.view.acceptCall(u"C-1"_s);
    QCOMPARE(screen.port.sent<event::CallAccepted>()->callId, std::string("C-1"));
    QCOMPARE(text(screen.view.calls(), 0, "state"), u"accepted"_s);
    screen.view.finishCall(u"C-1"_s);
    QCOMPARE(screen.port.sent<event::CallDone>()->callId, std::string("C-1"));
    QCOMPARE(text(screen.view.calls(), 0, "state"), u"done"_s);
}

void tst_StaffViewModel::backAndClose()
{
    Screen screen;
    screen.openVisit(ref::kAdult);
    screen.view.goBack();
    QVERIFY(screen.port.sent<event::Back>());
    QCOMPARE(screen.port.state().step, flow::Step::StaffVisits);
    QCOMPARE(screen.visitWords(), QString());
    QVERIFY(screen.listed() > 0);
    screen.view.close();
    QVERIFY(screen.port.sent<event::StaffClosed>());
    QCOMPARE(screen.port.state().step, flow::Step::Welcome);
    QCOMPARE(screen.listed(), 0);
}

void tst_StaffViewModel::oldestIsSaid_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("urdu");
    QTest::newRow("just now") << 59 << u"0 minutes"_s << u"\u20660\u2069 منٹ"_s;
    QTest::newRow("a minute") << 60 << u"1 minute"_s << u"\u20661\u2069 منٹ"_s;
    QTest::newRow("almost an hour") << 3599 << u"59 minutes"_s << u"\u206659\u2069 منٹ"_s;
    QTest::newRow("an hour") << 3600 << u"1 hour"_s << u"\u20661\u2069 گھنٹہ"_s;
    QTest::newRow("two days") << 172'800 << u"48 hours"_s << u"\u206648\u2069 گھنٹے"_s;
}

void tst_StaffViewModel::oldestIsSaid()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, english);
    QFETCH(const QString, urdu);
    Screen screen;
    screen.port.go([&](Tablet &t) { t.send(event::LinkState{false, {2, seconds}}); });
    {
        const reading::Spoken spoken(Lang::En);
        QCOMPARE(screen.view.oldest(), english);
    }
    const reading::Spoken spoken(Lang::Ur);
    QCOMPARE(screen.view.oldest(), urdu);
}

void tst_StaffViewModel::tellsTheLink()
{
    Screen screen;
    QVERIFY(screen.view.online());
    QCOMPARE(screen.view.unsent(), 0);
    QVERIFY(!screen.view.policyRefused());
    screen.port.go([](Tablet &t) {
        t.send(event::LinkState{false, {3, 10}});
        t.send(event::ClinicLoaded{fakes::sampleDay(), fakes::samplePolicy(), true});
    });
    QVERIFY(!screen.view.online());
    QCOMPARE(screen.view.unsent(), 3);
    QVERIFY(screen.view.policyRefused());
}

void tst_StaffViewModel::modelsKeepTheRules()
{
    Screen screen;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester visits(screen.view.visits(), Mode::QtTest);
    const QAbstractItemModelTester callList(screen.view.calls(), Mode::QtTest);
    const QAbstractItemModelTester services(screen.view.services(), Mode::QtTest);
    QCOMPARE(reading::roles(screen.view.visits()).join(u' '), u"visitRef title token state service"_s);
    QCOMPARE(reading::roles(screen.view.calls()).join(u' '), u"callId place step at want state emergency"_s);
    QCOMPARE(reading::roles(screen.view.services()).join(u' '), u"code name category price"_s);
    screen.unlock();
    QCOMPARE(screen.listed(), 5 + 4 + 1);
    screen.port.load(fakes::sampleDay([](domain::Day &day) { day.visits.resize(2); }));
    QCOMPARE(screen.listed(), 2 + 4 + 1);
}

void tst_StaffViewModel::leavingForgets()
{
    Screen screen;
    const QString fresh = reading::everything(screen.view);
    screen.openVisit(ref::kMinor);
    QVERIFY(reading::everything(screen.view).contains(u"فرد"_s));
    screen.port.go([](Tablet &t) { t.pass(121'000); }); // nobody is there
    QCOMPARE(screen.port.state().step, flow::Step::Welcome);
    QCOMPARE(reading::everything(screen.view), fresh);
}

QTEST_GUILESS_MAIN(tst_StaffViewModel)
#include "tst_staffviewmodel.moc"
