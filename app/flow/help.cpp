#include "domain/help.h"

#include <algorithm>

#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
const domain::HelpQuestion *asked(const State &state)
{
    const Patient &patient = state.patient;
    if (state.step != Step::Help || !patient.help || patient.help->at >= patient.policy->help.questions.size())
        return nullptr;
    return &patient.policy->help.questions[patient.help->at];
}

/** New facts, new menu. A draft that was made of the old ones is another record. */
void settle(Turn &turn, const domain::Eligibilities &found, Step next)
{
    State &state = turn.state;
    Patient &patient = state.patient;
    patient.help.reset();
    patient.facts->eligibility = found;
    auto quote = domain::quote(*patient.policy, *patient.facts, patient.order);
    if (!quote) {
        turn.effects.push_back(effect::Audit{"quote_failed", patient.visit->visitRef});
        openCallSheet(turn);
        return;
    }
    patient.quote = std::move(*quote);
    patient.token.clear();
    state.step = next;
}

void goOn(Turn &turn)
{
    Patient &patient = turn.state.patient;
    if (++patient.help->at < patient.policy->help.questions.size())
        return;
    const auto answers = patient.help->answers;
    if (answers.empty()) // nothing was said: what declining gives
        return settle(turn, domain::declined(*patient.policy), Step::Ways);
    settle(turn, domain::eligibility(*patient.policy, answers), Step::HelpResult);
}
} // namespace

void askAgain(State &state)
{
    state.patient.help = HelpTalk{};
    state.step = Step::Help;
}

void openHelp(Turn &turn)
{
    State &state = turn.state;
    Patient &patient = state.patient;
    if (patient.policy->help.questions.empty()) { // the clinic asks in person; loans need not wait for a question
        settle(turn, domain::declined(*patient.policy), Step::Ways);
        openCallSheet(turn);
        return;
    }
    const auto isAnswered = [](const auto &known) {
        return known.second == domain::Eligibility::Yes || known.second == domain::Eligibility::No;
    };
    if (std::ranges::any_of(patient.facts->eligibility, isAnswered)) {
        state.step = Step::HelpResult;
        return;
    }
    askAgain(state);
}

void backFromHelp(State &state)
{
    Patient &patient = state.patient;
    if (patient.help && patient.help->at > 0) {
        const auto &before = patient.policy->help.questions[--patient.help->at];
        patient.help->answers.erase(before.id);
        return;
    }
    patient.help.reset();
    state.step = Step::Ways;
}

void on(Turn &turn, const event::HelpOpened &)
{
    if (turn.state.step == Step::Ways)
        openHelp(turn);
}

void on(Turn &turn, const event::HelpAnswered &answered)
{
    const auto *question = asked(turn.state);
    if (question == nullptr || question->id != answered.question ||
        std::ranges::find(question->choices, answered.choice, &domain::HelpChoice::id) == question->choices.end())
        return;
    turn.state.patient.help->answers.insert_or_assign(answered.question, answered.choice);
    goOn(turn);
}

void on(Turn &turn, const event::HelpPassedOver &passed)
{
    const auto *question = asked(turn.state);
    if (question == nullptr || question->id != passed.question)
        return;
    goOn(turn);
}

void on(Turn &turn, const event::HelpDeclined &)
{
    if (turn.state.step == Step::Help)
        settle(turn, domain::declined(*turn.state.patient.policy), Step::Ways);
}
} // namespace wazeh::flow
