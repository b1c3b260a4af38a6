#include <QTest>

#include <map>

#include "pages.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

namespace {
void addPages(const std::vector<Page> &pages)
{
    QTest::addColumn<int>("page");
    for (std::size_t i = 0; i < pages.size(); ++i)
        QTest::newRow(pages[i].name) << static_cast<int>(i);
}

Tablet at(const Page &page)
{
    auto tablet = Tablet::open();
    page.reach(tablet);
    if (tablet.step() != page.step)
        qFatal("%s is not reached", page.name);
    return tablet;
}

flow::Patient onlyTheLock()
{
    flow::Patient lock;
    lock.handedOver = true;
    lock.lockedVisit = ref::kAdult;
    lock.staffId = "S1";
    return lock;
}

} // namespace

/** One rule at a time, on every page there is. */
class TestFlowEveryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherLanguageKeepsEveryAnswer_data() { addPages(journeyPages()); }
    void anotherLanguageKeepsEveryAnswer()
    {
        QFETCH(int, page);
        auto tablet = at(journeyPages()[static_cast<std::size_t>(page)]);
        flow::State expected = tablet.state();
        tablet.forget();
        for (const auto lang : {domain::Lang::Ur, domain::Lang::En, domain::Lang::Ur})
            tablet.send(event::LanguageChosen{lang, true});
        expected.settings.lang = domain::Lang::Ur;
        expected.nowMs = expected.lastActivityMs = tablet.state().nowMs;
        expected.nowUnixMs = tablet.state().nowUnixMs;
        QVERIFY(tablet.state() == expected); // and nothing else
        QVERIFY(tablet.effects().empty());
    }

    void backLeadsOnePageBack_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("target");
        const std::map<std::string, Step> targets{{"welcome", Step::Welcome},
                                                  {"find", Step::Welcome},
                                                  {"looking up", Step::Welcome},
                                                  {"not found", Step::Welcome},
                                                  {"holder", Step::FindVisit},
                                                  {"payer", Step::Holder},
                                                  {"estimate", Step::Holder},
                                                  {"ways", Step::Estimate},
                                                  {"help", Step::Ways},
                                                  {"second question", Step::Help},
                                                  {"help result", Step::Help},
                                                  {"details", Step::Ways},
                                                  {"sign", Step::Details},
                                                  {"sign, no ink", Step::Details},
                                                  {"sign, save failed", Step::Details},
                                                  {"not now", Step::Sign},
                                                  {"done", Step::Done},
                                                  {"sent", Step::Done},
                                                  {"saving", Step::Saving},
                                                  {"emergency", Step::Emergency},
                                                  {"pin", Step::Welcome},
                                                  {"visits", Step::Welcome},
                                                  {"visit", Step::StaffVisits},
                                                  {"end", Step::StaffVisit},
                                                  {"walk-in", Step::StaffVisits},
                                                  {"out of service", Step::OutOfService}};
        const auto pages = allPages();
        for (std::size_t i = 0; i < pages.size(); ++i)
            QTest::newRow(pages[i].name) << static_cast<int>(i) << static_cast<int>(targets.at(pages[i].name));
    }
    void backLeadsOnePageBack()
    {
        QFETCH(int, page);
        QFETCH(int, target);
        auto tablet = at(allPages()[static_cast<std::size_t>(page)]);
        const auto before = tablet.patient();
        const auto records = tablet.count<effect::SaveRecord>();
        tablet.send(event::Back{});
        QCOMPARE(static_cast<int>(tablet.step()), target);
        QCOMPARE(tablet.count<effect::SaveRecord>(), records);
        QVERIFY(!tablet.patient().signatureMissing);
        if (tablet.patient().quote) { // inside the journey every answer is kept
            QVERIFY(tablet.patient().quote == before.quote && tablet.patient().facts == before.facts);
            QVERIFY(tablet.patient().holder == before.holder && tablet.patient().payer == before.payer);
            QVERIFY(tablet.patient().option == before.option && tablet.patient().token == before.token);
        } else if (tablet.step() != Step::Emergency) {
            QVERIFY(tablet.patient() == flow::Patient{});
        }
    }

    void leftAloneNothingPersonalStays_data() { addPages(journeyPages()); }
    void leftAloneNothingPersonalStays()
    {
        QFETCH(int, page);
        auto tablet = at(journeyPages()[static_cast<std::size_t>(page)]);
        tablet.send(event::LargeText{true}).send(event::CallOpened{}).send(event::CallAsked{domain::CallWant::Woman});
        tablet.pass(151'000);
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(tablet.patient() == flow::Patient{});
        QVERIFY(tablet.state().staff == flow::StaffView{});
        QVERIFY(tablet.state().call == flow::CallView{});
        QVERIFY(tablet.state().settings == flow::Settings{});
        QVERIFY(!tablet.state().idleWarning);
    }

    void leftAloneALockedTabletKeepsItsLock_data() { addPages(journeyPages()); }
    void leftAloneALockedTabletKeepsItsLock()
    {
        QFETCH(int, page);
        auto tablet = Tablet::open();
        tablet.send(event::ClinicLoaded{sampleDay(), policyWithHelp(), false});
        tablet.handOver().send(event::LanguageChosen{domain::Lang::En, true});
        QCOMPARE(tablet.step(), Step::Holder);
        const Page &wanted = journeyPages()[static_cast<std::size_t>(page)];
        for (int i = 0; i < 12 && tablet.step() != wanted.step; ++i) {
            if (wanted.step == Step::NotNow && tablet.step() == Step::Sign)
                tablet.send(event::NotNowChosen{});
            else if ((wanted.step == Step::Help || wanted.step == Step::HelpResult) && tablet.step() == Step::Ways)
                tablet.send(event::HelpOpened{});
            else if (tablet.step() == Step::Help)
                tablet.send(event::HelpAnswered{"income", "more"}).send(event::HelpPassedOver{"setback"});
            else
                goOn(tablet);
        }
        QCOMPARE(tablet.step(), wanted.step);
        tablet.pass(151'000);
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(tablet.patient() == onlyTheLock());
    }
};

QTEST_APPLESS_MAIN(TestFlowEveryPage)
#include "tst_flow_everypage.moc"
