#include <QtTest>
#include <limits>

#include "domain/checker.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
const Path kRoot;

std::string messageOf(Checker &checker)
{
    const Faults faults = checker.take();
    return faults.empty() ? std::string() : faults.front().message;
}

Checker rupeeChecker()
{
    return Checker(Currency{});
}
} // namespace

class tst_Checker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pathsArePointers()
    {
        const Path options(kRoot, "options");
        const Path third(options, std::size_t{3});
        const Path tiers(third, "tiers");
        QCOMPARE(kRoot.text(), std::string());
        QCOMPARE(options.text(), std::string("/options"));
        QCOMPARE(third.text(), std::string("/options/3"));
        QCOMPARE(Path(tiers, std::size_t{0}).text(), std::string("/options/3/tiers/0"));
    }

    void pathsEscapeWhatPointersReserve_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("pointer");
        QTest::newRow("slash") << QByteArray("a/b") << QByteArray("/a~1b");
        QTest::newRow("tilde") << QByteArray("a~b") << QByteArray("/a~0b");
        QTest::newRow("both") << QByteArray("~/") << QByteArray("/~0~1");
        QTest::newRow("looks escaped") << QByteArray("~1") << QByteArray("/~01");
        QTest::newRow("empty") << QByteArray("") << QByteArray("/");
        QTest::newRow("Urdu") << QByteArray("\xD8\xA7") << QByteArray("/\xD8\xA7");
    }
    void pathsEscapeWhatPointersReserve()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, pointer);
        const std::string held = name.toStdString();
        QCOMPARE(Path(kRoot, held).text(), pointer.toStdString());
    }

    void collectsInOrder()
    {
        Checker checker = rupeeChecker();
        QVERIFY(checker.require(true, Path(kRoot, "a"), "not said"));
        QVERIFY(!checker.require(false, Path(kRoot, "b"), "first"));
        QVERIFY(!checker.require(false, Path(kRoot, "c"), "second"));
        const Faults faults = checker.take();
        QCOMPARE(faults.size(), 2U);
        QCOMPARE(faults[0], (Fault{"/b", "first"}));
        QCOMPARE(faults[1], (Fault{"/c", "second"}));
    }

    void knowsItsBounds()
    {
        constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
        constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
        Checker checker = rupeeChecker();
        QVERIFY(checker.within(1, 1, 31, kRoot));
        QVERIFY(checker.within(31, 1, 31, kRoot));
        QVERIFY(checker.within(kMax, kMin, kMax, kRoot));
        QVERIFY(checker.take().empty());
        QVERIFY(!checker.within(0, 1, 31, kRoot));
        QCOMPARE(messageOf(checker), std::string("must be from 1 to 31, not 0"));
        QVERIFY(!checker.within(32, 1, 31, kRoot));
        QVERIFY(!checker.within(kMin, 0, kMax, kRoot));
    }

    void knowsAmounts()
    {
        Checker checker = rupeeChecker();
        QVERIFY(checker.amount(minor(0), kRoot));
        QVERIFY(checker.amount(minor(kMaxAmount), kRoot));
        QVERIFY(checker.take().empty());
        QVERIFY(!checker.amount(minor(-1), kRoot));
        QCOMPARE(messageOf(checker), std::string("an amount cannot be negative"));
        checker = rupeeChecker();
        QVERIFY(!checker.amount(minor(kMaxAmount + 1), kRoot));
        QCOMPARE(messageOf(checker), std::string("an amount cannot be above 100000000000000"));
        checker = rupeeChecker();
        QVERIFY(!checker.amount(Money::fromMinor(5, {.code = {'U', 'S', 'D'}, .exponent = 2}), kRoot));
        QCOMPARE(messageOf(checker), std::string("is in USD, but the document is in PKR"));
    }

    void knowsBlankTexts()
    {
        Checker checker = rupeeChecker();
        QVERIFY(checker.filled("x", kRoot));
        QVERIFY(checker.filled(" x ", kRoot));
        QVERIFY(!checker.filled("", kRoot));
        QVERIFY(!checker.filled(" ", kRoot));
        QVERIFY(!checker.filled("\n\t ", kRoot));
        QCOMPARE(checker.take().size(), 3U);
    }

    void knowsDates_data()
    {
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<bool>("sound");
        QTest::newRow("today") << QByteArray("2026-11-23") << true;
        QTest::newRow("first") << QByteArray("2000-01-01") << true;
        QTest::newRow("last") << QByteArray("2199-12-31") << true;
        QTest::newRow("leap day") << QByteArray("2028-02-29") << true;
        QTest::newRow("before") << QByteArray("1999-12-31") << false;
        QTest::newRow("after") << QByteArray("2200-01-01") << false;
        QTest::newRow("unset") << QByteArray("1970-01-01") << false;
        QTest::newRow("before 1970") << QByteArray("1969-12-31") << false;
    }
    void knowsDates()
    {
        QFETCH(QByteArray, iso);
        QFETCH(bool, sound);
        Checker checker = rupeeChecker();
        QCOMPARE(checker.date(day(iso.toStdString()), kRoot), sound);
        QCOMPARE(checker.take().empty(), sound);
    }

    void knowsTimes_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<bool>("sound");
        for (const char *good : {"2026-11-23T09:00:00Z", "2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z",
                                 "2026-12-31T23:59:60Z", "2026-11-23T09:00:00.5Z", "2026-11-23T09:00:00.123456789Z"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad :
             {"", "2026-11-23", "2026-11-23T09:00:00", "2026-11-23T09:00:00+05:00", "2026-11-23 09:00:00Z",
              "2026-11-23t09:00:00Z", "2026-11-23T09:00Z", "2026-11-23T24:00:00Z", "2026-11-23T09:60:00Z",
              "2026-11-23T09:00:61Z", "2026-11-31T09:00:00Z", "2026-11-23T09:00:00.Z", "2026-11-23T09:00:00.aZ",
              "2026-11-23T9:00:000Z", "2026-11-23T-9:00:00Z", "2026-11-23T09:00:00ZZ"})
            QTest::newRow(bad) << QByteArray(bad) << false;
    }
    void knowsTimes()
    {
        QFETCH(QByteArray, time);
        QFETCH(bool, sound);
        Checker checker = rupeeChecker();
        QCOMPARE(checker.timestamp(time.toStdString(), kRoot), sound);
        QCOMPARE(checker.take().empty(), sound);
    }
};

QTEST_APPLESS_MAIN(tst_Checker)
#include "tst_checker.moc"
