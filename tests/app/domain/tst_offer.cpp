#include <QtTest>
#include <limits>

#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
Quote quoted(const Policy &policy, const CaseFacts &facts)
{
    auto result = quote(policy, facts);
    if (!result)
        qFatal("%s: %s", result.error().path.c_str(), result.error().message.c_str());
    return std::move(*result);
}

std::vector<std::string> ids(const Quote &quote)
{
    std::vector<std::string> result;
    for (const Offer &offer : quote.offers)
        result.push_back(offer.option + "/" + offer.variant);
    return result;
}

/** The condition number `which` of the table, put on one option. */
void restrict(When &when, int which)
{
    switch (which) {
    case 0:
        when.categories = {"maternity", "eye"};
        break;
    case 1:
        when.from = minor(6'400'001);
        break;
    case 2:
        when.to = minor(6'399'999);
        break;
    case 3:
        when.minVisits = 3;
        break;
    case 7:
        when.eligible = "unheard_of";
        break;
    case 9:
        when.categories = {"eye", "dental"};
        break;
    case 10:
        when.from = minor(6'400'000);
        when.to = minor(6'400'000);
        when.minVisits = 2;
        break;
    default:
        when.eligible = "general_welfare";
    }
}
} // namespace

class tst_Offer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryReason()
    {
        const std::vector<std::pair<Reason, const char *>> names{{Reason::BelowMin, "below_min"},
                                                                 {Reason::AboveMax, "above_max"},
                                                                 {Reason::Category, "category"},
                                                                 {Reason::TooFewVisits, "too_few_visits"},
                                                                 {Reason::MinInstalment, "min_instalment"},
                                                                 {Reason::NotEligible, "not_eligible"},
                                                                 {Reason::HelpNotAnswered, "help_not_answered"},
                                                                 {Reason::Emergency, "emergency"},
                                                                 {Reason::Expired, "expired"}};
        for (const auto &[reason, name] : names)
            QCOMPARE(std::string(reasonName(reason)), std::string(name));
    }

    void findsOffers()
    {
        const Quote offers = quoted(samplePolicy(), sampleFacts());
        QVERIFY(offers.find("month", "3") != nullptr);
        QVERIFY(offers.find("month", "") == nullptr);
        QVERIFY(offers.find("month", "7") == nullptr);
        QVERIFY(offers.find("", "") == nullptr);
        QCOMPARE(offers.find("full", "")->kind, OptionKind::PayFull);
    }

    void anActiveEmergencyShowsNoMoneyAnywhere()
    {
        CaseFacts facts = sampleFacts();
        facts.emergency = {.state = EmergencyState::Active, .since = "2026-11-23T08:00:00Z"};
        const Quote offers = quoted(samplePolicy(), facts);
        QVERIFY(!offers.listPrice.has_value());
        QVERIFY(!offers.cashPrice.has_value());
        QVERIFY(!offers.estimate.has_value());
        QCOMPARE(offers.offers.size(), samplePolicy().options.size());
        for (const Offer &offer : offers.offers) {
            QVERIFY(!offer.available);
            QCOMPARE(offer.reason, std::optional(Reason::Emergency));
            QVERIFY(!offer.dueToday && !offer.total && !offer.extra && !offer.each && !offer.count);
            QVERIFY(offer.payments.empty() && offer.rates.empty());
            QVERIFY(!offer.shownRate && !offer.refund && !offer.coolingOffUntil);
            QVERIFY(!offer.textSha256.empty());
        }
    }

    void anEmergencyDoesNotDependOnThePrices()
    {
        CaseFacts facts = sampleFacts();
        facts.emergency.state = EmergencyState::Active;
        const Quote first = quoted(samplePolicy(), facts);
        facts.lines[0].expected = facts.lines[0].high;
        facts.discounts.clear();
        QVERIFY(quoted(samplePolicy(), facts).offers == first.offers);
    }

    void afterAnEmergencyThereIsMoreTimeToCancel()
    {
        CaseFacts facts = sampleFacts();
        facts.emergency.state = EmergencyState::Stable;
        const Quote offers = quoted(samplePolicy(), facts);
        QVERIFY(offers.find("month", "6")->available);
        QCOMPARE(offers.find("month", "6")->coolingOffUntil, std::optional(day("2026-12-03")));
        QCOMPARE(offers.find("month", "6")->refund->until, day("2026-12-03"));
    }

    void refundLastsUntilTheFirstStage()
    {
        CaseFacts facts = sampleFacts();
        facts.stages = {{.n = 1, .date = day("2026-12-20")}, {.n = 2, .date = day("2027-01-10")}};
        Policy policy = samplePolicy();
        QCOMPARE(quoted(policy, facts).find("full", "")->refund->until, day("2026-12-19"));
        optionOf(policy, "full").refund.untilDaysBefore = 10;
        QCOMPARE(quoted(policy, facts).find("full", "")->refund->until, day("2026-12-10"));
        optionOf(policy, "full").refund.untilDaysBefore = 100;
        QCOMPARE(quoted(policy, facts).find("full", "")->refund->until, day("2026-11-30"));
        facts.stages.clear();
        QCOMPARE(quoted(policy, facts).find("full", "")->refund->until, day("2026-11-30"));
    }

    void whatIsKeptIsAPartOfWhatIsDueByThen()
    {
        Policy policy = samplePolicy();
        for (const char *id : {"full", "month", "deposit"})
            optionOf(policy, id).refund.keptBp = 1'000;
        Quote offers = quoted(policy, sampleFacts());
        QCOMPARE(offers.find("full", "")->refund->kept, minor(608'000));
        QCOMPARE(offers.find("month", "6")->refund->kept, minor(107'000));
        CaseFacts facts = sampleFacts();
        facts.stages = {{.n = 1, .date = day("2026-12-28")}, {.n = 2, .date = day("2027-01-10")}};
        offers = quoted(policy, facts); // the first later payment falls before 27 December
        QCOMPARE(offers.find("month", "6")->refund->kept, minor(213'600));
        QCOMPARE(offers.find("deposit", "")->refund->kept, minor(640'000));
    }

    void thePriceIsHeldForSoManyDays()
    {
        Policy policy = samplePolicy();
        QCOMPARE(quoted(policy, sampleFacts()).validUntil, day("2026-12-07"));
        policy.journey.holdDays = 0;
        QCOMPARE(quoted(policy, sampleFacts()).validUntil, day("2026-11-23"));
    }

    void expiresBeforeThePolicyBegins()
    {
        Policy policy = samplePolicy();
        policy.effectiveFrom = day("2026-11-24");
        const Quote offers = quoted(policy, sampleFacts());
        for (const Offer &offer : offers.offers) {
            if (offer.kind == OptionKind::TalkToStaff)
                QVERIFY(offer.available);
            else
                QVERIFY2(offer.reason == Reason::Expired, text(offer).c_str());
        }
        QCOMPARE(offers.cashPrice, std::optional(rupees(60'800)));
        QCOMPARE(offers.find("month", "6")->total, std::optional(rupees(64'000)));
    }

    void expiresWhenThePlannedDaysAreLongOver()
    {
        CaseFacts facts = sampleFacts();
        facts.today = day("2026-12-21"); // fourteen days after the last stage: still held
        QVERIFY(quoted(samplePolicy(), facts).find("full", "")->available);
        facts.today = day("2026-12-22");
        QCOMPARE(quoted(samplePolicy(), facts).find("full", "")->reason, std::optional(Reason::Expired));
        facts.stages.clear();
        QVERIFY(quoted(samplePolicy(), facts).find("full", "")->available);
    }

    void reasonsOfTheOption_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("reason");
        QTest::newRow("other category") << 0 << static_cast<int>(Reason::Category);
        QTest::newRow("too little") << 1 << static_cast<int>(Reason::BelowMin);
        QTest::newRow("too much") << 2 << static_cast<int>(Reason::AboveMax);
        QTest::newRow("too few visits") << 3 << static_cast<int>(Reason::TooFewVisits);
        QTest::newRow("not asked") << 4 << static_cast<int>(Reason::HelpNotAnswered);
        QTest::newRow("declined") << 5 << static_cast<int>(Reason::HelpNotAnswered);
        QTest::newRow("no") << 6 << static_cast<int>(Reason::NotEligible);
        QTest::newRow("unknown programme") << 7 << static_cast<int>(Reason::HelpNotAnswered);
        QTest::newRow("yes") << 8 << -1;
        QTest::newRow("right category") << 9 << -1;
        QTest::newRow("exactly the bounds") << 10 << -1;
    }
    void reasonsOfTheOption()
    {
        QFETCH(int, which);
        QFETCH(int, reason);
        Policy policy = samplePolicy();
        CaseFacts facts = sampleFacts();
        for (const char *id : {"full", "deposit", "visit", "month", "later", "talk"})
            restrict(optionOf(policy, id).when, which);
        if (which >= 4 && which <= 8)
            facts.eligibility["general_welfare"] = which == 4   ? Eligibility::NotAsked
                                                   : which == 5 ? Eligibility::Declined
                                                   : which == 6 ? Eligibility::No
                                                                : Eligibility::Yes;
        const Quote offers = quoted(policy, facts);
        for (const auto &[id, variant] : std::vector<std::pair<const char *, const char *>>{{"full", ""},
                                                                                            {"deposit", ""},
                                                                                            {"visit", ""},
                                                                                            {"month", "3"},
                                                                                            {"month", "6"},
                                                                                            {"later", ""},
                                                                                            {"talk", ""}}) {
            const Offer &offer = *offers.find(id, variant);
            QCOMPARE(offer.available, reason < 0);
            QCOMPARE(offer.reason ? static_cast<int>(*offer.reason) : -1, reason);
            if (offer.kind != OptionKind::DecideLater && offer.kind != OptionKind::TalkToStaff)
                QVERIFY(offer.total.has_value()); // withheld offers keep their figures
        }
    }

    void theFirstReasonCounts()
    {
        Policy policy = samplePolicy();
        When &when = optionOf(policy, "month").when;
        when = {.categories = std::vector<std::string>{"eye"},
                .from = rupees(70'000),
                .to = {},
                .minVisits = 5,
                .eligible = "x"};
        QCOMPARE(quoted(policy, sampleFacts()).find("month", "3")->reason, std::optional(Reason::Category));
        when.categories.reset();
        QCOMPARE(quoted(policy, sampleFacts()).find("month", "3")->reason, std::optional(Reason::BelowMin));
        when.from = rupees(0);
        QCOMPARE(quoted(policy, sampleFacts()).find("month", "3")->reason, std::optional(Reason::TooFewVisits));
        when.minVisits = 0;
        QCOMPARE(quoted(policy, sampleFacts()).find("month", "3")->reason, std::optional(Reason::HelpNotAnswered));
    }

    void theCashPriceIsTheLowestOnOffer()
    {
        Policy policy = samplePolicy();
        Option second = optionOf(policy, "full");
        second.id = "card";
        std::get<PayFullTerms>(second.terms).tiers[0].discountBp = 800;
        policy.options.push_back(second);
        QCOMPARE(quoted(policy, sampleFacts()).cashPrice, std::optional(rupees(58'880)));
        optionOf(policy, "card").when.categories = {"eye"};
        QCOMPARE(quoted(policy, sampleFacts()).cashPrice, std::optional(rupees(60'800)));
        optionOf(policy, "full").when.from = rupees(70'000);
        QCOMPARE(quoted(policy, sampleFacts()).cashPrice, std::optional(rupees(64'000)));
    }

    void withoutACashDiscountNothingIsExtra()
    {
        Policy policy = samplePolicy();
        std::erase_if(policy.options, [](const Option &option) { return option.kind() == OptionKind::PayFull; });
        policy.overrides.clear();
        const Quote offers = quoted(policy, sampleFacts());
        QCOMPARE(offers.cashPrice, offers.listPrice);
        QCOMPARE(offers.find("month", "6")->extra, std::optional(rupees(0)));
        QVERIFY(offers.find("month", "6")->rates.empty());
        QVERIFY(!offers.find("month", "6")->shownRate);
    }

    void ordersByTotalOrByToday()
    {
        const std::vector<std::string> byTotal = ids(quoted(samplePolicy(), sampleFacts()));
        QCOMPARE(byTotal.front(), std::string("full/"));
        const auto byToday = quote(samplePolicy(), sampleFacts(), OrderRule::Today).value();
        const std::vector<std::string> expected{"month/6",  "deposit/", "month/3", "visit/", "full/",
                                                "loan-a/3", "welfare/", "later/",  "talk/"};
        QCOMPARE(ids(byToday), expected);
        Policy policy = samplePolicy();
        policy.journey.order = OrderRule::Today;
        QCOMPARE(ids(quoted(policy, sampleFacts())), expected);
        QCOMPARE(ids(quote(policy, sampleFacts(), OrderRule::Total).value()), byTotal);
    }

    void withheldComeAfterAvailable()
    {
        Policy policy = samplePolicy();
        optionOf(policy, "full").when.categories = {"eye"};
        optionOf(policy, "visit").when.from = rupees(99'999);
        optionOf(policy, "later").when.categories = {"eye"};
        const std::vector<std::string> expected{"deposit/", "month/3",  "month/6", "full/", "visit/",
                                                "loan-a/3", "welfare/", "later/",  "talk/"};
        QCOMPARE(ids(quoted(policy, sampleFacts())), expected);
    }

    void tiesKeepThePolicysOrder()
    {
        Policy policy = samplePolicy();
        std::ranges::rotate(policy.options, policy.options.begin() + 2); // visit, month, loan-a, … full, deposit
        const auto order = ids(quoted(policy, sampleFacts()));
        const std::vector<std::string> start(order.begin(), order.begin() + 5);
        QCOMPARE(start, (std::vector<std::string>{"full/", "visit/", "month/3", "month/6", "deposit/"}));
    }

    void theSameInputGivesTheSameQuote()
    {
        const Quote first = quoted(samplePolicy(), sampleFacts());
        for (int i = 0; i < 5; ++i)
            QVERIFY(quoted(samplePolicy(), sampleFacts()).offers == first.offers);
    }

    void unusableFactsAreRefusedWithTheirPath()
    {
        CaseFacts facts = sampleFacts();
        facts.lines[1].qty = 0;
        const auto result = quote(samplePolicy(), facts);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().path, std::string("/lines/1/qty"));
    }

    void otherMoneyIsRefused()
    {
        Policy policy = samplePolicy();
        policy.currency = {.code = {'U', 'S', 'D'}, .exponent = 2};
        QCOMPARE(quote(policy, sampleFacts()).error().path, std::string("/currency"));
    }

    void hugeAmountsAreFiguresOrAnError()
    {
        CaseFacts facts = factsOf(minor(kMaxAmount));
        QVERIFY(quote(samplePolicy(), facts).has_value());
        Policy policy = samplePolicy(); // one that check() refuses: still no wrong number
        termsOf<InstalmentTerms>(policy, "month").fee = minor(std::numeric_limits<std::int64_t>::max());
        termsOf<ExternalTerms>(policy, "loan-a").pricing.bp = std::numeric_limits<int>::max();
        const auto result = quote(policy, facts);
        if (result)
            for (const Offer &offer : result->offers)
                QVERIFY(!offer.total || offer.total->minor() > 0);
    }

    void noTotalIsAboveWhatADocumentHolds()
    {
        Policy policy = samplePolicy();
        InstalmentTerms &month = termsOf<InstalmentTerms>(policy, "month");
        ExternalTerms &loan = termsOf<ExternalTerms>(policy, "loan-a");
        month.fee = rupees(5);
        loan.pricing.bp = 1; // a ten-thousandth
        for (const std::int64_t below : {500, 499}) {
            const Quote offers = quoted(policy, factsOf(minor(kMaxAmount - below)));
            const Offer &plan = *offers.find("month", "6");
            QCOMPARE(plan.available, below == 500);
            QCOMPARE(plan.total, below == 500 ? std::optional(minor(kMaxAmount)) : std::nullopt);
            QCOMPARE(plan.reason, below == 500 ? std::nullopt : std::optional(Reason::AboveMax));
            QVERIFY(plan.available || (plan.payments.empty() && plan.rates.empty() && !plan.refund && !plan.extra));
            const Offer &lent = *offers.find("loan-a", "3");
            QVERIFY(!lent.total && !lent.dueToday && lent.rates.empty());
            QCOMPARE(lent.reason, std::optional(Reason::HelpNotAnswered));
        }
    }

    void nothingToPay()
    {
        CaseFacts facts = sampleFacts();
        facts.cover = covered(CoverKind::SocialSecurity, rupees(90'000));
        const Quote offers = quoted(samplePolicy(), facts);
        QCOMPARE(offers.listPrice, std::optional(rupees(0)));
        const Offer &full = *offers.find("full", "");
        QVERIFY(full.available);
        QCOMPARE(full.total, std::optional(rupees(0)));
        for (const char *id : {"deposit", "visit", "month"})
            for (const Offer &offer : offers.offers)
                if (offer.option == id)
                    QVERIFY2(!offer.available && offer.payments.empty(), text(offer).c_str());
    }
};

QTEST_APPLESS_MAIN(tst_Offer)
#include "tst_offer.moc"
