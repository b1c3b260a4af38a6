#include <QTest>

#include <cmath>
#include <rapidcheck.h>

#include "fakes/fakeclock.h"
#include "fakes/fakesigner.h"
#include "fakes/samples.h"
#include "store/room.h"

using namespace wazeh;
using namespace wazeh::store;

class tst_BackOff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWaitIsWithinItsBounds()
    {
        const bool held = rc::check("0 ≤ wait < min(300 s, 2 s · 2^n)", [] {
            const auto n = *rc::gen::inRange<std::int64_t>(0, 100);
            const double u = *rc::gen::inRange(0, 1000) / 1000.0;
            const double most = std::min(300'000.0, 2'000.0 * std::pow(2.0, static_cast<double>(n)));
            const auto wait = static_cast<double>(backOffMs(n, u, {}));
            RC_ASSERT(wait >= 0.0);
            RC_ASSERT(wait < most);
            RC_ASSERT(std::abs(wait - most * u) < 1.0);
        });
        QVERIFY(held);
    }

    void retryAfterIsObeyedUpToAnHour()
    {
        QCOMPARE(backOffMs(0, 0.0, 120), std::int64_t{120'000});
        QCOMPARE(backOffMs(0, 0.0, 999'999), std::int64_t{3'600'000});
        QCOMPARE(backOffMs(0, 0.0, -5), std::int64_t{0});
        QCOMPARE(backOffMs(20, 0.5, 1), std::int64_t{150'000}); // the longer of the two
    }

    void aWaitRunsByOneBootOnly()
    {
        fakes::FakeClock clock;
        fakes::FakeSigner signer;
        const Room room{{{}, fakes::sampleIdentity(), signer, clock}, sqlite::Database::closed()};
        const Wait wait{10'000, clock.bootId(), clock.monotonicMs()};
        QCOMPARE(leftMs(wait, room), std::optional<std::int64_t>(10'000));
        clock.pass(4'000);
        QCOMPARE(leftMs(wait, room), std::optional<std::int64_t>(6'000));
        clock.jump(1'000'000'000);
        QCOMPARE(leftMs(wait, room), std::optional<std::int64_t>(6'000));
        clock.pass(7'000);
        QCOMPARE(leftMs(wait, room), std::optional<std::int64_t>(0));
        clock.reboot();
        QCOMPARE(leftMs(wait, room), std::optional<std::int64_t>());
    }
};

QTEST_GUILESS_MAIN(tst_BackOff)
#include "tst_backoff.moc"
