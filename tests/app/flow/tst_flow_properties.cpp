#include <QTest>

#include <map>
#include <set>
#include <sstream>

#include <rapidcheck.h>

#include "fakes/flow_tablet.h"
#include "flow/agreementtext.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

namespace {
struct Happening {
    int kind = 0;
    int choice = 0;
    int waitMs = 0;
};
using Story = std::vector<Happening>;

rc::Gen<Story> stories()
{
    const auto happening = rc::gen::apply(
        [](int kind, int choice, int waitMs) { return Happening{kind, choice, waitMs}; }, rc::gen::inRange(0, 48),
        rc::gen::inRange(0, 12), rc::gen::weightedElement<int>({{3, 100}, {20, 1000}, {1, 31'000}, {1, 125'000}}));
    return rc::gen::container<Story>(80, happening);
}

const char *pick(std::initializer_list<const char *> from, int choice)
{
    return *(from.begin() + choice % static_cast<int>(from.size()));
}

const char *visitOf(int choice)
{
    return pick({ref::kAdult, ref::kAdult, ref::kMinor, ref::kActive, ref::kSigned, ref::kVoid, "V-none"}, choice);
}

event::OfferOpened offerOf(const flow::State &state, int choice)
{
    if (!state.patient.quote)
        return {option::kFull, {}};
    const auto &offers = state.patient.quote->offers;
    const auto &offer = offers[static_cast<std::size_t>(choice) % offers.size()];
    return {offer.option, offer.variant};
}

/** What a person would do on this page to go on: keeps stories from staying on Welcome. */
flow::Event forward(const flow::State &state, int choice)
{
    switch (state.step) {
    case Step::Welcome:
        return event::LanguageChosen{domain::Lang::En, true};
    case Step::FindVisit:
        if (state.patient.lookUpSerial == 0)
            return event::CodeEntered{"10000001", "1980"};
        return event::LookedUp{{flow::LookUpResult::Found, visitOf(choice), 0, false}, state.patient.lookUpSerial};
    case Step::Holder:
        if (state.patient.holderQuestion == flow::HolderQuestion::Who)
            return event::HolderChosen{domain::Holder::Guardian};
        return event::PayerChosen{domain::Payer::Self};
    case Step::Ways:
        return offerOf(state, choice);
    case Step::Sign:
        return event::Agreed{ink()};
    case Step::Saving:
        return event::Saved{state.patient.token, "R-" + state.patient.token};
    case Step::StaffPin:
        if (state.staff.waitingSerial == 0)
            return event::PinEntered{"1234"};
        return event::PinChecked{"S1", 0, state.staff.waitingSerial};
    case Step::StaffVisits:
        return event::VisitOpened{visitOf(choice)};
    case Step::StaffVisit:
        return event::HandOver{state.staff.visitRef};
    case Step::OutOfService:
        return event::CannotWork{flow::OutReason::None};
    default:
        return event::Continue{};
    }
}

flow::Event patientEvent(int kind, int choice, const flow::State &state)
{
    switch (kind) {
    case 20:
        return event::Back{};
    case 21:
        return event::LargeText{choice % 2 == 0};
    case 22:
        return event::HighContrast{choice % 2 == 0};
    case 23:
        return event::LanguageChosen{choice % 2 ? domain::Lang::Ur : domain::Lang::En, choice % 3 == 0};
    case 24:
        return offerOf(state, choice);
    case 25:
        return event::Agreed{ink(choice * 2)};
    case 26:
        return event::NotNowChosen{};
    case 27:
        return event::Finish{};
    case 28:
        return event::EmergencyTapped{};
    case 29:
        return event::CallOpened{};
    case 30:
        return event::CallAsked{choice % 2 ? domain::CallWant::Any : domain::CallWant::Woman};
    case 31:
        return event::CallClosed{};
    case 32:
        return event::HolderChosen{static_cast<domain::Holder>(choice % 4)};
    case 33:
        return event::SlipScanned{"qr"};
    default:
        return event::Continue{};
    }
}

flow::Event otherEvent(int kind, int choice, const flow::State &state)
{
    switch (kind) {
    case 35:
        return event::StaffOpened{};
    case 36:
        return event::StaffClosed{};
    case 37:
        return event::EndOpened{visitOf(choice)};
    case 38:
        return event::VisitEnded{state.staff.visitRef, choice % 2 == 0, choice % 3 ? "reason" : ""};
    case 39:
        return event::EmergencySetStable{state.staff.visitRef, "Dr (sample)"};
    case 40:
        return event::SaveFailed{state.patient.token, flow::StoreError::Io};
    case 41:
        return event::Delivered{state.patient.recordId, domain::ReceiptStatus::Accepted, 7};
    case 42:
        return event::LinkState{choice % 2 == 0, {}};
    case 43:
        return event::CallPlaced{"C1", choice % 2 == 0, state.call.serial};
    case 44:
        return event::CannotWork{choice == 0 ? flow::OutReason::DiskFull : flow::OutReason::None};
    case 45:
        return event::ClinicLoaded{sampleDay(), samplePolicy(), false};
    case 46:
        return event::Touched{};
    default:
        return event::Tick{};
    }
}

flow::Event eventOf(const Happening &what, const flow::State &state)
{
    if (what.kind < 20)
        return forward(state, what.choice);
    return what.kind < 35 ? patientEvent(what.kind, what.choice, state) : otherEvent(what.kind, what.choice, state);
}

bool hasJourney(Step step)
{
    switch (step) {
    case Step::Holder:
    case Step::Estimate:
    case Step::Ways:
    case Step::Details:
    case Step::Sign:
    case Step::Saving:
    case Step::Done:
    case Step::NotNow:
        return true;
    default:
        return false;
    }
}

void stepAndPatientAgree(const flow::State &state)
{
    const auto &patient = state.patient;
    if (hasJourney(state.step)) {
        RC_ASSERT(patient.visit && patient.facts && patient.quote && patient.policy);
        RC_ASSERT(!patient.emergency);
        RC_ASSERT(patient.facts->emergency.state != domain::EmergencyState::Active);
    }
    if (state.step == Step::Welcome || state.step == Step::OutOfService || state.step == Step::StaffVisits ||
        state.step == Step::StaffVisit || state.step == Step::StaffWalkIn || state.step == Step::StaffEnd)
        RC_ASSERT(isOnlyLock(patient));
    if (patient.emergency)
        RC_ASSERT(!patient.quote && (state.step == Step::Emergency || state.step == Step::StaffPin));
    if (state.step == Step::Details || state.step == Step::Sign || state.step == Step::Saving) {
        RC_ASSERT(patient.quote->find(patient.option, patient.variant)->available);
        RC_ASSERT(patient.holder && patient.payer);
        RC_ASSERT(flow::agreementFor(state, domain::Lang::Ur).has_value());
    }
    if (state.step == Step::Done)
        RC_ASSERT(!patient.recordId.empty());
    RC_ASSERT(patient.handedOver == !patient.lockedVisit.empty());
    if (state.staff.staffId.empty())
        RC_ASSERT(state.step != Step::StaffVisits && state.step != Step::StaffVisit &&
                  state.step != Step::StaffWalkIn && state.step != Step::StaffEnd);
    if (state.call.phase == flow::CallPhase::Accepted)
        RC_ASSERT(!state.call.callId.empty());
}

struct Before {
    Step step = Step::Welcome;
    std::string token;
};

void recordsAreSound(const Before &before, const flow::Event &event, const Tablet &tablet, std::size_t from)
{
    for (std::size_t i = from; i < tablet.effects().size(); ++i) {
        const auto *save = std::get_if<effect::SaveRecord>(&tablet.effects()[i]);
        if (!save)
            continue;
        RC_ASSERT(std::holds_alternative<event::Agreed>(event));
        RC_ASSERT(before.step == Step::Sign);
        RC_ASSERT(save->draft.choice && save->draft.choice->available && save->draft.choice->total);
        RC_ASSERT(flow::isSignature(save->draft.ink));
        RC_ASSERT(save->draft.shownOffers.size() == tablet.patient().quote->offers.size());
        RC_ASSERT(save->draft.agreementText.size() == 2U);
        RC_ASSERT(!save->token.empty());
    }
}

/** Enough of a state to tell two apart. */
std::string fingerprint(const flow::State &state)
{
    std::ostringstream out;
    const auto &patient = state.patient;
    out << static_cast<int>(state.step) << ' ' << static_cast<int>(state.out) << ' ' << state.serial << ' '
        << static_cast<int>(state.settings.lang) << state.settings.large << state.settings.highContrast << ' '
        << (patient.visit ? patient.visit->visitRef : "-") << ' ' << patient.token << ' ' << patient.option
        << patient.variant << ' ' << patient.recordId << ' ' << patient.lockedVisit << ' ' << state.staff.visitRef
        << ' ' << state.staff.problem << ' ' << static_cast<int>(state.call.phase) << state.call.open << ' '
        << state.call.callId << ' ' << state.stepSinceMs << ' ' << state.lastActivityMs << ' ' << state.idleWarning;
    return out.str();
}

int visited(const Story &story, std::set<Step> &steps)
{
    auto tablet = Tablet::open();
    for (const auto &what : story) {
        const auto event = eventOf(what, tablet.state());
        tablet.wait(what.waitMs).sendNow(event);
        steps.insert(tablet.step());
    }
    return tablet.count<effect::SaveRecord>();
}
} // namespace

class TestFlowProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStoryKeepsTheRules()
    {
        QVERIFY(rc::check("invariants hold after every event", [] {
            const auto story = *stories();
            auto tablet = Tablet::open();
            std::map<std::string, int> saved;
            for (const auto &what : story) {
                const Before before{tablet.step(), tablet.patient().token};
                const auto event = eventOf(what, tablet.state());
                const auto done = tablet.effects().size();
                tablet.wait(what.waitMs).sendNow(event);
                recordsAreSound(before, event, tablet, done);
                stepAndPatientAgree(tablet.state());
                if (before.step == Step::Saving && tablet.step() == Step::Done)
                    ++saved[before.token];
            }
            for (const auto &[token, times] : saved)
                RC_ASSERT(times == 1);
        }));
    }

    void theSameEventsGiveTheSameStates()
    {
        QVERIFY(rc::check("pure", [] {
            const auto story = *stories();
            auto one = Tablet::open();
            auto two = Tablet::open();
            for (const auto &what : story) {
                const auto event = eventOf(what, one.state());
                one.wait(what.waitMs).sendNow(event);
                two.wait(what.waitMs).sendNow(event);
                RC_ASSERT(fingerprint(one.state()) == fingerprint(two.state()));
                RC_ASSERT(one.effects().size() == two.effects().size());
            }
        }));
    }

    void settingsNeverTouchAnswers()
    {
        QVERIFY(rc::check("language, size and contrast", [] {
            auto tablet = Tablet::open();
            for (const auto &what : *stories())
                tablet.wait(what.waitMs).sendNow(eventOf(what, tablet.state()));
            const flow::Patient before = tablet.patient();
            const Step step = tablet.step();
            tablet.send(event::LanguageChosen{domain::Lang::Ur, false});
            tablet.send(event::LargeText{true}).send(event::HighContrast{true});
            const auto &after = tablet.patient();
            RC_ASSERT(tablet.step() == step);
            RC_ASSERT(after.option == before.option && after.variant == before.variant);
            RC_ASSERT(after.holder == before.holder && after.payer == before.payer);
            RC_ASSERT(after.token == before.token && after.recordId == before.recordId);
            RC_ASSERT(after.quote.has_value() == before.quote.has_value());
            RC_ASSERT(after.visit.has_value() == before.visit.has_value());
        }));
    }

    void leftAloneEveryStoryEndsEmpty()
    {
        QVERIFY(rc::check("nothing personal stays behind", [] {
            auto tablet = Tablet::open();
            for (const auto &what : *stories())
                tablet.wait(what.waitMs).sendNow(eventOf(what, tablet.state()));
            if (tablet.step() == Step::Saving)
                tablet.send(event::SaveFailed{tablet.patient().token, flow::StoreError::Io});
            const auto records = tablet.count<effect::SaveRecord>();
            const auto notNow = tablet.count<effect::SetVisitState>();
            tablet.pass(330'000);
            RC_ASSERT(tablet.count<effect::SaveRecord>() == records);
            RC_ASSERT(tablet.count<effect::SetVisitState>() == notNow);
            if (tablet.step() == Step::Emergency)
                return;
            RC_ASSERT(tablet.step() == Step::Welcome || tablet.step() == Step::OutOfService);
            RC_ASSERT(isOnlyLock(tablet.patient()));
            RC_ASSERT(tablet.state().settings == flow::Settings{});
            RC_ASSERT(tablet.state().call == flow::CallView{});
        }));
    }

    void theStoriesReachEveryPage()
    {
        std::set<Step> steps;
        int records = 0;
        rc::check("reach", [&] { records += visited(*stories(), steps); });
        QVERIFY2(steps.size() >= 14, qPrintable(QString::number(steps.size())));
        QVERIFY(records > 20);
    }
};

QTEST_APPLESS_MAIN(TestFlowProperties)
#include "tst_flow_properties.moc"
