#include <QtTest>
#include <limits>

#include "domain/rounding.h"

using namespace wazeh::domain;

namespace {
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
} // namespace

class tst_Rounding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void divides_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<qint64>("halfUp");
        QTest::addColumn<qint64>("halfEven");
        QTest::addColumn<qint64>("up");
        QTest::addColumn<qint64>("down");
        const auto row = [](const char *name, qint64 n, qint64 d, std::array<qint64, 4> r) {
            QTest::newRow(name) << n << d << r[0] << r[1] << r[2] << r[3];
        };
        row("exact", 6, 3, {2, 2, 2, 2});
        row("nothing", 0, 7, {0, 0, 0, 0});
        row("below half", 7, 3, {2, 2, 3, 2});
        row("above half", 8, 3, {3, 3, 3, 2});
        row("half to even", 5, 2, {3, 2, 3, 2});
        row("half to odd", 7, 2, {4, 4, 4, 3});
        row("half of one", 1, 2, {1, 0, 1, 0});
        row("negative below half", -7, 3, {-2, -2, -3, -2});
        row("negative above half", -8, 3, {-3, -3, -3, -2});
        row("negative half to even", -5, 2, {-3, -2, -3, -2});
        row("negative half to odd", -7, 2, {-4, -4, -4, -3});
        row("small part", 1, 1'000'000, {0, 0, 1, 0});
        row("largest by one", kMax, 1, {kMax, kMax, kMax, kMax});
        row("smallest by one", kMin, 1, {kMin, kMin, kMin, kMin});
        row("largest by two", kMax, 2, {kMax / 2 + 1, kMax / 2 + 1, kMax / 2 + 1, kMax / 2});
        row("smallest by largest", kMin, kMax, {-1, -1, -2, -1});
        row("largest by largest", kMax, kMax, {1, 1, 1, 1});
        row("just under half of the largest", kMax / 2, kMax, {0, 0, 1, 0});
    }
    void divides()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QFETCH(qint64, halfUp);
        QFETCH(qint64, halfEven);
        QFETCH(qint64, up);
        QFETCH(qint64, down);
        QCOMPARE(divide(numerator, denominator, RoundMode::HalfUp).value(), halfUp);
        QCOMPARE(divide(numerator, denominator, RoundMode::HalfEven).value(), halfEven);
        QCOMPARE(divide(numerator, denominator, RoundMode::Up).value(), up);
        QCOMPARE(divide(numerator, denominator, RoundMode::Down).value(), down);
    }

    void refusesADenominatorThatIsNotPositive()
    {
        QVERIFY(!divide(1, 0, RoundMode::Down).has_value());
        QVERIFY(!divide(1, -1, RoundMode::Down).has_value());
        QVERIFY(!divide(kMin, -1, RoundMode::HalfUp).has_value());
        QVERIFY(!divide(kMin, kMin, RoundMode::Up).has_value());
    }

    void roundsToAUnit_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("unit");
        QTest::addColumn<qint64>("halfUp");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<qint64>("up");
        QTest::newRow("ten rupees") << qint64{1'066'666} << qint64{1'000} << qint64{1'067'000} << qint64{1'066'000}
                                    << qint64{1'067'000};
        QTest::newRow("already") << qint64{5'000} << qint64{1'000} << qint64{5'000} << qint64{5'000} << qint64{5'000};
        QTest::newRow("half") << qint64{1'500} << qint64{1'000} << qint64{2'000} << qint64{1'000} << qint64{2'000};
        QTest::newRow("by one") << qint64{1'501} << qint64{1} << qint64{1'501} << qint64{1'501} << qint64{1'501};
        QTest::newRow("below the unit") << qint64{499} << qint64{1'000} << qint64{0} << qint64{0} << qint64{1'000};
        QTest::newRow("negative") << qint64{-1'500} << qint64{1'000} << qint64{-2'000} << qint64{-1'000}
                                  << qint64{-2'000};
    }
    void roundsToAUnit()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, unit);
        QFETCH(qint64, halfUp);
        QFETCH(qint64, down);
        QFETCH(qint64, up);
        const Money money = Money::fromMinor(amount);
        QCOMPARE(roundTo(money, unit, RoundMode::HalfUp)->minor(), halfUp);
        QCOMPARE(roundTo(money, unit, RoundMode::Down)->minor(), down);
        QCOMPARE(roundTo(money, unit, RoundMode::Up)->minor(), up);
    }

    void roundingToAUnitCanOverflow()
    {
        QCOMPARE(roundTo(Money::fromMinor(kMax), 1'000, RoundMode::Up).error(), MoneyError::Overflow);
        QCOMPARE(roundTo(Money::fromMinor(kMin), 1'000, RoundMode::Up).error(), MoneyError::Overflow);
        QVERIFY(roundTo(Money::fromMinor(kMax), 1'000, RoundMode::Down).has_value());
        QVERIFY(!roundTo(Money::fromMinor(1), 0, RoundMode::Down).has_value());
        QVERIFY(!roundTo(Money::fromMinor(1), -5, RoundMode::Down).has_value());
    }

    void takesBasisPoints()
    {
        QCOMPARE(basisPoints(Money::fromMinor(6'400'000), 500, RoundMode::Down)->minor(), 320'000);
        QCOMPARE(basisPoints(Money::fromMinor(333), 1'500, RoundMode::Down)->minor(), 49);
        QCOMPARE(basisPoints(Money::fromMinor(333), 1'500, RoundMode::HalfUp)->minor(), 50);
        QCOMPARE(basisPoints(Money::fromMinor(333), 1'500, RoundMode::Up)->minor(), 50);
        QCOMPARE(basisPoints(Money::fromMinor(-333), 1'500, RoundMode::HalfUp)->minor(), -50);
        QCOMPARE(basisPoints(Money::fromMinor(333), 0, RoundMode::Up)->minor(), 0);
        QCOMPARE(basisPoints(Money::fromMinor(kMax), 10'000, RoundMode::HalfUp)->minor(), kMax);
        QCOMPARE(basisPoints(Money::fromMinor(kMin), 10'000, RoundMode::HalfUp)->minor(), kMin);
        QCOMPARE(basisPoints(Money::fromMinor(kMax), 10'001, RoundMode::HalfUp).error(), MoneyError::Overflow);
        QCOMPARE(basisPoints(Money::fromMinor(kMax), kMax, RoundMode::HalfUp).error(), MoneyError::Overflow);
        QCOMPARE(basisPoints(Money::fromMinor(kMin), kMin, RoundMode::HalfUp).error(), MoneyError::Overflow);
    }

    void keepsTheCurrency()
    {
        const Currency yen{.code = {'J', 'P', 'Y'}, .exponent = 0};
        QCOMPARE(roundTo(Money::fromMinor(15, yen), 10, RoundMode::Up)->currency(), yen);
        QCOMPARE(basisPoints(Money::fromMinor(15, yen), 10, RoundMode::Up)->currency(), yen);
    }
};

QTEST_APPLESS_MAIN(tst_Rounding)
#include "tst_rounding.moc"
