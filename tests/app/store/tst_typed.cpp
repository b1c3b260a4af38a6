#include <QTest>

#include "store/typed.h"

using namespace wazeh::store;

class tst_Typed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digitsOfEveryKeyboardAreOne_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("ascii") << QByteArray("1988") << QByteArray("1988");
        QTest::newRow("urdu") << QByteArray("۱۹۸۸") << QByteArray("1988");
        QTest::newRow("arabic") << QByteArray("١٩٨٨") << QByteArray("1988");
        QTest::newRow("all urdu digits") << QByteArray("۰۱۲۳۴۵۶۷۸۹") << QByteArray("0123456789");
        QTest::newRow("all arabic digits") << QByteArray("٠١٢٣٤٥٦٧٨٩") << QByteArray("0123456789");
        QTest::newRow("spaces and hyphens") << QByteArray(" 19-8 8\t") << QByteArray("1988");
        QTest::newRow("isolates") << QByteArray("\u2066\u06f1\u06f9\u2069\u200f") << QByteArray("19");
        QTest::newRow("other letters stay") << QByteArray("اa") << QByteArray("اa");
        QTest::newRow("cut in half") << QByteArray("1\xdb") << QByteArray("1\xdb");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void digitsOfEveryKeyboardAreOne()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, plain);
        QCOMPARE(QByteArray::fromStdString(plainDigits(typed.toStdString())), plain);
    }

    void codesAreReadAsCrockfordMeant_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("lower case") << QByteArray("a7k0p1") << QByteArray("A7K0P1");
        QTest::newRow("o is zero") << QByteArray("A7KoPO") << QByteArray("A7K0P0");
        QTest::newRow("i and l are one") << QByteArray("iIlL") << QByteArray("1111");
        QTest::newRow("urdu digits in groups") << QByteArray("۲۰۴۱ ۷۳۶۶") << QByteArray("20417366");
        QTest::newRow("u is no symbol") << QByteArray("A7U") << QByteArray();
        QTest::newRow("punctuation") << QByteArray("A7'") << QByteArray();
        QTest::newRow("only spaces") << QByteArray("  ") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void codesAreReadAsCrockfordMeant()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, code);
        const auto found = crockford(typed.toStdString());
        QCOMPARE(found.has_value(), !code.isEmpty());
        QCOMPARE(QByteArray::fromStdString(found.value_or("")), code);
    }
};

QTEST_GUILESS_MAIN(tst_Typed)
#include "tst_typed.moc"
