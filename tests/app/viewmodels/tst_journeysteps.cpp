#include <QSignalSpy>
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
        {"help", Step::Help, 5, true, [](Tablet &t) { t.toHelp(); }},
        {"help_result", Step::HelpResult, 5, true,
         [](Tablet &t) {
             t.toHelp().send(event::HelpAnswered{"income", "more"}).send(event::HelpPassedOver{"setback"});
         }},
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

class tst_JourneySteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryStep_data();
    void tellsEveryStep();
    void sendsWhatWasDone_data();
    void sendsWhatWasDone();
    void walksToTheEnd();
    void signalsOnlyWhatChanged();
    void signalsThatTheStartIsOver();
    void settingsToggleBothWays();
    void holdsNothingAfterReset_data();
    void holdsNothingAfterReset();
    void lockShowsNoVisit();
};

void tst_JourneySteps::tellsEveryStep_data()
{
    QTest::addColumn<int>("which");
    int which = 0;
    for (const auto &one : stepCases())
        QTest::newRow(one.name) << which++;
    QCOMPARE(which, 19);
}

void tst_JourneySteps::tellsEveryStep()
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

void tst_JourneySteps::sendsWhatWasDone_data()
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
    QCOMPARE(slotCount, static_cast<int>(taps().size()) + 5);
}

void tst_JourneySteps::sendsWhatWasDone()
{
    QFETCH(const int, which);
    const SlotCase wanted = slotCases().at(static_cast<std::size_t>(which));
    TabletPort port;
    JourneyViewModel view(port, {});
    wanted.call(view);
    QCOMPARE(port.events().size(), 1U);
    QVERIFY(wanted.isIt(port.events().front()));
}

void tst_JourneySteps::walksToTheEnd()
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

void tst_JourneySteps::signalsOnlyWhatChanged()
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

void tst_JourneySteps::signalsThatTheStartIsOver()
{
    TabletPort port;
    port.tablet() = Tablet();
    JourneyViewModel view(port, {});
    port.watch(view);
    const QSignalSpy step(&view, &JourneyViewModel::stepChanged);
    QCOMPARE(view.outReason(), u"starting"_s);
    view.touched();
    QCOMPARE(step.count(), 0);
    port.go([](Tablet &t) { t.send(event::CannotWork{flow::OutReason::NotEnrolled}); });
    QCOMPARE(view.step(), Step::OutOfService);
    QCOMPARE(step.count(), 1);
    port.go([](Tablet &t) { t.send(event::CannotWork{flow::OutReason::StoreBroken}); });
    QCOMPARE(step.count(), 1);
}

void tst_JourneySteps::settingsToggleBothWays()
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

void tst_JourneySteps::holdsNothingAfterReset_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < static_cast<int>(stepCases().size()); ++which) {
        const auto &one = stepCases().at(static_cast<std::size_t>(which));
        if (one.number > 2 && one.step != Step::Saving)
            QTest::newRow(one.name) << which;
    }
}

void tst_JourneySteps::holdsNothingAfterReset()
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

void tst_JourneySteps::lockShowsNoVisit()
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

QTEST_GUILESS_MAIN(tst_JourneySteps)
#include "tst_journeysteps.moc"
