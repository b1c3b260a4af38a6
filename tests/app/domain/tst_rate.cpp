#include <QtTest>
#include <cmath>
#include <limits>

#include "domain/rate.h"
#include "domain/ratesolver.h"
#include "domain/ratetime.h"
#include "domain/schedule.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
std::vector<DatedFlow> flows(std::vector<std::pair<const char *, std::int64_t>> list)
{
    std::vector<DatedFlow> result;
    for (const auto &[iso, amount] : list)
        result.push_back({.date = day(iso), .amount = rupees(amount)});
    return result;
}

std::vector<YearFlow> years(std::vector<std::pair<double, std::int64_t>> list)
{
    std::vector<YearFlow> result;
    for (const auto &[when, amount] : list)
        result.push_back({.years = when, .amount = minor(amount)});
    return result;
}

void near(std::int64_t actual, std::int64_t expected, std::int64_t tolerance = 2)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance, qPrintable(QString::number(actual)));
}
} // namespace

class tst_Rate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneYearIsTheInterest()
    {
        near(euEffective(years({{0, 10'000}, {1, -11'000}}))->percentE6, 10'000'000);
        near(usActuarial(flows({{"2026-01-01", 100}}), flows({{"2027-01-01", 110}}), {.months = 12})->percentE6,
             10'000'000);
        QCOMPARE(euEffective(years({{0, 10'000}, {1, -11'000}}))->method, RateMethod::EuAprcEffective);
    }

    void halfAYearCompoundsOrNot()
    {
        near(euEffective(years({{0, 10'000}, {0.5, -11'000}}))->percentE6, 21'000'000);
        near(usActuarial(flows({{"2026-01-01", 100}}), flows({{"2026-07-01", 110}}), {.months = 6})->percentE6,
             20'000'000);
    }

    void theFifteenPercentFeeOfTheDesign()
    {
        // a third today, at 30 and 60 days with a fee of 15 %: about 193 % a year
        const auto dear =
            usActuarial(flows({{"2026-01-01", 100'000}}),
                        flows({{"2026-01-01", 38'333}, {"2026-01-31", 38'333}, {"2026-03-02", 38'334}}), {.days = 30});
        QVERIFY(dear->percentE6 > 190'000'000 && dear->percentE6 < 196'000'000);
        const auto months =
            usActuarial(flows({{"2026-01-01", 100'000}}),
                        flows({{"2026-02-01", 38'333}, {"2026-03-01", 38'333}, {"2026-04-01", 38'334}}), {.months = 1});
        QVERIFY(months->percentE6 > 87'000'000 && months->percentE6 < 89'000'000);
    }

    void theGoldenFlows()
    {
        std::vector<YearFlow> list = years({{0, 6'080'000}, {0, -1'070'000}});
        for (int k = 1; k <= 5; ++k)
            list.push_back({.years = k / 12.0, .amount = minor(-1'066'000)});
        near(euEffective(list)->percentE6, 28'324'081, 1);
    }

    void noCostIsZero()
    {
        QCOMPARE(euEffective(years({{0, 300}, {1, -100}, {2, -100}, {3, -100}}))->percentE6, 0);
        QCOMPARE(
            usActuarial(flows({{"2026-01-01", 100}}), flows({{"2026-02-01", 50}, {"2026-03-01", 50}}), {.months = 1})
                ->percentE6,
            0);
    }

    void orderOfFlowsDoesNotMatter()
    {
        const auto forward = euEffective(years({{0, 10'000}, {0.25, -4'000}, {0.5, -4'000}, {0.75, -4'000}}));
        const auto mixed = euEffective(years({{0.5, -4'000}, {0.75, -4'000}, {0, 10'000}, {0.25, -4'000}}));
        QCOMPARE(forward->percentE6, mixed->percentE6);
    }

    void unevenTimesCostNothingInPrecision()
    {
        for (const double last : {0.3, 0.300001, 1.7, 29.9}) {
            const double rate = 0.2345;
            const double first = 4'000 * std::pow(1 + rate, -0.1);
            const std::int64_t advance = 10'000'000;
            const auto rest = std::llround((static_cast<double>(advance) - first) * std::pow(1 + rate, last));
            near(euEffective(years({{0, advance}, {0.1, -4'000}, {last, -rest}}))->percentE6, 23'450'000, 20);
        }
    }

    void verySmallAndVeryLarge()
    {
        near(euEffective(years({{0, 100'000'000}, {1, -100'000'001}}))->percentE6, 1);
        near(euEffective(years({{0, 1}, {1, -1'000'000}}))->percentE6, 99'999'900'000'000, 100);
        QCOMPARE(euEffective(years({{0, 1}, {0.001, -100'000}})).error(), RateError::NoRoot);
        QCOMPARE(usActuarial(flows({{"2026-01-01", 1}}), flows({{"2026-01-02", 999'999'999'999}}), {.days = 1}).error(),
                 RateError::NoRoot);
    }

    void extremeAmountsStayFinite()
    {
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
        const auto even = euEffective({{.years = 0, .amount = minor(kMost)}, {.years = 1, .amount = minor(-kMost)}});
        QCOMPARE(even->percentE6, 0);
        const auto slow = euEffective({{.years = 0, .amount = minor(1)}, {.years = 900, .amount = minor(kLeast)}});
        QVERIFY(slow->percentE6 > 4'900'000 && slow->percentE6 < 5'000'000);
    }

    void noAnswerHasAReason_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("error");
        QTest::newRow("nothing") << 0 << static_cast<int>(RateError::NoFlows);
        QTest::newRow("only an advance") << 1 << static_cast<int>(RateError::NoFlows);
        QTest::newRow("only payments") << 2 << static_cast<int>(RateError::NoFlows);
        QTest::newRow("less than was lent") << 3 << static_cast<int>(RateError::NoRoot);
        QTest::newRow("not a number") << 4 << static_cast<int>(RateError::BadDates);
        QTest::newRow("endless") << 5 << static_cast<int>(RateError::BadDates);
        QTest::newRow("all at once") << 6 << static_cast<int>(RateError::NoRoot);
        QTest::newRow("two currencies") << 7 << static_cast<int>(RateError::BadAmounts);
        QTest::newRow("beyond time") << 8 << static_cast<int>(RateError::BadDates);
    }
    void noAnswerHasAReason()
    {
        QFETCH(int, which);
        QFETCH(int, error);
        const Currency yen{.code = {'J', 'P', 'Y'}, .exponent = 0};
        const std::vector<std::vector<YearFlow>> cases{
            {},
            years({{0, 100}}),
            years({{0, -100}, {1, -100}}),
            years({{0, 100}, {1, -50}}),
            years({{0, 100}, {std::numeric_limits<double>::quiet_NaN(), -110}}),
            years({{0, 100}, {std::numeric_limits<double>::infinity(), -110}}),
            years({{0, 100}, {0, -110}}),
            {{.years = 0, .amount = minor(100)}, {.years = 1, .amount = Money::fromMinor(-110, yen)}},
            years({{0, 100}, {1'001, -110}}),
        };
        const auto rate = euEffective(cases[static_cast<std::size_t>(which)]);
        QVERIFY(!rate.has_value());
        QCOMPARE(static_cast<int>(rate.error()), error);
        QVERIFY(!describe(rate.error()).empty());
    }

    void theUsMethodSaysWhyNot()
    {
        const auto lent = flows({{"2026-01-10", 100}});
        const auto paid = flows({{"2026-02-10", 110}});
        QCOMPARE(usActuarial({}, paid, {.months = 1}).error(), RateError::NoFlows);
        QCOMPARE(usActuarial(lent, {}, {.months = 1}).error(), RateError::NoFlows);
        QCOMPARE(usActuarial(lent, flows({{"2026-02-10", 0}}), {.months = 1}).error(), RateError::NoFlows);
        QCOMPARE(usActuarial(lent, flows({{"2026-02-10", 90}}), {.months = 1}).error(), RateError::NoRoot);
        QCOMPARE(usActuarial(lent, flows({{"2026-01-09", 110}}), {.months = 1}).error(), RateError::BadDates);
        QCOMPARE(usActuarial(lent, flows({{"2026-02-10", -110}}), {.months = 1}).error(), RateError::BadAmounts);
        QCOMPARE(usActuarial(lent, paid, {}).error(), RateError::BadUnit);
        QCOMPARE(usActuarial(lent, paid, {.months = 1, .days = 7}).error(), RateError::BadUnit);
        QCOMPARE(usActuarial(lent, paid, {.months = -1}).error(), RateError::BadUnit);
        QCOMPARE(usActuarial(lent, paid, {.days = 1'000'000}).error(), RateError::BadUnit);
        for (const auto error :
             {RateError::NoFlows, RateError::NoRoot, RateError::BadUnit, RateError::BadDates, RateError::BadAmounts})
            QVERIFY(!describe(error).empty());
    }

    void severalAdvances()
    {
        // two equal loans a month apart, repaid together: the same as each repaid alone at the same rate
        const auto rate = usActuarial(flows({{"2026-01-01", 10'000}, {"2026-02-01", 10'000}}),
                                      flows({{"2026-03-01", 20'301}}), {.months = 1});
        near(rate->percentE6, 12'000'000, 2'000);
    }

    void paymentsBeforeTheDrawdown()
    {
        const auto rate = euEffective(years({{-1, -15'000}, {0, 2'955'000}, {0.5, -1'600'000}, {1, -1'600'000}}));
        QVERIFY(rate.has_value());
        double left = 0;
        const double x = static_cast<double>(rate->percentE6) / 1e8;
        for (const auto &[when, amount] :
             std::vector<std::pair<double, double>>{{-1, -15'000}, {0, 2'955'000}, {0.5, -1'600'000}, {1, -1'600'000}})
            left += amount * std::pow(1 + x, -when);
        QVERIFY(std::abs(left) < 1);
        QVERIFY(x > 0 && x < 1);
    }

    void countsUnits_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("halves");
        QTest::addColumn<uint>("seriesDay");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<double>("odd");
        const auto row = [](const char *from, const char *to, UnitPeriod unit, unsigned series, qint64 whole,
                            double odd) {
            QTest::addRow("%s %s %d %d %d", from, to, unit.months, unit.days, unit.halfMonths)
                << QByteArray(from) << QByteArray(to) << unit.months << unit.days << unit.halfMonths << series << whole
                << odd;
        };
        row("1978-01-10", "1978-02-10", {.months = 1}, 10, 1, 0);
        row("1978-01-10", "1978-03-01", {.months = 2}, 10, 0, (30.0 + 22) / 60);
        row("1978-02-23", "1978-03-01", {.halfMonths = 1}, 23, 0, 6.0 / 15);
        row("1978-02-23", "1978-03-16", {.halfMonths = 1}, 23, 1, 6.0 / 15);
        row("1978-03-20", "1978-04-21", {.days = 7}, 21, 4, 4.0 / 7);
        row("2026-01-31", "2026-02-28", {.months = 1}, 31, 1, 0);
        row("2026-01-30", "2026-02-28", {.months = 1}, 30, 1, 0);
        row("2026-01-31", "2026-04-30", {.months = 1}, 31, 3, 0);
        row("2026-01-15", "2026-02-28", {.months = 1}, 30, 1, 15.0 / 30);
        row("2026-01-15", "2026-01-15", {.months = 1}, 15, 0, 0);
        row("2026-01-15", "2026-01-31", {.months = 1}, 31, 0, 16.0 / 30);
        row("2026-01-31", "2026-03-01", {.months = 1}, 31, 1, 1.0 / 30);
    }
    void countsUnits()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, months);
        QFETCH(int, days);
        QFETCH(int, halves);
        QFETCH(uint, seriesDay);
        QFETCH(qint64, whole);
        QFETCH(double, odd);
        const UnitTime time = unitTime(day(from.toStdString()), day(to.toStdString()),
                                       {.months = months, .days = days, .halfMonths = halves}, seriesDay);
        QCOMPARE(time.whole, whole);
        QVERIFY(std::abs(time.odd - odd) < 1e-12);
    }

    void unitsInAYear()
    {
        QCOMPARE(unitsPerYear({.months = 1}), 12.0);
        QCOMPARE(unitsPerYear({.months = 12}), 1.0);
        QCOMPARE(unitsPerYear({.halfMonths = 1}), 24.0);
        QCOMPARE(unitsPerYear({.days = 7}), 52.0);
        QCOMPARE(unitsPerYear({.days = 14}), 26.0);
        QCOMPARE(unitsPerYear({.days = 28}), 13.0);
        QCOMPARE(unitsPerYear({.days = 30}), 365.0 / 30);
        QCOMPARE(unitsPerYear({.days = 1}), 365.0);
    }

    void findsTheCommonUnit()
    {
        const Date start = day("2026-11-23");
        const auto unit = [&](std::vector<const char *> dates) {
            std::vector<Date> list;
            for (const char *iso : dates)
                list.push_back(day(iso));
            const UnitPeriod found = commonUnit(start, list);
            return std::array{found.months, found.days, found.halfMonths};
        };
        using Unit = std::array<int, 3>;
        QCOMPARE(unit({"2026-12-15"}), (Unit{0, 22, 0}));
        QCOMPARE(unit({"2026-12-23"}), (Unit{1, 0, 0}));
        QCOMPARE(unit({"2027-05-23"}), (Unit{6, 0, 0}));
        QCOMPARE(unit({"2029-01-01"}), (Unit{12, 0, 0}));
        QCOMPARE(unit({"2026-12-23", "2027-01-23", "2027-01-30"}), (Unit{1, 0, 0}));
        QCOMPARE(unit({"2026-11-30", "2026-12-07", "2027-01-07", "2027-02-07"}), (Unit{0, 7, 0}));
        QCOMPARE(unit({"2026-12-07", "2026-12-31"}), (Unit{0, 21, 0})); // 14 and 24 days: 19 on average, 3 weeks
        QCOMPARE(unit({"2027-01-01", "2027-03-31"}), (Unit{2, 0, 0}));
        QCOMPARE(unit({"2026-11-24", "2026-11-27"}), (Unit{0, 2, 0}));
        QCOMPARE(unit({}), (Unit{12, 0, 0}));
    }

    void euYearsFollowTheCalendar()
    {
        QCOMPARE(euYears(day("2026-11-23"), day("2026-12-23")), 1 / 12.0);
        QCOMPARE(euYears(day("2026-11-23"), day("2028-11-23")), 24 / 12.0);
        QCOMPARE(euYears(day("2026-11-23"), day("2026-11-23")), 0.0);
        QCOMPARE(euYears(day("2026-12-23"), day("2026-11-23")), -1 / 12.0);
        QCOMPARE(euYears(day("2027-01-31"), day("2027-02-28")), 1 / 12.0);
        QCOMPARE(euYears(day("2027-01-31"), day("2027-04-30")), 3 / 12.0);
        QCOMPARE(euYears(day("2026-11-23"), day("2026-11-30")), 7 / 365.0);
        QCOMPARE(euYears(day("2028-11-23"), day("2028-11-30")), 7 / 366.0);
        QCOMPARE(euYears(day("1900-01-01"), day("1900-01-02")), 1 / 365.0); // no year before it to look at
        QCOMPARE(euYears(day("2012-02-20"), day("2012-02-28")), 8 / 365.0);
        QCOMPARE(euYears(day("2012-02-20"), day("2012-02-29")), 9 / 366.0);
    }

    void names()
    {
        QCOMPARE(std::string(methodName(RateMethod::UsRegZActuarial)), std::string("US_REGZ_ACTUARIAL"));
        QCOMPARE(std::string(methodName(RateMethod::EuAprcEffective)), std::string("EU_APRC_EFFECTIVE"));
        QCOMPARE(std::string(baseName(RateBase::CashPrice)), std::string("cash_price"));
        QCOMPARE(std::string(baseName(RateBase::ListPrice)), std::string("list_price"));
    }

    void theSolverNeedsNoConvexCurve()
    {
        // lent, repaid, lent again: several sign changes, one root that matters
        const std::vector<TimedAmount> list{{.years = 0, .amount = -1'000},
                                            {.years = 0.5, .amount = 1'500},
                                            {.years = 1, .amount = -1'000},
                                            {.years = 2, .amount = 700}};
        const auto root = solveEffective(list);
        QVERIFY(root.has_value());
        double left = 0;
        for (const TimedAmount &flow : list)
            left += flow.amount * std::pow(1 + *root, -flow.years);
        QVERIFY(std::abs(left) < 1e-6);
    }

    void theSolverGivesUpHonestly()
    {
        const std::vector<TimedAmount> never{
            {.years = -1, .amount = 500}, {.years = 0, .amount = -100}, {.years = 1, .amount = 500}};
        QVERIFY(!solveEffective(never).has_value());
        const std::vector<UnitAmount> payments{{.whole = 1, .odd = 0, .amount = 100}};
        QVERIFY(!solvePerUnit(payments, 12).has_value());
    }
};

QTEST_APPLESS_MAIN(tst_Rate)
#include "tst_rate.moc"
