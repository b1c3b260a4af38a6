#include "domain/planlife.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/wide.h"

namespace wazeh::domain {

namespace {
using Result = std::expected<PlanLife, Fault>;

Result refused(std::string path, std::string message)
{
    return std::unexpected(Fault{.path = std::move(path), .message = std::move(message)});
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isOver(PlanState state)
{
    return state == PlanState::Closed || state == PlanState::Superseded;
}

PlanPayment *find(PlanLife &life, std::string_view payment)
{
    const auto found = std::ranges::find(life.payments, payment, &PlanPayment::payment);
    return found == life.payments.end() ? nullptr : &*found;
}

Wide outstanding(const PlanLife &life)
{
    Wide open = 0;
    for (const Payment &due : life.schedule)
        open += due.amount.minor();
    for (const PlanPayment &payment : life.payments)
        if (payment.state == PaymentState::Received)
            open -= payment.amount.minor();
    return open;
}

std::optional<Fault> unpayable(const PlanLife &life, std::string_view payment, Money amount)
{
    const auto fault = [](const char *path, const char *message) { return Fault{.path = path, .message = message}; };
    if (life.state == PlanState::Offered)
        return fault("/state", "nothing was signed yet");
    if (isOver(life.state))
        return fault("/state",
                     life.state == PlanState::Closed ? "the plan is closed" : "another agreement stands in its place");
    if (life.state == PlanState::Completed)
        return fault("/state", "everything is paid");
    if (isBlank(payment))
        return fault("/payment", "must not be empty");
    if (amount.currency() != life.schedule.front().amount.currency())
        return fault("/amount", "is in another currency than the plan");
    if (amount.minor() <= 0)
        return fault("/amount", "must be more than nothing");
    if (amount.minor() > outstanding(life))
        return fault("/amount", "is more than is left to pay");
    return {};
}

Result step(PlanLife life, Date, const Signed &)
{
    if (life.state != PlanState::Offered)
        return refused("/state", "only what is offered can be signed");
    life.state = PlanState::Signed;
    return life;
}

Result step(PlanLife life, Date on, const Claimed &claim)
{
    if (auto fault = unpayable(life, claim.payment, claim.amount))
        return std::unexpected(std::move(*fault));
    if (find(life, claim.payment) != nullptr)
        return refused("/payment", "this payment is known already");
    life.payments.push_back(
        {.payment = claim.payment, .on = on, .amount = claim.amount, .state = PaymentState::Claimed});
    return life;
}

Result step(PlanLife life, Date on, const Received &money)
{
    if (auto fault = unpayable(life, money.payment, money.amount))
        return std::unexpected(std::move(*fault));
    PlanPayment *claimed = find(life, money.payment);
    if (claimed != nullptr && claimed->state != PaymentState::Claimed)
        return refused("/payment", "this payment is known already");
    if (claimed == nullptr)
        claimed = &life.payments.emplace_back(PlanPayment{.payment = money.payment, .on = on, .amount = money.amount});
    claimed->on = on;
    claimed->amount = money.amount;
    claimed->state = PaymentState::Received;
    if (life.state == PlanState::Signed)
        life.state = PlanState::Active;
    if (outstanding(life) == 0)
        life.state = PlanState::Completed;
    return life;
}

Result step(PlanLife life, Date on, const Reversed &reversal)
{
    PlanPayment *payment = find(life, reversal.payment);
    if (payment == nullptr || payment->state == PaymentState::Reversed)
        return refused("/payment", "there is no such payment to take back");
    if (isBlank(reversal.reason))
        return refused("/reason", "must not be empty");
    if (payment->state == PaymentState::Received && life.state == PlanState::Completed)
        life.state = life.paused ? PlanState::Paused : PlanState::Active;
    payment->on = on;
    payment->state = PaymentState::Reversed;
    return life;
}

Result step(PlanLife life, Date on, const Paused &pause)
{
    if (life.state == PlanState::Paused) {
        life.paused = pause.why; // requested, then under review: one pause
        return life;
    }
    if (life.state != PlanState::Signed && life.state != PlanState::Active)
        return refused("/state", "only a plan that runs can be paused");
    life.state = PlanState::Paused;
    life.paused = pause.why;
    life.pausedOn = on;
    return life;
}

Result step(PlanLife life, Date on, const Resumed &)
{
    if (life.state != PlanState::Paused)
        return refused("/state", "the plan is not paused");
    life.pauses.push_back({.from = life.pausedOn, .to = on});
    const bool begun = std::ranges::count(life.payments, PaymentState::Received, &PlanPayment::state) > 0;
    life.state = begun ? PlanState::Active : PlanState::Signed;
    life.paused.reset();
    return life;
}

Result step(PlanLife life, Date, const ChargeAdded &charge)
{
    if (life.state == PlanState::Offered || isOver(life.state))
        return refused("/state", "there is no agreement that it could be added to");
    if (charge.amount.currency() != life.schedule.front().amount.currency())
        return refused("/amount", "is in another currency than the plan");
    if (charge.amount.minor() <= 0)
        return refused("/amount", "must be more than nothing");
    const auto sum = life.added ? life.added->plus(charge.amount) : charge.amount;
    if (!sum || sum->minor() > kMaxAmount)
        return refused("/amount", "is too large");
    life.added = *sum;
    return life;
}

Result step(PlanLife life, Date, const ChargeWithdrawn &)
{
    if (!life.added)
        return refused("/state", "nothing was added");
    life.added.reset();
    return life;
}

Result step(PlanLife life, Date, const Closed &closing)
{
    if (isOver(life.state))
        return refused("/state", "the plan is over already");
    if (isBlank(closing.reason))
        return refused("/reason", "must not be empty");
    life.state = PlanState::Closed;
    life.reason = closing.reason;
    life.paused.reset();
    return life;
}

Result step(PlanLife life, Date, const Superseded &next)
{
    if (isOver(life.state))
        return refused("/state", "the plan is over already");
    if (isBlank(next.by))
        return refused("/by", "must not be empty");
    life.state = PlanState::Superseded;
    life.reason = next.by;
    life.paused.reset();
    life.added.reset();
    return life;
}
} // namespace

std::string_view planStateName(PlanState state)
{
    constexpr std::array<std::string_view, 7> kNames{"offered",   "signed", "active",    "paused",
                                                     "completed", "closed", "superseded"};
    return kNames.at(static_cast<std::size_t>(state));
}

std::expected<PlanLife, Fault> offered(const Offer &offer, Date today)
{
    if (!offer.total || !offer.dueToday || offer.total->minor() <= 0)
        return refused("/total", "an offer without figures cannot be agreed");
    PlanLife life;
    life.last = today;
    if (offer.dueToday->minor() > 0)
        life.schedule.push_back({.n = 0, .date = today, .amount = *offer.dueToday});
    life.schedule.insert(life.schedule.end(), offer.payments.begin(), offer.payments.end());
    return life;
}

std::expected<PlanLife, Fault> after(PlanLife life, const PlanEvent &event)
{
    if (event.on < life.last)
        return refused("/on", "is before the event that came last");
    auto next = std::visit([&](const auto &what) { return step(std::move(life), event.on, what); }, event.step);
    if (next)
        next->last = event.on;
    return next;
}
} // namespace wazeh::domain
