#include "domain/plandues.h"

#include <algorithm>

namespace wazeh::domain {

namespace {
std::int64_t pay(Due &due, std::int64_t left)
{
    const std::int64_t part = std::min(left, due.open().minor());
    due.paid = Money::fromMinor(due.paid.minor() + part, due.paid.currency());
    return left - part;
}

void payFrom(std::vector<Due> &dues, const PlanPayment &payment, int reminderDays)
{
    std::int64_t left = payment.amount.minor();
    const Date near = payment.on.plusDays(reminderDays);
    bool next = true; // only one due ahead of its day
    for (Due &due : dues) {
        const bool ahead = due.date > payment.on;
        if (due.open().isZero() || due.date > near || (ahead && !next))
            continue;
        left = pay(due, left);
        next = next && !ahead;
    }
    for (auto due = dues.rbegin(); due != dues.rend(); ++due)
        left = pay(*due, left);
}

void move(std::vector<Due> &dues, const PlanPause &pause)
{
    for (Due &due : dues)
        if (!due.open().isZero() && due.date >= pause.from)
            due.date = due.date.plusDays(pause.from.daysUntil(pause.to));
}

bool runs(PlanState state)
{
    return state == PlanState::Signed || state == PlanState::Active;
}
} // namespace

PlanStanding standing(const PlanLife &life, Date day, int reminderDays)
{
    PlanStanding result;
    std::int64_t received = 0;
    std::int64_t total = 0;
    for (const Payment &due : life.schedule) {
        result.dues.push_back(
            {.n = due.n, .date = due.date, .amount = due.amount, .paid = Money::fromMinor(0, due.amount.currency())});
        total += due.amount.minor();
    }
    std::vector<PlanPayment> payments = life.payments;
    std::ranges::stable_sort(payments, {}, &PlanPayment::on);
    auto pause = life.pauses.begin();
    for (const PlanPayment &payment : payments) {
        if (payment.state != PaymentState::Received)
            continue;
        for (; pause != life.pauses.end() && pause->to <= payment.on; ++pause)
            move(result.dues, *pause);
        payFrom(result.dues, payment, reminderDays);
        received += payment.amount.minor();
    }
    std::for_each(pause, life.pauses.end(), [&result](const PlanPause &one) { move(result.dues, one); });
    const Currency currency = life.schedule.empty() ? Currency() : life.schedule.front().amount.currency();
    std::int64_t overdue = 0;
    for (const Due &due : result.dues) {
        if (due.open().isZero() || !runs(life.state))
            continue;
        if (due.date < day) {
            overdue += due.open().minor();
            result.missed.push_back(due.n);
        } else if (!result.next) {
            result.next = due;
        }
    }
    result.received = Money::fromMinor(received, currency);
    result.outstanding = Money::fromMinor(total - received, currency);
    result.overdue = Money::fromMinor(overdue, currency);
    return result;
}

std::vector<Due> remindersOn(const PlanLife &life, Date day, int reminderDays)
{
    std::vector<Due> dues = standing(life, day, reminderDays).dues;
    std::erase_if(dues, [&](const Due &due) {
        return !runs(life.state) || due.open().isZero() || due.date.plusDays(-std::int64_t{reminderDays}) != day;
    });
    return dues;
}
} // namespace wazeh::domain
