#include <QtTest>

#include "domain/plandues.h"
#include "offerrule.h"
#include "planrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
const Money kDollar = Money::fromMinor(100, Currency::make("USD", 100).value());

PlanLife inState(PlanState state)
{
    switch (state) {
    case PlanState::Offered:
        return offeredPlan();
    case PlanState::Signed:
        return signedPlan();
    case PlanState::Active:
        return activePlan();
    case PlanState::Paused:
        return then(activePlan(), "2026-12-01", Paused{.why = PauseReason::AssistanceRequested});
    case PlanState::Completed:
        return then(activePlan(), "2026-12-01", Received{.payment = "all", .amount = rupees(53'300)});
    case PlanState::Closed:
        return then(activePlan(), "2026-12-01", Closed{.reason = "treatment cancelled"});
    case PlanState::Superseded:
        break;
    }
    return then(activePlan(), "2026-12-01", Superseded{.by = "record-2"});
}

constexpr PlanState kStates[] = {PlanState::Offered,   PlanState::Signed, PlanState::Active,    PlanState::Paused,
                                 PlanState::Completed, PlanState::Closed, PlanState::Superseded};

/** One event of every kind that is sound in itself. */
struct Kind {
    const char *name;
    PlanStep step;
};
const Kind kKinds[] = {
    {"signed", Signed{}},
    {"claimed", Claimed{.payment = "new", .amount = rupees(100)}},
    {"received", Received{.payment = "new", .amount = rupees(100)}},
    {"reversed", Reversed{.payment = "p0", .reason = "bank returned it"}},
    {"paused", Paused{.why = PauseReason::UnderReview}},
    {"resumed", Resumed{}},
    {"charge added", ChargeAdded{.amount = rupees(2'000)}},
    {"charge withdrawn", ChargeWithdrawn{}},
    {"closed", Closed{.reason = "moved away"}},
    {"superseded", Superseded{.by = "record-3"}},
};

/** Where each kind leads from each state; "" where it is refused. Rows: kinds; columns: states. */
const char *const kTable[][7] = {
    {"signed", "", "", "", "", "", ""},
    {"", "signed", "active", "paused", "", "", ""},
    {"", "active", "active", "paused", "", "", ""},
    {"", "", "active", "paused", "active", "closed", "superseded"},
    {"", "paused", "paused", "paused", "", "", ""},
    {"", "", "", "active", "", "", ""},
    {"", "signed", "active", "paused", "completed", "", ""},
    {"", "", "", "", "", "", ""},
    {"closed", "closed", "closed", "closed", "closed", "", ""},
    {"superseded", "superseded", "superseded", "superseded", "superseded", "", ""},
};

struct Refused {
    const char *name;
    const char *fault;
    PlanStep step;
};
const Refused kRefused[] = {
    {"nothing", "/amount: must be more than nothing", Received{.payment = "p", .amount = rupees(0)}},
    {"less than nothing", "/amount: must be more than nothing", Received{.payment = "p", .amount = rupees(-5)}},
    {"a rupee too much", "/amount: is more than is left to pay", Received{.payment = "p", .amount = rupees(53'301)}},
    {"an absurd amount", "/amount: is more than is left to pay",
     Received{.payment = "p", .amount = minor(9'000'000'000'000'000'000)}},
    {"dollars", "/amount: is in another currency than the plan", Received{.payment = "p", .amount = kDollar}},
    {"no name", "/payment: must not be empty", Received{.payment = " ", .amount = rupees(5)}},
    {"twice", "/payment: this payment is known already", Received{.payment = "p0", .amount = rupees(5)}},
    {"claimed twice", "/payment: this payment is known already", Claimed{.payment = "p0", .amount = rupees(5)}},
    {"a claim of nothing", "/amount: must be more than nothing", Claimed{.payment = "p", .amount = rupees(0)}},
    {"a claim of too much", "/amount: is more than is left to pay", Claimed{.payment = "p", .amount = rupees(60'000)}},
    {"takes back what never came", "/payment: there is no such payment to take back",
     Reversed{.payment = "p9", .reason = "mistake"}},
    {"takes back without a reason", "/reason: must not be empty", Reversed{.payment = "p0", .reason = "\t"}},
    {"adds nothing", "/amount: must be more than nothing", ChargeAdded{.amount = rupees(0)}},
    {"adds dollars", "/amount: is in another currency than the plan", ChargeAdded{.amount = kDollar}},
    {"adds an absurd amount", "/amount: is too large", ChargeAdded{.amount = minor(kMaxAmount + 1)}},
    {"withdraws nothing", "/state: nothing was added", ChargeWithdrawn{}},
    {"closes without a reason", "/reason: must not be empty", Closed{.reason = ""}},
    {"superseded by nothing", "/by: must not be empty", Superseded{.by = " "}},
};

/** Any event, about payments that exist as well as others. */
PlanEvent anyEvent(Date from, Money left)
{
    const std::string payment = "p" + std::to_string(*rc::gen::inRange(0, 6));
    const Money amount = rupees(*rc::gen::inRange(-1, 30'000));
    const std::vector<PlanStep> steps{Signed{},
                                      Claimed{.payment = payment, .amount = amount},
                                      Received{.payment = payment, .amount = amount},
                                      Received{.payment = payment, .amount = rupees(10'660)},
                                      Received{.payment = payment, .amount = left},
                                      Reversed{.payment = payment, .reason = "returned"},
                                      Paused{},
                                      Resumed{},
                                      ChargeAdded{.amount = amount},
                                      ChargeWithdrawn{},
                                      Superseded{.by = *rc::gen::inRange(0, 8) == 0 ? "r" : ""},
                                      Closed{.reason = *rc::gen::inRange(0, 8) == 0 ? "r" : ""}};
    const auto which = *rc::gen::inRange<std::size_t>(0, steps.size());
    return {.on = from.plusDays(*rc::gen::inRange(-1, 40)), .step = steps[which]};
}

std::int64_t receivedIn(const PlanLife &life)
{
    std::int64_t sum = 0;
    for (const PlanPayment &payment : life.payments)
        sum += payment.state == PaymentState::Received ? payment.amount.minor() : 0;
    return sum;
}

std::int64_t totalOf(const PlanLife &life)
{
    std::int64_t sum = 0;
    for (const Payment &due : life.schedule)
        sum += due.amount.minor();
    return sum;
}
} // namespace

class tst_PlanLife : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void beginsWithTheScheduleOfTheOffer()
    {
        const PlanLife life = offeredPlan();
        QVERIFY(life.state == PlanState::Offered && life.payments.empty() && !life.paused && !life.added);
        QCOMPARE(life.schedule.size(), std::size_t{6});
        QVERIFY((life.schedule[0] == Payment{.n = 0, .date = day("2026-11-23"), .amount = rupees(10'700)}));
        QVERIFY((life.schedule[5] == Payment{.n = 5, .date = day("2027-04-23"), .amount = rupees(10'660)}));
    }

    void nothingTodayIsNoDue()
    {
        CaseFacts facts = sampleFacts();
        facts.eligibility["general_welfare"] = Eligibility::Declined;
        const Quote offers = quote(samplePolicy(), facts).value();
        const PlanLife life = offered(*offers.find("loan-a", "3"), facts.today).value();
        QCOMPARE(life.schedule.size(), std::size_t{3});
        QCOMPARE(life.schedule.front().n, 1);
    }

    void withoutFiguresThereIsNothingToAgree()
    {
        const Quote offers = quote(samplePolicy(), sampleFacts()).value();
        QCOMPARE(offered(*offers.find("talk", ""), sampleFacts().today).error().path, std::string("/total"));
        Offer free = monthlyOffer();
        free.total = rupees(0);
        QVERIFY(!offered(free, sampleFacts().today));
    }

    void whereEachEventLeads_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        for (int kind = 0; kind < static_cast<int>(std::size(kKinds)); ++kind)
            for (int state = 0; state < static_cast<int>(std::size(kStates)); ++state)
                QTest::addRow("%s, %s", std::string(planStateName(kStates[state])).c_str(), kKinds[kind].name)
                    << kind << state;
    }
    void whereEachEventLeads()
    {
        QFETCH(const int, kind);
        QFETCH(const int, state);
        const PlanLife life = inState(kStates[state]);
        const auto next = after(life, {.on = day("2026-12-05"), .step = kKinds[kind].step});
        QCOMPARE(next ? std::string(planStateName(next->state)) : std::string(), std::string(kTable[kind][state]));
        if (next)
            QCOMPARE(next->last, day("2026-12-05"));
        else
            QVERIFY(!next.error().message.empty());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < static_cast<int>(std::size(kRefused)); ++i)
            QTest::newRow(kRefused[i].name) << i;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(const int, which);
        QCOMPARE(refusal(activePlan(), "2026-12-01", kRefused[which].step), std::string(kRefused[which].fault));
    }

    void saysWhyNothingCanBePaid()
    {
        const Received money{.payment = "p", .amount = rupees(1)};
        QCOMPARE(refusal(offeredPlan(), "2026-12-05", money), std::string("/state: nothing was signed yet"));
        QCOMPARE(refusal(inState(PlanState::Completed), "2026-12-05", money),
                 std::string("/state: everything is paid"));
        QCOMPARE(refusal(inState(PlanState::Closed), "2026-12-05", money), std::string("/state: the plan is closed"));
        QCOMPARE(refusal(inState(PlanState::Superseded), "2026-12-05", money),
                 std::string("/state: another agreement stands in its place"));
    }

    void daysNeverGoBack()
    {
        const PlanLife life = then(activePlan(), "2026-12-10", Paused{});
        QCOMPARE(refusal(life, "2026-12-09", Resumed{}), std::string("/on: is before the event that came last"));
        QCOMPARE(refusal(life, "2026-12-10", Resumed{}), std::string());
    }

    void whatIsClaimedIsNotReceived()
    {
        const PlanLife claimed = then(signedPlan(), "2026-11-23", Claimed{.payment = "w1", .amount = rupees(10'700)});
        QVERIFY(claimed.state == PlanState::Signed);
        QVERIFY(claimed.payments.front().state == PaymentState::Claimed);
        const PlanLife there = then(claimed, "2026-11-25", Received{.payment = "w1", .amount = rupees(10'600)});
        QCOMPARE(there.payments.size(), std::size_t{1});
        QVERIFY((there.payments.front() == PlanPayment{.payment = "w1",
                                                       .on = day("2026-11-25"),
                                                       .amount = rupees(10'600), // what came, not what was said
                                                       .state = PaymentState::Received}));
        QVERIFY(there.state == PlanState::Active);
        QCOMPARE(refusal(there, "2026-11-26", Received{.payment = "w1", .amount = rupees(5)}),
                 std::string("/payment: this payment is known already"));
    }

    void aClaimCanBeTakenBack()
    {
        const PlanLife claimed = then(signedPlan(), "2026-11-23", Claimed{.payment = "w1", .amount = rupees(10'700)});
        const PlanLife back = then(claimed, "2026-11-24", Reversed{.payment = "w1", .reason = "never came"});
        QVERIFY(back.payments.front().state == PaymentState::Reversed && back.state == PlanState::Signed);
        QCOMPARE(refusal(back, "2026-11-25", Reversed{.payment = "w1", .reason = "again"}),
                 std::string("/payment: there is no such payment to take back"));
    }

    void theLastRupeeCompletesIt()
    {
        const PlanLife nearly = then(activePlan(), "2026-12-01", Received{.payment = "p1", .amount = rupees(53'299)});
        QVERIFY(nearly.state == PlanState::Active);
        const PlanLife done = then(nearly, "2026-12-02", Received{.payment = "p2", .amount = rupees(1)});
        QVERIFY(done.state == PlanState::Completed);
        const PlanLife open = then(done, "2026-12-03", Reversed{.payment = "p2", .reason = "bank returned it"});
        QVERIFY(open.state == PlanState::Active);
    }

    void aPauseMovesWhatWasNotYetDue()
    {
        const PlanLife paused = then(activePlan(), "2026-12-20", Paused{.why = PauseReason::AssistanceRequested});
        QVERIFY(paused.paused == PauseReason::AssistanceRequested);
        const PlanLife reviewed = then(paused, "2026-12-28", Paused{.why = PauseReason::UnderReview});
        QVERIFY(reviewed.paused == PauseReason::UnderReview && reviewed.pausedOn == day("2026-12-20"));
        const PlanLife on = then(reviewed, "2027-01-09", Resumed{});
        QVERIFY(on.state == PlanState::Active && !on.paused);
        const auto dues = standing(on, day("2027-01-09"), 7).dues;
        QCOMPARE(dues[0].date, day("2026-11-23")); // was due before the pause
        QCOMPARE(dues[1].date, day("2027-01-12")); // 23 December and twenty days
        QCOMPARE(dues[5].date, day("2027-05-13"));
        QCOMPARE(totalOf(on), totalOf(paused));
    }

    void aPauseDoesNotMoveWhatWasPaidAhead()
    {
        PlanLife life = then(activePlan(), "2026-12-16", Received{.payment = "p1", .amount = rupees(10'660)});
        life = then(then(life, "2026-12-20", Paused{}), "2027-01-09", Resumed{});
        const PlanStanding now = standing(life, day("2027-01-20"), 7);
        QVERIFY(now.dues[1].open().isZero());
        QCOMPARE(now.dues[1].date, day("2026-12-23"));
        QVERIFY(now.missed.empty() && now.overdue.isZero());
        QCOMPARE(now.next->n, 2);
        QCOMPARE(now.next->date, day("2027-02-12"));
    }

    void aPauseBeforeAnyPaymentEndsAsSigned()
    {
        const PlanLife paused = then(signedPlan(), "2026-12-01", Paused{});
        QVERIFY(then(paused, "2026-12-02", Resumed{}).state == PlanState::Signed);
    }

    void moneyMayComeWhilePaused()
    {
        const PlanLife paused = inState(PlanState::Paused);
        const PlanLife done = then(paused, "2026-12-05", Received{.payment = "all", .amount = rupees(53'300)});
        QVERIFY(done.state == PlanState::Completed);
        const PlanLife back = then(done, "2026-12-06", Reversed{.payment = "all", .reason = "by mistake"});
        QVERIFY(back.state == PlanState::Paused);
    }

    void anAddedChargeWaitsForANewSignature()
    {
        PlanLife life = then(activePlan(), "2026-12-01", ChargeAdded{.amount = rupees(2'000)});
        QCOMPARE(life.added, std::optional(rupees(2'000)));
        QCOMPARE(totalOf(life), std::int64_t{6'400'000}); // what was signed stays what it was
        life = then(life, "2026-12-02", ChargeAdded{.amount = rupees(500)});
        QCOMPARE(life.added, std::optional(rupees(2'500)));
        QVERIFY(!then(life, "2026-12-03", ChargeWithdrawn{}).added);
        const PlanLife next = then(life, "2026-12-03", Superseded{.by = "record-2"});
        QVERIFY(!next.added && next.reason == "record-2");
        QCOMPARE(refusal(life, "2026-12-03", ChargeAdded{.amount = minor(kMaxAmount)}),
                 std::string("/amount: is too large"));
    }

    void closingKeepsTheReason() { QCOMPARE(inState(PlanState::Closed).reason, std::string("treatment cancelled")); }

    void neverMoreThanTheTotalAndNeverUndone()
    {
        int taken = 0;
        int done = 0;
        QVERIFY(rc::check("any events", [&] {
            PlanLife life = offeredPlan();
            const std::int64_t total = totalOf(life);
            for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
                const PlanLife before = life;
                const auto next = after(life, anyEvent(life.last, minor(total - receivedIn(life))));
                if (!next) {
                    RC_ASSERT(next.error().path.starts_with('/') && !next.error().message.empty());
                    continue;
                }
                life = *next;
                ++taken;
                RC_ASSERT(life.last >= before.last);
                RC_ASSERT(totalOf(life) == total && life.schedule.size() == before.schedule.size());
                RC_ASSERT(receivedIn(life) >= 0 && receivedIn(life) <= total);
                RC_ASSERT(life.state != PlanState::Completed || receivedIn(life) == total);
                RC_ASSERT(life.state != PlanState::Paused || life.paused);
                RC_ASSERT(std::ranges::is_sorted(life.schedule, {}, &Payment::date));
                const bool over = before.state == PlanState::Closed || before.state == PlanState::Superseded;
                RC_ASSERT(!over || life.state == before.state);
            }
            done += life.state == PlanState::Completed ? 1 : 0;
        }));
        QVERIFY(taken > 2'000 && done > 10);
    }

    void whatIsTakenBackNeverCame()
    {
        int tried = 0;
        QVERIFY(rc::check("received, then reversed", [&tried] {
            PlanLife life = signedPlan();
            for (int i = *rc::gen::inRange(0, 10); i > 0; --i)
                life = after(life, anyEvent(life.last, rupees(10'660))).value_or(life);
            const Date on = life.last.plusDays(*rc::gen::inRange(0, 30));
            const Received money{.payment = "back", .amount = rupees(*rc::gen::inRange(1, 20'000))};
            const auto with = after(life, {.on = on, .step = money});
            RC_PRE(with.has_value());
            const Date later = on.plusDays(*rc::gen::inRange(0, 30));
            const auto without = after(*with, {.on = later, .step = Reversed{.payment = "back", .reason = "returned"}});
            RC_ASSERT(without.has_value());
            const PlanStanding before = standing(life, later, 7);
            const PlanStanding now = standing(*without, later, 7);
            RC_ASSERT(now.dues == before.dues && now.outstanding == before.outstanding);
            RC_ASSERT(now.received == before.received && totalOf(*without) == totalOf(life));
            RC_ASSERT(without->payments.size() == life.payments.size() + 1); // it is still told
            RC_ASSERT(standing(*with, later, 7).outstanding.minor() ==
                      before.outstanding.minor() - money.amount.minor());
            ++tried;
        }));
        QVERIFY(tried > 100);
    }
};

QTEST_APPLESS_MAIN(tst_PlanLife)
#include "tst_planlife.moc"
