#include <QtTest>
#include <functional>
#include <limits>

#include "domain/annuity.h"
#include "domain/schedule.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
ScheduleTerms terms()
{
    ScheduleTerms result;
    result.principal = rupees(10'000);
    result.nominalRateBp = 825;
    result.count = 6;
    result.start = day("2026-01-05");
    result.firstDue = day("2026-02-05");
    return result;
}

/** Every rule that holds for any schedule. */
void sound(const Schedule &plan, const ScheduleTerms &from)
{
    std::int64_t total = 0;
    std::int64_t capital = 0;
    std::int64_t balance = from.principal.minor();
    for (const ScheduleRow &row : plan.rows) {
        QVERIFY(row.amount.minor() > 0);
        QVERIFY(row.interest.minor() >= 0);
        if (row.n > 0)
            QCOMPARE(row.capital.minor() + row.interest.minor(), row.amount.minor());
        balance -= row.capital.minor();
        QCOMPARE(row.balance.minor(), balance);
        total += row.amount.minor();
        capital += row.capital.minor();
    }
    QCOMPARE(balance, 0);
    QCOMPARE(capital, from.principal.minor());
    QCOMPARE(plan.total.minor(), total);
    QCOMPARE(plan.moreThanToday.minor(), total - from.principal.minor());
    for (std::size_t i = 1; i < plan.rows.size(); ++i)
        QVERIFY(plan.rows[i - 1].date < plan.rows[i].date || plan.rows[i - 1].n == 0);
}

struct Refused {
    const char *name;
    const char *field;
    std::function<void(ScheduleTerms &)> spoil;
};
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
const Refused kRefused[] = {
    {"no principal", "principal", [](ScheduleTerms &t) { t.principal = rupees(0); }},
    {"negative principal", "principal", [](ScheduleTerms &t) { t.principal = rupees(-5); }},
    {"absurd principal", "principal", [](ScheduleTerms &t) { t.principal = minor(kMax); }},
    {"negative fee", "fee", [](ScheduleTerms &t) { t.fee = minor(-1); }},
    {"fee in yen", "fee",
     [](ScheduleTerms &t) { t.fee = Money::fromMinor(0, {.code = {'J', 'P', 'Y'}, .exponent = 0}); }},
    {"all of it down", "down_payment", [](ScheduleTerms &t) { t.downPayment = t.principal; }},
    {"negative down payment", "down_payment", [](ScheduleTerms &t) { t.downPayment = minor(-1); }},
    {"negative rate", "nominal_rate_bp", [](ScheduleTerms &t) { t.nominalRateBp = -1; }},
    {"absurd rate", "nominal_rate_bp", [](ScheduleTerms &t) { t.nominalRateBp = std::numeric_limits<int>::max(); }},
    {"no instalment", "count", [](ScheduleTerms &t) { t.count = 0; }},
    {"negative count", "count", [](ScheduleTerms &t) { t.count = -3; }},
    {"601 instalments", "count", [](ScheduleTerms &t) { t.count = 601; }},
    {"beyond the calendar", "count",
     [](ScheduleTerms &t) {
         t.count = 600;
         t.every = {.months = 120, .days = 0};
     }},
    {"no rhythm", "every", [](ScheduleTerms &t) { t.every = {.months = 0, .days = 0}; }},
    {"two rhythms", "every", [](ScheduleTerms &t) { t.every = {.months = 1, .days = 7}; }},
    {"backwards", "every", [](ScheduleTerms &t) { t.every = {.months = -1, .days = 0}; }},
    {"backwards in days", "every", [](ScheduleTerms &t) { t.every = {.months = 1, .days = -7}; }},
    {"endless rhythm", "every",
     [](ScheduleTerms &t) { t.every = {.months = std::numeric_limits<int>::max(), .days = 0}; }},
    {"due before the start", "first_due", [](ScheduleTerms &t) { t.firstDue = day("2026-01-04"); }},
    {"anchor nought", "anchor_day", [](ScheduleTerms &t) { t.anchorDay = 0; }},
    {"anchor 32", "anchor_day", [](ScheduleTerms &t) { t.anchorDay = 32; }},
    {"no unit", "round_to", [](ScheduleTerms &t) { t.roundUnit = 0; }},
    {"negative unit", "round_to", [](ScheduleTerms &t) { t.roundUnit = -1; }},
    {"unit above the instalment", "round_to",
     [](ScheduleTerms &t) {
         t.roundUnit = 1'000'000;
         t.nominalRateBp = 0;
     }},
    {"unit that overpays", "round_to",
     [](ScheduleTerms &t) {
         t.roundUnit = 1'000'000;
         t.rounding = RoundMode::Up;
     }},
};
} // namespace

class tst_Schedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePublishedRow()
    {
        const auto plan = schedule(terms()).value();
        QCOMPARE(plan.rows.size(), 6U);
        const ScheduleRow &first = plan.rows[0];
        QCOMPARE(first.n, 1);
        QCOMPARE(first.date, day("2026-02-05"));
        QCOMPARE(first.amount, minor(170'700));
        QCOMPARE(first.capital, minor(163'825));
        QCOMPARE(first.interest, minor(6'875));
        QCOMPARE(first.balance, minor(836'175));
        sound(plan, terms());
    }

    void withoutInterestEachIsRoundedDown()
    {
        ScheduleTerms input = terms();
        input.principal = rupees(100'000);
        input.nominalRateBp = 0;
        input.count = 3;
        input.roundUnit = 100;
        auto plan = schedule(input).value();
        QCOMPARE(plan.rows[0].amount, rupees(33'333));
        QCOMPARE(plan.rows[2].amount, rupees(33'334));
        QCOMPARE(plan.moreThanToday, rupees(0));
        input.remainder = Remainder::First;
        plan = schedule(input).value();
        QCOMPARE(plan.rows[0].amount, rupees(33'334));
        QCOMPARE(plan.rows[1].amount, rupees(33'333));
        QCOMPARE(plan.rows[2].amount, rupees(33'333));
        sound(plan, input);
    }

    void theFirstCanSettle()
    {
        ScheduleTerms input = terms();
        input.remainder = Remainder::First;
        input.roundUnit = 1'000;
        input.rounding = RoundMode::Down;
        const auto plan = schedule(input).value();
        sound(plan, input);
        for (std::size_t i = 1; i < plan.rows.size(); ++i)
            QCOMPARE(plan.rows[i].amount.minor(), 170'000);
        QVERIFY(plan.rows[0].amount.minor() > 170'000);
    }

    void feeAndDownPaymentStandOnTheStart()
    {
        ScheduleTerms input = terms();
        input.fee = rupees(50);
        input.downPayment = rupees(1'000);
        const auto plan = schedule(input).value();
        QCOMPARE(plan.rows.size(), 7U);
        const ScheduleRow &start = plan.rows[0];
        QCOMPARE(start.n, 0);
        QCOMPARE(start.date, day("2026-01-05"));
        QCOMPARE(start.amount, rupees(1'050));
        QCOMPARE(start.capital, rupees(1'000));
        QCOMPARE(start.interest, rupees(0));
        QCOMPARE(start.balance, rupees(9'000));
        sound(plan, input);
        input.fee = rupees(0);
        input.downPayment = rupees(0);
        QCOMPARE(schedule(input)->rows.front().n, 1);
    }

    void theAnchorKeepsMonthEnds()
    {
        ScheduleTerms input = terms();
        input.start = day("2027-01-15");
        input.firstDue = day("2027-02-28");
        input.anchorDay = 31;
        const auto plan = schedule(input).value();
        QCOMPARE(plan.rows[0].date, day("2027-02-28"));
        QCOMPARE(plan.rows[1].date, day("2027-03-31"));
        QCOMPARE(plan.rows[2].date, day("2027-04-30"));
        input.anchorDay.reset();
        QCOMPARE(schedule(input)->rows[1].date, day("2027-03-28"));
    }

    void weeksWork()
    {
        ScheduleTerms input = terms();
        input.every = {.months = 0, .days = 7};
        input.dayCount = DayCount::Actual365;
        input.firstDue = day("2026-01-12");
        const auto plan = schedule(input).value();
        QCOMPARE(plan.rows.back().date, day("2026-02-16"));
        sound(plan, input);
    }

    void aPaymentOnTheStartBearsNoInterest()
    {
        ScheduleTerms input = terms();
        input.firstDue = input.start;
        const auto plan = schedule(input).value();
        QCOMPARE(plan.rows[0].interest, rupees(0));
        sound(plan, input);
    }

    void countsDaysByConvention_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("thirty");
        QTest::addColumn<int>("actual");
        const auto row = [](const char *from, const char *to, int thirty, int actual) {
            QTest::addRow("%s %s", from, to) << QByteArray(from) << QByteArray(to) << thirty << actual;
        };
        row("2026-01-05", "2026-02-05", 30, 31);
        row("2026-01-31", "2026-02-28", 28, 28);
        row("2026-01-30", "2026-03-31", 60, 60);
        row("2026-01-31", "2026-03-31", 60, 59);
        row("2026-01-29", "2026-01-31", 2, 2);
        row("2026-01-30", "2026-01-31", 0, 1);
        row("2026-12-31", "2027-01-01", 1, 1);
        row("2026-02-28", "2026-03-31", 33, 31);
        row("2026-01-01", "2027-01-01", 360, 365);
        row("2028-01-01", "2029-01-01", 360, 366);
        row("2026-05-05", "2026-05-05", 0, 0);
    }
    void countsDaysByConvention()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, thirty);
        QFETCH(int, actual);
        const Date first = day(from.toStdString());
        const Date last = day(to.toStdString());
        QCOMPARE(countedDays(first, last, DayCount::Thirty360), thirty);
        QCOMPARE(countedDays(first, last, DayCount::Actual365), actual);
    }

    void levelPayments()
    {
        const std::vector<std::int64_t> months(12, 30);
        const auto level = [&months](std::int64_t principal, int bp, std::int64_t unit, RoundMode mode) {
            return levelPayment({.principal = principal,
                                 .nominalRateBp = bp,
                                 .dayCount = DayCount::Thirty360,
                                 .unit = unit,
                                 .mode = mode},
                                months);
        };
        QCOMPARE(level(120'000, 0, 1, RoundMode::HalfUp), std::optional<std::int64_t>(10'000));
        QCOMPARE(level(100'000, 1'000, 1, RoundMode::HalfUp), std::optional<std::int64_t>(8'792));
        QCOMPARE(level(100'000, 1'000, 1, RoundMode::Down), std::optional<std::int64_t>(8'791));
        QCOMPARE(level(100'000, 1'000, 100, RoundMode::Up), std::optional<std::int64_t>(8'800));
        QVERIFY(level(kMaxAmount, 100'000, 1, RoundMode::HalfUp).has_value());
        QVERIFY(!level(0, 1'000, 1, RoundMode::HalfUp).has_value());
        QVERIFY(!levelPayment({.principal = 5}, {}).has_value());
    }

    void aLevelPaymentNeverFallsWhenThePrincipalRises()
    {
        const std::vector<std::int64_t> months(7, 30);
        std::int64_t before = 0;
        for (std::int64_t principal = 1; principal < 3'000; ++principal) {
            const auto level = levelPayment({.principal = principal, .nominalRateBp = 2'400}, months);
            QVERIFY(*level >= before);
            before = *level;
        }
    }

    void refuses_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kRefused)); ++i)
            QTest::newRow(kRefused[i].name) << i;
    }
    void refuses()
    {
        QFETCH(int, index);
        ScheduleTerms input = terms();
        kRefused[index].spoil(input);
        const auto plan = schedule(input);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().field, std::string(kRefused[index].field));
        QVERIFY(!plan.error().message.empty());
    }

    void manyTermsStaySound_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("unit");
        for (const int rate : {0, 1, 450, 2'400, 9'999, 60'000})
            for (const int count : {1, 2, 5, 24})
                for (const int unit : {1, 100, 1'000})
                    QTest::addRow("%d bp, %d times, unit %d", rate, count, unit) << rate << count << unit;
    }
    void manyTermsStaySound()
    {
        QFETCH(int, rate);
        QFETCH(int, count);
        QFETCH(int, unit);
        ScheduleTerms input = terms();
        input.principal = minor(12'345'678);
        input.nominalRateBp = rate;
        input.count = count;
        input.roundUnit = unit;
        for (const auto remainder : {Remainder::First, Remainder::Last}) {
            for (const auto mode : {RoundMode::HalfUp, RoundMode::HalfEven, RoundMode::Down}) {
                for (const auto convention : {DayCount::Thirty360, DayCount::Actual365}) {
                    input.remainder = remainder;
                    input.rounding = mode;
                    input.dayCount = convention;
                    const auto plan = schedule(input);
                    QVERIFY2(plan.has_value(), plan ? "" : plan.error().message.c_str());
                    sound(*plan, input);
                }
            }
        }
    }

    void hugeTermsAreAnErrorAtMost()
    {
        ScheduleTerms input = terms();
        input.principal = minor(kMaxAmount);
        input.nominalRateBp = 1'000'000;
        input.count = 600;
        input.firstDue = day("2900-01-01");
        for (const auto remainder : {Remainder::First, Remainder::Last}) {
            input.remainder = remainder;
            const auto plan = schedule(input);
            if (plan)
                sound(*plan, input);
            else
                QVERIFY(!plan.error().message.empty());
        }
    }

    void splitsWithoutLosingAUnit_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("unit");
        QTest::addColumn<qint64>("each");
        QTest::addColumn<qint64>("settling");
        QTest::newRow("golden") << qint64{6'400'000} << 6 << qint64{1'000} << qint64{1'066'000} << qint64{1'070'000};
        QTest::newRow("even") << qint64{2'700'000} << 4 << qint64{100} << qint64{675'000} << qint64{675'000};
        QTest::newRow("one part") << qint64{12'345} << 1 << qint64{1'000} << qint64{12'000} << qint64{12'345};
        QTest::newRow("too fine") << qint64{500} << 3 << qint64{1'000} << qint64{0} << qint64{500};
        QTest::newRow("nothing") << qint64{0} << 3 << qint64{1} << qint64{0} << qint64{0};
        QTest::newRow("largest") << qint64{kMax} << 600 << qint64{1} << qint64{kMax / 600}
                                 << qint64{kMax - kMax / 600 * 599};
    }
    void splitsWithoutLosingAUnit()
    {
        QFETCH(qint64, total);
        QFETCH(int, count);
        QFETCH(qint64, unit);
        QFETCH(qint64, each);
        QFETCH(qint64, settling);
        for (const auto remainder : {Remainder::First, Remainder::Last}) {
            const auto parts = split(minor(total), count, unit, remainder);
            QCOMPARE(parts.size(), static_cast<std::size_t>(count));
            QCOMPARE((remainder == Remainder::First ? parts.front() : parts.back()).minor(), settling);
            if (count > 1)
                QCOMPARE((remainder == Remainder::First ? parts.back() : parts.front()).minor(), each);
            std::int64_t sum = 0;
            for (const Money part : parts)
                sum += part.minor();
            QCOMPARE(sum, total);
        }
    }

    void splitRefusesNonsense()
    {
        QVERIFY(split(minor(100), 0, 1, Remainder::First).empty());
        QVERIFY(split(minor(100), -1, 1, Remainder::First).empty());
        QVERIFY(split(minor(100), 3, 0, Remainder::First).empty());
        QVERIFY(split(minor(100), 3, -1, Remainder::First).empty());
        QVERIFY(split(minor(-100), 3, 1, Remainder::First).empty());
    }
};

QTEST_APPLESS_MAIN(tst_Schedule)
#include "tst_schedule.moc"
