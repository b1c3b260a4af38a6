#include "stories.h"

#include <initializer_list>

namespace wazeh::fakes {

using flow::Step;
namespace event = flow::event;

namespace {
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

flow::Event helpAnswer(const flow::State &state, int choice)
{
    const auto &question = state.patient.policy->help.questions.at(state.patient.help->at);
    if (choice == 0)
        return event::HelpDeclined{};
    if (choice == 1)
        return event::HelpPassedOver{question.id};
    return event::HelpAnswered{question.id, question.choices[static_cast<std::size_t>(choice % 2)].id};
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
        return choice == 0 ? flow::Event(event::HelpOpened{}) : flow::Event(offerOf(state, choice));
    case Step::HelpResult:
        return choice % 2 == 0 ? flow::Event(event::OfferOpened{option::kHelp, {}}) : flow::Event(event::Continue{});
    case Step::Help:
        return helpAnswer(state, choice);
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

/** Mostly what was there before; now and then a newer policy, an unreadable day, or an emergency. */
flow::Event clinicOf(int choice)
{
    auto policy = std::make_shared<domain::Policy>(*policyWithHelp());
    if (choice % 3 == 0) {
        policy->sha256 = std::string(64, 'c');
        policy->options.erase(policy->options.begin());
    }
    const auto emergency = [](domain::Day &day) {
        day.visits[0].base.emergency = {domain::EmergencyState::Active, "2026-11-23T07:30:00Z"};
    };
    const auto day = choice == 10 ? nullptr : choice == 11 ? sampleDay(emergency) : sampleDay();
    return event::ClinicLoaded{day, policy, false};
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
        return clinicOf(choice);
    case 46:
        return event::Touched{};
    default:
        return event::Tick{};
    }
}
} // namespace

Tablet storyTablet()
{
    auto tablet = Tablet::open();
    tablet.send(event::ClinicLoaded{sampleDay(), policyWithHelp(), false});
    return tablet;
}

rc::Gen<Story> stories()
{
    const auto happening = rc::gen::apply(
        [](int kind, int choice, int waitMs) { return Happening{kind, choice, waitMs}; }, rc::gen::inRange(0, 48),
        rc::gen::inRange(0, 12), rc::gen::weightedElement<int>({{3, 100}, {20, 1000}, {1, 31'000}, {1, 125'000}}));
    return rc::gen::container<Story>(80, happening);
}

flow::Event eventOf(const Happening &what, const flow::State &state)
{
    if (what.kind < 20)
        return forward(state, what.choice);
    return what.kind < 35 ? patientEvent(what.kind, what.choice, state) : otherEvent(what.kind, what.choice, state);
}

flow::Event lateAnswer(int kind, const flow::State &state)
{
    const std::int64_t serial = kind % 2 == 0 ? state.serial + 1 : 0;
    switch (kind % 6) {
    case 0:
        return event::LookedUp{{flow::LookUpResult::Found, ref::kAdult, 0, true}, serial};
    case 1:
        return event::PinChecked{"S1", 0, serial};
    case 2:
        return event::Saved{"late" + state.patient.token, "R-late"};
    case 3:
        return event::SaveFailed{"late" + state.patient.token, flow::StoreError::Io};
    case 4:
        return event::CallPlaced{"C-late", true, serial};
    default:
        return event::Delivered{"late" + state.patient.recordId, domain::ReceiptStatus::Accepted, 9};
    }
}

bool hasJourney(Step step)
{
    switch (step) {
    case Step::Holder:
    case Step::Estimate:
    case Step::Ways:
    case Step::Help:
    case Step::HelpResult:
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
} // namespace wazeh::fakes
