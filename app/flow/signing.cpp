#include <cmath>

#include "flow/agreementtext.h"
#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
constexpr std::size_t kMinInkPoints = 8;
constexpr double kMinInkPath = 1000; // 1/100 mm

const domain::Offer *openOffer(const State &state)
{
    const Patient &patient = state.patient;
    if (patient.emergency || !patient.quote || patient.option.empty())
        return nullptr;
    const auto *offer = patient.quote->find(patient.option, patient.variant);
    return offer && offer->available ? offer : nullptr;
}

domain::RecordDraft draftOf(const State &state, const domain::Offer &offer)
{
    const Patient &patient = state.patient;
    domain::RecordDraft draft;
    draft.type = domain::RecordType::Choice;
    draft.visitRef = patient.visit->visitRef;
    draft.formId = domain::kAgreementFormId;
    draft.formVersion = domain::kAgreementFormVersion;
    draft.lang = state.settings.lang;
    draft.holder = *patient.holder;
    draft.payer = *patient.payer;
    draft.policySha256 = patient.quote->policySha256;
    draft.facts = *patient.facts;
    draft.currency = patient.facts->currency;
    draft.order = patient.order;
    for (const auto &row : patient.quote->offers)
        draft.shownOffers.push_back(domain::shown(row));
    draft.choice = offer;
    draft.signedAt = rfc3339(state.nowUnixMs);
    draft.staffId = patient.staffId;
    return draft;
}

domain::Lang other(domain::Lang lang)
{
    return lang == domain::Lang::Ur ? domain::Lang::En : domain::Lang::Ur;
}

std::string newToken(State &state)
{
    return state.patient.visit->visitRef + "-" + std::to_string(state.nowUnixMs) + "-" + std::to_string(state.nowMs) +
           "-" + std::to_string(++state.serial);
}
} // namespace

bool isSignature(const domain::Ink &ink)
{
    std::size_t points = 0;
    double path = 0;
    for (const auto &stroke : ink.strokes) {
        points += stroke.size();
        for (std::size_t i = 1; i < stroke.size(); ++i)
            path += std::hypot(double{1} * stroke[i].x - stroke[i - 1].x, double{1} * stroke[i].y - stroke[i - 1].y);
    }
    return points >= kMinInkPoints && path >= kMinInkPath;
}

std::optional<domain::Agreement> agreementFor(const State &state, domain::Lang lang)
{
    const Patient &patient = state.patient;
    const auto *offer = openOffer(state);
    if (!offer || !patient.holder || !patient.payer || !patient.visit || !patient.day)
        return std::nullopt;
    const domain::AgreementParties parties{.clinicName = patient.day->clinicName,
                                           .sample = patient.day->sample,
                                           .patientName = patient.visit->name,
                                           .service = patient.visit->service,
                                           .visitRef = patient.visit->visitRef,
                                           .holder = holderWords(*patient.holder),
                                           .payer = payerWords(*patient.payer)};
    return domain::assemble({*patient.policy, *patient.quote, *offer, patient.facts->today}, parties, lang);
}

void on(Turn &turn, const event::Agreed &agreed)
{
    State &state = turn.state;
    Patient &patient = state.patient;
    if (state.step != Step::Sign)
        return;
    const auto first = agreementFor(state, state.settings.lang);
    const auto second = agreementFor(state, other(state.settings.lang));
    if (!first || !second)
        return;
    patient.signatureMissing = !isSignature(agreed.ink);
    if (patient.signatureMissing)
        return;
    patient.saveFailed = false;
    if (patient.token.empty())
        patient.token = newToken(state);
    auto draft = draftOf(state, *openOffer(state));
    draft.ink = agreed.ink;
    for (const auto *one : {&*first, &*second})
        draft.agreementText[std::string(domain::langCode(one->lang))] = one->plainText();
    turn.effects.push_back(effect::SaveRecord{patient.token, std::move(draft), *first, *second});
    state.step = Step::Saving;
}

void on(Turn &turn, const event::Saved &saved)
{
    State &state = turn.state;
    if (state.step != Step::Saving || state.patient.token != saved.token)
        return;
    state.patient.recordId = saved.recordId;
    state.patient.delivery = Delivery::Saved;
    state.step = Step::Done;
    noteActivity(state);
    setVisitState(turn, state.patient.visit->visitRef, domain::VisitState::Signed, {});
    turn.effects.push_back(effect::SyncNow{});
}

void on(Turn &turn, const event::SaveFailed &failed)
{
    State &state = turn.state;
    if (state.step != Step::Saving || state.patient.token != failed.token)
        return;
    state.patient.saveFailed = true;
    state.step = Step::Sign;
    noteActivity(state);
    turn.effects.push_back(effect::Audit{"save_failed", std::string(describe(failed.error))});
}

void on(Turn &turn, const event::Delivered &delivered)
{
    Patient &patient = turn.state.patient;
    if (patient.recordId.empty() || patient.recordId != delivered.recordId)
        return;
    patient.receiptId = std::to_string(delivered.logIndex);
    patient.delivery = delivered.status == domain::ReceiptStatus::Accepted ? Delivery::Sent : Delivery::Quarantined;
}
} // namespace wazeh::flow
