#include <QQuickItem>

#include "screens/walk/journeys.h"

namespace wazeh::walk {
using namespace Qt::StringLiterals;
using flow::Step;

namespace {
bool calling(const flow::State &state)
{
    return state.call.phase == flow::CallPhase::Ringing || state.call.phase == flow::CallPhase::Offline;
}
} // namespace

void Walker::staffPin()
{
    m_driver.waitUntil(u"the PIN screen"_s, [&] { return m_driver.state().step == Step::StaffPin; });
    m_driver.settle();
    m_driver.type(m_options.pin);
    m_driver.tap(u"pinEnter"_s);
    m_driver.waitUntil(u"the staff screen"_s, [&] { return m_driver.state().step == Step::StaffVisits; });
}

void Walker::tour()
{
    begin();
    goTo(Step::FindVisit, u"begin_"_s + m_options.lang);
    m_driver.settle();
    m_driver.tap(u"settings"_s);
    see(u"settings"_s);
    m_driver.tap(u"close"_s);
    m_driver.settle();
    m_driver.tap(u"callStaff"_s);
    see(u"call"_s);
    m_driver.tap(u"callAny"_s);
    m_driver.waitUntil(u"the bell"_s, [&] { return calling(m_driver.state()); });
    see(u"call"_s, true);
    m_driver.tap(u"close"_s);
    m_driver.settle();
    m_driver.type(u"00000000"_s);
    m_driver.tap(u"find"_s);
    m_driver.settle();
    m_driver.type(u"0000"_s);
    m_driver.tap(u"find"_s);
    m_driver.waitUntil(u"an unknown number"_s,
                       [&] { return m_driver.state().patient.findProblem != flow::FindProblem::None; });
    see(u"find_visit"_s);
    m_driver.tap(u"back"_s);
    m_driver.waitUntil(u"Welcome"_s, [&] { return m_driver.state().step == Step::Welcome; });
    m_driver.settle();
    staffTour();
}

void Walker::staffTour()
{
    goTo(Step::StaffPin, u"staff"_s);
    see(u"staff_pin"_s);
    staffPin();
    see(u"staff_visits"_s);
    goTo(Step::StaffWalkIn, u"walkIn"_s);
    see(u"staff_walk_in"_s);
    goTo(Step::StaffVisits, u"staffBack"_s);
    m_driver.settle();
    const QString visitRef = QString::fromStdString(visitToWalk().visitRef);
    goTo(Step::StaffVisit, u"visit_"_s + visitRef);
    see(u"staff_visit"_s);
    goTo(Step::StaffEnd, u"endVisit"_s);
    see(u"staff_end"_s);
    goTo(Step::StaffVisit, u"staffBack"_s);
    m_driver.settle();
    goTo(Step::Welcome, u"handOver"_s);
    m_driver.settle();
    handedOverTour();
}

void Walker::handedOverTour()
{
    goTo(Step::Holder, u"begin_"_s + m_options.lang);
    sayWhoHolds();
    m_driver.settle();
    goTo(Step::Ways, u"next"_s);
    m_driver.settle();
    goTo(Step::Help, handleOf(u"offer_help_"_s));
    see(u"help"_s);
    const auto &first = m_driver.state().patient.policy->help.questions.front();
    m_driver.tap(u"answer_"_s + QString::fromStdString(first.choices.back().id));
    m_driver.settle();
    while (m_driver.state().step == Step::Help) {
        m_driver.tap(u"pass"_s);
        m_driver.settle();
    }
    see(u"help"_s, true); // too little was said, so no fund fits
    goTo(Step::Ways, u"next"_s);
    m_driver.settle();
    openOffer();
    m_driver.settle();
    goTo(Step::NotNow, u"notNow"_s);
    see(u"not_now"_s);
    m_driver.tap(u"finish"_s);
    m_driver.waitUntil(u"the end of Not now"_s, [&] { return m_driver.state().step != Step::NotNow; });
    m_driver.settle();
    if (m_driver.state().step == Step::Welcome)
        goTo(Step::StaffPin, u"staff"_s);
    staffPin(); // takes the tablet back
    m_driver.settle();
    goTo(Step::Welcome, u"staffBack"_s);
    m_driver.settle();
    goTo(Step::Emergency, u"emergency"_s);
    see(u"emergency"_s);
    m_report.ok = true;
}
} // namespace wazeh::walk
