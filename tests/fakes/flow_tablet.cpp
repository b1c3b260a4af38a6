#include "fakes/flow_tablet.h"

#include <algorithm>

namespace wazeh::fakes {
namespace event = flow::event;

Tablet Tablet::open(flow::SessionConfig config)
{
    Tablet tablet(config);
    tablet.send(event::ClinicLoaded{sampleDay(), samplePolicy(), false});
    tablet.send(event::LinkState{true, {}});
    tablet.wait(1000);
    return tablet;
}

Tablet &Tablet::sendNow(const flow::Event &event)
{
    setClock();
    auto effects = m_session.handle(event);
    m_effects.insert(m_effects.end(), effects.begin(), effects.end());
    return *this;
}

Tablet &Tablet::wait(std::int64_t ms)
{
    m_monotonicMs += ms;
    m_unixMs += ms;
    return *this;
}

Tablet &Tablet::pass(std::int64_t ms)
{
    for (; ms > 0; ms -= 1000)
        wait(std::min<std::int64_t>(ms, 1000)).sendNow(event::Tick{});
    return *this;
}

Tablet &Tablet::setWallClock(std::int64_t unixMs)
{
    m_unixMs = unixMs;
    return *this;
}

Tablet &Tablet::toFind()
{
    return send(event::LanguageChosen{domain::Lang::En, true});
}

Tablet &Tablet::answerLookUp(const flow::LookUp &answer)
{
    return send(event::LookedUp{answer, state().patient.lookUpSerial});
}

Tablet &Tablet::answerPin(const std::optional<std::string> &staffId, int waitS)
{
    return send(event::PinChecked{staffId, waitS, state().staff.waitingSerial});
}

Tablet &Tablet::toHolder(const std::string &visitRef)
{
    toFind().send(event::CodeEntered{"10000001", "1980"});
    return answerLookUp({flow::LookUpResult::Found, visitRef, 0, false});
}

Tablet &Tablet::toEstimate(const std::string &visitRef)
{
    return toHolder(visitRef)
        .send(event::HolderChosen{domain::Holder::Guardian})
        .send(event::PayerChosen{domain::Payer::Self});
}

Tablet &Tablet::toWays(const std::string &visitRef)
{
    return toEstimate(visitRef).send(event::Continue{});
}

Tablet &Tablet::toHelp(const std::string &visitRef)
{
    send(flow::event::ClinicLoaded{sampleDay(), policyWithHelp(), false});
    return toWays(visitRef).send(flow::event::HelpOpened{});
}

Tablet &Tablet::toDetails(const std::string &option, const std::string &variant)
{
    return toWays().send(event::OfferOpened{option, variant});
}

Tablet &Tablet::toSign(const std::string &option, const std::string &variant)
{
    return toDetails(option, variant).send(event::Continue{});
}

Tablet &Tablet::toSaving()
{
    return toSign().send(event::Agreed{ink()});
}

Tablet &Tablet::toDone()
{
    toSaving();
    return send(event::Saved{patient().token, "R-1"});
}

Tablet &Tablet::toStaff()
{
    send(event::StaffOpened{}).send(event::PinEntered{"1234"});
    return answerPin("S1");
}

Tablet &Tablet::toStaffVisit(const std::string &visitRef)
{
    return toStaff().send(event::VisitOpened{visitRef});
}

Tablet &Tablet::handOver(const std::string &visitRef)
{
    return toStaffVisit(visitRef).send(event::HandOver{visitRef});
}

bool isOnlyLock(const flow::Patient &patient)
{
    flow::Patient lock;
    lock.handedOver = patient.handedOver;
    lock.lockedVisit = patient.lockedVisit;
    lock.staffId = patient.staffId;
    return patient == lock;
}

bool isEmpty(const flow::Patient &patient)
{
    return patient == flow::Patient{};
}
} // namespace wazeh::fakes
