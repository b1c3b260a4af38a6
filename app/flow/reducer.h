#pragma once

#include <string>
#include <string_view>

#include "flow/session.h"

/** Inside of the session: one overload of on() for each event, each a small change of the state plus effects. */
namespace wazeh::flow {

struct Turn {
    const SessionConfig &config;
    State &state;
    Effects &effects;
};

// clinic.cpp
void on(Turn &turn, const event::ClinicLoaded &loaded);
void on(Turn &turn, const event::CannotWork &cannot);
void on(Turn &turn, const event::LinkState &link);
/** Closes or opens the tablet for new patients; only an emergency disturbs one who has begun. */
void clinicTick(Turn &turn);
[[nodiscard]] OutReason outReason(const State &state);
[[nodiscard]] const domain::Visit *findVisit(const State &state, std::string_view visitRef);
/** Changes the visit in the day as well, so that the session never lags behind its own effects. */
void setVisitState(Turn &turn, const std::string &visitRef, domain::VisitState next, const std::string &reason);
void setEmergency(State &state, const std::string &visitRef, const domain::Emergency &emergency);

// settings.cpp
void on(Turn &turn, const event::LargeText &large);
void on(Turn &turn, const event::HighContrast &contrast);
void on(Turn &turn, const event::LanguageChosen &chosen);

// patient.cpp
void on(Turn &turn, const event::CodeEntered &entered);
void on(Turn &turn, const event::SlipScanned &scanned);
void on(Turn &turn, const event::LookedUp &looked);
void on(Turn &turn, const event::HolderChosen &chosen);
void on(Turn &turn, const event::PayerChosen &chosen);
void on(Turn &turn, const event::Finish &finish);
void beginJourney(Turn &turn);
/** A patient without anything but the lock of a handed-over tablet. */
[[nodiscard]] Patient lockOnly(const Patient &patient);
/** Forgets the patient, the settings and the call; a handed-over tablet stays locked to its visit. */
void resetPatient(Turn &turn);

// choice.cpp
void on(Turn &turn, const event::Continue &go);
void on(Turn &turn, const event::OfferOpened &opened);
void on(Turn &turn, const event::NotNowChosen &chosen);
void on(Turn &turn, const event::Back &back);

// help.cpp
void on(Turn &turn, const event::HelpOpened &opened);
void on(Turn &turn, const event::HelpAnswered &answered);
void on(Turn &turn, const event::HelpPassedOver &passed);
void on(Turn &turn, const event::HelpDeclined &declined);
/** Asks, or shows what was found out; where the policy has no questions, staff. */
void openHelp(Turn &turn);
void backFromHelp(State &state);
/** The questions from the first on; the answers before are forgotten, what they came to stands until new ones. */
void askAgain(State &state);

// signing.cpp
void on(Turn &turn, const event::Agreed &agreed);
void on(Turn &turn, const event::Saved &saved);
void on(Turn &turn, const event::SaveFailed &failed);
void on(Turn &turn, const event::Delivered &delivered);

// emergency.cpp
void on(Turn &turn, const event::EmergencyTapped &tapped);
void on(Turn &turn, const event::EmergencySetStable &stable);
void enterEmergency(Turn &turn);
/** An emergency that the clinic names while the patient reads hides all money as one that is tapped here. */
void followEmergency(Turn &turn);
/** Where the patient stands before the screen and nothing is being saved. */
[[nodiscard]] bool isPatientStep(Step step);
/** The visit that is open or that the tablet is locked to; "" = none. */
[[nodiscard]] std::string visitAtHand(const Patient &patient);

// calls.cpp
void on(Turn &turn, const event::CallOpened &opened);
void on(Turn &turn, const event::CallAsked &asked);
void on(Turn &turn, const event::CallClosed &closed);
void on(Turn &turn, const event::CallPlaced &placed);
void on(Turn &turn, const event::CallsChanged &changed);
void on(Turn &turn, const event::CallAccepted &accepted);
void on(Turn &turn, const event::CallDone &done);
void openCallSheet(Turn &turn);
void ring(Turn &turn, domain::CallWant want, bool emergency);
void callTick(Turn &turn);

// idle.cpp
void on(Turn &turn, const event::Tick &tick);
void on(Turn &turn, const event::Touched &touched);
void on(Turn &turn, const event::ContinueIdle &stay);
void noteActivity(State &state);

// staff.cpp
void on(Turn &turn, const event::StaffOpened &opened);
void on(Turn &turn, const event::PinEntered &entered);
void on(Turn &turn, const event::PinChecked &checked);
void on(Turn &turn, const event::StaffClosed &closed);
void on(Turn &turn, const event::VisitOpened &opened);
void on(Turn &turn, const event::HandOver &over);
void on(Turn &turn, const event::EndOpened &opened);
void on(Turn &turn, const event::VisitEnded &ended);
void on(Turn &turn, const event::StaffActionFailed &failed);
[[nodiscard]] bool isStaffStep(Step step);
void leaveStaff(Turn &turn);

// walkin.cpp
void on(Turn &turn, const event::WalkInOpened &opened);
void on(Turn &turn, const event::WalkInAdded &added);
void on(Turn &turn, const event::WalkInSaved &saved);
} // namespace wazeh::flow
