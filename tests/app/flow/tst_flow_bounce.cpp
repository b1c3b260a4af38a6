#include <QTest>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

/** A second tap soon after a screen change never reaches the new screen. */
class TestFlowBounce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondTapIsIgnored_data()
    {
        QTest::addColumn<int>("afterMs");
        QTest::addColumn<bool>("counts");
        QTest::newRow("at once") << 0 << false;
        QTest::newRow("100 ms") << 100 << false;
        QTest::newRow("400 ms") << 400 << false;
        QTest::newRow("401 ms") << 401 << true;
    }
    void aSecondTapIsIgnored()
    {
        QFETCH(int, afterMs);
        QFETCH(bool, counts);
        auto tablet = Tablet::open();
        tablet.toDetails().send(event::Continue{});
        QCOMPARE(tablet.step(), Step::Sign);
        tablet.wait(afterMs).sendNow(event::NotNowChosen{});
        QCOMPARE(tablet.step(), counts ? Step::NotNow : Step::Sign);
    }

    void theFirstScreenIsNoChange()
    {
        flow::Session session;
        session.setTime(5, 0);
        static_cast<void>(session.handle(event::LanguageChosen{domain::Lang::En, false}));
        QCOMPARE(session.state().settings.lang, domain::Lang::En);
    }

    void everyTap_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 12; ++i)
            QTest::addRow("tap %d", i) << i;
    }
    void everyTap()
    {
        QFETCH(int, index);
        const std::vector<flow::Event> taps{event::LanguageChosen{domain::Lang::Ur, false},
                                            event::LargeText{true},
                                            event::HighContrast{true},
                                            event::Back{},
                                            event::OfferOpened{option::kFull, {}},
                                            event::NotNowChosen{},
                                            event::EmergencyTapped{},
                                            event::CallOpened{},
                                            event::Continue{},
                                            event::Finish{},
                                            event::StaffOpened{},
                                            event::Agreed{ink()}};
        auto tablet = Tablet::open();
        tablet.toWays().forget();
        const auto settings = tablet.state().settings;
        tablet.wait(300).sendNow(taps[static_cast<std::size_t>(index)]);
        QCOMPARE(tablet.step(), Step::Ways);
        QVERIFY(tablet.state().settings == settings);
        QVERIFY(!tablet.state().call.open);
        QVERIFY(tablet.effects().empty());
    }

    void theSecondQuestionIsAScreenChangeToo()
    {
        auto tablet = Tablet::open();
        tablet.toHolder().send(event::HolderChosen{domain::Holder::Patient});
        tablet.wait(100).sendNow(event::PayerChosen{domain::Payer::Self});
        QCOMPARE(tablet.step(), Step::Holder);
        QVERIFY(!tablet.patient().payer);
        tablet.wait(400).sendNow(event::PayerChosen{domain::Payer::Self});
        QCOMPARE(tablet.step(), Step::Estimate);
    }

    void theCallSheetIsAScreenChangeToo()
    {
        auto tablet = Tablet::open();
        tablet.send(event::CallOpened{}).wait(100).sendNow(event::CallAsked{domain::CallWant::Any});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 0);
        tablet.wait(400).sendNow(event::CallAsked{domain::CallWant::Any});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1);
    }

    void screensThatComeByThemselvesToo()
    {
        auto tablet = Tablet::open();
        tablet.toSaving().send(event::Saved{tablet.patient().token, "R-1"}).wait(200).sendNow(event::Finish{});
        QCOMPARE(tablet.step(), Step::Done);
    }

    void answersAreNotFingers()
    {
        auto tablet = Tablet::open();
        tablet.toSign().send(event::Agreed{ink()}).sendNow(event::Saved{tablet.patient().token, "R-1"});
        QCOMPARE(tablet.step(), Step::Done);
        tablet.sendNow(event::Delivered{"R-1", domain::ReceiptStatus::Accepted, 7});
        QCOMPARE(tablet.patient().delivery, flow::Delivery::Sent);
    }

    void aSlipIsNotAFinger()
    {
        auto tablet = Tablet::open();
        tablet.toFind().wait(100).sendNow(event::SlipScanned{"qr"});
        QCOMPARE(tablet.count<effect::LookUpSlip>(), 1);
    }

    void anIgnoredTapStillMeansSomebodyIsThere()
    {
        auto tablet = Tablet::open();
        tablet.toWays().pass(119'000);
        tablet.send(event::Back{}).wait(100).sendNow(event::Back{}).pass(119'000);
        QCOMPARE(tablet.step(), Step::Estimate);
        QVERIFY(!tablet.state().idleWarning);
    }
};

QTEST_APPLESS_MAIN(TestFlowBounce)
#include "tst_flow_bounce.moc"
