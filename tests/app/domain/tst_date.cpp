#include <QtTest>
#include <limits>

#include "domain/date.h"
#include "domain/schedule.h"
#include "sample.h"

using namespace wazeh::domain;
using wazeh::test::day;

class tst_Date : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parsesAndWrites()
    {
        const auto date = Date::parse("2026-11-23");
        QVERIFY(date.has_value());
        QCOMPARE(date->year(), 2026);
        QCOMPARE(date->month(), 11U);
        QCOMPARE(date->day(), 23U);
        QCOMPARE(date->toIso(), std::string("2026-11-23"));
        QCOMPARE(day("2026-02-01").toIso(), std::string("2026-02-01"));
        QCOMPARE(Date().toIso(), std::string("1970-01-01"));
    }

    void refusesText_data()
    {
        QTest::addColumn<QByteArray>("iso");
        for (const char *text :
             {"", "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "20260101",
              "2026-01-0a", "+026-01-01", "-026-01-01", "2026-01-01T00:00:00Z", "2026-+1-01", "2026-01--1"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesText()
    {
        QFETCH(QByteArray, iso);
        const auto date = Date::parse(iso.toStdString());
        QVERIFY(!date.has_value());
        QCOMPARE(date.error(), DateError::BadText);
    }

    void refusesDaysThatDoNotExist_data()
    {
        QTest::addColumn<QByteArray>("iso");
        for (const char *text : {"2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00",
                                 "2026-01-32", "2100-02-29", "1899-12-31", "3000-01-01", "0000-01-01", "9999-99-99"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesDaysThatDoNotExist()
    {
        QFETCH(QByteArray, iso);
        const auto date = Date::parse(iso.toStdString());
        QVERIFY(!date.has_value());
        QCOMPARE(date.error(), DateError::OutOfRange);
    }

    void knowsLeapYears()
    {
        QVERIFY(Date::make(2028, 2, 29).has_value());
        QVERIFY(Date::make(2000, 2, 29).has_value());
        QVERIFY(!Date::make(1900, 2, 29).has_value());
        QVERIFY(!Date::make(std::numeric_limits<int>::max(), 1, 1).has_value());
        QVERIFY(!Date::make(std::numeric_limits<int>::min(), 1, 1).has_value());
        QVERIFY(!Date::make(2026, 300, 1).has_value());
        QVERIFY(!Date::make(2026, 1, 4'000'000'000U).has_value());
    }

    void knowsTheWeekday()
    {
        QCOMPARE(day("2026-11-23").isoWeekday(), 1U);
        QCOMPARE(day("2026-11-29").isoWeekday(), 7U);
        QCOMPARE(day("1970-01-01").isoWeekday(), 4U);
        QCOMPARE(day("1900-01-01").isoWeekday(), 1U);
    }

    void addsMonths_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<uint>("anchor");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *from, int months, unsigned anchor, const char *expected) {
            QTest::addRow("%s %+d", from, months) << QByteArray(from) << months << anchor << QByteArray(expected);
        };
        row("2026-01-31", 1, 0, "2026-02-28");
        row("2026-02-28", 1, 31, "2026-03-31");
        row("2026-02-28", 0, 31, "2026-02-28");
        row("2026-01-31", 2, 0, "2026-03-31");
        row("2026-01-30", 1, 0, "2026-02-28");
        row("2028-01-31", 1, 0, "2028-02-29");
        row("2026-11-23", 1, 0, "2026-12-23");
        row("2026-12-23", 1, 0, "2027-01-23");
        row("2027-01-23", -1, 0, "2026-12-23");
        row("2026-03-31", -1, 0, "2026-02-28");
        row("2026-11-23", 12, 0, "2027-11-23");
        row("2026-11-23", -12, 0, "2025-11-23");
        row("2026-11-23", 0, 5, "2026-11-05");
        row("2026-11-23", 0, 99, "2026-11-30");
        row("2999-12-01", 1, 0, "2999-12-31");
        row("1900-01-31", -1, 0, "1900-01-01");
        row("2026-11-23", std::numeric_limits<int>::max(), 0, "2999-12-31");
        row("2026-11-23", std::numeric_limits<int>::min(), 0, "1900-01-01");
    }
    void addsMonths()
    {
        QFETCH(QByteArray, from);
        QFETCH(int, months);
        QFETCH(uint, anchor);
        QFETCH(QByteArray, expected);
        QCOMPARE(day(from.toStdString()).plusMonths(months, anchor).toIso(), expected.toStdString());
    }

    void addsDays()
    {
        QCOMPARE(day("2026-12-31").plusDays(1).toIso(), std::string("2027-01-01"));
        QCOMPARE(day("2028-03-01").plusDays(-1).toIso(), std::string("2028-02-29"));
        QCOMPARE(day("2026-11-23").plusDays(0), day("2026-11-23"));
        QCOMPARE(day("2026-11-23").plusDays(std::numeric_limits<std::int64_t>::max()).toIso(),
                 std::string("2999-12-31"));
        QCOMPARE(day("2026-11-23").plusDays(std::numeric_limits<std::int64_t>::min()).toIso(),
                 std::string("1900-01-01"));
    }

    void countsDays()
    {
        QCOMPARE(day("2026-11-23").daysUntil(day("2026-12-07")), 14);
        QCOMPARE(day("2026-12-07").daysUntil(day("2026-11-23")), -14);
        QCOMPARE(day("1900-01-01").daysUntil(day("2999-12-31")), 401'766);
        QCOMPARE(day("2028-02-28").daysUntil(day("2028-03-01")), 2);
    }

    void compares()
    {
        QVERIFY(day("2026-11-23") < day("2026-11-24"));
        QVERIFY(day("1969-12-31") < Date());
        QVERIFY(day("2026-11-23") == day("2026-11-23"));
    }

    void knowsMonthEnds()
    {
        QVERIFY(day("2026-02-28").isLastDayOfMonth());
        QVERIFY(!day("2028-02-28").isLastDayOfMonth());
        QVERIFY(day("2028-02-29").isLastDayOfMonth());
        QVERIFY(day("2026-12-31").isLastDayOfMonth());
        QVERIFY(!day("2026-12-30").isLastDayOfMonth());
    }

    void everyDayComesBack()
    {
        Date date = day("1999-12-01");
        for (int i = 0; i < 3'000; ++i) {
            QCOMPARE(Date::parse(date.toIso()).value(), date);
            const Date next = date.plusDays(1);
            QVERIFY(date < next);
            QCOMPARE(date.isoWeekday() % 7 + 1, next.isoWeekday());
            QCOMPARE(date.isLastDayOfMonth(), next.day() == 1);
            date = next;
        }
    }

    void aSeriesNeverLosesItsDay()
    {
        const auto dates = dueDates(day("2027-01-31"), {.months = 1, .days = 0}, 14);
        const std::vector<std::string> expected{"2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31",
                                                "2027-06-30", "2027-07-31", "2027-08-31", "2027-09-30", "2027-10-31",
                                                "2027-11-30", "2027-12-31", "2028-01-31", "2028-02-29"};
        QCOMPARE(dates.size(), expected.size());
        for (std::size_t i = 0; i < dates.size(); ++i)
            QCOMPARE(dates[i].toIso(), expected[i]);
    }

    void aSeriesMayBeginOnAShortMonth()
    {
        const auto dates = dueDates(day("2027-02-28"), {.months = 1, .days = 0}, 3, 31);
        QCOMPARE(dates[0].toIso(), std::string("2027-02-28"));
        QCOMPARE(dates[1].toIso(), std::string("2027-03-31"));
        QCOMPARE(dates[2].toIso(), std::string("2027-04-30"));
    }

    void seriesByDays()
    {
        const auto dates = dueDates(day("2026-11-23"), {.months = 0, .days = 14}, 3);
        QCOMPARE(dates[2].toIso(), std::string("2026-12-21"));
        QVERIFY(dueDates(day("2026-11-23"), {.months = 1, .days = 0}, 0).empty());
        QVERIFY(dueDates(day("2026-11-23"), {.months = 1, .days = 0}, -5).empty());
    }

    void anEndlessSeriesStopsAtTheLastDate()
    {
        constexpr int kMost = std::numeric_limits<int>::max();
        QCOMPARE(dueDates(day("2026-11-23"), {.months = kMost, .days = 0}, 600).back().toIso(),
                 std::string("2999-12-31"));
        QCOMPARE(dueDates(day("2026-11-23"), {.months = 0, .days = kMost}, 600).back().toIso(),
                 std::string("2999-12-31"));
    }
};

QTEST_APPLESS_MAIN(tst_Date)
#include "tst_date.moc"
