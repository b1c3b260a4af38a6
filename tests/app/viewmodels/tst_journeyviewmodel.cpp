#include <QTest>

#include "reading.h"
#include "tabletport.h"
#include "viewmodels/journeyviewmodel.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using domain::Lang;
using fakes::Tablet;
using viewmodels::JourneyViewModel;
using Step = JourneyViewModel::Step;
namespace event = flow::event;
namespace ref = fakes::ref;

namespace {
flow::SessionConfig english()
{
    flow::SessionConfig config;
    config.defaults.lang = Lang::En;
    return config;
}

} // namespace

class tst_JourneyViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheClinic();
    void tellsFindProblems_data();
    void tellsFindProblems();
    void countsTheWaitDown();
    void asksTwoQuestions();
    void masksNames_data();
    void masksNames();
    void showsTheVisit_data();
    void showsTheVisit();
    void counterFallsBack();
    void tellsHowARecordFares();
    void referenceIsShort_data();
    void referenceIsShort();
    void appointmentIsTheFirstStage();
    void emergencySaysTheClinicsWords();
    void tellsWhyOutOfService_data();
    void tellsWhyOutOfService();
    void warnsBeforeIdleReset();
    void followsACall();
    void saysWhatIsMissing();
};

void tst_JourneyViewModel::namesTheClinic()
{
    TabletPort port;
    const JourneyViewModel view(port, {});
    QCOMPARE(view.clinicNameEn(), u"Sample Clinic"_s);
    QCOMPARE(view.clinicNameUr(), u"نمونہ کلینک"_s);
    QVERIFY(view.sample());
    port.load(fakes::sampleDay([](domain::Day &day) { day.sample = false; }));
    QVERIFY(!view.sample());
    port.load(nullptr);
    QCOMPARE(view.clinicNameEn() + view.clinicNameUr(), QString());
    QVERIFY(!view.sample());
    QCOMPARE(view.outReason(), u"no_day"_s);
}

void tst_JourneyViewModel::tellsFindProblems_data()
{
    QTest::addColumn<flow::LookUpResult>("result");
    QTest::addColumn<QByteArray>("visitRef");
    QTest::addColumn<QString>("problem");
    using Result = flow::LookUpResult;
    QTest::newRow("not found") << Result::NotFound << QByteArray() << u"not_found"_s;
    QTest::newRow("wrong factor") << Result::WrongFactor << QByteArray() << u"wrong_factor"_s;
    QTest::newRow("locked") << Result::Locked << QByteArray() << u"locked"_s;
    QTest::newRow("wait") << Result::Wait << QByteArray() << u"wait"_s;
    QTest::newRow("other day") << Result::OtherDay << QByteArray() << u"other_day"_s;
    QTest::newRow("used") << Result::Used << QByteArray() << u"used"_s;
    QTest::newRow("signed before") << Result::Found << QByteArray(ref::kSigned) << u"used"_s;
    QTest::newRow("no such visit") << Result::Found << QByteArray("V-none") << u"not_found"_s;
    QTest::newRow("found") << Result::Found << QByteArray(ref::kAdult) << u"none"_s;
}

void tst_JourneyViewModel::tellsFindProblems()
{
    QFETCH(const flow::LookUpResult, result);
    QFETCH(const QByteArray, visitRef);
    QFETCH(const QString, problem);
    TabletPort port;
    JourneyViewModel view(port, {});
    view.begin(u"en"_s);
    QCOMPARE(view.findProblem(), u"none"_s);
    view.findByCode(u"10000001"_s, u"1980"_s);
    port.go([&](Tablet &t) { t.answerLookUp({result, visitRef.toStdString(), 0, false}); });
    QCOMPARE(view.findProblem(), problem);
    QCOMPARE(view.step() == Step::Holder, problem == u"none"_s);
}

void tst_JourneyViewModel::countsTheWaitDown()
{
    TabletPort port;
    JourneyViewModel view(port, {});
    QCOMPARE(view.waitSeconds(), 0);
    view.begin(u"en"_s);
    view.findByCode(u"1"_s, {});
    port.go([](Tablet &t) { t.answerLookUp({flow::LookUpResult::Wait, {}, 30, false}); });
    QCOMPARE(view.waitSeconds(), 30);
    port.go([](Tablet &t) { t.wait(1).sendNow(event::Tick{}); });
    QCOMPARE(view.waitSeconds(), 30); // a second that has begun counts whole
    port.go([](Tablet &t) { t.wait(28'999).sendNow(event::Tick{}); });
    QCOMPARE(view.waitSeconds(), 1);
    port.go([](Tablet &t) { t.pass(5000); });
    QCOMPARE(view.waitSeconds(), 0);
}

void tst_JourneyViewModel::asksTwoQuestions()
{
    TabletPort port;
    JourneyViewModel view(port, {});
    port.go([](Tablet &t) { t.toHolder(ref::kMinor); });
    QVERIFY(view.minor());
    QCOMPARE(view.holderQuestion(), u"who"_s);
    view.chooseHolder(u"patient"_s); // a child does not sign
    QCOMPARE(view.holderQuestion(), u"who"_s);
    view.chooseHolder(u"guardian"_s);
    QCOMPARE(view.holderQuestion(), u"payer"_s);
    view.goBack();
    QCOMPARE(view.holderQuestion(), u"who"_s);
    view.chooseHolder(u"relative"_s);
    view.choosePayer(u"elsewhere"_s);
    QCOMPARE(view.step(), Step::Estimate);
}

void tst_JourneyViewModel::masksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sample");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two words") << u"Person One"_s << false << u"P••• O•••"_s;
    QTest::newRow("one letter") << u"A B"_s << false << u"A••• B•••"_s;
    QTest::newRow("spaces") << u"  Person   One "_s << false << u"P••• O•••"_s;
    QTest::newRow("Urdu") << u"پہلا فرد"_s << false << u"پ••• ف•••"_s;
    QTest::newRow("nobody") << QString() << false << QString();
    QTest::newRow("a name in brackets") << u"Person (Other)"_s << false << u"P••• (•••"_s;
    QTest::newRow("a sample says so") << u"Person One (sample)"_s << true << u"P••• O••• (sample)"_s;
}

void tst_JourneyViewModel::masksNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, sample);
    QFETCH(const QString, shown);
    TabletPort port(english());
    port.load(fakes::sampleDay([&](domain::Day &day) {
        day.sample = sample;
        day.visits[0].name.byLang = {{"en", name.toStdString()}, {"ur", name.toStdString()}};
    }));
    const JourneyViewModel view(port, english());
    QCOMPARE(view.maskedName(), QString());
    port.go([](Tablet &t) { t.toHolder(); });
    QCOMPARE(view.maskedName(), shown);
}

void tst_JourneyViewModel::showsTheVisit_data()
{
    QTest::addColumn<Lang>("lang");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << Lang::En << u"Two crowns"_s << u"Cash Counter 2"_s << u"P••• O••• (sample)"_s;
    QTest::newRow("ur") << Lang::Ur << u"دو کراؤن"_s << u"کیش کاؤنٹر \u20662\u2069"_s << u"پ••• ف••• (نمونہ)"_s;
}

void tst_JourneyViewModel::showsTheVisit()
{
    QFETCH(const Lang, lang);
    QFETCH(const QString, service);
    QFETCH(const QString, counter);
    QFETCH(const QString, name);
    TabletPort port;
    const JourneyViewModel view(port, {});
    QCOMPARE(view.service() + view.token(), QString());
    port.go([](Tablet &t) { t.toEstimate(); });
    port.speak(lang);
    QCOMPARE(view.service(), service);
    QCOMPARE(view.counter(), counter);
    QCOMPARE(view.maskedName(), name);
    QCOMPARE(view.token(), u"41"_s);
    QVERIFY(!view.minor());
    QVERIFY(!view.handedOver());
}

void tst_JourneyViewModel::counterFallsBack()
{
    TabletPort port(english());
    auto policy = std::make_shared<domain::Policy>(*fakes::samplePolicy());
    policy->journey.nextStep.byLang = {{"en", "Desk 7"}};
    port.load(fakes::sampleDay([](domain::Day &day) { day.visits[0].counter = {}; }), policy);
    const JourneyViewModel view(port, english());
    QCOMPARE(view.counter(), u"Desk 7"_s);
    port.go([](Tablet &t) { t.toWays(); });
    QCOMPARE(view.counter(), u"Desk 7"_s);
    TabletPort bare{};
    bare.tablet() = Tablet();
    QCOMPARE(JourneyViewModel(bare, {}).counter(), QString());
}

void tst_JourneyViewModel::tellsHowARecordFares()
{
    TabletPort port;
    const JourneyViewModel view(port, {});
    port.go([](Tablet &t) { t.toDone(); });
    QCOMPARE(view.delivery(), u"saved"_s);
    port.go([](Tablet &t) { t.send(event::Delivered{"R-other", domain::ReceiptStatus::Accepted, 7}); });
    QCOMPARE(view.delivery(), u"saved"_s);
    port.go([](Tablet &t) { t.send(event::Delivered{"R-1", domain::ReceiptStatus::Quarantined, 7}); });
    QCOMPARE(view.delivery(), u"quarantined"_s);
    port.go([](Tablet &t) { t.send(event::Delivered{"R-1", domain::ReceiptStatus::Accepted, 7}); });
    QCOMPARE(view.delivery(), u"sent"_s);
}

void tst_JourneyViewModel::referenceIsShort_data()
{
    QTest::addColumn<QByteArray>("recordId");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a record") << QByteArray("01935b6e-1c00-7abc-8def-0123456789ab") << u"4567 89AB"_s;
    QTest::newRow("a short one") << QByteArray("r-12345") << u"R123 45"_s;
}

void tst_JourneyViewModel::referenceIsShort()
{
    QFETCH(const QByteArray, recordId);
    QFETCH(const QString, shown);
    TabletPort port;
    const JourneyViewModel view(port, {});
    port.go([](Tablet &t) { t.toSaving(); });
    QCOMPARE(view.reference(), QString());
    port.go([&](Tablet &t) { t.send(event::Saved{t.patient().token, recordId.toStdString()}); });
    QCOMPARE(view.step(), Step::Done);
    QCOMPARE(view.reference(), shown);
}

void tst_JourneyViewModel::appointmentIsTheFirstStage()
{
    const auto later = [](int days) {
        return fakes::sampleDay([days](domain::Day &day) {
            for (domain::Stage &stage : day.visits[0].base.stages)
                stage.date = day.date.plusDays(days);
        });
    };
    TabletPort port;
    port.load(later(7));
    const JourneyViewModel view(port, {});
    QCOMPARE(view.appointment(), QString());
    port.go([](Tablet &t) { t.toWays().send(event::NotNowChosen{}); });
    QCOMPARE(view.appointment(), u"Monday, 30 November 2026"_s);
    port.speak(Lang::Ur);
    QVERIFY(reading::isUrdu(view.appointment()) && !reading::hasBareFigure(view.appointment()));
    TabletPort today; // whoever is here for it need not be told
    today.load(later(0));
    today.go([](Tablet &t) { t.toEstimate(); });
    QCOMPARE(JourneyViewModel(today, {}).appointment(), QString());
    TabletPort unplanned;
    unplanned.load(fakes::sampleDay([](domain::Day &day) { day.visits[0].base.stages.clear(); }));
    unplanned.go([](Tablet &t) { t.toEstimate(); });
    QCOMPARE(JourneyViewModel(unplanned, {}).appointment(), QString());
}

void tst_JourneyViewModel::emergencySaysTheClinicsWords()
{
    TabletPort port(english());
    JourneyViewModel view(port, english());
    view.emergency();
    QCOMPARE(view.step(), Step::Emergency);
    QCOMPARE(view.emergencyEn(), u"Treatment first."_s);
    QCOMPARE(view.emergencyUr(), u"پہلے علاج۔"_s);
    QCOMPARE(view.callPhase(), u"ringing"_s);
    view.chooseLanguage(u"ur"_s);
    QCOMPARE(view.emergencyEn(), u"Treatment first."_s);
    QCOMPARE(view.counter(), view.counterUr());
    QVERIFY(view.counterEn() != view.counterUr());
}

void tst_JourneyViewModel::tellsWhyOutOfService_data()
{
    QTest::addColumn<flow::OutReason>("reason");
    QTest::addColumn<QString>("shown");
    using Reason = flow::OutReason;
    QTest::newRow("none") << Reason::None << u"none"_s;
    QTest::newRow("starting") << Reason::Starting << u"starting"_s;
    QTest::newRow("not enrolled") << Reason::NotEnrolled << u"not_enrolled"_s;
    QTest::newRow("no policy") << Reason::NoPolicy << u"no_policy"_s;
    QTest::newRow("no day") << Reason::NoDay << u"no_day"_s;
    QTest::newRow("disk full") << Reason::DiskFull << u"disk_full"_s;
    QTest::newRow("wrong clock") << Reason::ClockWrong << u"clock_wrong"_s;
    QTest::newRow("broken store") << Reason::StoreBroken << u"store_broken"_s;
}

void tst_JourneyViewModel::tellsWhyOutOfService()
{
    QFETCH(const flow::OutReason, reason);
    QFETCH(const QString, shown);
    TabletPort port;
    const JourneyViewModel view(port, {});
    port.go([&](Tablet &t) { t.send(event::CannotWork{reason}); });
    QCOMPARE(view.outReason(), shown);
    QCOMPARE(view.step(), reason == flow::OutReason::None ? Step::Welcome : Step::OutOfService);
}

void tst_JourneyViewModel::warnsBeforeIdleReset()
{
    flow::SessionConfig config;
    config.idleResetMs = 20'000;
    TabletPort port(config);
    JourneyViewModel view(port, config);
    port.go([](Tablet &t) { t.toWays().pass(119'000); });
    QVERIFY(!view.idleWarning());
    port.go([](Tablet &t) { t.pass(1000); });
    QVERIFY(view.idleWarning());
    QCOMPARE(view.idleSecondsLeft(), 20);
    port.go([](Tablet &t) { t.pass(15'000); });
    QCOMPARE(view.idleSecondsLeft(), 5);
    view.stay();
    QVERIFY(!view.idleWarning());
    QCOMPARE(view.step(), Step::Ways);
    port.go([](Tablet &t) { t.pass(120'000).pass(20'000); });
    QVERIFY(!view.idleWarning());
    QCOMPARE(view.idleSecondsLeft(), 0);
    QCOMPARE(view.step(), Step::Welcome);
}

void tst_JourneyViewModel::followsACall()
{
    TabletPort port;
    JourneyViewModel view(port, {});
    QCOMPARE(view.callPhase(), u"none"_s);
    view.openCall();
    QCOMPARE(view.callPhase(), u"asking"_s);
    view.closeCall();
    QCOMPARE(view.callPhase(), u"none"_s);
    view.openCall();
    view.askCall(u"woman"_s);
    QCOMPARE(view.callPhase(), u"ringing"_s);
    port.go([](Tablet &t) { t.send(event::CallPlaced{"C-1", false, t.state().call.serial}); });
    QCOMPARE(view.callPhase(), u"offline"_s);
    port.go([](Tablet &t) { t.send(event::CallPlaced{"C-1", true, t.state().call.serial}); });
    QCOMPARE(view.callPhase(), u"ringing"_s);
    QVERIFY(!view.callRungAgain());
    port.go([](Tablet &t) { t.pass(61'000); });
    QVERIFY(view.callRungAgain());
    domain::Call accepted;
    accepted.callId = "C-1";
    accepted.state = domain::CallState::Accepted;
    port.go([&](Tablet &t) { t.send(event::CallsChanged{{accepted}}); });
    QCOMPARE(view.callPhase(), u"accepted"_s);
    port.go([](Tablet &t) { t.send(event::CallsChanged{}); });
    QCOMPARE(view.callPhase(), u"none"_s);
}

void tst_JourneyViewModel::saysWhatIsMissing()
{
    TabletPort port;
    JourneyViewModel view(port, {});
    port.go([](Tablet &t) { t.toSign().send(event::Agreed{fakes::ink(3)}); });
    QVERIFY(view.signatureMissing());
    QCOMPARE(view.step(), Step::Sign);
    port.go([](Tablet &t) { t.send(event::Agreed{fakes::ink()}); });
    QVERIFY(!view.signatureMissing());
    QVERIFY(view.saving());
    port.go([](Tablet &t) { t.send(event::SaveFailed{t.patient().token, flow::StoreError::DiskFull}); });
    QVERIFY(view.saveFailed());
    QVERIFY(!view.saving());
    view.goBack();
    QVERIFY(!view.saveFailed());
}

QTEST_GUILESS_MAIN(tst_JourneyViewModel)
#include "tst_journeyviewmodel.moc"
