#include <QtTest>
#include <algorithm>

#include "domain/help.h"
#include "domain/quotechange.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
Quote quoteOf(const CaseFacts &facts, const Policy &policy = samplePolicy())
{
    return quote(policy, facts).value();
}

const OfferChange *find(const QuoteChange &change, std::string_view option, std::string_view variant)
{
    const auto found = std::ranges::find_if(
        change.offers, [&](const OfferChange &one) { return one.option == option && one.variant == variant; });
    return found == change.offers.end() ? nullptr : &*found;
}

/** "CROWN/2: 1 → 2 pieces, 5200000 → 7800000" */
std::string text(const std::vector<LineChange> &lines)
{
    std::string result;
    for (const LineChange &line : lines)
        result += line.code + "/" + std::to_string(line.stage) + ": " + std::to_string(line.qtyBefore) + " → " +
                  std::to_string(line.qtyAfter) + ", " + std::to_string(line.before.minor()) + " → " +
                  std::to_string(line.after.minor()) + "\n";
    return result;
}

Line line(std::string code, std::int64_t qty, std::int64_t price, int stage = 1)
{
    return {.code = std::move(code),
            .qty = qty,
            .low = rupees(price),
            .expected = rupees(price),
            .high = rupees(price),
            .category = "dental",
            .stage = stage};
}

CaseFacts factsWith(std::vector<Line> lines)
{
    CaseFacts facts = factsOf(rupees(1));
    facts.lines = std::move(lines);
    facts.stages.clear();
    return facts;
}

std::vector<LineChange> lineChanges(std::vector<Line> before, std::vector<Line> after)
{
    return diff(estimate(factsWith(std::move(before))).value(), estimate(factsWith(std::move(after))).value()).lines;
}

std::int64_t moved(const AmountChange &change)
{
    return change.after.minor() - change.before.minor();
}

struct Edit {
    const char *name;
    std::vector<OfferTerm> terms;
    void (*apply)(Offer &);
};
const Edit kEdits[] = {
    {"today", {OfferTerm::DueToday}, [](Offer &o) { o.dueToday = rupees(1); }},
    {"a date", {OfferTerm::Payments}, [](Offer &o) { o.payments[0].date = o.payments[0].date.plusDays(1); }},
    {"an amount", {OfferTerm::Payments}, [](Offer &o) { o.payments[2].amount = rupees(1); }},
    {"fewer payments", {OfferTerm::Payments}, [](Offer &o) { o.payments.pop_back(); }},
    {"the total", {OfferTerm::Total}, [](Offer &o) { o.total = rupees(1); }},
    {"the rate", {OfferTerm::Yearly}, [](Offer &o) { o.shownRate = 0; }},
    {"the late rule", {OfferTerm::Late}, [](Offer &o) { o.late = LateKind::FixedFee; }},
    {"the worst case", {OfferTerm::Late}, [](Offer &o) { o.worstTotal = rupees(1); }},
    {"the refund", {OfferTerm::Refund}, [](Offer &o) { o.refund->withinDays = 30; }},
    {"no refund", {OfferTerm::Refund}, [](Offer &o) { o.refund.reset(); }},
    {"cooling off", {OfferTerm::CoolingOff}, [](Offer &o) { o.coolingOffUntil = day("2026-11-24"); }},
    {"the payee", {OfferTerm::Payee}, [](Offer &o) { o.payee = "Sample Finance"; }},
    {"a condition", {OfferTerm::Needs}, [](Offer &o) { o.needs = {"cnic"}; }},
    {"words", {OfferTerm::Texts}, [](Offer &o) { o.textSha256 = "b"; }},
    {"what no signature is about", {}, [](Offer &o) { o.extra = rupees(1); }},
    {"whether it can be had", {}, [](Offer &o) { o.available = false; }},
};
} // namespace

class tst_QuoteChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void nothingChanged()
    {
        const Quote offers = quoteOf(sampleFacts());
        const QuoteChange change = diff(offers, offers);
        QVERIFY(!change.policy && change.offers.empty());
        QVERIFY(change.estimate && change.estimate->lines.empty() && !change.estimate->share.isChange());
        QCOMPARE(change.validUntil, day("2026-12-07"));
    }

    void linesOfTheEstimate_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("changes");
        QTest::newRow("the same") << 0 << "";
        QTest::newRow("one more piece") << 1 << "A/1: 1 → 2, 100000 → 200000\n";
        QTest::newRow("another price") << 2 << "A/1: 1 → 1, 100000 → 120000\n";
        QTest::newRow("not planned any more") << 3 << "B/1: 2 → 0, 100000 → 0\n";
        QTest::newRow("new") << 4 << "C/1: 0 → 1, 0 → 70000\n";
        QTest::newRow("another visit") << 5 << "A/1: 1 → 0, 100000 → 0\nA/2: 0 → 1, 0 → 100000\n";
        QTest::newRow("split over two lines") << 6 << "";
        QTest::newRow("another order") << 7 << "";
    }
    void linesOfTheEstimate()
    {
        QFETCH(const int, which);
        QFETCH(const QString, changes);
        const Line a = line("A", 1, 1'000);
        const Line b = line("B", 2, 500);
        const std::vector<std::vector<Line>> after{
            {a, b},
            {line("A", 2, 1'000), b},
            {line("A", 1, 1'200), b},
            {a},
            {a, b, line("C", 1, 700)},
            {line("A", 1, 1'000, 2), b},
            {a, line("B", 1, 500), line("B", 1, 500)},
            {b, a},
        };
        QCOMPARE(QString::fromStdString(text(lineChanges({a, b}, after[static_cast<std::size_t>(which)]))), changes);
    }

    void discountAndCoverSayWhyTheShareMoved()
    {
        CaseFacts facts = sampleFacts();
        facts.discounts.clear();
        const QuoteChange dearer = diff(quoteOf(sampleFacts()), quoteOf(facts));
        QVERIFY(dearer.estimate->lines.empty());
        QCOMPARE(moved(dearer.estimate->discounts), -moved(dearer.estimate->share));
        QVERIFY(moved(dearer.estimate->share) > 0);
        facts.cover = covered(CoverKind::Panel, rupees(10'000));
        const QuoteChange cheaper = diff(quoteOf(sampleFacts()), quoteOf(facts));
        QCOMPARE(moved(cheaper.estimate->coverPays), std::int64_t{1'000'000});
    }

    void anEmergencyHidesTheEstimate()
    {
        CaseFacts facts = sampleFacts();
        facts.emergency.state = EmergencyState::Active;
        const QuoteChange change = diff(quoteOf(sampleFacts()), quoteOf(facts));
        QVERIFY(!change.estimate);
        const OfferChange *plan = find(change, "month", "6");
        QVERIFY(plan->availableBefore == true && !plan->availableAfter); // it has no forms while it is hidden
        QVERIFY(find(change, "month", "")->availableAfter == false);
    }

    void choicesThatCameAndWent()
    {
        CaseFacts facts = sampleFacts();
        facts.lines.front().qty += 100; // another tier: 6 and 12 payments instead of 3 and 6
        const QuoteChange change = diff(quoteOf(sampleFacts()), quoteOf(facts));
        const OfferChange *gone = find(change, "month", "3");
        QVERIFY(gone->availableBefore == true && !gone->availableAfter && gone->terms.empty());
        QCOMPARE(gone->totalBefore, std::optional(rupees(64'000)));
        const OfferChange *came = find(change, "month", "12");
        QVERIFY(!came->availableBefore && came->availableAfter == true && !came->totalBefore);
        const OfferChange *dearer = find(change, "month", "6");
        QVERIFY(std::ranges::count(dearer->terms, OfferTerm::Total) == 1);
        QVERIFY(find(change, "talk", "") == nullptr);
        QVERIFY(change.offers.back().option == "month" && change.offers.back().variant == "12"); // what is new is last
    }

    void anotherPolicyIsSaid()
    {
        Policy other = samplePolicy();
        other.sha256 = "another";
        other.journey.holdDays = 20;
        const QuoteChange change = diff(quoteOf(sampleFacts()), quoteOf(sampleFacts(), other));
        QVERIFY(change.policy && change.offers.empty());
        QCOMPARE(change.validUntil, day("2026-12-13"));
    }

    void eachTermOfAnOffer_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < static_cast<int>(std::size(kEdits)); ++i)
            QTest::newRow(kEdits[i].name) << i;
    }
    void eachTermOfAnOffer()
    {
        QFETCH(const int, which);
        const Offer before = *quoteOf(sampleFacts()).find("month", "6");
        Offer after = before;
        kEdits[which].apply(after);
        QVERIFY(diff(before, after) == kEdits[which].terms);
        QVERIFY(diff(after, before) == kEdits[which].terms);
    }

    void whyASignatureDoesNotStand()
    {
        const Quote offers = quoteOf(sampleFacts());
        const Offer signedOffer = *offers.find("month", "6");
        QVERIFY(voidedBy(signedOffer, offers) == Voided::No);
        CaseFacts later = sampleFacts();
        later.today = later.today.plusDays(1);
        QVERIFY(voidedBy(signedOffer, quoteOf(later)) == Voided::TermsChanged);
        QVERIFY(voidedBy(signedOffer, quoteOf(factsOf(rupees(300)))) == Voided::Gone);
        Policy policy = samplePolicy();
        optionOf(policy, "month").when.categories = {{"eye"}};
        QVERIFY(voidedBy(signedOffer, quoteOf(sampleFacts(), policy)) == Voided::Withheld);
        policy = samplePolicy();
        optionOf(policy, "month").textSha256 = "another";
        QVERIFY(voidedBy(signedOffer, quoteOf(sampleFacts(), policy)) == Voided::TermsChanged);
    }

    void whatTheSignedTextNamesCountsToo()
    {
        const Policy before = samplePolicy();
        CaseFacts facts = sampleFacts();
        facts.eligibility = declined(before);
        const Quote offers = quoteOf(facts);
        const SignedOffer loan{.offer = *offers.find("loan-a", "3"), .policy = before};
        QVERIFY(voidedBy(loan, offers, before) == Voided::No);
        Policy after = samplePolicy();
        optionOf(after, "loan-a").late.bp *= 2;
        QVERIFY(voidedBy(loan, quoteOf(facts, after), after) == Voided::TermsChanged);
        after = samplePolicy();
        std::get<ExternalTerms>(optionOf(after, "loan-a").terms).lender.licence = "another";
        QVERIFY(voidedBy(loan, quoteOf(facts, after), after) == Voided::TermsChanged);
        after = samplePolicy();
        optionOf(after, "loan-a").texts.staffSay = {};
        optionOf(after, "month").late.bp = 700;
        QVERIFY(voidedBy(loan, quoteOf(facts, after), after) == Voided::No);
    }

    void whenItMayBeDisputed_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("bp");
        QTest::addColumn<bool>("may");
        QTest::newRow("a tenth") << 10'000 << 11'000 << 1'000 << false;
        QTest::newRow("a rupee more than a tenth") << 10'000 << 11'001 << 1'000 << true;
        QTest::newRow("less") << 10'000 << 5'000 << 1'000 << false;
        QTest::newRow("the same, without a threshold") << 10'000 << 10'000 << 0 << false;
        QTest::newRow("a rupee, without a threshold") << 10'000 << 10'001 << 0 << true;
        QTest::newRow("from nothing") << 0 << 1 << 1'000 << true;
    }
    void whenItMayBeDisputed()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        QFETCH(const int, bp);
        QFETCH(const bool, may);
        QCOMPARE(mayDispute({.before = rupees(before), .after = rupees(after)}, bp), may);
    }

    void thePriceIsHeldUntilTheEndOfTheDay()
    {
        const Quote offers = quoteOf(sampleFacts());
        QVERIFY(isHeldOn(offers, day("2026-11-23")));
        QVERIFY(isHeldOn(offers, day("2026-12-07")));
        QVERIFY(!isHeldOn(offers, day("2026-12-08")));
    }

    void theReasonsAddUp()
    {
        QVERIFY(forEveryPair("share = lines − discounts − cover", [](const Pair &pair) {
            CaseFacts other = pair.facts;
            other.lines = anyPair().facts.lines;
            for (Line &one : other.lines)
                one.stage = pair.facts.lines.front().stage;
            if (*rc::gen::inRange(0, 2) == 0)
                other.discounts.clear();
            const auto before = estimate(pair.facts);
            const auto after = estimate(other);
            if (!before || !after)
                return 0;
            const EstimateChange change = diff(*before, *after);
            std::int64_t lines = 0;
            for (const LineChange &one : change.lines)
                lines += one.after.minor() - one.before.minor();
            RC_ASSERT(moved(change.share) == lines - moved(change.discounts) - moved(change.coverPays));
            return change.lines.empty() ? 0 : 1;
        }));
    }

    void thereAndBackIsTheOpposite()
    {
        QVERIFY(forEveryPair("the way back swaps before and after", [](const Pair &pair) {
            CaseFacts other = pair.facts;
            other.today = other.today.plusDays(*rc::gen::inRange(0, 3));
            other.lines.front().qty += *rc::gen::inRange(0, 2);
            if (!check(other).empty())
                return 0;
            const Quote before = quoted(pair);
            const Quote after = quoted({pair.policy, other});
            QuoteChange there = diff(before, after);
            QuoteChange back = diff(after, before);
            RC_ASSERT(there.offers.size() == back.offers.size());
            for (const OfferChange &one : there.offers) {
                const OfferChange *same = find(back, one.option, one.variant);
                RC_ASSERT(same != nullptr && same->terms == one.terms);
                RC_ASSERT(same->availableBefore == one.availableAfter && same->totalAfter == one.totalBefore);
            }
            return there.offers.empty() ? 0 : 1;
        }));
    }

    void aSignatureStandsExactlyWhereNothingChanged()
    {
        QVERIFY(forEveryPair("voided or unchanged", [](const Pair &pair) {
            CaseFacts other = pair.facts;
            if (*rc::gen::inRange(0, 2) == 0)
                other.today = other.today.plusDays(1);
            const Quote before = quoted(pair);
            const Quote after = quoted({pair.policy, other});
            const QuoteChange change = diff(before, after);
            int stand = 0;
            for (const Offer &offer : before.offers) {
                const bool listed = find(change, offer.option, offer.variant) != nullptr;
                const Voided voided = voidedBy(offer, after);
                if (offer.available)
                    RC_ASSERT((voided == Voided::No) == !listed);
                stand += voided == Voided::No ? 1 : 0;
            }
            return stand > 0 ? 1 : 0;
        }));
    }
};

QTEST_APPLESS_MAIN(tst_QuoteChange)
#include "tst_quotechange.moc"
