#include <QTest>

#include "codec/base64.h"
#include "random.h"

using wazeh::codec::fromBase64Url;
using wazeh::codec::toBase64Url;

class TestBase64 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedExamples_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        // RFC 4648 section 10, without padding
        QTest::newRow("0") << QByteArray("") << QByteArray("");
        QTest::newRow("1") << QByteArray("f") << QByteArray("Zg");
        QTest::newRow("2") << QByteArray("fo") << QByteArray("Zm8");
        QTest::newRow("3") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("4") << QByteArray("foob") << QByteArray("Zm9vYg");
        QTest::newRow("5") << QByteArray("fooba") << QByteArray("Zm9vYmE");
        QTest::newRow("6") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("url letters") << QByteArray("\xFB\xEF\xFF") << QByteArray("--__");
        QTest::newRow("zeros") << QByteArray("\0\0\0\0", 4) << QByteArray("AAAAAA");
        QTest::newRow("RFC 7515 C") << QByteArray::fromHex("03ecffe0c1") << QByteArray("A-z_4ME");
    }
    void publishedExamples()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(toBase64Url(bytes.toStdString()), text.toStdString());
        QCOMPARE(fromBase64Url(text.toStdString()).value(), bytes.toStdString());
    }

    void refusesEverythingElse()
    {
        for (const char *text :
             {"Z", "Zg==", "Zg=", "Zm9vY", "Zh", "Zm9", "Z m", "Zm9v\n", "Zm+v", "Zm/v", "Zm\xC3\xA9"}) {
            QVERIFY2(!fromBase64Url(text), text);
        }
        QVERIFY(!fromBase64Url(std::string_view("Zm\0v", 4)));
    }

    void thereAndBack()
    {
        for (unsigned seed = 0; seed < 2000; ++seed) {
            const std::string bytes = wazeh::test::Random(seed).bytes(70);
            const QByteArray reference = QByteArray::fromStdString(bytes).toBase64(QByteArray::Base64UrlEncoding |
                                                                                   QByteArray::OmitTrailingEquals);
            QCOMPARE(toBase64Url(bytes), reference.toStdString());
            QVERIFY2(fromBase64Url(toBase64Url(bytes)) == bytes, qPrintable(QString::number(seed)));
        }
    }

    void oneTextPerValue()
    {
        const std::string letters = "ABCgwxyz0189-_";
        for (unsigned seed = 0; seed < 2000; ++seed) {
            wazeh::test::Random random(seed);
            std::string text(static_cast<std::size_t>(random.between(0, 12)), 'A');
            for (char &c : text) {
                c = letters[static_cast<std::size_t>(random.between(0, std::ssize(letters) - 1))];
            }
            const auto bytes = fromBase64Url(text);
            QVERIFY2(!bytes || toBase64Url(*bytes) == text, text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestBase64)
#include "tst_base64.moc"
