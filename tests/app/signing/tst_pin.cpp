#include <QTest>

#include "signing/pin.h"

using namespace wazeh::signing;

namespace {
constexpr PinCost kCheap{.memoryKiB = 64, .passes = 1};
}

class TestPin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesOnlyItself()
    {
        const std::string encoded = hashPin("4711", kCheap);
        QVERIFY(encoded.starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
        QVERIFY(pinMatches("4711", encoded));
        for (const char *wrong : {"", "4712", "04711", "47110", "471"}) {
            QVERIFY2(!pinMatches(wrong, encoded), wrong);
        }
        QVERIFY(!pinMatches(std::string_view("4711\0", 5), encoded));
    }

    void sameFigureTwiceLooksDifferent() { QVERIFY(hashPin("4711", kCheap) != hashPin("4711", kCheap)); }

    void usualCostIsTheOnePromised()
    {
        const std::string encoded = hashPin("1234");
        QVERIFY(encoded.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
        QVERIFY(pinMatches("1234", encoded));
    }

    void publishedEncoding()
    {
        // phc-winner-argon2, test.c: Argon2id v=19, t=2, m=2^8, p=1, salt "somesalt"
        const char *encoded = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        QVERIFY(pinMatches("password", encoded));
        QVERIFY(!pinMatches("Password", encoded));
    }

    void refusesEverythingElse()
    {
        const std::string good = hashPin("1", kCheap);
        QVERIFY(!pinMatches("1", ""));
        QVERIFY(!pinMatches("1", "1"));
        QVERIFY(!pinMatches("1", good.substr(0, good.size() - 1)));
        QVERIFY(!pinMatches("1", good + 'A'));
        QVERIFY(!pinMatches("1", good + std::string(600, 'A')));
        QVERIFY(!pinMatches("1", good + '\0'));
        for (const char *bad :
             {"$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              "$argon2id$v=16$m=64,t=1,p=1$c29tZXNhbHQ$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              "$argon2id$v=19$m=4294967295,t=1,p=1$c29tZXNhbHQ$aaaa", // all the memory there is
              "$argon2id$v=19$m=64,t=4294967295,p=1$c29tZXNhbHQ$aaaa", "$argon2id$v=19$m=64,t=1$c29tZXNhbHQ$aaaa",
              "$argon2id$v=19$m=-1,t=1,p=1$c29tZXNhbHQ$aaaa"}) {
            QVERIFY2(!pinMatches("1", bad), bad);
        }
    }
};

QTEST_APPLESS_MAIN(TestPin)
#include "tst_pin.moc"
