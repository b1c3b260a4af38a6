#include <QTest>

#include <map>
#include <set>

#include <rapidcheck.h>

#include "flow/agreementtext.h"
#include "stories.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::Step;
namespace event = flow::event;
namespace effect = flow::effect;

namespace {
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
    const bool beforeSigning = hasJourney(state.step) && state.step != Step::Saving && state.step != Step::Done;
    if (const auto *visit = beforeSigning && state.day ? state.day->find(patient.visit->visitRef) : nullptr)
        RC_ASSERT(visit->base.emergency.state != domain::EmergencyState::Active);
    if (patient.emergency)
        RC_ASSERT(!patient.quote && (state.step == Step::Emergency || state.step == Step::StaffPin));
    if (state.step == Step::Details || state.step == Step::Sign || state.step == Step::Saving) {
        RC_ASSERT(patient.quote->find(patient.option, patient.variant)->available);
        RC_ASSERT(patient.holder && patient.payer);
        RC_ASSERT(flow::agreementFor(state, domain::Lang::Ur).has_value());
    }
    if (state.step == Step::Done)
        RC_ASSERT(!patient.recordId.empty());
    RC_ASSERT(!patient.help || state.step == Step::Help || state.step == Step::StaffPin);
    RC_ASSERT(state.step != Step::Help || patient.help);
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
        RC_ASSERT(save->draft.choice && save->draft.choice->available);
        RC_ASSERT(save->draft.choice->total || save->draft.choice->kind == domain::OptionKind::Assistance);
        RC_ASSERT(flow::isSignature(save->draft.ink));
        RC_ASSERT(save->draft.shownOffers.size() == tablet.patient().quote->offers.size());
        RC_ASSERT(save->draft.agreementText.size() == 2U);
        RC_ASSERT(!save->token.empty());
        RC_ASSERT(save->draft.policySha256 == tablet.patient().policy->sha256);
        RC_ASSERT(save->draft.facts == *tablet.patient().facts);
    }
}

/** A state changes its day by a copy: equal visits count as the same day. */
flow::State aligned(flow::State state, const flow::State &other)
{
    const auto align = [](auto &day, const auto &same) {
        if (day && same && day->visits == same->visits)
            day = same;
    };
    align(state.day, other.day);
    align(state.patient.day, other.patient.day);
    return state;
}

void live(Tablet &tablet, const Story &story)
{
    for (const auto &what : story)
        tablet.wait(what.waitMs).sendNow(eventOf(what, tablet.state()));
}

int visited(const Story &story, std::set<Step> &steps)
{
    auto tablet = storyTablet();
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
            auto tablet = storyTablet();
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
            auto one = storyTablet();
            auto two = one;
            for (const auto &what : story) {
                const auto event = eventOf(what, one.state());
                one.wait(what.waitMs).sendNow(event);
                two.wait(what.waitMs).sendNow(event);
                RC_ASSERT(aligned(one.state(), two.state()) == two.state());
                RC_ASSERT(one.effects().size() == two.effects().size());
            }
        }));
    }

    void settingsNeverTouchAnswers()
    {
        QVERIFY(rc::check("language, size and contrast", [] {
            auto tablet = storyTablet();
            live(tablet, *stories());
            const flow::State before = tablet.state();
            tablet.send(event::LanguageChosen{domain::Lang::Ur, false});
            tablet.send(event::LargeText{true}).send(event::HighContrast{true});
            RC_ASSERT(tablet.step() == before.step);
            RC_ASSERT(tablet.patient() == before.patient);
            RC_ASSERT(tablet.state().staff == before.staff && tablet.state().call == before.call);
        }));
    }

    void leftAloneEveryStoryEndsEmpty()
    {
        QVERIFY(rc::check("nothing personal stays behind", [] {
            auto tablet = storyTablet();
            live(tablet, *stories());
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

    void lateAnswersChangeNothing()
    {
        QVERIFY(rc::check("an answer to another question", [] {
            auto tablet = storyTablet();
            live(tablet, *stories());
            const auto effects = tablet.effects().size();
            flow::State before = tablet.state();
            for (int kind = 0; kind < 12; ++kind)
                tablet.sendNow(lateAnswer(kind, tablet.state()));
            RC_ASSERT(tablet.state() == before);
            RC_ASSERT(tablet.effects().size() == effects);
        }));
    }

    void backAlwaysLeadsOut()
    {
        QVERIFY(rc::check("nobody is caught, and nothing is signed on the way out", [] {
            auto tablet = storyTablet();
            live(tablet, *stories());
            const auto records = tablet.count<effect::SaveRecord>();
            for (int i = 0; i < 12; ++i)
                tablet.send(event::Back{});
            const std::set<Step> ends{Step::Welcome, Step::OutOfService, Step::Saving, Step::Emergency, Step::Done};
            RC_ASSERT(ends.contains(tablet.step()));
            RC_ASSERT(tablet.count<effect::SaveRecord>() == records);
        }));
    }

    void onlyStaffEndAnEmergency()
    {
        QVERIFY(rc::check("no amount and no signature until a PIN is right", [] {
            auto tablet = storyTablet();
            live(tablet, *stories());
            tablet.send(event::EmergencyTapped{});
            RC_PRE(tablet.step() == Step::Emergency);
            const auto records = tablet.count<effect::SaveRecord>();
            for (const auto &what : *stories()) {
                const auto event = eventOf(what, tablet.state());
                if (std::holds_alternative<event::PinChecked>(event))
                    continue;
                tablet.wait(what.waitMs).sendNow(event);
                RC_ASSERT(tablet.step() == Step::Emergency || tablet.step() == Step::StaffPin);
                RC_ASSERT(!tablet.patient().quote);
            }
            RC_ASSERT(tablet.count<effect::SaveRecord>() == records);
        }));
    }

    void theStoriesReachEveryPage()
    {
        std::set<Step> steps;
        int records = 0;
        rc::check("reach", [&] { records += visited(*stories(), steps); });
        QVERIFY2(steps.size() >= 16, qPrintable(QString::number(steps.size())));
        QVERIFY(steps.contains(Step::Help) && steps.contains(Step::HelpResult));
        QVERIFY(records > 20);
    }
};

QTEST_APPLESS_MAIN(TestFlowProperties)
#include "tst_flow_properties.moc"
