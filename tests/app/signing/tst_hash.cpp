#include <QRegularExpression>
#include <QTest>

#include <set>

#include "signing/hash.h"

using namespace wazeh::signing;

class TestHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedDigests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        // FIPS 180-4 examples
        QTest::newRow("empty") << QByteArray("")
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("448 bits") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                  << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1000000, 'a')
                                   << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void publishedDigests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, digest);
        QCOMPARE(sha256Hex(bytes.toStdString()), digest.toStdString());
        QCOMPARE(QByteArray::fromStdString(sha256(bytes.toStdString())).toHex(), digest);
    }

    void randomBytesDiffer()
    {
        QCOMPARE(randomBytes(0), std::string());
        QCOMPARE(randomBytes(33).size(), std::size_t{33});
        QVERIFY(randomBytes(16) != randomBytes(16));
    }

    void uuidsCarryTheirTime()
    {
        // RFC 9562 A.6 uses this time: 2022-02-22T19:22:22Z
        const std::string uuid = uuidV7(1645557742000);
        const QRegularExpression shape(QStringLiteral("^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QVERIFY2(shape.match(QString::fromStdString(uuid)).hasMatch(), uuid.c_str());
    }

    void uuidsSortByTimeAndNeverRepeat()
    {
        QVERIFY(uuidV7(1) < uuidV7(2));
        QVERIFY(uuidV7(0xFFFF) < uuidV7(0x10000));
        std::set<std::string> seen;
        for (int i = 0; i < 2000; ++i) {
            seen.insert(uuidV7(7));
        }
        QCOMPARE(seen.size(), std::size_t{2000});
    }
};

QTEST_APPLESS_MAIN(TestHash)
#include "tst_hash.moc"
