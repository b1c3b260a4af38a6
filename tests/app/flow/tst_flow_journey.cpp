#include <QTest>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::HolderQuestion;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay()
    {
        auto tablet = Tablet::open();
        std::vector<Step> seen{tablet.step()};
        const auto note = [&] { seen.push_back(tablet.step()); };
        tablet.toFind();
        note();
        tablet.send(event::CodeEntered{"10000001", "1980"})
            .answerLookUp({flow::LookUpResult::Found, ref::kAdult, 0, false});
        note();
        tablet.send(event::HolderChosen{domain::Holder::Patient}).send(event::PayerChosen{domain::Payer::Self});
        note();
        tablet.send(event::Continue{});
        note();
        tablet.send(event::OfferOpened{option::kMonth, "6"});
        note();
        tablet.send(event::Continue{});
        note();
        tablet.send(event::Agreed{ink()});
        note();
        tablet.send(event::Saved{tablet.patient().token, "R-1"});
        note();
        const std::vector<Step> expected{Step::Welcome, Step::FindVisit, Step::Holder, Step::Estimate, Step::Ways,
                                         Step::Details, Step::Sign,      Step::Saving, Step::Done};
        QVERIFY(seen == expected);
        QCOMPARE(tablet.patient().option, std::string(option::kMonth));
        QCOMPARE(tablet.patient().variant, std::string("6"));
        tablet.send(event::Finish{});
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(isEmpty(tablet.patient()));
        QVERIFY(tablet.state().settings == flow::Settings{});
    }

    void whoThenPayer()
    {
        auto tablet = Tablet::open();
        tablet.toHolder().send(event::PayerChosen{domain::Payer::Self});
        QCOMPARE(tablet.step(), Step::Holder); // not asked yet
        QVERIFY(!tablet.patient().payer);
        tablet.send(event::HolderChosen{domain::Holder::Relative});
        QCOMPARE(tablet.step(), Step::Holder);
        QCOMPARE(tablet.patient().holderQuestion, HolderQuestion::Payer);
        tablet.send(event::HolderChosen{domain::Holder::Staff});
        QCOMPARE(*tablet.patient().holder, domain::Holder::Relative); // asked and answered
        tablet.send(event::PayerChosen{domain::Payer::SomeoneElsewhere});
        QCOMPARE(tablet.step(), Step::Estimate);
        QCOMPARE(*tablet.patient().payer, domain::Payer::SomeoneElsewhere);
    }

    void everyHolderMayHold_data()
    {
        QTest::addColumn<QByteArray>("visitRef");
        QTest::addColumn<int>("holder");
        QTest::addColumn<bool>("taken");
        for (int i = 0; i <= static_cast<int>(domain::Holder::Staff); ++i) {
            QTest::addRow("adult %d", i) << QByteArray(ref::kAdult) << i << true;
            QTest::addRow("minor %d", i) << QByteArray(ref::kMinor) << i
                                         << (i != static_cast<int>(domain::Holder::Patient));
        }
    }
    void everyHolderMayHold()
    {
        QFETCH(QByteArray, visitRef);
        QFETCH(int, holder);
        QFETCH(bool, taken);
        auto tablet = Tablet::open();
        tablet.toHolder(visitRef.toStdString()).send(event::HolderChosen{static_cast<domain::Holder>(holder)});
        QCOMPARE(tablet.patient().holder.has_value(), taken);
        QCOMPARE(tablet.patient().holderQuestion, taken ? HolderQuestion::Payer : HolderQuestion::Who);
    }

    void backEverywhereBeforeSigning()
    {
        auto tablet = Tablet::open();
        tablet.toSign(option::kMonth, "3");
        const std::vector<Step> way{Step::Details, Step::Ways, Step::Estimate, Step::Holder};
        for (const auto step : way) {
            tablet.send(event::Back{});
            QCOMPARE(tablet.step(), step);
        }
        QCOMPARE(tablet.patient().holderQuestion, HolderQuestion::Payer);
        QCOMPARE(*tablet.patient().holder, domain::Holder::Guardian); // answers are kept on the way back
        QCOMPARE(*tablet.patient().payer, domain::Payer::Self);
        tablet.send(event::Back{});
        QCOMPARE(tablet.patient().holderQuestion, HolderQuestion::Who);
        QCOMPARE(tablet.step(), Step::Holder);
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::FindVisit);
        QVERIFY(isEmpty(tablet.patient()));
        tablet.send(event::Back{});
        QCOMPARE(tablet.step(), Step::Welcome);
    }

    void neverBackAfterSigning()
    {
        auto tablet = Tablet::open();
        tablet.toSaving().send(event::Back{});
        QCOMPARE(tablet.step(), Step::Saving);
        tablet.send(event::Saved{tablet.patient().token, "R-1"}).send(event::Back{});
        QCOMPARE(tablet.step(), Step::Done);
    }

    void changesMidwayKeepEveryAnswer()
    {
        auto tablet = Tablet::open();
        tablet.toDetails(option::kMonth, "6");
        const auto quote = tablet.patient().quote->offers;
        tablet.send(event::LanguageChosen{domain::Lang::Ur, true});
        tablet.send(event::LargeText{true}).send(event::HighContrast{true});
        QCOMPARE(tablet.step(), Step::Details);
        QVERIFY((tablet.state().settings == flow::Settings{domain::Lang::Ur, true, true}));
        QCOMPARE(tablet.patient().option, std::string(option::kMonth));
        QCOMPARE(tablet.patient().variant, std::string("6"));
        QCOMPARE(*tablet.patient().holder, domain::Holder::Guardian);
        QCOMPARE(*tablet.patient().payer, domain::Payer::Self);
        QVERIFY(tablet.patient().quote->offers == quote);
        tablet.send(event::LargeText{false}).send(event::HighContrast{false});
        QVERIFY((tablet.state().settings == flow::Settings{domain::Lang::Ur, false, false}));
    }

    void outOfPlaceEventsChangeNothing()
    {
        auto tablet = Tablet::open();
        for (const flow::Event &event :
             {flow::Event{event::Continue{}}, flow::Event{event::Back{}}, flow::Event{event::Finish{}},
              flow::Event{event::Agreed{ink()}}, flow::Event{event::NotNowChosen{}},
              flow::Event{event::OfferOpened{option::kFull, {}}}, flow::Event{event::CodeEntered{"1", "1"}},
              flow::Event{event::HolderChosen{domain::Holder::Patient}}, flow::Event{event::PinEntered{"1"}},
              flow::Event{event::HandOver{ref::kAdult}}, flow::Event{event::VisitOpened{ref::kAdult}},
              flow::Event{event::WalkInAdded{"A", "E100", 1990, {}}}, flow::Event{event::StaffClosed{}},
              flow::Event{event::VisitEnded{ref::kAdult, false, "x"}}, flow::Event{event::Saved{"", "R"}},
              flow::Event{event::SaveFailed{"", flow::StoreError::Io}},
              flow::Event{event::Delivered{"", domain::ReceiptStatus::Accepted, 7}},
              flow::Event{event::EmergencySetStable{ref::kActive, "x"}}, flow::Event{event::CallAccepted{"c"}}}) {
            tablet.send(event);
            QCOMPARE(tablet.step(), Step::Welcome);
            QVERIFY(isEmpty(tablet.patient()));
        }
        QVERIFY(tablet.effects().empty());
    }
};

QTEST_APPLESS_MAIN(TestFlowJourney)
#include "tst_flow_journey.moc"
