#include <QtTest>

#include "clinic/clock.h"
#include "clinic/crockford.h"

using namespace wazeh;
using namespace wazeh::clinic;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesInstants_data()
    {
        QTest::addColumn<qint64>("unixMs");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](qint64 unixMs, const char *text) { QTest::newRow(text) << unixMs << QByteArray(text); };
        row(0, "1970-01-01T00:00:00.000Z");
        row(1, "1970-01-01T00:00:00.001Z");
        row(-1, "1969-12-31T23:59:59.999Z");
        row(951'782'399'999, "2000-02-28T23:59:59.999Z");
        row(951'782'400'000, "2000-02-29T00:00:00.000Z");
        row(1'795'417'200'000, "2026-11-23T07:00:00.000Z");
        row(4'102'444'799'999, "2099-12-31T23:59:59.999Z");
    }

    void writesInstants()
    {
        QFETCH(qint64, unixMs);
        QFETCH(QByteArray, text);
        QCOMPARE(rfc3339(unixMs), text.toStdString());
    }

    void theDayChangesAtMidnightInKarachi()
    {
        const std::int64_t midnight = 1'795'374'000'000; // 2026-11-22T19:00:00Z
        QCOMPARE(civilDate(midnight - 1, 300).toIso(), std::string("2026-11-22"));
        QCOMPARE(civilDate(midnight, 300).toIso(), std::string("2026-11-23"));
        QCOMPARE(civilDate(midnight, 0).toIso(), std::string("2026-11-22"));
        QCOMPARE(startOfDay(*domain::Date::parse("2026-11-23"), 300), midnight);
    }

    void daysBeginWhereTheyBegin()
    {
        for (const int offset : {-720, -300, 0, 270, 300, 330, 840})
            for (const char *iso : {"1970-01-01", "2000-02-29", "2026-11-23", "2027-01-01"}) {
                const auto date = *domain::Date::parse(iso);
                const auto begin = startOfDay(date, offset);
                QCOMPARE(civilDate(begin, offset).toIso(), std::string(iso));
                QCOMPARE(civilDate(begin - 1, offset).toIso(), date.plusDays(-1).toIso());
                QCOMPARE(civilDate(begin + 86'399'999, offset).toIso(), std::string(iso));
            }
    }

    void knowsZonesWithoutSummerTime()
    {
        QCOMPARE(zoneOffset("Asia/Karachi"), std::optional(300));
        QCOMPARE(zoneOffset("Asia/Kolkata"), std::optional(330));
        QCOMPARE(zoneOffset("UTC"), std::optional(0));
        for (const char *zone : {"Europe/Berlin", "America/New_York", "asia/karachi", "", "Asia/Karachi "})
            QVERIFY2(!zoneOffset(zone), zone);
    }

    void theSystemsClockIsOfThisCentury()
    {
        QVERIFY(systemNow() > 1'700'000'000'000);
        QVERIFY(systemNow() < 4'102'444'800'000);
    }

    void codesAreReadAsTheyAreTyped()
    {
        QCOMPARE(normalCrockford("abcd-efgh jkmn"), std::optional<std::string>("ABCDEFGHJKMN"));
        QCOMPARE(normalCrockford("iIlLoO"), std::optional<std::string>("111100"));
        QCOMPARE(normalCrockford(""), std::optional<std::string>(""));
        for (const char *bad : {"U", "u1", "12_3", "ا", "1\n", "*"})
            QVERIFY2(!normalCrockford(bad), bad);
    }

    void freshCodesUseTheWholeAlphabetOnly()
    {
        const std::string code = randomCrockford(4000);
        QCOMPARE(code.size(), std::size_t{4000});
        QCOMPARE(*normalCrockford(code), code);
        for (const char c : std::string_view("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
            QVERIFY2(code.find(c) != std::string::npos, std::string(1, c).c_str());
        QVERIFY(randomCrockford(12) != randomCrockford(12));
    }

    void freshDigitsAreDigits()
    {
        const std::string digits = randomDigits(4000);
        QCOMPARE(digits.size(), std::size_t{4000});
        QCOMPARE(digits.find_first_not_of("0123456789"), std::string::npos);
        for (char c = '0'; c <= '9'; ++c) {
            const auto count = std::count(digits.begin(), digits.end(), c);
            QVERIFY2(count > 280 && count < 520, std::to_string(count).c_str()); // 400 ± 6 sigma
        }
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
