#include <QtTest>

#include "domain/costshare.h"
#include "sample.h"

using namespace wazeh::domain;
using wazeh::test::minor;
using wazeh::test::rupees;

namespace {
ShareTerms terms(std::int64_t allowed)
{
    return {.allowed = rupees(allowed),
            .deductible = rupees(0),
            .deductibleMet = rupees(0),
            .coinsuranceBp = 0,
            .copay = rupees(0),
            .oopMax = {},
            .oopMet = rupees(0),
            .billed = rupees(allowed)};
}
} // namespace

class tst_CostShare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fullCoverCostsNothing()
    {
        const auto parts = share(terms(12'000)).value();
        QCOMPARE(parts.patient, rupees(0));
        QCOMPARE(parts.plan, rupees(12'000));
        QCOMPARE(parts.balanceBilled, rupees(0));
    }

    void deductibleThenCoinsurance()
    {
        ShareTerms input = terms(12'000);
        input.deductible = rupees(3'000);
        input.coinsuranceBp = 2'000;
        input.oopMax = rupees(6'850);
        const auto parts = share(input).value();
        QCOMPARE(parts.deductible, rupees(3'000));
        QCOMPARE(parts.coinsurance, rupees(1'800));
        QCOMPARE(parts.patient, rupees(4'800));
        QCOMPARE(parts.plan, rupees(7'200));
    }

    void onlyWhatIsLeftOfTheDeductible()
    {
        ShareTerms input = terms(1'000);
        input.deductible = rupees(800);
        input.deductibleMet = rupees(500);
        QCOMPARE(share(input)->deductible, rupees(300));
        input.deductibleMet = rupees(5'000);
        QCOMPARE(share(input)->deductible, rupees(0));
        input.deductible = rupees(9'000);
        QCOMPARE(share(input)->deductible, rupees(1'000));
    }

    void copayComesAfterCoinsurance()
    {
        ShareTerms input = terms(1'000);
        input.coinsuranceBp = 1'000;
        input.copay = rupees(50);
        const auto parts = share(input).value();
        QCOMPARE(parts.coinsurance, rupees(100));
        QCOMPARE(parts.copay, rupees(50));
        QCOMPARE(parts.patient, rupees(150));
    }

    void copayIsNeverMoreThanTheBill()
    {
        ShareTerms input = terms(100);
        input.deductible = rupees(80);
        input.copay = rupees(500);
        const auto parts = share(input).value();
        QCOMPARE(parts.copay, rupees(20));
        QCOMPARE(parts.plan, rupees(0));
    }

    void theCapCutsCoinsuranceThenCopayThenDeductible()
    {
        ShareTerms input = terms(1'000);
        input.deductible = rupees(400);
        input.coinsuranceBp = 5'000;
        input.copay = rupees(100);
        const auto cut = [&input](std::int64_t cap) {
            input.oopMax = rupees(cap);
            const auto parts = share(input).value();
            return std::array{parts.deductible.minor(), parts.coinsurance.minor(), parts.copay.minor()};
        };
        QCOMPARE(cut(800), (std::array<std::int64_t, 3>{40'000, 30'000, 10'000}));
        QCOMPARE(cut(700), (std::array<std::int64_t, 3>{40'000, 20'000, 10'000}));
        QCOMPARE(cut(500), (std::array<std::int64_t, 3>{40'000, 0, 10'000}));
        QCOMPARE(cut(450), (std::array<std::int64_t, 3>{40'000, 0, 5'000}));
        QCOMPARE(cut(400), (std::array<std::int64_t, 3>{40'000, 0, 0}));
        QCOMPARE(cut(100), (std::array<std::int64_t, 3>{10'000, 0, 0}));
        QCOMPARE(cut(0), (std::array<std::int64_t, 3>{0, 0, 0}));
    }

    void whatWasPaidBeforeCountsTowardsTheCap()
    {
        ShareTerms input = terms(1'000);
        input.deductible = rupees(1'000);
        input.oopMax = rupees(600);
        input.oopMet = rupees(500);
        QCOMPARE(share(input)->patient, rupees(100));
        input.oopMet = rupees(900);
        QCOMPARE(share(input)->patient, rupees(0));
    }

    void roundsHalfUp()
    {
        ShareTerms input = terms(0);
        input.allowed = minor(25);
        input.coinsuranceBp = 1'000;
        QCOMPARE(share(input)->coinsurance, minor(3));
        input.allowed = minor(24);
        QCOMPARE(share(input)->coinsurance, minor(2));
    }

    void whatIsAboveTheAllowedAmountComesOnTop()
    {
        ShareTerms input = terms(200);
        input.coinsuranceBp = 2'000;
        input.billed = rupees(300);
        const auto parts = share(input).value();
        QCOMPARE(parts.balanceBilled, rupees(100));
        QCOMPARE(parts.patient, rupees(40));
        input.billed = rupees(150);
        QCOMPARE(share(input)->balanceBilled, rupees(0));
    }

    void refusesNonsense()
    {
        ShareTerms input = terms(100);
        input.allowed = minor(-1);
        QCOMPARE(share(input).error(), MoneyError::BadText);
        input = terms(100);
        input.copay = minor(-1);
        QCOMPARE(share(input).error(), MoneyError::BadText);
        input = terms(100);
        input.coinsuranceBp = 10'001;
        QCOMPARE(share(input).error(), MoneyError::BadText);
        input.coinsuranceBp = -1;
        QCOMPARE(share(input).error(), MoneyError::BadText);
        input = terms(100);
        input.oopMax = minor(-1);
        QCOMPARE(share(input).error(), MoneyError::BadText);
        input = terms(100);
        input.billed = minor(kMaxAmount + 1);
        QCOMPARE(share(input).error(), MoneyError::Overflow);
        input = terms(100);
        input.deductible = Money::fromMinor(5, {.code = {'J', 'P', 'Y'}, .exponent = 0});
        QCOMPARE(share(input).error(), MoneyError::CurrencyMismatch);
    }

    void theLargestAmountsFit()
    {
        ShareTerms input = terms(0);
        input.allowed = input.billed = input.deductible = input.copay = minor(kMaxAmount);
        input.coinsuranceBp = 10'000;
        QCOMPARE(share(input)->patient, minor(kMaxAmount));
        input.deductible = minor(0);
        QCOMPARE(share(input)->coinsurance, minor(kMaxAmount));
    }
};

QTEST_APPLESS_MAIN(tst_CostShare)
#include "tst_costshare.moc"
