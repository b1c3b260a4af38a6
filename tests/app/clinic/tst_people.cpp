#include <QtTest>

#include <set>

#include "clinic/admin/people.h"
#include "clinic/admin/sample.h"
#include "clinic/crockford.h"
#include "clinic/store/devices.h"
#include "clinic/store/staff.h"
#include "clinicfixture.h"
#include "codec/json.h"
#include "signing/hash.h"
#include "signing/pin.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleAreNumbered()
    {
        TestClinic real(false);
        QCOMPARE(addStaff(real.clinic(), "A", "4729"), std::string("S1"));
        QCOMPARE(addStaff(real.clinic(), "B", "90210"), std::string("S2"));
        QVERIFY(disableStaff(real.database(), "S2"));
        QCOMPARE(addStaff(real.clinic(), "C", "4730"), std::string("S3")); // a number is never used again
        const auto people = listStaff(real.database());
        QCOMPARE(people.at(1).name, std::string("B"));
        QCOMPARE(people.at(0).addedAt, std::string("2026-11-23T07:00:00.000Z"));
    }

    void aPinIsKeptAsItsHashOnly()
    {
        TestClinic real(false);
        (void)addStaff(real.clinic(), "A", "90210");
        const auto person = listStaff(real.database()).front();
        QVERIFY(person.pinHash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
        QVERIFY(signing::pinMatches("90210", person.pinHash));
        QVERIFY(!signing::pinMatches("90211", person.pinHash));
        real.close();
        for (const auto &entry : std::filesystem::directory_iterator(real.folder().root))
            QVERIFY2(readFile(entry.path()).value_or("").find("90210") == std::string::npos, entry.path().c_str());
    }

    void easyPinsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *pin, bool good) { QTest::newRow(pin) << QByteArray(pin) << good; };
        row("4729", true);
        row("1357", true);
        row("1211", true);
        row("00001", true);
        row("12345679", true);
        row("0123", false);
        row("123456", false);
        row("9876", false);
        row("2222", false);
        row("222222", false);
        row("12 4", false);
        row("-123", false);
        row("1.23", false);
        row("۱۲۴۷", false);
        row("123", false);
        row("123456780", false);
    }

    void easyPinsAreRefused()
    {
        QFETCH(QByteArray, pin);
        QFETCH(bool, good);
        QCOMPARE(pinFault(pin.toStdString()).empty(), good);
    }

    void madePinsAreGoodAndDiffer()
    {
        std::set<std::string> pins;
        for (int i = 0; i < 200; ++i) {
            pins.insert(makePin());
            QVERIFY(pinFault(*pins.rbegin()).empty());
        }
        QVERIFY(pins.size() > 150);
    }

    void everyInvitationIsItsOwn()
    {
        TestClinic real(false);
        std::set<std::string> codes, ids;
        for (int i = 0; i < 50; ++i) {
            const auto invitation = invite(real.clinic());
            codes.insert(invitation.code);
            ids.insert(invitation.deviceId);
        }
        QCOMPARE(codes.size(), std::size_t{50});
        QCOMPARE(ids.size(), std::size_t{50});
        for (const auto &device : listDevices(real.database())) {
            QCOMPARE(device.state, std::string("pending"));
            QCOMPARE(device.codeExpiresMs, kNoon + 600'000);
            QVERIFY(device.jwk.empty() && device.certificate.empty());
        }
    }

    void theCodeIsNowhereInTheFolder()
    {
        TestClinic real(false);
        const auto invitation = invite(real.clinic());
        real.close();
        for (const auto &entry : std::filesystem::directory_iterator(real.folder().root))
            QVERIFY2(readFile(entry.path()).value_or("").find(invitation.code) == std::string::npos,
                     entry.path().c_str());
    }

    void theTextIsOneLineThatAQrCodeHolds()
    {
        TestClinic real(false);
        const auto text = addDevice(real.clinic(), "Tablet", "https://192.0.2.200:65535")->text;
        QVERIFY(text.starts_with("{\"c\":\"") && text.ends_with("\"}"));
        QVERIFY(text.find('\n') == std::string::npos);
        QVERIFY(text.size() < 250);
    }

    /** The program carries the files of the repository, byte for byte. */
    void theSampleIsBuiltInAsItStands()
    {
        const std::filesystem::path folder =
            std::filesystem::path(qgetenv("WAZEH_SOURCE").toStdString()) / "assets" / "demo";
        for (const char *name : {"clinic.json", "policy.json", "prices.csv", "visits.csv"})
            QCOMPARE(std::string(sampleFile(name)), readFile(folder / name).value_or("not there"));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
