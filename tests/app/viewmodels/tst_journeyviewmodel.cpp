#include <QSignalSpy>
#include <QTest>

#include "domain/wording.h"
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

struct StepCase {
    const char *name;
    Step step;
    int number;
    bool back;
    std::function<void(Tablet &)> go;
};

const std::vector<StepCase> &stepCases()
{
    static const std::vector<StepCase> all{
        {"welcome", Step::Welcome, 1, false, [](Tablet &) {}},
        {"find_visit", Step::FindVisit, 2, true, [](Tablet &t) { t.toFind(); }},
        {"holder", Step::Holder, 3, true, [](Tablet &t) { t.toHolder(); }},
        {"estimate", Step::Estimate, 4, true, [](Tablet &t) { t.toEstimate(); }},
        {"ways", Step::Ways, 5, true, [](Tablet &t) { t.toWays(); }},
        {"details", Step::Details, 6, true, [](Tablet &t) { t.toDetails(); }},
        {"sign", Step::Sign, 7, true, [](Tablet &t) { t.toSign(); }},
        {"saving", Step::Saving, 7, false, [](Tablet &t) { t.toSaving(); }},
        {"done", Step::Done, 8, false, [](Tablet &t) { t.toDone(); }},
        {"not_now", Step::NotNow, 0, true, [](Tablet &t) { t.toWays().send(event::NotNowChosen{}); }},
        {"emergency", Step::Emergency, 0, false, [](Tablet &t) { t.send(event::EmergencyTapped{}); }},
        {"staff_pin", Step::StaffPin, 0, false, [](Tablet &t) { t.send(event::StaffOpened{}); }},
        {"staff_visits", Step::StaffVisits, 0, false, [](Tablet &t) { t.toStaff(); }},
        {"staff_visit", Step::StaffVisit, 0, false, [](Tablet &t) { t.toStaffVisit(); }},
        {"staff_walk_in", Step::StaffWalkIn, 0, false, [](Tablet &t) { t.toStaff().send(event::WalkInOpened{}); }},
        {"staff_end", Step::StaffEnd, 0, false,
         [](Tablet &t) { t.toStaffVisit().send(event::EndOpened{ref::kAdult}); }},
        {"out_of_service", Step::OutOfService, 0, false,
         [](Tablet &t) { t.send(event::CannotWork{flow::OutReason::DiskFull}); }},
    };
    return all;
}

struct SlotCase {
    const char *name;
    std::function<void(JourneyViewModel &)> call;
    std::function<bool(const flow::Event &)> isIt;
};

template <typename E>
std::function<bool(const flow::Event &)> is(const std::function<bool(const E &)> &holds = [](const E &) {
    return true;
})
{
    return [holds](const flow::Event &event) {
        const auto *found = std::get_if<E>(&event);
        return found && holds(*found);
    };
}
std::function<bool(const flow::Event &)> language(Lang lang, bool begin)
{
    return is<event::LanguageChosen>([=](const auto &e) { return e.lang == lang && e.begin == begin; });
}
std::function<bool(const flow::Event &)> holder(domain::Holder holder)
{
    return is<event::HolderChosen>([=](const auto &e) { return e.holder == holder; });
}
std::function<bool(const flow::Event &)> payer(domain::Payer payer)
{
    return is<event::PayerChosen>([=](const auto &e) { return e.payer == payer; });
}
std::function<bool(const flow::Event &)> call(domain::CallWant want)
{
    return is<event::CallAsked>([=](const auto &e) { return e.want == want; });
}

std::vector<SlotCase> choices()
{
    using View = JourneyViewModel;
    return {
        {"begin in Urdu", [](View &v) { v.begin(u"ur"_s); }, language(Lang::Ur, true)},
        {"begin in English", [](View &v) { v.begin(u"en"_s); }, language(Lang::En, true)},
        {"begin in no language", [](View &v) { v.begin(u"de"_s); }, language(Lang::Ur, true)},
        {"switch to English", [](View &v) { v.chooseLanguage(u"en"_s); }, language(Lang::En, false)},
        {"switch to Urdu", [](View &v) { v.chooseLanguage(u"ur"_s); }, language(Lang::Ur, false)},
        {"the patient", [](View &v) { v.chooseHolder(u"patient"_s); }, holder(domain::Holder::Patient)},
        {"a guardian", [](View &v) { v.chooseHolder(u"guardian"_s); }, holder(domain::Holder::Guardian)},
        {"a relative", [](View &v) { v.chooseHolder(u"relative"_s); }, holder(domain::Holder::Relative)},
        {"staff", [](View &v) { v.chooseHolder(u"staff"_s); }, holder(domain::Holder::Staff)},
        {"pays self", [](View &v) { v.choosePayer(u"self"_s); }, payer(domain::Payer::Self)},
        {"pays, here", [](View &v) { v.choosePayer(u"here"_s); }, payer(domain::Payer::SomeoneHere)},
        {"pays, elsewhere", [](View &v) { v.choosePayer(u"elsewhere"_s); }, payer(domain::Payer::SomeoneElsewhere)},
        {"call anybody", [](View &v) { v.askCall(u"any"_s); }, call(domain::CallWant::Any)},
        {"call a woman", [](View &v) { v.askCall(u"woman"_s); }, call(domain::CallWant::Woman)},
    };
}

std::vector<SlotCase> taps()
{
    using View = JourneyViewModel;
    return {
        {"larger", [](View &v) { v.toggleLarge(); }, is<event::LargeText>([](const auto &e) { return e.on; })},
        {"contrast", [](View &v) { v.toggleContrast(); }, is<event::HighContrast>([](const auto &e) { return e.on; })},
        {"back", [](View &v) { v.goBack(); }, is<event::Back>()},
        {"on", [](View &v) { v.goOn(); }, is<event::Continue>()},
        {"code", [](View &v) { v.findByCode(u"123"_s, u"1980"_s); },
         is<event::CodeEntered>([](const auto &e) { return e.code == "123" && e.secondFactor == "1980"; })},
        {"slip", [](View &v) { v.findBySlip(u"روپے"_s); },
         is<event::SlipScanned>([](const auto &e) { return e.text == "روپے"; })},
        {"not now", [](View &v) { v.notNow(); }, is<event::NotNowChosen>()},
        {"finish", [](View &v) { v.finish(); }, is<event::Finish>()},
        {"emergency", [](View &v) { v.emergency(); }, is<event::EmergencyTapped>()},
        {"open the call sheet", [](View &v) { v.openCall(); }, is<event::CallOpened>()},
        {"close the call sheet", [](View &v) { v.closeCall(); }, is<event::CallClosed>()},
        {"staff", [](View &v) { v.openStaff(); }, is<event::StaffOpened>()},
        {"touch", [](View &v) { v.touched(); }, is<event::Touched>()},
        {"stay", [](View &v) { v.stay(); }, is<event::ContinueIdle>()},
    };
}

std::vector<SlotCase> slotCases()
{
    auto all = choices();
    for (const auto &one : taps())
        all.push_back(one);
    return all;
}
} // namespace

class tst_JourneyViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryStep_data();
    void tellsEveryStep();
    void sendsWhatWasDone_data();
    void sendsWhatWasDone();
    void walksToTheEnd();
    void signalsOnlyWhatChanged();
    void settingsToggleBothWays();
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
    void holdsNothingAfterReset_data();
    void holdsNothingAfterReset();
    void lockShowsNoVisit();
};

void tst_JourneyViewModel::tellsEveryStep_data()
{
    QTest::addColumn<int>("which");
    int which = 0;
    for (const auto &one : stepCases())
        QTest::newRow(one.name) << which++;
    QCOMPARE(which, 17);
}

void tst_JourneyViewModel::tellsEveryStep()
{
    QFETCH(const int, which);
    const StepCase &wanted = stepCases().at(static_cast<std::size_t>(which));
    TabletPort port(english());
    JourneyViewModel view(port, english());
    port.watch(view);
    port.go(wanted.go);
    QCOMPARE(view.step(), wanted.step);
    QCOMPARE(QString::fromLatin1(wanted.name), viewmodels::qs(flow::Session::stepName(port.state().step)));
    QCOMPARE(view.stepNumber(), wanted.number);
    QCOMPARE(view.stepCount(), 8);
    QCOMPARE(view.canGoBack(), wanted.back);
    QCOMPARE(view.saving(), wanted.step == Step::Saving);
    view.goBack();
    if (wanted.back)
        QVERIFY(view.step() != wanted.step);
    else if (wanted.number != 0)
        QCOMPARE(view.step(), wanted.step);
}

void tst_JourneyViewModel::sendsWhatWasDone_data()
{
    QTest::addColumn<int>("which");
    int which = 0;
    for (const auto &one : slotCases())
        QTest::newRow(one.name) << which++;
    // every slot of the class has a row
    const QMetaObject &meta = JourneyViewModel::staticMetaObject;
    int slotCount = 0;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i)
        slotCount += meta.method(i).methodType() == QMetaMethod::Slot ? 1 : 0;
    QCOMPARE(slotCount, static_cast<int>(taps().size()) + 5 - 1);
}

void tst_JourneyViewModel::sendsWhatWasDone()
{
    QFETCH(const int, which);
    const SlotCase wanted = slotCases().at(static_cast<std::size_t>(which));
    TabletPort port;
    JourneyViewModel view(port, {});
    wanted.call(view);
    QCOMPARE(port.events().size(), 1U);
    QVERIFY(wanted.isIt(port.events().front()));
}

void tst_JourneyViewModel::walksToTheEnd()
{
    TabletPort port;
    JourneyViewModel view(port, {});
    port.watch(view);
    view.begin(u"en"_s);
    QCOMPARE(view.step(), Step::FindVisit);
    view.findByCode(u"10000001"_s, u"1980"_s);
    port.go([](Tablet &t) { t.answerLookUp({flow::LookUpResult::Found, ref::kAdult, 0, false}); });
    QCOMPARE(view.step(), Step::Holder);
    view.chooseHolder(u"patient"_s);
    view.choosePayer(u"self"_s);
    QCOMPARE(view.step(), Step::Estimate);
    view.goOn();
    QCOMPARE(view.step(), Step::Ways);
    view.notNow();
    QCOMPARE(view.step(), Step::NotNow);
    view.finish();
    QCOMPARE(view.step(), Step::Welcome);
    QCOMPARE(view.lang(), u"ur"_s);
}

void tst_JourneyViewModel::signalsOnlyWhatChanged()
{
    TabletPort port;
    JourneyViewModel view(port, {});
    port.watch(view);
    const QSignalSpy changed(&view, &JourneyViewModel::changed);
    const QSignalSpy step(&view, &JourneyViewModel::stepChanged);
    const QSignalSpy lang(&view, &JourneyViewModel::langChanged);
    view.touched();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(step.count() + lang.count(), 0);
    view.chooseLanguage(u"en"_s);
    view.chooseLanguage(u"en"_s);
    QCOMPARE(lang.count(), 1);
    QCOMPARE(step.count(), 0);
    view.begin(u"en"_s);
    QCOMPARE(lang.count(), 1);
    QCOMPARE(step.count(), 1);
    view.goBack();
    QCOMPARE(step.count(), 2);
    QCOMPARE(changed.count(), 5);
}

void tst_JourneyViewModel::settingsToggleBothWays()
{
    TabletPort port;
    JourneyViewModel view(port, {});
    for (const bool on : {true, false}) {
        view.toggleLarge();
        view.toggleContrast();
        QCOMPARE(view.large(), on);
        QCOMPARE(view.highContrast(), on);
    }
    QCOMPARE(view.lang(), u"ur"_s);
    view.chooseLanguage(u"en"_s);
    QCOMPARE(view.lang(), u"en"_s);
}

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
    QTest::newRow("ur") << Lang::Ur << u"دو کراؤن"_s << u"کیش کاؤنٹر 2"_s << u"پ••• ف••• (نمونہ)"_s;
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
    TabletPort port;
    const JourneyViewModel view(port, {});
    QCOMPARE(view.appointment(), QString());
    port.go([](Tablet &t) { t.toWays().send(event::NotNowChosen{}); });
    QCOMPARE(view.appointment(), u"Monday, 23 November 2026"_s);
    port.speak(Lang::Ur);
    QVERIFY(reading::isUrdu(view.appointment()) && !reading::hasBareFigure(view.appointment()));
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
    QCOMPARE(view.emergencyMessage(), u"Treatment first."_s);
    QCOMPARE(view.callPhase(), u"ringing"_s);
    view.chooseLanguage(u"ur"_s);
    QCOMPARE(view.emergencyMessage(), u"پہلے علاج۔"_s);
}

void tst_JourneyViewModel::tellsWhyOutOfService_data()
{
    QTest::addColumn<flow::OutReason>("reason");
    QTest::addColumn<QString>("shown");
    using Reason = flow::OutReason;
    QTest::newRow("none") << Reason::None << u"none"_s;
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

void tst_JourneyViewModel::holdsNothingAfterReset_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < static_cast<int>(stepCases().size()); ++which) {
        const auto &one = stepCases().at(static_cast<std::size_t>(which));
        if (one.number > 2 && one.step != Step::Saving)
            QTest::newRow(one.name) << which;
    }
}

void tst_JourneyViewModel::holdsNothingAfterReset()
{
    QFETCH(const int, which);
    TabletPort port;
    JourneyViewModel view(port, {});
    port.watch(view);
    const QString fresh = reading::everything(view);
    port.go(stepCases().at(static_cast<std::size_t>(which)).go);
    view.toggleLarge();
    view.toggleContrast();
    QVERIFY(reading::everything(view).contains(u"Two crowns"_s));
    port.go([](Tablet &t) { t.pass(160'000); });
    QCOMPARE(reading::everything(view), fresh);
}

void tst_JourneyViewModel::lockShowsNoVisit()
{
    TabletPort port;
    JourneyViewModel view(port, {});
    port.go([](Tablet &t) { t.handOver(); });
    QVERIFY(view.handedOver());
    QCOMPARE(view.step(), Step::Welcome);
    const QString locked = reading::everything(view);
    QCOMPARE(view.token() + view.maskedName() + view.service(), QString());
    view.begin(u"en"_s);
    QCOMPARE(view.step(), Step::Holder);
    QCOMPARE(view.token(), u"41"_s);
    view.goBack();
    view.chooseLanguage(u"ur"_s);
    QCOMPARE(reading::everything(view), locked);
}

QTEST_GUILESS_MAIN(tst_JourneyViewModel)
#include "tst_journeyviewmodel.moc"
