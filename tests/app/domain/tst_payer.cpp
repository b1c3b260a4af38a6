#include <QtTest>

#include "domain/payer.h"
#include "offerrow.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
Offer monthly()
{
    return offer(samplePolicy(), sampleFacts(), "month", "6"); // 10 700 today, then five times 10 660
}

PayerLimit limitOf(std::int64_t today, std::int64_t month, std::int64_t inAll)
{
    return {.today = rupees(today), .monthly = rupees(month), .inAll = rupees(inAll)};
}

PayerLimit anyLimit()
{
    const auto amount = []() -> std::optional<Money> {
        if (*rc::gen::inRange(0, 4) == 0)
            return {};
        return minor(
            *rc::gen::inRange<std::int64_t>(0, *rc::gen::element<std::int64_t>(1'000, 10'000'000, kMaxAmount)));
    };
    return {.today = amount(), .monthly = amount(), .inAll = amount()};
}
} // namespace

class tst_Payer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void whatIsAboveTheLimit_data()
    {
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("inAll");
        QTest::addColumn<QList<int>>("gap");
        QTest::newRow("exactly enough") << 10'700 << 10'660 << 64'000 << QList<int>{0, 0, 0};
        QTest::newRow("more than enough") << 90'000 << 90'000 << 90'000 << QList<int>{0, 0, 0};
        QTest::newRow("less today") << 10'000 << 10'660 << 64'000 << QList<int>{700, 0, 0};
        QTest::newRow("less a month") << 10'700 << 10'000 << 64'000 << QList<int>{0, 660, 0};
        QTest::newRow("less in all") << 10'700 << 10'660 << 50'000 << QList<int>{0, 0, 14'000};
        QTest::newRow("nothing") << 0 << 0 << 0 << QList<int>{10'700, 10'660, 64'000};
    }
    void whatIsAboveTheLimit()
    {
        QFETCH(const int, today);
        QFETCH(const int, month);
        QFETCH(const int, inAll);
        QFETCH(const QList<int>, gap);
        const PayerGap found = gapOf(monthly(), limitOf(today, month, inAll)).value();
        QVERIFY((found == PayerGap{.today = rupees(gap[0]), .monthly = rupees(gap[1]), .inAll = rupees(gap[2])}));
        QCOMPARE(found.fits(), gap == QList<int>({0, 0, 0}));
    }

    void aLimitThatIsNotNamedIsNone()
    {
        QVERIFY(gapOf(monthly(), {}).value().fits());
        QVERIFY(!gapOf(monthly(), {.today = {}, .monthly = {}, .inAll = rupees(1)}).value().fits());
    }

    void refusesLimitsThatAreNone()
    {
        const auto refused = [](const PayerLimit &limit) { return gapOf(monthly(), limit).error().path; };
        const Money dollars = Money::fromMinor(100, Currency::make("USD", 100).value());
        QCOMPARE(refused({.today = rupees(-1), .monthly = {}, .inAll = {}}), std::string("/today"));
        QCOMPARE(refused({.today = {}, .monthly = dollars, .inAll = {}}), std::string("/monthly"));
        QCOMPARE(refused({.today = {}, .monthly = {}, .inAll = minor(-1)}), std::string("/in_all"));
        QCOMPARE(gapOf(offer(samplePolicy(), sampleFacts(), "talk"), {}).error().path, std::string("/offer"));
    }

    void whoSigns()
    {
        const std::vector alone{Signer::PatientOrGuardian};
        QCOMPARE(signersOf(Payer::Self, monthly()), alone);
        QCOMPARE(signersOf(Payer::SomeoneElsewhere, monthly()), alone); // noted, never bound
        QCOMPARE(signersOf(Payer::SomeoneHere, monthly()), (std::vector{Signer::PatientOrGuardian, Signer::Payer}));
        QCOMPARE(signersOf(Payer::SomeoneHere, offer(samplePolicy(), sampleFacts(), "later")), alone);
    }

    void whoSeesTheTreatment()
    {
        QVERIFY(seesTreatment(Payer::Self, false));
        for (const Payer payer : {Payer::SomeoneHere, Payer::SomeoneElsewhere}) {
            QVERIFY(!seesTreatment(payer, false));
            QVERIFY(seesTreatment(payer, true));
        }
    }

    void aHigherLimitLeavesNoLargerGap()
    {
        QVERIFY(forEveryOffer("more to give, less missing", [](const Offer &offer, const Quote &, const Pair &) {
            if (!offer.total)
                return false;
            const PayerLimit limit = anyLimit();
            PayerLimit more = limit;
            for (auto *most : {&more.today, &more.monthly, &more.inAll})
                if (*most)
                    *most = minor((*most)->minor() + *rc::gen::inRange<std::int64_t>(0, 1'000'000));
            const PayerGap before = gapOf(offer, limit).value();
            const PayerGap after = gapOf(offer, more).value();
            RC_ASSERT(after.today.minor() <= before.today.minor());
            RC_ASSERT(after.monthly.minor() <= before.monthly.minor());
            RC_ASSERT(after.inAll.minor() <= before.inAll.minor());
            RC_ASSERT(before.today.minor() <= offer.dueToday->minor() && !before.today.isNegative());
            return !before.fits();
        }));
    }

    void whatAnOfferAsksIsEnoughForIt()
    {
        QVERIFY(forEveryOffer("a limit of the offer's own figures", [](const Offer &offer, const Quote &,
                                                                       const Pair &) {
            if (!offer.total)
                return false;
            std::int64_t later = 0;
            for (const Payment &payment : offer.payments)
                later += payment.amount.minor();
            RC_ASSERT(
                gapOf(offer, {.today = offer.dueToday, .monthly = minor(later), .inAll = offer.total}).value().fits());
            return true;
        }));
    }

    void noLimitChangesTheMenu()
    {
        // a limit has no place in the facts: what could change the menu cannot even be written down
        const Quote before = quote(samplePolicy(), sampleFacts()).value();
        QVERIFY(gapOf(*before.find("month", "6"), limitOf(1, 1, 1)));
        QVERIFY(quote(samplePolicy(), sampleFacts()).value() == before);
    }
};

QTEST_APPLESS_MAIN(tst_Payer)
#include "tst_payer.moc"
