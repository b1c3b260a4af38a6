#include "domain/schedule.h"

#include <algorithm>

#include "domain/annuity.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
struct Plan {
    std::vector<Date> dates;
    std::vector<std::int64_t> days;
    std::int64_t financed = 0;
    std::int64_t level = 0;
};
using Row = std::expected<void, ScheduleError>;

std::optional<ScheduleError> refuseTiming(const ScheduleTerms &terms)
{
    if (terms.count < 1 || terms.count > 600)
        return ScheduleError{"count", "there must be 1 to 600 instalments"};
    if ((terms.every.months > 0) == (terms.every.days > 0) || terms.every.months < 0 || terms.every.days < 0 ||
        terms.every.months > 120 || terms.every.days > 3'660)
        return ScheduleError{"every", "give months (up to 120) or days (up to 3660)"};
    if (terms.firstDue < terms.start)
        return ScheduleError{"first_due", "the first instalment is due before the start"};
    if (terms.anchorDay && (*terms.anchorDay < 1 || *terms.anchorDay > 31))
        return ScheduleError{"anchor_day", "must be a day of the month, 1 to 31"};
    const std::int64_t months = std::int64_t{terms.count} * terms.every.months;
    const std::int64_t days = std::int64_t{terms.count} * terms.every.days;
    if (terms.firstDue.year() + months / 12 + days / 365 >= 2999)
        return ScheduleError{"count", "the last instalment would be due after the year 2998"};
    return {};
}

std::optional<ScheduleError> refuseAmounts(const ScheduleTerms &terms)
{
    const auto sound = [&terms](Money amount) {
        return amount.currency() == terms.principal.currency() && !amount.isNegative() && amount.minor() <= kMaxAmount;
    };
    if (!sound(terms.principal) || terms.principal.isZero())
        return ScheduleError{"principal", "must be above zero and not absurdly large"};
    if (!sound(terms.fee))
        return ScheduleError{"fee", "must be zero or more, in the same currency"};
    if (!sound(terms.downPayment) || terms.downPayment.minor() >= terms.principal.minor())
        return ScheduleError{"down_payment", "must be zero or more and below the principal"};
    if (terms.nominalRateBp < 0 || terms.nominalRateBp > 1'000'000)
        return ScheduleError{"nominal_rate_bp", "must be from 0 to 1000000"};
    if (terms.roundUnit < 1 || terms.roundUnit > 1'000'000'000)
        return ScheduleError{"round_to", "must be from one minor unit to 1000000000 of them"};
    return {};
}

std::int64_t interestOn(Wide balance, std::int64_t days, const ScheduleTerms &terms)
{
    const Wide grown = balance * (static_cast<Wide>(terms.nominalRateBp) * days);
    return narrow(divideWide(grown, interestBase(terms.dayCount), terms.rounding)).value_or(-1);
}

class Builder {
public:
    explicit Builder(const ScheduleTerms &terms) : m_terms(terms), m_currency(terms.principal.currency()) {}

    [[nodiscard]] bool add(int n, Date date, Wide capital, Wide interest)
    {
        return push(n, date, {capital + interest, capital, interest});
    }
    struct Part {
        Wide amount, capital, interest;
    };
    [[nodiscard]] bool push(int n, Date date, Part part)
    {
        const auto [amount, capital, interest] = part;
        m_balance -= capital;
        m_total += amount;
        const auto row = [this](Wide minor) { return Money::fromMinor(narrow(minor).value_or(0), m_currency); };
        m_rows.push_back({.n = n,
                          .date = date,
                          .amount = row(amount),
                          .capital = row(capital),
                          .interest = row(interest),
                          .balance = row(m_balance)});
        return amount > 0 && interest >= 0 && narrow(amount) && narrow(m_balance) && narrow(m_total);
    }
    void begin(Wide balance) { m_balance = balance; }
    [[nodiscard]] Wide balance() const { return m_balance; }
    [[nodiscard]] Schedule take()
    {
        const auto total = narrow(m_total).value_or(0);
        return {.rows = std::move(m_rows),
                .total = Money::fromMinor(total, m_currency),
                .moreThanToday = Money::fromMinor(total - m_terms.principal.minor(), m_currency)};
    }

private:
    const ScheduleTerms &m_terms;
    Currency m_currency;
    std::vector<ScheduleRow> m_rows;
    Wide m_balance = 0;
    Wide m_total = 0;
};

bool settleLast(Builder &rows, const Plan &plan, const ScheduleTerms &terms)
{
    for (std::size_t k = 0; k < plan.dates.size(); ++k) {
        const std::int64_t interest = interestOn(rows.balance(), plan.days[k], terms);
        const bool last = k + 1 == plan.dates.size();
        const Wide capital = last ? rows.balance() : static_cast<Wide>(plan.level) - interest;
        if (!rows.add(static_cast<int>(k) + 1, plan.dates[k], capital, interest))
            return false;
    }
    return true;
}

/** Backwards from 0: what must be left after each instalment for the level ones to settle it; the first pays the rest.
 */
bool settleFirst(Builder &rows, const Plan &plan, const ScheduleTerms &terms)
{
    const std::size_t count = plan.dates.size();
    const Wide base = interestBase(terms.dayCount);
    std::vector<Wide> left(count, 0);
    for (std::size_t k = count - 1; k > 0; --k) {
        const Wide grown = base + static_cast<Wide>(terms.nominalRateBp) * plan.days[k];
        left[k - 1] = divideWide((left[k] + plan.level) * base, grown, RoundMode::HalfUp);
    }
    for (std::size_t k = 0; k < count; ++k) {
        const Wide capital = rows.balance() - left[k];
        const Wide interest = k == 0 ? Wide{interestOn(rows.balance(), plan.days[0], terms)} : plan.level - capital;
        if (!rows.add(static_cast<int>(k) + 1, plan.dates[k], capital, interest))
            return false;
    }
    return true;
}

std::optional<Plan> planOf(const ScheduleTerms &terms)
{
    Plan plan;
    plan.dates = dueDates(terms.firstDue, terms.every, terms.count, terms.anchorDay.value_or(0));
    plan.financed = terms.principal.minor() - terms.downPayment.minor();
    Date from = terms.start;
    for (const Date date : plan.dates) {
        plan.days.push_back(countedDays(from, date, terms.dayCount));
        from = date;
    }
    const auto level = levelPayment({.principal = plan.financed,
                                     .nominalRateBp = terms.nominalRateBp,
                                     .dayCount = terms.dayCount,
                                     .unit = terms.roundUnit,
                                     .mode = terms.nominalRateBp == 0 ? RoundMode::Down : terms.rounding},
                                    plan.days);
    if (!level)
        return {};
    plan.level = *level;
    return plan;
}
} // namespace

std::expected<Schedule, ScheduleError> schedule(const ScheduleTerms &terms)
{
    for (const auto &error : {refuseTiming(terms), refuseAmounts(terms)})
        if (error)
            return std::unexpected(*error);
    const auto plan = planOf(terms);
    if (!plan)
        return std::unexpected(ScheduleError{"nominal_rate_bp", "no level instalment can be worked out"});

    Builder rows(terms);
    rows.begin(terms.principal.minor());
    const Wide atStart = static_cast<Wide>(terms.fee.minor()) + terms.downPayment.minor();
    bool sound = atStart == 0 || rows.push(0, terms.start, {atStart, terms.downPayment.minor(), 0});
    sound = sound &&
            (terms.remainder == Remainder::Last ? settleLast(rows, *plan, terms) : settleFirst(rows, *plan, terms));
    if (!sound)
        return std::unexpected(ScheduleError{"round_to", "an instalment would be nothing or less: round more finely"});
    return rows.take();
}

std::vector<Money> split(Money total, int count, std::int64_t unit, Remainder remainder)
{
    if (count < 1 || unit < 1 || total.isNegative())
        return {};
    const std::int64_t each = total.minor() / count / unit * unit;
    const std::int64_t rest = total.minor() - each * (count - 1);
    std::vector<Money> parts(static_cast<std::size_t>(count), Money::fromMinor(each, total.currency()));
    (remainder == Remainder::First ? parts.front() : parts.back()) = Money::fromMinor(rest, total.currency());
    return parts;
}

std::vector<Date> dueDates(Date first, Every every, int count, unsigned anchorDay)
{
    constexpr std::int64_t kBeyond = 20'000; // months: more than a Date can hold, so it stops at its end
    std::vector<Date> dates;
    dates.reserve(static_cast<std::size_t>(std::max(0, count)));
    const unsigned anchor = anchorDay > 0 ? anchorDay : first.day();
    for (int k = 0; k < count; ++k) {
        const std::int64_t months = std::clamp(std::int64_t{every.months} * k, -kBeyond, kBeyond);
        if (every.months > 0)
            dates.push_back(k == 0 ? first : first.plusMonths(static_cast<int>(months), anchor));
        else
            dates.push_back(first.plusDays(std::int64_t{every.days} * k));
    }
    return dates;
}
} // namespace wazeh::domain
