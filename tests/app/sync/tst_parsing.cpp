#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "sync/address.h"
#include "sync/enrolment.h"
#include "sync/enrolmentfile.h"
#include "sync/messages.h"
#include "sync/privatefile.h"

using namespace wazeh;
using namespace wazeh::sync;

class tst_Parsing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("connectTo"); // "" = refused
        const QByteArray front = "clinic.wazeh.internal:";
        QTest::newRow("IPv4") << QByteArray("https://192.168.1.9:8443") << front + "8443:192.168.1.9:8443";
        QTest::newRow("name, no port") << QByteArray("https://clinic-pc/") << front + "443:clinic-pc:443";
        QTest::newRow("IPv6") << QByteArray("https://[fe80::1]:8443") << front + "8443:[fe80::1]:8443";
        for (const char *bad : {"http://192.168.1.9:8443", "https://", "https://a:0", "https://a:65536", "https://a:8x",
                                "https://a:", "https://a/b", "https://u@a", "https://a:1:2", "https://[]",
                                "https://[::1", "https://a b", "ftp://a", ""})
            QTest::newRow(*bad == '\0' ? "empty" : bad) << QByteArray(bad) << QByteArray();
    }
    void addresses()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, connectTo);
        const auto address = Address::parse(url.toStdString());
        QCOMPARE(address.has_value(), !connectTo.isEmpty());
        if (address)
            QCOMPARE(QByteArray::fromStdString(address->connectTo()), connectTo);
    }

    void theUrlAlwaysNamesTheClinic()
    {
        QCOMPARE(Address::parse("https://10.0.0.1:8443")->urlOf("/v1/day"),
                 std::string("https://clinic.wazeh.internal:8443/v1/day"));
    }

    void enrolmentTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const QByteArray hash(64, 'a');
        const auto make = [](const QByteArray &u, const QByteArray &c, const QByteArray &p, const QByteArray &d) {
            return "{\"u\":\"" + u + "\",\"c\":\"" + c + "\",\"p\":\"" + p + "\",\"d\":\"" + d + "\"}";
        };
        QTest::newRow("as printed") << make("https://10.0.0.1:8443", "ABCD-EFGH-JKMN", hash, "tab-1") << true;
        QTest::newRow("http") << make("http://10.0.0.1", "ABCDEFGHJKMN", hash, "tab-1") << false;
        QTest::newRow("short code") << make("https://10.0.0.1", "ABCDEFGHJKM", hash, "tab-1") << false;
        QTest::newRow("U is no symbol") << make("https://10.0.0.1", "UBCDEFGHJKMN", hash, "tab-1") << false;
        QTest::newRow("short hash") << make("https://10.0.0.1", "ABCDEFGHJKMN", hash.left(63), "tab-1") << false;
        QTest::newRow("capital hash") << make("https://10.0.0.1", "ABCDEFGHJKMN", hash.toUpper(), "tab-1") << false;
        QTest::newRow("no device") << make("https://10.0.0.1", "ABCDEFGHJKMN", hash, "") << false;
        QTest::newRow("not JSON") << QByteArray("hello") << false;
        QTest::newRow("an array") << QByteArray("[1,2,3,4]") << false;
        QTest::newRow("more than four") << make("https://10.0.0.1", "ABCDEFGHJKMN", hash, "t\",\"x\":\"y") << false;
    }
    void enrolmentTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const auto parsed = EnrolmentText::parse(text.toStdString());
        QCOMPARE(parsed.has_value(), good);
        if (good)
            QCOMPARE(parsed->code, std::string("ABCDEFGHJKMN"));
        else
            QVERIFY(!parsed.error().empty());
    }

    void typedCodesAreReadAsCrockfordMeant()
    {
        const auto text = R"({"u":"https://a","c":"oil0 abcd-efgh","d":"t","p":")" + std::string(64, '0') + "\"}";
        QCOMPARE(EnrolmentText::parse(text)->code, std::string("0110ABCDEFGH"));
    }

    void privateFilesAreForTheOwnerOnly()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "x";
        QVERIFY(writePrivate(file, "one"));
        QVERIFY(writePrivate(file, "two"));
        QCOMPARE(readWhole(file).value_or(""), std::string("two"));
        QCOMPARE(static_cast<unsigned>(std::filesystem::status(file).permissions()), 0600U);
        QVERIFY(!writePrivate(file / "below", "x"));
        QVERIFY(!readWhole(file / "below"));
    }

    void anEnrolmentComesBackFromItsFile()
    {
        QTemporaryDir folder;
        const std::filesystem::path directory(folder.path().toStdString());
        QVERIFY(!isEnrolled(directory));
        QVERIFY(!loadEnrolment(directory));
        Enrolment enrolment;
        enrolment.identity = {"clinic", "device", "epoch", "Tablet 1", {}, {}};
        enrolment.serverUrl = "https://a";
        enrolment.caPem = "ca\n";
        enrolment.certificatePem = "cert\n";
        enrolment.serverJwk = R"({"kty":"OKP"})";
        QVERIFY(saveEnrolment(directory, enrolment));
        QVERIFY(isEnrolled(directory));
        const auto loaded = loadEnrolment(directory);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->identity.deviceEpoch, std::string("epoch"));
        QCOMPARE(loaded->identity.deviceName, std::string("Tablet 1"));
        QVERIFY(!loaded->identity.appVersion.empty());
        QCOMPARE(loaded->serverJwk, enrolment.serverJwk);
        QVERIFY(writePrivate(directory / "enrolment.json", "{\"typ\":\"enrolment\"}"));
        QVERIFY(!loadEnrolment(directory));
    }

    void aDamagedEnrolmentIsNoOther()
    {
        QTemporaryDir folder;
        const std::filesystem::path directory(folder.path().toStdString());
        Enrolment enrolment;
        enrolment.identity = {"clinic", "device", "epoch", "Tablet 1", {}, {}};
        enrolment.serverUrl = "https://a";
        enrolment.caPem = "ca\n";
        enrolment.certificatePem = "cert\n";
        enrolment.serverJwk = "{}";
        QVERIFY(saveEnrolment(directory, enrolment));
        const auto good = readWhole(directory / "enrolment.json").value();
        for (std::size_t size = 0; size < good.size(); ++size) {
            QVERIFY(writePrivate(directory / "enrolment.json", good.substr(0, size)));
            QVERIFY2(!loadEnrolment(directory), qPrintable(QString::number(size)));
            QVERIFY(isEnrolled(directory)); // damaged is not absent: nobody enrols over it by mistake
        }
        for (const char *more : {"{\"a\":1,", "{\"typ\":\"enrolment\","}) {
            QVERIFY(writePrivate(directory / "enrolment.json", more + good.substr(1)));
            QVERIFY(!loadEnrolment(directory));
        }
        QVERIFY(writePrivate(directory / "enrolment.json", good));
        QVERIFY(loadEnrolment(directory));
    }

    void whatAnEarlierWriteLeftIsNoHindrance()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "x";
        std::ofstream(file.string() + ".new") << "half";
        QVERIFY(writePrivate(file, "whole"));
        QCOMPARE(readWhole(file).value_or(""), std::string("whole"));
        QVERIFY(!std::filesystem::exists(file.string() + ".new"));
        std::filesystem::create_directory(file.string() + ".new"); // now it cannot be written
        QVERIFY(!writePrivate(file, "other"));
        QCOMPARE(readWhole(file).value_or(""), std::string("whole"));
    }

    void pathSegmentsAreEscaped()
    {
        QCOMPARE(segment("V-1_~9"), std::string("V-1_~9"));
        QCOMPARE(segment("a/../b?c#d %"), std::string("a%2F%2E%2E%2Fb%3Fc%23d%20%25"));
        QCOMPARE(segment("\xd8\xa7"), std::string("%D8%A7"));
    }

    void bodiesAreAsTheInterfaceSays()
    {
        QCOMPARE(visitStateBody(domain::VisitState::NotNow, "later", "2026-11-23T04:00:00.000Z"),
                 std::string(R"({"at":"2026-11-23T04:00:00.000Z","reason":"later","state":"not_now",)"
                             R"("typ":"visit_state","v":1})"));
    }
};

QTEST_GUILESS_MAIN(tst_Parsing)
#include "tst_parsing.moc"
