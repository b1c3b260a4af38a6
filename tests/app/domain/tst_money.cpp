#include <QtTest>
#include <limits>

#include "domain/money.h"

using namespace wazeh::domain;

namespace {
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
constexpr Currency kYen{.code = {'J', 'P', 'Y'}, .exponent = 0};
constexpr Currency kDinar{.code = {'K', 'W', 'D'}, .exponent = 3};
} // namespace

class tst_Money : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesCurrencies_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<qint64>("minorPerUnit");
        QTest::addColumn<int>("exponent"); // -1: refused
        QTest::newRow("rupee") << QByteArray("PKR") << qint64{100} << 2;
        QTest::newRow("yen") << QByteArray("JPY") << qint64{1} << 0;
        QTest::newRow("dinar") << QByteArray("KWD") << qint64{1000} << 3;
        QTest::newRow("six decimals") << QByteArray("XXX") << qint64{1'000'000} << 6;
        QTest::newRow("seven decimals") << QByteArray("XXX") << qint64{10'000'000} << -1;
        QTest::newRow("five to one") << QByteArray("PKR") << qint64{5} << -1;
        QTest::newRow("nothing to one") << QByteArray("PKR") << qint64{0} << -1;
        QTest::newRow("negative") << QByteArray("PKR") << qint64{-100} << -1;
        QTest::newRow("largest") << QByteArray("PKR") << qint64{kMax} << -1;
        QTest::newRow("small letters") << QByteArray("pkr") << qint64{100} << -1;
        QTest::newRow("two letters") << QByteArray("PK") << qint64{100} << -1;
        QTest::newRow("four letters") << QByteArray("PKRS") << qint64{100} << -1;
        QTest::newRow("figures") << QByteArray("PK1") << qint64{100} << -1;
        QTest::newRow("empty") << QByteArray("") << qint64{100} << -1;
    }
    void makesCurrencies()
    {
        QFETCH(QByteArray, code);
        QFETCH(qint64, minorPerUnit);
        QFETCH(int, exponent);
        const auto currency = Currency::make(code.toStdString(), minorPerUnit);
        QCOMPARE(currency.has_value(), exponent >= 0);
        if (!currency) {
            QVERIFY(!currency.error().empty());
            return;
        }
        QCOMPARE(int{currency->exponent}, exponent);
        QCOMPARE(currency->minorPerUnit(), minorPerUnit);
        QCOMPARE(currency->name(), code.toStdString());
    }

    void startsAsNothingInRupees()
    {
        const Money nothing;
        QVERIFY(nothing.isZero());
        QVERIFY(!nothing.isNegative());
        QCOMPARE(nothing.currency().name(), std::string("PKR"));
        QCOMPARE(nothing, Money::fromMinor(0));
    }

    void adds()
    {
        const auto sum = Money::fromMinor(150).plus(Money::fromMinor(-250));
        QVERIFY(sum.has_value());
        QCOMPARE(sum->minor(), -100);
        QVERIFY(sum->isNegative());
        QCOMPARE(Money::fromMinor(kMax).plus(Money::fromMinor(0))->minor(), kMax);
        QCOMPARE(Money::fromMinor(kMax).plus(Money::fromMinor(kMin))->minor(), -1);
    }

    void subtracts()
    {
        QCOMPARE(Money::fromMinor(100).minus(Money::fromMinor(300))->minor(), -200);
        QCOMPARE(Money::fromMinor(-1).minus(Money::fromMinor(kMax))->minor(), kMin);
        QCOMPARE(Money::fromMinor(kMin).minus(Money::fromMinor(kMin))->minor(), 0);
    }

    void multiplies()
    {
        QCOMPARE(Money::fromMinor(2'600'000).times(2)->minor(), 5'200'000);
        QCOMPARE(Money::fromMinor(7).times(0)->minor(), 0);
        QCOMPARE(Money::fromMinor(7).times(-3)->minor(), -21);
        QCOMPARE(Money::fromMinor(kMin).times(1)->minor(), kMin);
    }

    void overflowIsAnError()
    {
        const auto isOverflow = [](const std::expected<Money, MoneyError> &result) {
            return !result && result.error() == MoneyError::Overflow;
        };
        QVERIFY(isOverflow(Money::fromMinor(kMax).plus(Money::fromMinor(1))));
        QVERIFY(isOverflow(Money::fromMinor(kMin).plus(Money::fromMinor(-1))));
        QVERIFY(isOverflow(Money::fromMinor(kMin).minus(Money::fromMinor(1))));
        QVERIFY(isOverflow(Money::fromMinor(0).minus(Money::fromMinor(kMin))));
        QVERIFY(isOverflow(Money::fromMinor(kMin).times(-1)));
        QVERIFY(isOverflow(Money::fromMinor(kMax).times(2)));
        QVERIFY(isOverflow(Money::fromMinor(kMaxAmount).times(kMaxAmount)));
    }

    void aHugeSumOfTheLargestAmountsFits()
    {
        auto sum = Money::fromMinor(0);
        for (int i = 0; i < 10'000; ++i) {
            const auto next = sum.plus(Money::fromMinor(kMaxAmount));
            QVERIFY(next.has_value());
            sum = *next;
        }
        QCOMPARE(sum.minor(), kMaxAmount * 10'000);
    }

    void currenciesDoNotMix()
    {
        const Money rupee = Money::fromMinor(100);
        const Money yen = Money::fromMinor(100, kYen);
        QCOMPARE(rupee.plus(yen).error(), MoneyError::CurrencyMismatch);
        QCOMPARE(rupee.minus(yen).error(), MoneyError::CurrencyMismatch);
        QCOMPARE(Money::fromMinor(0).plus(Money::fromMinor(0, kYen)).error(), MoneyError::CurrencyMismatch);
        QVERIFY(rupee != yen);
        const Currency odd{.code = {'P', 'K', 'R'}, .exponent = 0};
        QCOMPARE(rupee.plus(Money::fromMinor(1, odd)).error(), MoneyError::CurrencyMismatch);
    }

    void parses_data()
    {
        QTest::addColumn<QByteArray>("decimal");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("two decimals") << QByteArray("1707.00") << qint64{170'700};
        QTest::newRow("one decimal") << QByteArray("1707.5") << qint64{170'750};
        QTest::newRow("whole") << QByteArray("1707") << qint64{170'700};
        QTest::newRow("negative") << QByteArray("-12") << qint64{-1'200};
        QTest::newRow("negative part") << QByteArray("-0.05") << qint64{-5};
        QTest::newRow("nothing") << QByteArray("0") << qint64{0};
        QTest::newRow("minus nothing") << QByteArray("-0.00") << qint64{0};
        QTest::newRow("leading zeros") << QByteArray("007.10") << qint64{710};
        QTest::newRow("largest") << QByteArray("92233720368547758.07") << qint64{kMax};
        QTest::newRow("smallest") << QByteArray("-92233720368547758.08") << qint64{kMin};
    }
    void parses()
    {
        QFETCH(QByteArray, decimal);
        QFETCH(qint64, minor);
        const auto money = Money::parse(decimal.toStdString());
        QVERIFY(money.has_value());
        QCOMPARE(money->minor(), minor);
    }

    void refusesText_data()
    {
        QTest::addColumn<QByteArray>("decimal");
        for (const char *text : {"", "-", "+1", " 1", "1 ", "1.", ".5", "-.5", "1,000", "1.000", "1.2.3", "1e3", "0x10",
                                 "--1", "1-", "\xDB\xB1", "NaN", "1\n", "1.-5"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesText()
    {
        QFETCH(QByteArray, decimal);
        const auto money = Money::parse(decimal.toStdString());
        QVERIFY(!money.has_value());
        QCOMPARE(money.error(), MoneyError::BadText);
    }

    void refusesWhatDoesNotFit()
    {
        for (const char *text : {"92233720368547758.08", "-92233720368547758.09", "100000000000000000",
                                 "999999999999999999999999999999999999999999999999999999999999"})
            QCOMPARE(Money::parse(text).error(), MoneyError::Overflow);
    }

    void decimalsFollowTheCurrency()
    {
        QCOMPARE(Money::parse("12", kYen)->minor(), 12);
        QCOMPARE(Money::parse("12.0", kYen).error(), MoneyError::BadText);
        QCOMPARE(Money::parse("1.234", kDinar)->minor(), 1'234);
        QCOMPARE(Money::fromMinor(1'234, kDinar).toDecimal(), std::string("1.234"));
        QCOMPARE(Money::fromMinor(12, kYen).toDecimal(), std::string("12"));
        QCOMPARE(Money::fromMinor(-5, kYen).toDecimal(), std::string("-5"));
    }

    void writes_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("decimal");
        QTest::newRow("amount") << qint64{6'400'000} << QByteArray("64000.00");
        QTest::newRow("paisa") << qint64{5} << QByteArray("0.05");
        QTest::newRow("ten paisa") << qint64{10} << QByteArray("0.10");
        QTest::newRow("one") << qint64{100} << QByteArray("1.00");
        QTest::newRow("nothing") << qint64{0} << QByteArray("0.00");
        QTest::newRow("negative") << qint64{-1} << QByteArray("-0.01");
        QTest::newRow("largest") << qint64{kMax} << QByteArray("92233720368547758.07");
        QTest::newRow("smallest") << qint64{kMin} << QByteArray("-92233720368547758.08");
    }
    void writes()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, decimal);
        QCOMPARE(Money::fromMinor(minor).toDecimal(), decimal.toStdString());
        QCOMPARE(Money::parse(decimal.toStdString())->minor(), minor);
    }
};

QTEST_APPLESS_MAIN(tst_Money)
#include "tst_money.moc"
