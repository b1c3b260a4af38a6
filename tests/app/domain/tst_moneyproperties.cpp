#include <QtTest>
#include <cmath>
#include <rapidcheck.h>

#include "domain/costshare.h"
#include "domain/estimate.h"
#include "domain/rate.h"
#include "domain/schedule.h"
#include "generate.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
std::int64_t between(std::int64_t low, std::int64_t high)
{
    return *rc::gen::inRange(low, high + 1);
}
Date anyDate()
{
    return day("1900-01-01").plusDays(between(0, 401'766));
}
Money any(std::int64_t most)
{
    return minor(between(0, most));
}
} // namespace

class tst_MoneyProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void additionComesBack()
    {
        QVERIFY(rc::check("a + b − b = a, or overflow", [](std::int64_t a, std::int64_t b) {
            const auto sum = minor(a).plus(minor(b));
            if (sum)
                RC_ASSERT(sum->minus(minor(b)).value() == minor(a));
            else
                RC_ASSERT((a > 0) == (b > 0));
        }));
    }

    void textComesBack()
    {
        QVERIFY(rc::check("parse(toDecimal(x)) = x", [](std::int64_t amount) {
            const Currency currency{.code = {'X', 'X', 'X'}, .exponent = static_cast<std::uint8_t>(between(0, 6))};
            const Money money = Money::fromMinor(amount, currency);
            RC_ASSERT(Money::parse(money.toDecimal(), currency).value() == money);
        }));
    }

    void anyTextIsAMoneyOrAnError()
    {
        QVERIFY(rc::check("parse never invents", [](const std::string &text) {
            const auto money = Money::parse(text);
            if (money)
                RC_ASSERT(Money::parse(money->toDecimal()).value() == *money);
            const auto date = Date::parse(text);
            if (date)
                RC_ASSERT(date->toIso() == text);
        }));
    }

    void roundingStaysWithinAUnit()
    {
        QVERIFY(rc::check("|rounded − exact| < 1, half modes ≤ ½", [](std::int64_t n) {
            const std::int64_t d = between(1, 1'000'000'000);
            const auto down = divide(n, d, RoundMode::Down).value();
            const auto up = divide(n, d, RoundMode::Up).value();
            for (const auto mode : {RoundMode::HalfUp, RoundMode::HalfEven}) {
                const auto half = divide(n, d, mode).value();
                RC_ASSERT(half == down || half == up);
            }
            const std::int64_t apart = n % d == 0 ? 0 : n < 0 ? -1 : 1;
            RC_ASSERT(up - down == apart);
            RC_ASSERT(down == n / d);
        }));
    }

    void monthsKeepTheAnchor()
    {
        QVERIFY(rc::check("month arithmetic", [] {
            const Date from = anyDate();
            const int months = static_cast<int>(between(-600, 600));
            const Date to = from.plusMonths(months);
            const int index = (from.year() * 12 + static_cast<int>(from.month())) + months;
            if (index <= 1900 * 12 || index > 2999 * 12 + 12)
                return;
            RC_ASSERT(to.year() * 12 + static_cast<int>(to.month()) == index);
            RC_ASSERT(to.day() == from.day() || (to.day() < from.day() && to.isLastDayOfMonth()));
            RC_ASSERT(to.plusMonths(-months, from.day()) == from);
        }));
    }

    void euYearsGrow()
    {
        QVERIFY(rc::check("a later day is never earlier in years", [] {
            const Date from = anyDate().plusDays(-500);
            const Date to = from.plusDays(between(0, 2'000));
            const double years = euYears(from, to);
            RC_ASSERT(years >= 0);
            RC_ASSERT(std::abs(years - static_cast<double>(from.daysUntil(to)) / 365.25) < 0.012);
            RC_ASSERT(euYears(to, from) == -years);
            const int months = static_cast<int>(between(0, 60));
            RC_ASSERT(std::abs(euYears(from, from.plusMonths(months)) - months / 12.0) < 1e-12 ||
                      from.plusMonths(months).year() == 2999);
        }));
    }

    void splitsAddUp()
    {
        QVERIFY(rc::check("parts add up; all but one are the same", [] {
            const Money total = any(kMaxAmount);
            const int count = static_cast<int>(between(1, 600));
            const std::int64_t unit = *rc::gen::element<std::int64_t>(1, 100, 1'000, 99'999);
            const auto parts = split(total, count, unit, Remainder::First);
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                sum += parts[i].minor();
                RC_ASSERT(i == 0 || parts[i] == parts.back());
            }
            RC_ASSERT(sum == total.minor());
            RC_ASSERT(count == 1 || parts.back().minor() % unit == 0);
            RC_ASSERT(parts.front().minor() >= parts.back().minor());
        }));
    }

    void schedulesSettle()
    {
        QVERIFY(rc::check("schedule: adds up, ends at nothing", [] {
            ScheduleTerms terms;
            terms.principal = minor(between(1, *rc::gen::element<std::int64_t>(1'000, 100'000'000, kMaxAmount)));
            terms.nominalRateBp =
                static_cast<int>(*rc::gen::element<std::int64_t>(0, 1, 825, 3'600, 100'000, 1'000'000));
            terms.count = static_cast<int>(between(1, *rc::gen::element<std::int64_t>(6, 60, 600)));
            terms.every = *rc::gen::element(1, 2) == 1 ? Every{.months = static_cast<int>(between(1, 12)), .days = 0}
                                                       : Every{.months = 0, .days = static_cast<int>(between(1, 60))};
            terms.start = day("2000-01-01").plusDays(between(0, 20'000));
            terms.firstDue = terms.start.plusDays(between(0, 100));
            terms.dayCount = *rc::gen::element(DayCount::Thirty360, DayCount::Actual365);
            terms.roundUnit = *rc::gen::element<std::int64_t>(1, 100, 1'000);
            terms.rounding = *rc::gen::element(RoundMode::HalfUp, RoundMode::HalfEven, RoundMode::Up, RoundMode::Down);
            terms.remainder = *rc::gen::element(Remainder::First, Remainder::Last);
            terms.downPayment = minor(between(0, terms.principal.minor() - 1));
            const auto plan = schedule(terms);
            RC_CLASSIFY(plan.has_value(), "a plan");
            if (!plan)
                return;
            std::int64_t sum = 0;
            std::int64_t capital = 0;
            for (const ScheduleRow &row : plan->rows) {
                RC_ASSERT(row.amount.minor() > 0);
                sum += row.amount.minor();
                capital += row.capital.minor();
            }
            RC_ASSERT(plan->rows.back().balance.isZero());
            RC_ASSERT(sum == plan->total.minor());
            RC_ASSERT(capital == terms.principal.minor());
        }));
    }

    void sharesStayInsideTheBill()
    {
        QVERIFY(rc::check("0 ≤ patient ≤ allowed, plan pays the rest, never falls with the bill", [] {
            const std::int64_t most = *rc::gen::element<std::int64_t>(50, 100'000, kMaxAmount / 2);
            ShareTerms terms{.allowed = any(most),
                             .deductible = any(most),
                             .deductibleMet = any(most),
                             .coinsuranceBp = static_cast<int>(between(0, 10'000)),
                             .copay = any(most),
                             .oopMax = {},
                             .oopMet = any(most),
                             .billed = any(most)};
            if (between(0, 1) == 1)
                terms.oopMax = any(most);
            const Share parts = share(terms).value();
            RC_ASSERT(parts.patient.minor() >= 0 && parts.patient.minor() <= terms.allowed.minor());
            RC_ASSERT(parts.plan.minor() == terms.allowed.minor() - parts.patient.minor());
            RC_ASSERT(parts.patient.minor() ==
                      parts.deductible.minor() + parts.coinsurance.minor() + parts.copay.minor());
            if (terms.oopMax)
                RC_ASSERT(parts.patient.minor() <=
                          std::max<std::int64_t>(0, terms.oopMax->minor() - terms.oopMet.minor()));
            terms.allowed = minor(terms.allowed.minor() + between(0, 1'000));
            RC_ASSERT(share(terms)->patient.minor() >= parts.patient.minor());
        }));
    }

    void estimatesAddUp()
    {
        QVERIFY(rc::check("estimate: low ≤ expected ≤ high; gross − discounts − cover = share", [] {
            const Pair pair = anyPair();
            const Estimate figures = estimate(pair.facts).value();
            RC_ASSERT(figures.low.minor() >= 0);
            RC_ASSERT(figures.low.minor() <= figures.expected.minor());
            RC_ASSERT(figures.expected.minor() <= figures.high.minor());
            RC_ASSERT(figures.coverPays.minor() >= 0);
            RC_ASSERT(figures.gross.minor() - figures.discounts.minor() - figures.coverPays.minor() ==
                      figures.expected.minor());
            std::int64_t gross = 0;
            for (const EstimateLine &line : figures.lines) {
                RC_ASSERT(line.expected.minor() == line.unit.minor() * line.qty);
                gross += line.expected.minor();
            }
            RC_ASSERT(gross == figures.gross.minor());
        }));
    }

    void ratesComeBack()
    {
        QVERIFY(rc::check("a loan made at a rate has that rate", [] {
            const double rate = static_cast<double>(between(1, 500'000)) / 1e5; // up to 500 %
            const int count = static_cast<int>(between(1, 60));
            std::vector<YearFlow> flows{{.years = 0, .amount = minor(0)}};
            double worth = 0;
            double at = 0;
            for (int k = 0; k < count; ++k) {
                at += static_cast<double>(between(1, 90)) / 365;
                const std::int64_t part = between(1'000'000, 100'000'000);
                flows.push_back({.years = at, .amount = minor(-part)});
                worth += static_cast<double>(part) * std::pow(1 + rate, -at);
            }
            flows[0].amount = minor(std::llround(worth));
            const auto found = euEffective(flows);
            RC_ASSERT(found.has_value());
            RC_ASSERT(std::abs(static_cast<double>(found->percentE6) / 1e8 - rate) <= 0.02 * rate + 1e-3);
            double left = -static_cast<double>(flows[0].amount.minor());
            for (std::size_t i = 1; i < flows.size(); ++i)
                left -= static_cast<double>(flows[i].amount.minor()) *
                        std::pow(1 + static_cast<double>(found->percentE6) / 1e8, -flows[i].years);
            RC_ASSERT(std::abs(left) <= 10 + 1e-6 * worth);
        }));
    }

    void usRatesComeBack()
    {
        QVERIFY(rc::check("twelve times the monthly rate", [] {
            const double monthly = static_cast<double>(between(1, 40'000)) / 1e5;
            const int count = static_cast<int>(between(1, 60));
            const Date start = day("2026-01-28");
            std::vector<DatedFlow> payments;
            double worth = 0;
            for (int k = 1; k <= count; ++k) {
                const std::int64_t part = between(1'000'000, 100'000'000);
                payments.push_back({.date = start.plusMonths(k), .amount = minor(part)});
                worth += static_cast<double>(part) * std::pow(1 + monthly, -k);
            }
            const auto found =
                usActuarial({{.date = start, .amount = minor(std::llround(worth))}}, payments, {.months = 1});
            RC_ASSERT(found.has_value());
            RC_ASSERT(std::abs(static_cast<double>(found->percentE6) / 1e8 - 12 * monthly) < 1e-4);
        }));
    }
};

QTEST_APPLESS_MAIN(tst_MoneyProperties)
#include "tst_moneyproperties.moc"
