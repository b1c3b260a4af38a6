#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

/** The visit stays in emergency, here and at the clinic, until staff name the clinician who ended it. */
void markActive(Turn &turn, const std::string &ref)
{
    State &state = turn.state;
    const domain::Emergency active{domain::EmergencyState::Active, rfc3339(state.nowUnixMs)};
    if (state.patient.visit)
        state.patient.visit->base.emergency = active;
    if (state.patient.facts)
        state.patient.facts->emergency = active;
    const auto *visit = findVisit(state, ref);
    if (!visit || visit->base.emergency.state == domain::EmergencyState::Active)
        return;
    const auto standing = visit->state;
    setEmergency(state, ref, active);
    setVisitState(turn, ref, standing, "emergency_active");
}
} // namespace

bool isPatientStep(Step step)
{
    return !isStaffStep(step) && step != Step::OutOfService && step != Step::Saving && step != Step::Emergency;
}

void followEmergency(Turn &turn)
{
    const State &state = turn.state;
    const auto *visit = state.patient.visit ? findVisit(state, state.patient.visit->visitRef) : nullptr;
    if (visit && visit->base.emergency.state == domain::EmergencyState::Active && isPatientStep(state.step))
        enterEmergency(turn);
}

std::string visitAtHand(const Patient &patient)
{
    return patient.visit ? patient.visit->visitRef : patient.lockedVisit;
}

void enterEmergency(Turn &turn)
{
    State &state = turn.state;
    Patient &patient = state.patient;
    patient.emergency = true;
    patient.help.reset();
    patient.quote.reset();
    patient.option.clear();
    patient.variant.clear();
    patient.token.clear();
    patient.lookUpSerial = 0;
    ring(turn, domain::CallWant::Any, true);
    state.idleWarning = false;
    state.step = Step::Emergency;
    const std::string ref = visitAtHand(patient);
    turn.effects.push_back(effect::Audit{"emergency", ref});
    markActive(turn, ref);
}

void on(Turn &turn, const event::EmergencyTapped &)
{
    if (isPatientStep(turn.state.step))
        enterEmergency(turn);
}

void on(Turn &turn, const event::EmergencySetStable &stable)
{
    State &state = turn.state;
    const auto *visit = findVisit(state, stable.visitRef);
    if (state.step != Step::StaffVisit || state.staff.visitRef != stable.visitRef || !visit ||
        visit->base.emergency.state != domain::EmergencyState::Active)
        return;
    if (isBlank(stable.clinician)) {
        state.staff.problem = "clinician_missing";
        return;
    }
    state.staff.problem.clear();
    const auto standing = visit->state;
    setEmergency(state, stable.visitRef, {domain::EmergencyState::Stable, rfc3339(state.nowUnixMs)});
    setVisitState(turn, stable.visitRef, standing, "emergency_stable: " + stable.clinician);
    turn.effects.push_back(effect::Audit{"emergency_stable", stable.visitRef});
}
} // namespace wazeh::flow
