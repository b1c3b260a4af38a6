#include <QTest>

#include "flow/agreementtext.h"
#include "pages.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::OutReason;
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

const Page &pageOf(int page)
{
    return journeyPages()[static_cast<std::size_t>(page)];
}

/** A tablet that has asked for a visit, a PIN and a record before, and left each question behind. */
struct Asked {
    Tablet tablet = Tablet::open();
    std::int64_t lookUp = 0, pin = 0, call = 0;
    std::string token;
};
Asked afterQuestions()
{
    Asked asked;
    Tablet &tablet = asked.tablet;
    tablet.toFind().send(event::CodeEntered{"10000001", "1980"});
    asked.lookUp = tablet.patient().lookUpSerial;
    tablet.send(event::Back{}).send(event::StaffOpened{}).send(event::PinEntered{"1234"});
    asked.pin = tablet.state().staff.waitingSerial;
    tablet.send(event::Back{}).send(event::CallOpened{}).send(event::CallAsked{});
    asked.call = tablet.state().call.serial;
    tablet.pass(200'000); // the call is forgotten with the settings
    tablet.toSaving();
    asked.token = tablet.patient().token;
    tablet.send(event::SaveFailed{asked.token, flow::StoreError::Io}).pass(200'000);
    return asked;
}

/** Everything but time stays as it was. */
void takesNothing(Tablet &tablet, const flow::Event &event)
{
    flow::State expected = tablet.state();
    tablet.forget();
    tablet.send(event);
    expected.nowMs = tablet.state().nowMs;
    expected.nowUnixMs = tablet.state().nowUnixMs;
    QVERIFY(tablet.state() == expected);
    QVERIFY(tablet.effects().empty());
}

/** What was signed, but for the moment of it. */
std::string signedText(const Tablet &tablet)
{
    const auto *save = tablet.last<effect::SaveRecord>();
    return save ? save->draft.policySha256 + save->draft.agreementText.at("en") + save->draft.agreementText.at("ur")
                : std::string("nothing");
}

std::string signedFrom(Tablet &tablet)
{
    for (int i = 0; i < 12 && tablet.step() != Step::Done; ++i)
        goOn(tablet);
    return signedText(tablet);
}

void showsNoMoney(const flow::State &state)
{
    QCOMPARE(state.step, Step::Emergency);
    QVERIFY(!state.patient.quote && state.patient.option.empty() && state.patient.token.empty());
    QVERIFY(!flow::agreementFor(state, domain::Lang::En));
    QVERIFY(!state.patient.facts || state.patient.facts->emergency.state == domain::EmergencyState::Active);
}

std::vector<flow::Event> everyTap()
{
    return {event::Back{},
            event::Continue{},
            event::Finish{},
            event::LanguageChosen{domain::Lang::Ur, true},
            event::CodeEntered{"10000001", "1980"},
            event::SlipScanned{"qr"},
            event::HolderChosen{domain::Holder::Relative},
            event::PayerChosen{domain::Payer::Self},
            event::OfferOpened{option::kFull, {}},
            event::Agreed{ink()},
            event::NotNowChosen{},
            event::EmergencyTapped{},
            event::ContinueIdle{}};
}

std::shared_ptr<const domain::Day> emergencyDay()
{
    return sampleDay([](domain::Day &day) {
        day.visits[0].base.emergency = {domain::EmergencyState::Active, "2026-11-23T07:30:00Z"};
    });
}

std::shared_ptr<const domain::Policy> newerPolicy()
{
    auto policy = std::make_shared<domain::Policy>(*samplePolicy());
    policy->version = 2;
    policy->sha256 = std::string(64, 'c');
    policy->options.erase(policy->options.begin() + 2); // no monthly plan any more
    policy->options.front().texts.detail.byLang["en"] = "Something else.";
    return policy;
}

std::shared_ptr<const domain::Day> otherDay()
{
    return sampleDay([](domain::Day &day) {
        day.clinicName.byLang = {{"en", "Another name"}, {"ur", "دوسرا نام"}};
        day.sample = false;
        day.visits[0].base.lines[0].expected = domain::Money::fromMinor(1);
        day.visits[0].base.lines[0].low = domain::Money::fromMinor(1);
        day.visits[0].name.byLang = {{"en", "Someone else"}, {"ur", "کوئی اور"}};
    });
}
} // namespace

/** Answers that come late, things that change under the patient, and things that fail. */
class TestFlowMisfortune : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lateAnswersChangeNothing_data() { addPages(allPages()); }
    void lateAnswersChangeNothing()
    {
        QFETCH(int, page);
        Asked asked = afterQuestions();
        asked.tablet.send(event::ClinicLoaded{sampleDay(), samplePolicy(), false}).wait(1000);
        QCOMPARE(asked.tablet.step(), Step::Welcome);
        allPages()[static_cast<std::size_t>(page)].reach(asked.tablet);
        for (const std::int64_t serial : {std::int64_t{0}, asked.lookUp, asked.pin, asked.call}) {
            takesNothing(asked.tablet, event::LookedUp{{flow::LookUpResult::Found, ref::kMinor, 0, true}, serial});
            takesNothing(asked.tablet, event::PinChecked{"S1", 0, serial});
            takesNothing(asked.tablet, event::PinChecked{std::nullopt, 30, serial});
            takesNothing(asked.tablet, event::CallPlaced{"C-1", true, serial});
        }
        for (const std::string &token : {asked.token, std::string()}) {
            takesNothing(asked.tablet, event::Saved{token, "R-late"});
            takesNothing(asked.tablet, event::SaveFailed{token, flow::StoreError::Io});
        }
        takesNothing(asked.tablet, event::Delivered{"R-late", domain::ReceiptStatus::Accepted, 9});
        takesNothing(asked.tablet, event::Delivered{{}, domain::ReceiptStatus::Accepted, 9});
    }

    void savedTwiceIsOneRecord()
    {
        auto tablet = Tablet::open();
        tablet.toSaving();
        const auto token = tablet.patient().token;
        tablet.send(event::Saved{token, "R-1"});
        tablet.send(event::Delivered{"R-1", domain::ReceiptStatus::Accepted, 7});
        takesNothing(tablet, event::Saved{token, "R-2"});
        takesNothing(tablet, event::SaveFailed{token, flow::StoreError::Io});
        QCOMPARE(tablet.patient().recordId, std::string("R-1"));
        QCOMPARE(tablet.patient().delivery, flow::Delivery::Sent);
    }

    void agreedAgainAndAgainIsOneRecord()
    {
        auto tablet = Tablet::open();
        tablet.toSign();
        for (int i = 0; i < 5; ++i)
            tablet.sendNow(event::Agreed{ink()}).wait(i * 300);
        QCOMPARE(tablet.count<effect::SaveRecord>(), 1);
        const auto token = tablet.patient().token;
        for (int i = 0; i < 3; ++i) { // the store cannot; each try is the same record
            tablet.send(event::SaveFailed{token, flow::StoreError::Io});
            tablet.send(event::Agreed{ink()}).send(event::Agreed{ink()});
            QCOMPARE(tablet.last<effect::SaveRecord>()->token, token);
        }
        QCOMPARE(tablet.count<effect::SaveRecord>(), 4);
        tablet.send(event::Saved{token, "R-1"}).send(event::Agreed{ink()});
        QCOMPARE(tablet.count<effect::SaveRecord>(), 4);
        QCOMPARE(tablet.count<effect::SetVisitState>(), 1);
        QCOMPARE(tablet.step(), Step::Done);
    }

    void anEmergencyEndsMoneyAndSigning_data() { addPages(journeyPages()); }
    void anEmergencyEndsMoneyAndSigning()
    {
        QFETCH(int, page);
        auto tablet = Tablet::open();
        pageOf(page).reach(tablet);
        tablet.forget();
        tablet.send(event::EmergencyTapped{});
        showsNoMoney(tablet.state());
        for (const flow::Event &tap : everyTap()) {
            tablet.send(tap);
            showsNoMoney(tablet.state());
        }
        tablet.pass(400'000);
        showsNoMoney(tablet.state());
        QCOMPARE(tablet.count<effect::SaveRecord>(), 0);
    }

    void theClinicsEmergencyEndsThemToo_data() { addPages(journeyPages()); }
    void theClinicsEmergencyEndsThemToo()
    {
        QFETCH(int, page);
        auto tablet = Tablet::open();
        pageOf(page).reach(tablet);
        tablet.forget();
        tablet.send(event::ClinicLoaded{emergencyDay(), samplePolicy(), false});
        showsNoMoney(tablet.state());
        QVERIFY(tablet.last<effect::PlaceCall>() && tablet.last<effect::PlaceCall>()->emergency);
        tablet.send(event::ClinicLoaded{emergencyDay(), samplePolicy(), false});
        QCOMPARE(tablet.count<effect::PlaceCall>(), 1); // heard once
        for (const flow::Event &tap : everyTap())
            tablet.send(tap);
        showsNoMoney(tablet.state());
        QCOMPARE(tablet.count<effect::SaveRecord>(), 0);
    }

    void theClinicsEmergencyWaitsForTheStore()
    {
        auto tablet = Tablet::open();
        tablet.toSaving().send(event::ClinicLoaded{emergencyDay(), samplePolicy(), false});
        QCOMPARE(tablet.step(), Step::Saving); // what was signed before it is saved
        tablet.send(event::Saved{tablet.patient().token, "R-1"}).send(event::Tick{});
        showsNoMoney(tablet.state());
        QCOMPARE(tablet.patient().recordId, std::string("R-1"));
    }

    void anotherPatientsEmergencyDisturbsNobody()
    {
        auto tablet = Tablet::open();
        tablet.toHolder(ref::kMinor).send(event::ClinicLoaded{emergencyDay(), samplePolicy(), false});
        QCOMPARE(tablet.step(), Step::Holder);
        QVERIFY(tablet.patient().quote);
    }

    void aNewerPolicyKeepsTheOldOneForThisPatient_data() { addPages(journeyPages()); }
    void aNewerPolicyKeepsTheOldOneForThisPatient()
    {
        QFETCH(int, page);
        auto calm = Tablet::open();
        auto tablet = Tablet::open();
        pageOf(page).reach(calm);
        pageOf(page).reach(tablet);
        const auto before = tablet.patient();
        tablet.send(event::ClinicLoaded{sampleDay(), newerPolicy(), false});
        QVERIFY(tablet.patient() == before);
        QCOMPARE(signedFrom(tablet), signedFrom(calm));
        tablet.send(event::Finish{}).toHolder(ref::kMinor); // the next one gets the new one
        QCOMPARE(tablet.patient().quote->policySha256, std::string(64, 'c'));
    }

    void anotherDayKeepsNamesAndPricesForThisPatient_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("lost");
        for (std::size_t i = 0; i < journeyPages().size(); ++i)
            for (const bool lost : {false, true})
                QTest::addRow("%s, %s", journeyPages()[i].name, lost ? "lost" : "replaced")
                    << static_cast<int>(i) << lost;
    }
    void anotherDayKeepsNamesAndPricesForThisPatient()
    {
        QFETCH(int, page);
        QFETCH(bool, lost);
        auto calm = Tablet::open();
        auto tablet = Tablet::open();
        pageOf(page).reach(calm);
        pageOf(page).reach(tablet);
        tablet.send(event::ClinicLoaded{lost ? nullptr : otherDay(), samplePolicy(), false});
        QCOMPARE(tablet.step(), pageOf(page).step);
        const auto words = signedFrom(calm);
        QCOMPARE(signedFrom(tablet), words);
        QVERIFY(words.find("Sample Clinic") != std::string::npos);
        tablet.send(event::Finish{});
        QCOMPARE(tablet.step(), lost ? Step::OutOfService : Step::Welcome);
    }

    void nobodyBeginsWhileItCannotBeKept_data()
    {
        QTest::addColumn<int>("why");
        QTest::newRow("disk full") << static_cast<int>(OutReason::DiskFull);
        QTest::newRow("clock wrong") << static_cast<int>(OutReason::ClockWrong);
        QTest::newRow("store broken") << static_cast<int>(OutReason::StoreBroken);
        QTest::newRow("not enrolled") << static_cast<int>(OutReason::NotEnrolled);
    }
    void nobodyBeginsWhileItCannotBeKept()
    {
        QFETCH(int, why);
        for (const bool locked : {false, true}) {
            auto tablet = Tablet::open();
            if (locked)
                tablet.handOver();
            const auto before = tablet.patient();
            tablet.send(event::CannotWork{static_cast<OutReason>(why)});
            tablet.forget();
            for (const flow::Event &begin : {flow::Event{event::LanguageChosen{domain::Lang::En, true}},
                                             flow::Event{event::SlipScanned{"qr"}}, flow::Event{event::Continue{}}}) {
                tablet.send(begin);
                QCOMPARE(tablet.step(), Step::OutOfService);
                QVERIFY(tablet.patient() == before); // the lock stays, nothing comes
            }
            QVERIFY(tablet.effects().empty());
            tablet.send(event::CannotWork{OutReason::None});
            QCOMPARE(tablet.step(), Step::Welcome);
            QVERIFY(tablet.patient() == before);
        }
    }

    void anExpiredEstimateOffersOnlyTalking()
    {
        auto tablet = Tablet::open();
        const auto old = sampleDay([](domain::Day &day) {
            for (domain::Stage &stage : day.visits[0].base.stages)
                stage.date = stage.date.plusDays(-40);
        });
        tablet.send(event::ClinicLoaded{old, samplePolicy(), false}).toWays();
        QCOMPARE(tablet.step(), Step::Ways);
        for (const domain::Offer &offer : tablet.patient().quote->offers) {
            const bool talk = offer.kind == domain::OptionKind::TalkToStaff;
            QCOMPARE(offer.available, talk);
            tablet.send(event::OfferOpened{offer.option, offer.variant});
            QCOMPARE(tablet.step(), Step::Ways);
            QCOMPARE(tablet.state().call.open, talk);
            tablet.send(event::CallClosed{});
        }
        tablet.send(event::NotNowChosen{}); // there is always a way out
        QCOMPARE(tablet.step(), Step::NotNow);
    }

    void midnightDoesNotChangeWhatWasShown()
    {
        auto tablet = Tablet::open();
        tablet.toSign(option::kMonth, "6");
        const auto before = tablet.patient();
        tablet.setWallClock(kNoonMs + 13 * 3'600'000).send(event::Tick{}).send(event::Touched{});
        QVERIFY(tablet.patient() == before); // today is fixed when the journey starts
        tablet.send(event::Agreed{ink()});
        QCOMPARE(tablet.last<effect::SaveRecord>()->draft.facts.today.toIso(), std::string("2026-11-23"));
        QCOMPARE(tablet.last<effect::SaveRecord>()->draft.signedAt.substr(0, 10), std::string("2026-11-23"));
    }

    void anotherLanguageAfterAFailedSaveIsTheSameRecord()
    {
        auto tablet = Tablet::open();
        tablet.toSaving();
        const auto token = tablet.patient().token;
        tablet.send(event::SaveFailed{token, flow::StoreError::DiskFull});
        tablet.send(event::LanguageChosen{domain::Lang::Ur, false}).send(event::Agreed{ink()});
        QCOMPARE(tablet.last<effect::SaveRecord>()->token, token);
        QCOMPARE(tablet.last<effect::SaveRecord>()->draft.lang, domain::Lang::Ur);
    }
};

QTEST_APPLESS_MAIN(TestFlowMisfortune)
#include "tst_flow_misfortune.moc"
