#include <QTest>

#include <limits>

#include "fakes/flow_tablet.h"
#include "flow/agreementtext.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

class TestFlowSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ink_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("enough");
        QTest::newRow("none") << 0 << 0 << false;
        QTest::newRow("a dot") << 1 << 0 << false;
        QTest::newRow("a finger that rests") << 200 << 0 << false;
        QTest::newRow("seven far points") << 7 << 1000 << false;
        QTest::newRow("eight points, 9.94 mm") << 8 << 142 << false;
        QTest::newRow("eight points, 10.01 mm") << 8 << 143 << true;
        QTest::newRow("a name") << 120 << 60 << true;
        QTest::newRow("as far as numbers go") << 8 << std::numeric_limits<int>::max() / 8 << true;
    }
    void ink()
    {
        QFETCH(int, points);
        QFETCH(int, step);
        QFETCH(bool, enough);
        QCOMPARE(flow::isSignature(fakes::ink(points, step)), enough);
        auto tablet = Tablet::open();
        tablet.toSign().send(event::Agreed{fakes::ink(points, step)});
        QCOMPARE(tablet.step(), enough ? Step::Saving : Step::Sign);
        QCOMPARE(tablet.patient().signatureMissing, !enough);
        QCOMPARE(tablet.count<effect::SaveRecord>(), enough ? 1 : 0);
    }

    void gapsBetweenStrokesAreNotLines()
    {
        domain::Ink dots;
        for (int i = 0; i < 20; ++i)
            dots.strokes.push_back({{i * 500, 0, i}});
        QVERIFY(!flow::isSignature(dots));
    }

    void theMissingSignatureIsForgottenOnTheWay()
    {
        auto tablet = Tablet::open();
        tablet.toSign().send(event::Agreed{{}});
        QVERIFY(tablet.patient().signatureMissing);
        tablet.send(event::Back{}).send(event::Continue{});
        QCOMPARE(tablet.step(), Step::Sign);
        QVERIFY(!tablet.patient().signatureMissing);
    }

    void theDraftSaysEverything()
    {
        auto tablet = Tablet::open();
        tablet.toSign(option::kMonth, "6").send(event::Agreed{fakes::ink(30)});
        const auto &save = *tablet.last<effect::SaveRecord>();
        const auto &draft = save.draft;
        QCOMPARE(save.token, tablet.patient().token);
        QVERIFY(!save.token.empty());
        QCOMPARE(draft.type, domain::RecordType::Choice);
        QCOMPARE(draft.visitRef, std::string(ref::kAdult));
        QCOMPARE(draft.formId, std::string(domain::kAgreementFormId));
        QCOMPARE(draft.formVersion, domain::kAgreementFormVersion);
        QCOMPARE(draft.lang, domain::Lang::En);
        QCOMPARE(draft.holder, domain::Holder::Guardian);
        QCOMPARE(draft.payer, domain::Payer::Self);
        QCOMPARE(draft.policySha256, std::string(64, 'b'));
        QCOMPARE(draft.facts.lines.size(), std::size_t{2});
        QCOMPARE(draft.currency.name(), std::string("PKR"));
        QCOMPARE(draft.choice->option, std::string(option::kMonth));
        QCOMPARE(draft.choice->variant, std::string("6"));
        QCOMPARE(draft.ink.strokes.size(), std::size_t{1});
        QCOMPARE(draft.ink.strokes[0].size(), std::size_t{30});
        QVERIFY(!draft.ink.png.empty());
        QCOMPARE(draft.signedAt, flow::rfc3339(tablet.state().nowUnixMs));
        QCOMPARE(draft.staffId, std::string());
        QVERIFY(draft.reason.empty() && draft.supersedes.empty());
    }

    void everyRowIsInTheRecordInTheOrderShown()
    {
        auto tablet = Tablet::open();
        tablet.toSaving();
        const auto &shown = tablet.last<effect::SaveRecord>()->draft.shownOffers;
        const auto &offers = tablet.patient().quote->offers;
        QCOMPARE(shown.size(), offers.size());
        for (std::size_t i = 0; i < shown.size(); ++i)
            QVERIFY(shown[i] == domain::shown(offers[i]));
    }

    void whatIsShownIsWhatIsSigned()
    {
        auto tablet = Tablet::open();
        tablet.toSign();
        const auto en = flow::agreementFor(tablet.state(), domain::Lang::En);
        const auto ur = flow::agreementFor(tablet.state(), domain::Lang::Ur);
        QVERIFY(en && ur);
        tablet.send(event::Agreed{fakes::ink()});
        const auto &save = *tablet.last<effect::SaveRecord>();
        QCOMPARE(save.first.lang, domain::Lang::En);
        QCOMPARE(save.second.lang, domain::Lang::Ur);
        QCOMPARE(save.draft.agreementText.size(), std::size_t{2});
        QCOMPARE(save.draft.agreementText.at("en"), en->plainText());
        QCOMPARE(save.draft.agreementText.at("ur"), ur->plainText());
        QVERIFY(en->plainText().find("Person One (sample)") != std::string::npos);
        QVERIFY(en->plainText() != ur->plainText());
    }

    void theFirstAgreementIsInTheReadersLanguage()
    {
        auto tablet = Tablet::open();
        tablet.toSign().send(event::LanguageChosen{domain::Lang::Ur, false}).send(event::Agreed{fakes::ink()});
        const auto &save = *tablet.last<effect::SaveRecord>();
        QCOMPARE(save.draft.lang, domain::Lang::Ur);
        QCOMPARE(save.first.lang, domain::Lang::Ur);
        QCOMPARE(save.second.lang, domain::Lang::En);
    }

    void noAgreementWithoutAnOpenOffer()
    {
        auto tablet = Tablet::open();
        QVERIFY(!flow::agreementFor(tablet.state(), domain::Lang::En));
        tablet.toWays();
        QVERIFY(!flow::agreementFor(tablet.state(), domain::Lang::En));
        tablet.send(event::OfferOpened{option::kFull, {}});
        QVERIFY(flow::agreementFor(tablet.state(), domain::Lang::En));
        tablet.send(event::EmergencyTapped{});
        QVERIFY(!flow::agreementFor(tablet.state(), domain::Lang::En));
    }

    void aSecondTapWhileSavingChangesNothing()
    {
        auto tablet = Tablet::open();
        tablet.toSaving();
        const auto token = tablet.patient().token;
        for (const flow::Event &tap :
             {flow::Event{event::Agreed{fakes::ink()}}, flow::Event{event::Back{}}, flow::Event{event::NotNowChosen{}},
              flow::Event{event::EmergencyTapped{}}, flow::Event{event::CallOpened{}},
              flow::Event{event::LanguageChosen{domain::Lang::Ur, true}}, flow::Event{event::StaffOpened{}}}) {
            tablet.send(tap);
            QCOMPARE(tablet.step(), Step::Saving);
        }
        QCOMPARE(tablet.patient().token, token);
        QCOMPARE(tablet.count<effect::SaveRecord>(), 1);
        QCOMPARE(tablet.state().settings.lang, domain::Lang::En);
        QVERIFY(!tablet.state().call.open);
    }

    void savedOnlyByItsOwnToken()
    {
        auto tablet = Tablet::open();
        tablet.toSaving().send(event::Saved{"another", "R-9"});
        QCOMPARE(tablet.step(), Step::Saving);
        tablet.send(event::SaveFailed{"another", flow::StoreError::Io});
        QCOMPARE(tablet.step(), Step::Saving);
        tablet.send(event::Saved{tablet.patient().token, "R-1"});
        QCOMPARE(tablet.step(), Step::Done);
        QCOMPARE(tablet.patient().recordId, std::string("R-1"));
        QCOMPARE(tablet.patient().delivery, flow::Delivery::Saved);
        QCOMPARE(tablet.last<effect::SetVisitState>()->state, domain::VisitState::Signed);
        QCOMPARE(tablet.count<effect::SyncNow>(), 1);
    }

    void aFailedSaveIsRetriedAsTheSameRecord()
    {
        auto tablet = Tablet::open();
        tablet.toSaving();
        const auto token = tablet.patient().token;
        tablet.send(event::SaveFailed{token, flow::StoreError::DiskFull});
        QCOMPARE(tablet.step(), Step::Sign);
        QVERIFY(tablet.patient().saveFailed);
        QCOMPARE(tablet.last<effect::Audit>()->detail, std::string("disk_full"));
        QCOMPARE(tablet.count<effect::SetVisitState>(), 0); // nothing was signed
        tablet.send(event::Agreed{fakes::ink()});
        QCOMPARE(tablet.step(), Step::Saving);
        QVERIFY(!tablet.patient().saveFailed);
        QCOMPARE(tablet.last<effect::SaveRecord>()->token, token);
        tablet.send(event::Saved{token, "R-1"});
        QCOMPARE(tablet.step(), Step::Done);
    }

    void anotherChoiceIsAnotherDraft()
    {
        auto tablet = Tablet::open();
        tablet.toSaving();
        const auto token = tablet.patient().token;
        tablet.send(event::SaveFailed{token, flow::StoreError::Io});
        tablet.send(event::Back{}).send(event::Back{}).send(event::OfferOpened{option::kMonth, "3"});
        tablet.send(event::Continue{}).send(event::Agreed{fakes::ink()});
        QCOMPARE(tablet.step(), Step::Saving);
        QVERIFY(tablet.patient().token != token);
    }

    void tokensNeverRepeat()
    {
        auto tablet = Tablet::open();
        tablet.toDone();
        const auto token = tablet.patient().token;
        tablet.send(event::Finish{});
        tablet.send(event::ClinicLoaded{sampleDay(), samplePolicy(), false}); // the clinic opens the visit again
        tablet.toSaving();
        QCOMPARE(tablet.step(), Step::Saving);
        QVERIFY(tablet.patient().token != token);
    }

    void delivery_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("delivery");
        QTest::newRow("sent") << static_cast<int>(domain::ReceiptStatus::Accepted)
                              << static_cast<int>(flow::Delivery::Sent);
        QTest::newRow("quarantined") << static_cast<int>(domain::ReceiptStatus::Quarantined)
                                     << static_cast<int>(flow::Delivery::Quarantined);
    }
    void delivery()
    {
        QFETCH(int, status);
        QFETCH(int, delivery);
        auto tablet = Tablet::open();
        tablet.toDone();
        tablet.send(event::Delivered{"R-other", static_cast<domain::ReceiptStatus>(status), 7});
        QCOMPARE(tablet.patient().delivery, flow::Delivery::Saved);
        tablet.send(event::Delivered{"R-1", static_cast<domain::ReceiptStatus>(status), 7});
        QCOMPARE(static_cast<int>(tablet.patient().delivery), delivery);
        QCOMPARE(tablet.step(), Step::Done);
    }

    void aSignedVisitCannotBeSignedAgain()
    {
        auto tablet = Tablet::open();
        tablet.toDone().send(event::Finish{});
        tablet.toHolder();
        QCOMPARE(tablet.step(), Step::FindVisit);
        QCOMPARE(tablet.patient().findProblem, flow::FindProblem::Used);
    }
};

QTEST_APPLESS_MAIN(TestFlowSigning)
#include "tst_flow_signing.moc"
