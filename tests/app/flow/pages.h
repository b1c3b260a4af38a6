#pragma once

#include <functional>
#include <string>
#include <vector>

#include "fakes/flow_tablet.h"

/** Every page a tablet can stand on with a patient before it, and how it is reached from Welcome. */
namespace wazeh::fakes {

struct Page {
    const char *name;
    flow::Step step;
    std::function<void(Tablet &)> reach;
};

/** In the order of the journey; the patient is the one of ref::kAdult. */
[[nodiscard]] inline const std::vector<Page> &journeyPages()
{
    namespace event = flow::event;
    using flow::Step;
    static const std::vector<Page> pages{
        {"holder", Step::Holder, [](Tablet &tablet) { tablet.toHolder(); }},
        {"payer", Step::Holder,
         [](Tablet &tablet) { tablet.toHolder().send(event::HolderChosen{domain::Holder::Relative}); }},
        {"estimate", Step::Estimate, [](Tablet &tablet) { tablet.toEstimate(); }},
        {"ways", Step::Ways, [](Tablet &tablet) { tablet.toWays(); }},
        {"help", Step::Help, [](Tablet &tablet) { tablet.toHelp(); }},
        {"second question", Step::Help,
         [](Tablet &tablet) { tablet.toHelp().send(event::HelpAnswered{"income", "little"}); }},
        {"help result", Step::HelpResult,
         [](Tablet &tablet) {
             tablet.toHelp().send(event::HelpAnswered{"income", "little"}).send(event::HelpPassedOver{"setback"});
         }},
        {"details", Step::Details, [](Tablet &tablet) { tablet.toDetails(option::kMonth, "6"); }},
        {"sign", Step::Sign, [](Tablet &tablet) { tablet.toSign(option::kMonth, "6"); }},
        {"sign, no ink", Step::Sign,
         [](Tablet &tablet) { tablet.toSign(option::kMonth, "6").send(event::Agreed{ink(1)}); }},
        {"sign, save failed", Step::Sign,
         [](Tablet &tablet) {
             tablet.toSaving();
             tablet.send(event::SaveFailed{tablet.patient().token, flow::StoreError::Io});
         }},
        {"not now", Step::NotNow, [](Tablet &tablet) { tablet.toSign().send(event::NotNowChosen{}); }},
        {"done", Step::Done, [](Tablet &tablet) { tablet.toDone(); }},
        {"sent", Step::Done,
         [](Tablet &tablet) { tablet.toDone().send(event::Delivered{"R-1", domain::ReceiptStatus::Accepted, 7}); }},
    };
    return pages;
}

/** One answer further on the way to "I agree"; from Saving the store answers. */
inline void goOn(Tablet &tablet)
{
    namespace event = flow::event;
    using flow::Step;
    switch (tablet.step()) {
    case Step::Welcome:
        tablet.send(event::LanguageChosen{domain::Lang::En, true});
        break;
    case Step::Holder:
        if (tablet.patient().holderQuestion == flow::HolderQuestion::Who)
            tablet.send(event::HolderChosen{domain::Holder::Relative});
        else
            tablet.send(event::PayerChosen{domain::Payer::Self});
        break;
    case Step::Ways:
        tablet.send(event::OfferOpened{option::kMonth, "6"});
        break;
    case Step::Help:
        tablet.send(event::HelpDeclined{});
        break;
    case Step::Sign:
        tablet.send(event::Agreed{ink()});
        break;
    case Step::NotNow:
        tablet.send(event::Back{});
        break;
    case Step::Saving:
        tablet.send(event::Saved{tablet.patient().token, "R-1"});
        break;
    default:
        tablet.send(event::Continue{});
    }
}

/** The journey's pages and those before, beside and behind it. */
[[nodiscard]] inline std::vector<Page> allPages()
{
    namespace event = flow::event;
    using flow::Step;
    std::vector<Page> pages{
        {"welcome", Step::Welcome, [](Tablet &) {}},
        {"find", Step::FindVisit, [](Tablet &tablet) { tablet.toFind(); }},
        {"looking up", Step::FindVisit,
         [](Tablet &tablet) { tablet.toFind().send(event::CodeEntered{"10000001", "1980"}); }},
        {"not found", Step::FindVisit,
         [](Tablet &tablet) {
             tablet.toFind().send(event::CodeEntered{"10000009", "1980"});
             tablet.answerLookUp({flow::LookUpResult::NotFound, {}, 4, false});
         }},
    };
    pages.insert(pages.end(), journeyPages().begin(), journeyPages().end());
    pages.insert(
        pages.end(),
        {{"saving", Step::Saving, [](Tablet &tablet) { tablet.toSaving(); }},
         {"emergency", Step::Emergency, [](Tablet &tablet) { tablet.toWays().send(event::EmergencyTapped{}); }},
         {"pin", Step::StaffPin, [](Tablet &tablet) { tablet.send(event::StaffOpened{}); }},
         {"visits", Step::StaffVisits, [](Tablet &tablet) { tablet.toStaff(); }},
         {"visit", Step::StaffVisit, [](Tablet &tablet) { tablet.toStaffVisit(); }},
         {"end", Step::StaffEnd, [](Tablet &tablet) { tablet.toStaffVisit().send(event::EndOpened{ref::kAdult}); }},
         {"walk-in", Step::StaffWalkIn, [](Tablet &tablet) { tablet.toStaff().send(event::WalkInOpened{}); }},
         {"out of service", Step::OutOfService,
          [](Tablet &tablet) { tablet.send(event::CannotWork{flow::OutReason::DiskFull}); }}});
    return pages;
}
} // namespace wazeh::fakes
