#include <QtTest>
#include <limits>

#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
const Currency kYen{.code = {'J', 'P', 'Y'}, .exponent = 0};

Quote quoted(const Policy &policy, const CaseFacts &facts)
{
    auto result = quote(policy, facts);
    if (!result)
        qFatal("%s: %s", result.error().path.c_str(), result.error().message.c_str());
    return std::move(*result);
}

void addsUp(const Quote &offers)
{
    for (const Offer &offer : offers.offers) {
        if (!offer.total)
            continue;
        std::int64_t sum = offer.dueToday->minor();
        for (const Payment &payment : offer.payments) {
            QVERIFY2(payment.amount.minor() > 0, text(offer).c_str());
            sum += payment.amount.minor();
        }
        QVERIFY2(sum == offer.total->minor(), text(offer).c_str());
        QCOMPARE(offer.extra->minor(), sum - offers.cashPrice->minor());
    }
}

Money inYen(Money money)
{
    return Money::fromMinor(money.minor(), kYen);
}

/** The sample, all of it in another currency. */
Policy yenPolicy()
{
    Policy policy = samplePolicy();
    policy.currency = kYen;
    policy.journey.shortBelow = inYen(policy.journey.shortBelow);
    for (Option &option : policy.options) {
        option.when.from = inYen(option.when.from);
        option.late.fee = inYen(option.late.fee);
    }
    for (DiscountTier &tier : termsOf<PayFullTerms>(policy, "full").tiers)
        tier.from = inYen(tier.from);
    DepositTerms &deposit = termsOf<DepositTerms>(policy, "deposit");
    deposit.min = inYen(deposit.min);
    InstalmentTerms &month = termsOf<InstalmentTerms>(policy, "month");
    month.fee = inYen(month.fee);
    month.minInstalment = inYen(month.minInstalment);
    for (CountTier &tier : month.tiers) {
        tier.from = inYen(tier.from);
        if (tier.to)
            tier.to = inYen(*tier.to);
    }
    return policy;
}

CaseFacts yenFacts()
{
    CaseFacts facts = sampleFacts();
    facts.currency = kYen;
    for (Line &line : facts.lines) {
        line.low = inYen(line.low);
        line.expected = inYen(line.expected);
        line.high = inYen(line.high);
    }
    facts.discounts[0].amount = inYen(facts.discounts[0].amount);
    facts.cover.allowed = facts.cover.deductibleLeft = facts.cover.copay = Money::fromMinor(0, kYen);
    return facts;
}
} // namespace

class tst_Extremes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherCurrencyGivesTheSameFigures()
    {
        QCOMPARE(text(check(yenPolicy())), std::string());
        QCOMPARE(text(check(yenFacts())), std::string());
        const Quote yen = quoted(yenPolicy(), yenFacts());
        const Quote rupee = quoted(samplePolicy(), sampleFacts());
        QCOMPARE(yen.offers.size(), rupee.offers.size());
        for (std::size_t i = 0; i < yen.offers.size(); ++i) {
            const auto &a = yen.offers[i];
            const auto &b = rupee.offers[i];
            QCOMPARE(a.option, b.option);
            QCOMPARE(a.total.has_value(), b.total.has_value());
            if (a.total)
                QCOMPARE(a.total->minor(), b.total->minor());
            for (const Payment &payment : a.payments)
                QCOMPARE(payment.amount.currency(), kYen);
            QVERIFY(a.rates == b.rates);
        }
        addsUp(yen);
    }

    void oneForeignAmountIsRefused()
    {
        Policy policy = yenPolicy();
        termsOf<InstalmentTerms>(policy, "month").fee = minor(0);
        QVERIFY(has(check(policy), "/options/3/fee"));
        CaseFacts facts = yenFacts();
        facts.cover.copay = minor(0);
        QVERIFY(has(check(facts), "/cover/copay"));
        QCOMPARE(quote(yenPolicy(), facts).error().path, std::string("/cover/copay"));
    }

    void sixHundredInstalments()
    {
        Policy policy = samplePolicy();
        InstalmentTerms &month = termsOf<InstalmentTerms>(policy, "month");
        month.tiers = {{.from = rupees(0), .to = {}, .counts = {600}}};
        month.minInstalment = minor(1);
        QCOMPARE(text(check(policy)), std::string());
        const Quote offers = quoted(policy, factsOf(rupees(60'000'000)));
        const Offer &offer = *offers.find("month", "600");
        QVERIFY(offer.available);
        QCOMPARE(offer.payments.size(), 599U);
        QCOMPARE(offer.payments.back().date, day("2076-10-23"));
        QCOMPARE(offer.payments.back().n, 599);
        QVERIFY(!offer.rates.empty());
        addsUp(offers);
    }

    void sixHundredYears()
    {
        Policy policy = samplePolicy();
        InstalmentTerms &month = termsOf<InstalmentTerms>(policy, "month");
        month.every = {.months = 12, .days = 0};
        month.tiers = {{.from = rupees(0), .to = {}, .counts = {600}}};
        month.minInstalment = minor(1);
        CaseFacts facts = factsOf(rupees(60'000'000));
        facts.today = day("2199-12-31");
        facts.stages.clear();
        const Quote offers = quoted(policy, facts);
        const Offer &offer = *offers.find("month", "600");
        for (std::size_t i = 1; i < offer.payments.size(); ++i)
            QVERIFY(offer.payments[i - 1].date < offer.payments[i].date);
        QCOMPARE(offer.payments.back().date, day("2798-12-31"));
        addsUp(offers);
    }

    void tenThousandLines()
    {
        CaseFacts facts = sampleFacts();
        facts.lines.resize(10'000, facts.lines[2]);
        const Quote offers = quoted(samplePolicy(), facts);
        QCOMPARE(offers.estimate->lines.size(), 10'000U);
        QCOMPARE(offers.listPrice, std::optional(rupees(52'000 + 18'000 + 9'998 * 2'000 - 8'000)));
        addsUp(offers);
    }

    void leapDays()
    {
        CaseFacts facts = sampleFacts();
        facts.today = day("2028-02-29");
        facts.stages.clear();
        const Quote offers = quoted(samplePolicy(), facts);
        const Offer &month = *offers.find("month", "6");
        QCOMPARE(month.payments[0].date, day("2028-03-29"));
        QCOMPARE(offers.validUntil, day("2028-03-14"));
        Policy policy = samplePolicy();
        termsOf<InstalmentTerms>(policy, "month").every.months = 12;
        const Quote yearly = quoted(policy, facts);
        const Offer &years = *yearly.find("month", "6");
        QCOMPARE(years.payments[0].date, day("2029-02-28"));
        QCOMPARE(years.payments[3].date, day("2032-02-29"));
        addsUp(yearly);
    }

    void everyDayOfTheYearKeepsItsDayOrTheMonthsEnd()
    {
        CaseFacts facts = sampleFacts();
        facts.stages.clear();
        for (int i = 0; i < 366; ++i) {
            facts.today = day("2027-12-31").plusDays(i);
            const Quote offers = quoted(samplePolicy(), facts);
            for (const Payment &payment : offers.find("month", "6")->payments)
                QVERIFY(payment.date.day() == facts.today.day() ||
                        (payment.date.day() < facts.today.day() && payment.date.isLastDayOfMonth()));
        }
    }

    void monthEndsDoNotChangeTheRate()
    {
        // equal months are equal: the same plan begun on any 28th to 31st costs the same a year, by both methods
        CaseFacts facts = sampleFacts();
        facts.stages.clear();
        std::vector<OfferRate> before;
        for (const char *today : {"2027-01-28", "2027-01-29", "2027-01-30", "2027-01-31", "2026-11-23"}) {
            facts.today = day(today);
            const Quote offers = quoted(samplePolicy(), facts);
            const auto &rates = offers.find("month", "6")->rates;
            QCOMPARE(rates.size(), 2U);
            if (!before.empty())
                QVERIFY2(rates == before, today);
            before = rates;
        }
    }

    void thePriceOfOneRupee()
    {
        for (const std::int64_t price : {1, 5, 99, 100, 101, 999, 1'000, 1'001}) {
            const Quote offers = quoted(samplePolicy(), factsOf(minor(price)));
            QCOMPARE(offers.listPrice, std::optional(minor(price)));
            QVERIFY(offers.cashPrice->minor() <= price);
            QVERIFY(offers.find("full", "")->available);
            addsUp(offers);
        }
    }

    void theLargestPrice()
    {
        Policy policy = samplePolicy();
        ExternalTerms &loan = termsOf<ExternalTerms>(policy, "loan-a");
        for (const auto kind :
             {PricingKind::FlatFee, PricingKind::Markup, PricingKind::Reducing, PricingKind::Deferred}) {
            loan.pricing = {.kind = kind, .bp = 100'000};
            loan.counts = {600};
            QCOMPARE(text(check(policy)), std::string());
            addsUp(quoted(policy, factsOf(minor(kMaxAmount))));
        }
    }

    void everyPriceBetweenTwoTiers()
    {
        // the total of each option follows the price up, step by step, through the tier's border
        std::map<std::string, std::int64_t> before;
        for (std::int64_t price = 9'990'000; price <= 10'010'000; price += 250) {
            const Quote offers = quoted(samplePolicy(), factsOf(minor(price)));
            for (const Offer &offer : offers.offers) {
                if (!offer.total)
                    continue;
                const auto key = offer.option + "/" + offer.variant;
                const auto last = before.find(key);
                if (last != before.end())
                    QVERIFY2(last->second <= offer.total->minor(), text(offer).c_str());
                before[key] = offer.total->minor();
            }
            addsUp(offers);
        }
    }

    void aMillionMillionMillionIsAnErrorEverywhere()
    {
        constexpr std::int64_t kHuge = 1'000'000'000'000'000'000;
        for (std::size_t i = 0; i < 3; ++i) {
            for (Money Line::*field : {&Line::low, &Line::expected, &Line::high}) {
                CaseFacts facts = sampleFacts();
                facts.lines[i].*field = minor(kHuge);
                QVERIFY(!check(facts).empty());
                QVERIFY(!quote(samplePolicy(), facts).has_value());
                facts.lines[i].*field = minor(-kHuge);
                QVERIFY(!quote(samplePolicy(), facts).has_value());
            }
        }
        CaseFacts facts = sampleFacts();
        facts.discounts[0].amount = minor(kHuge);
        QVERIFY(!quote(samplePolicy(), facts).has_value());
        facts = sampleFacts();
        facts.cover = covered(CoverKind::Panel, minor(kHuge));
        QVERIFY(!quote(samplePolicy(), facts).has_value());
    }

    void aWildPolicyDoesNotCrash_data()
    {
        QTest::addColumn<qint64>("wild");
        for (const qint64 wild :
             {std::numeric_limits<qint64>::min(), qint64{-1'000'000'000'000'000'000}, qint64{-1}, qint64{0}, qint64{1},
              qint64{1'000'000'000'000'000'000}, std::numeric_limits<qint64>::max()})
            QTest::addRow("%lld", static_cast<long long>(wild)) << wild;
    }
    void aWildPolicyDoesNotCrash()
    {
        QFETCH(qint64, wild);
        Policy policy = samplePolicy();
        const int narrow = static_cast<int>(
            std::clamp<qint64>(wild, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
        policy.round.unit = wild;
        policy.journey.holdDays = narrow;
        policy.disclosure.coolingOffDays = narrow;
        policy.emergency.extraCoolingOffDays = narrow;
        for (Option &option : policy.options) {
            option.when.to = minor(std::numeric_limits<qint64>::max());
            option.refund = {.untilDaysBefore = narrow, .withinDays = narrow, .keptBp = narrow};
        }
        termsOf<DepositTerms>(policy, "deposit") = {
            .percentBp = narrow, .min = minor(wild), .max = minor(wild), .restDueDays = narrow};
        InstalmentTerms &month = termsOf<InstalmentTerms>(policy, "month");
        month.fee = minor(wild);
        month.first = {.today = false, .days = narrow};
        month.every = {.months = narrow, .days = narrow};
        month.tiers[0].counts = {std::min(narrow, 1'000)};
        ExternalTerms &loan = termsOf<ExternalTerms>(policy, "loan-a");
        loan.pricing = {.kind = PricingKind::Reducing, .bp = narrow};
        loan.every = {.months = 0, .days = narrow};
        (void)check(policy);
        const auto result = quote(policy, sampleFacts());
        if (result)
            for (const Offer &offer : result->offers)
                QVERIFY(offer.available == !offer.reason);
    }
};

QTEST_APPLESS_MAIN(tst_Extremes)
#include "tst_extremes.moc"
