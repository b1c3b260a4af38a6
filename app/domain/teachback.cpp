#include "domain/teachback.h"

#include <algorithm>

#include "domain/latecharge.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
constexpr std::size_t kAnswers = 3;

std::vector<Ask> asked(const Policy &policy, OptionKind kind)
{
    std::vector<Ask> order;
    int most = 0;
    if (kind == OptionKind::External) {
        order = {Ask::InAll, Ask::Owed, Ask::IfLate, Ask::Today};
        most = policy.journey.teachBack.external;
    } else if (kind == OptionKind::DepositRest || kind == OptionKind::ByVisit || kind == OptionKind::Instalments) {
        order = {Ask::Today, Ask::InAll};
        most = policy.journey.teachBack.plan;
    }
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(0, most))));
    return order;
}

/** By a tenth of the larger one at least. */
bool farApart(std::int64_t one, std::int64_t other)
{
    const auto [low, high] = std::minmax(one, other);
    return low != high && (static_cast<Wide>(high) - low) * 10 >= high;
}

/** Whole units where there are any. */
std::int64_t wholeUnits(std::int64_t minor, Currency currency)
{
    const std::int64_t unit = currency.minorPerUnit();
    return minor < unit ? minor : minor / unit * unit;
}

/** What the right amount may be mistaken for, the likeliest first, then made-up ones. */
std::vector<std::int64_t> mistakable(const Quote &quote, const Offer &offer)
{
    const std::int64_t total = offer.total->minor();
    std::vector<std::int64_t> amounts{total, offer.dueToday->minor()};
    if (offer.kind == OptionKind::External && quote.listPrice)
        amounts.insert(amounts.begin(), quote.listPrice->minor());
    if (!offer.payments.empty())
        amounts.push_back(offer.payments.front().amount.minor());
    for (const std::int64_t part : {2, 4})
        amounts.push_back(wholeUnits(total / part, offer.total->currency()));
    for (const std::int64_t times : {2, 3, 4})
        if (total <= kMaxAmount / times)
            amounts.push_back(total * times);
    return amounts;
}

std::vector<ClearAnswer> amountAnswers(Money right, const Quote &quote, const Offer &offer)
{
    std::vector<std::int64_t> chosen{right.minor()};
    for (const std::int64_t amount : mistakable(quote, offer)) {
        const auto far = [amount](std::int64_t other) { return farApart(amount, other); };
        if (chosen.size() < kAnswers && std::ranges::all_of(chosen, far))
            chosen.push_back(amount);
    }
    std::ranges::sort(chosen);
    std::vector<ClearAnswer> answers;
    for (const std::int64_t amount : chosen)
        answers.push_back({.amount = Money::fromMinor(amount, right.currency()), .creditor = {}, .late = {}});
    return answers;
}

ClearAnswer lateAnswer(const Policy &policy, const Offer &offer)
{
    if (offer.worstTotal && offer.worstTotal->minor() > offer.total->minor())
        return {.amount = offer.worstTotal, .creditor = {}, .late = LateOutcome::WholeInterest};
    const Option *option = policy.find(offer.option);
    switch (offer.late) {
    case LateKind::None:
        return {.amount = {}, .creditor = {}, .late = LateOutcome::Nothing};
    case LateKind::Reminder:
        return {.amount = {}, .creditor = {}, .late = LateOutcome::Reminder};
    case LateKind::BpOfInstalment:
    case LateKind::FixedFee:
        break;
    }
    return {.amount = option != nullptr ? dearestLateCharge(option->late, offer) : std::nullopt,
            .creditor = {},
            .late = LateOutcome::Charge};
}

std::vector<ClearAnswer> lateAnswers(const ClearAnswer &right)
{
    std::vector<ClearAnswer> answers;
    for (const auto late : {LateOutcome::Nothing, LateOutcome::Reminder})
        answers.push_back(right.late == late ? right : ClearAnswer{.amount = {}, .creditor = {}, .late = late});
    answers.push_back(right.late >= LateOutcome::Charge
                          ? right
                          : ClearAnswer{.amount = {}, .creditor = {}, .late = LateOutcome::Charge});
    return answers;
}

ClearQuestion questionOf(Ask ask, const Policy &policy, const Quote &quote, const Offer &offer)
{
    ClearAnswer right;
    std::vector<ClearAnswer> answers;
    switch (ask) {
    case Ask::Today:
    case Ask::InAll:
        right.amount = ask == Ask::Today ? offer.dueToday : offer.total;
        answers = amountAnswers(*right.amount, quote, offer);
        break;
    case Ask::Owed:
        right.creditor = offer.kind == OptionKind::External ? Creditor::Lender : Creditor::Clinic;
        for (const auto creditor : {Creditor::Clinic, Creditor::Lender, Creditor::Nobody})
            answers.push_back({.amount = {}, .creditor = creditor, .late = {}});
        break;
    case Ask::IfLate:
        right = lateAnswer(policy, offer);
        answers = lateAnswers(right);
        break;
    }
    const auto found = std::ranges::find(answers, right);
    return {.ask = ask, .answers = answers, .right = static_cast<std::size_t>(found - answers.begin())};
}

void turn(ClearQuestion &question, int round)
{
    const std::size_t count = question.answers.size();
    const std::size_t by = static_cast<std::size_t>(std::max(0, round - 1)) % count;
    std::ranges::rotate(question.answers, question.answers.begin() + static_cast<std::ptrdiff_t>(by));
    question.right = (question.right + count - by) % count;
}
} // namespace

std::vector<ClearQuestion> clearQuestions(const Policy &policy, const Quote &quote, const Offer &offer, int round)
{
    std::vector<ClearQuestion> questions;
    if (!offer.total || !offer.dueToday)
        return questions;
    for (const Ask ask : asked(policy, offer.kind)) {
        questions.push_back(questionOf(ask, policy, quote, offer));
        turn(questions.back(), round);
    }
    return questions;
}

ClearResult judge(const std::vector<ClearQuestion> &questions, const ClearTaps &taps, int round)
{
    ClearResult result;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (i >= taps.size() || taps[i] != questions[i].right)
            result.again.push_back(questions[i].ask);
    if (!result.again.empty())
        result.step = round < kClearRounds ? ClearStep::ShowAgain : ClearStep::StaffJoins;
    return result;
}

bool mayGoOn(OptionKind kind, const ClearResult &result, bool staffHelped)
{
    return kind != OptionKind::External || staffHelped || result.step == ClearStep::Clear;
}
} // namespace wazeh::domain
