#include <QTest>

#include "fakes/flow_tablet.h"

using namespace wazeh;
using namespace wazeh::fakes;
using domain::VisitState;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("variant");
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("callSheet");
        const auto row = [](const char *id, const char *variant, Step step, bool sheet) {
            QTest::addRow("%s %s", id, variant)
                << QByteArray(id) << QByteArray(variant) << static_cast<int>(step) << sheet;
        };
        row(option::kFull, "", Step::Details, false);
        row(option::kDeposit, "", Step::Details, false);
        row(option::kMonth, "3", Step::Details, false);
        row(option::kMonth, "6", Step::Details, false);
        row(option::kLater, "", Step::NotNow, false);
        row(option::kTalk, "", Step::Ways, true);
        row(option::kLoan, "3", Step::Ways, true);    // help comes first: staff
        row(option::kSmall, "", Step::Ways, false);   // withheld by amount: its reason is on the row
        row(option::kMonth, "12", Step::Ways, false); // not offered
        row("nothing", "", Step::Ways, false);
    }
    void opens()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, variant);
        QFETCH(int, step);
        QFETCH(bool, callSheet);
        auto tablet = Tablet::open();
        tablet.toWays().send(event::OfferOpened{id.toStdString(), variant.toStdString()});
        QCOMPARE(static_cast<int>(tablet.step()), step);
        QCOMPARE(tablet.state().call.open, callSheet);
        QCOMPARE(tablet.state().call.phase, callSheet ? flow::CallPhase::Asking : flow::CallPhase::None);
        QCOMPARE(tablet.count<effect::PlaceCall>(), 0); // nobody is called before somebody asks
        if (tablet.step() == Step::Details) {
            QCOMPARE(tablet.patient().option, id.toStdString());
            QCOMPARE(tablet.patient().variant, variant.toStdString());
        }
    }

    void everyRowOfTheQuoteIsEitherOpenOrSaysWhy()
    {
        auto tablet = Tablet::open();
        tablet.toWays();
        QVERIFY(tablet.patient().quote->offers.size() >= 9);
        for (const auto &offer : tablet.patient().quote->offers)
            QCOMPARE(offer.available, !offer.reason.has_value());
    }

    void backAndAnother()
    {
        auto tablet = Tablet::open();
        tablet.toDetails(option::kFull).send(event::Back{}).send(event::OfferOpened{option::kMonth, "3"});
        QCOMPARE(tablet.step(), Step::Details);
        QCOMPARE(tablet.patient().option, std::string(option::kMonth));
    }

    void notNow_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("ways") << static_cast<int>(Step::Ways);
        QTest::newRow("details") << static_cast<int>(Step::Details);
        QTest::newRow("sign") << static_cast<int>(Step::Sign);
    }
    void notNow()
    {
        QFETCH(int, from);
        auto tablet = Tablet::open();
        tablet.toWays();
        if (from != static_cast<int>(Step::Ways))
            tablet.send(event::OfferOpened{option::kFull, {}});
        if (from == static_cast<int>(Step::Sign))
            tablet.send(event::Continue{});
        QCOMPARE(static_cast<int>(tablet.step()), from);
        tablet.send(event::NotNowChosen{});
        QCOMPARE(tablet.step(), Step::NotNow);
        QCOMPARE(tablet.count<effect::SaveRecord>(), 0);
        QCOMPARE(tablet.last<effect::SetVisitState>()->state, VisitState::NotNow);
        QCOMPARE(tablet.state().day->find(ref::kAdult)->state, VisitState::NotNow);
        tablet.send(event::Back{});
        QCOMPARE(static_cast<int>(tablet.step()), from);
        QCOMPARE(tablet.last<effect::SetVisitState>()->state, VisitState::Expected);
        tablet.send(event::NotNowChosen{}).send(event::Finish{});
        QCOMPARE(tablet.step(), Step::Welcome);
        QVERIFY(isEmpty(tablet.patient()));
        QCOMPARE(tablet.last<effect::SetVisitState>()->state, VisitState::NotNow);
    }

    void notNowCanBeTakenUpAgain()
    {
        auto tablet = Tablet::open();
        tablet.toWays().send(event::OfferOpened{option::kLater, {}}).send(event::Finish{});
        tablet.toHolder();
        QCOMPARE(tablet.step(), Step::Holder);
    }

    void theOrderIsThePolicysOwn()
    {
        auto tablet = Tablet::open();
        auto policy = std::make_shared<domain::Policy>(*samplePolicy());
        policy->journey.order = domain::OrderRule::Today;
        tablet.send(event::ClinicLoaded{sampleDay(), policy, false}).toSaving();
        QCOMPARE(tablet.last<effect::SaveRecord>()->draft.order, domain::OrderRule::Today);
    }
};

QTEST_APPLESS_MAIN(TestFlowWays)
#include "tst_flow_ways.moc"
