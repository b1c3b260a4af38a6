#include <QtTest>
#include <algorithm>

#include "offerrule.h"
#include "planrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
constexpr int kReminder = 7;

PlanStanding on(const PlanLife &life, const char *date)
{
    return standing(life, day(date), kReminder);
}

/** What is paid of each due, in rupees: "10700 0 0". */
std::string paidOf(const PlanStanding &now)
{
    std::string text;
    for (const Due &due : now.dues)
        text += (text.empty() ? "" : " ") + std::to_string(due.paid.minor() / 100);
    return text;
}

PlanLife paid(PlanLife life, const char *date, const char *payment, std::int64_t amount)
{
    return then(std::move(life), date, Received{.payment = payment, .amount = rupees(amount)});
}

/** A plan of a generated case with money on some days; none where the case has no such plan. */
std::optional<PlanLife> anyLife()
{
    const Pair pair = anyPair();
    const Quote offers = quoted(pair);
    const auto begins = [&](const Offer &offer) { return offered(offer, pair.facts.today).has_value(); };
    const auto found = std::ranges::find_if(offers.offers, begins);
    if (found == offers.offers.end())
        return {};
    PlanLife life = offered(*found, pair.facts.today).value();
    life = after(life, {.on = life.last, .step = Signed{}}).value();
    const std::int64_t total = found->total->minor();
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        const Received money{.payment = std::to_string(i),
                             .amount = minor(*rc::gen::inRange<std::int64_t>(0, total + 1))};
        const Date date = life.last.plusDays(*rc::gen::inRange(0, 90));
        life = after(life, {.on = date, .step = money}).value_or(life);
    }
    return life;
}
} // namespace

class tst_PlanDues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void beforeAnyMoney()
    {
        const PlanStanding now = on(signedPlan(), "2026-11-23");
        QCOMPARE(now.received, rupees(0));
        QCOMPARE(now.outstanding, rupees(64'000));
        QCOMPARE(now.overdue, rupees(0)); // today is not late
        QVERIFY(now.missed.empty() && now.next && now.next->n == 0);
        const PlanStanding next = on(signedPlan(), "2026-11-24");
        QCOMPARE(next.overdue, rupees(10'700));
        QCOMPARE(next.missed, std::vector<int>{0});
        QCOMPARE(next.next->date, day("2026-12-23"));
    }

    void onItsDayAPaymentPaysItsDue()
    {
        const PlanLife life = paid(activePlan(), "2026-12-23", "p1", 10'660);
        QCOMPARE(paidOf(on(life, "2026-12-24")), std::string("10700 10660 0 0 0 0"));
        QCOMPARE(on(life, "2027-01-24").missed, std::vector<int>{2});
    }

    void aFewDaysEarlyIsTheNextDue()
    {
        QCOMPARE(paidOf(on(paid(activePlan(), "2026-12-16", "p1", 10'660), "2026-12-16")),
                 std::string("10700 10660 0 0 0 0"));
        // a day before the reminder it is an early payment, and comes off the back
        QCOMPARE(paidOf(on(paid(activePlan(), "2026-12-15", "p1", 10'660), "2026-12-15")),
                 std::string("10700 0 0 0 0 10660"));
    }

    void onlyOneDueIsAhead()
    {
        const PlanLife life = paid(activePlan(), "2026-12-20", "p1", 20'000);
        QCOMPARE(paidOf(standing(life, day("2026-12-20"), 60)), std::string("10700 10660 0 0 0 9340"));
    }

    void moreThanIsDueComesOffTheBack()
    {
        const PlanLife life = paid(activePlan(), "2026-12-23", "p1", 30'000);
        const PlanStanding now = on(life, "2026-12-24");
        QCOMPARE(paidOf(now), std::string("10700 10660 0 0 8680 10660"));
        QCOMPARE(now.outstanding, rupees(23'300));
        QCOMPARE(now.next->date, day("2027-01-23"));
        QCOMPARE(now.next->open(), rupees(10'660)); // the amount to remember stays
    }

    void whatIsLateIsPaidFirst()
    {
        const PlanLife life = paid(activePlan(), "2027-01-25", "late", 15'000);
        const PlanStanding now = on(life, "2027-01-25");
        QCOMPARE(paidOf(now), std::string("10700 10660 4340 0 0 0"));
        QCOMPARE(now.missed, std::vector<int>{2});
        QCOMPARE(now.overdue, rupees(6'320));
    }

    void whatIsReversedIsOpenAgain()
    {
        const PlanLife life = then(paid(activePlan(), "2026-12-23", "p1", 10'660), "2026-12-30",
                                   Reversed{.payment = "p1", .reason = "bank returned it"});
        const PlanStanding now = on(life, "2026-12-30");
        QCOMPARE(paidOf(now), std::string("10700 0 0 0 0 0"));
        QCOMPARE(now.overdue, rupees(10'660));
        QCOMPARE(now.received, rupees(10'700));
    }

    void whatIsOnlyClaimedPaysNothing()
    {
        const PlanLife life = then(activePlan(), "2026-12-23", Claimed{.payment = "w", .amount = rupees(10'660)});
        QCOMPARE(paidOf(on(life, "2026-12-24")), std::string("10700 0 0 0 0 0"));
    }

    void nothingFallsDueWhilePaused()
    {
        const PlanLife paused = then(activePlan(), "2026-12-20", Paused{});
        const PlanStanding now = on(paused, "2027-03-01");
        QVERIFY(now.missed.empty() && !now.next && now.overdue == rupees(0));
        QCOMPARE(now.outstanding, rupees(53'300));
        const PlanLife again = then(paused, "2027-03-01", Resumed{});
        QVERIFY(on(again, "2027-03-01").missed.empty());
        QCOMPARE(on(again, "2027-03-01").next->date, day("2027-03-04"));
    }

    void nothingIsDueOfAPlanThatIsOver()
    {
        const PlanStanding closed = on(then(activePlan(), "2026-12-01", Closed{.reason = "moved"}), "2027-06-01");
        QVERIFY(closed.missed.empty() && !closed.next && closed.overdue == rupees(0));
        const PlanStanding done = on(paid(activePlan(), "2026-12-01", "all", 53'300), "2027-06-01");
        QVERIFY(done.missed.empty() && !done.next);
        QCOMPARE(done.outstanding, rupees(0));
    }

    void remindersComeSoManyDaysBefore_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("due");
        QTest::newRow("a week before") << "2026-12-16" << 1;
        QTest::newRow("the day before that") << "2026-12-15" << -1;
        QTest::newRow("the day after that") << "2026-12-17" << -1;
        QTest::newRow("on the day itself") << "2026-12-23" << -1;
        QTest::newRow("the last one") << "2027-04-16" << 5;
    }
    void remindersComeSoManyDaysBefore()
    {
        QFETCH(const QString, day);
        QFETCH(const int, due);
        const auto dues = remindersOn(activePlan(), wazeh::test::day(day.toStdString()), kReminder);
        QCOMPARE(dues.empty() ? -1 : dues.front().n, due);
    }

    void nobodyIsRemindedOfWhatIsPaidOrPaused()
    {
        const Date day16 = day("2026-12-16");
        QVERIFY(remindersOn(paid(activePlan(), "2026-12-16", "p1", 10'660), day16, kReminder).empty());
        QVERIFY(remindersOn(then(activePlan(), "2026-12-01", Paused{}), day16, kReminder).empty());
        QVERIFY(remindersOn(offeredPlan(), day16, kReminder).empty());
        QVERIFY(!remindersOn(signedPlan(), day16, kReminder).empty());
    }

    void everyRupeeFindsItsPlace()
    {
        QVERIFY(rc::check("what was received is what the dues have, and none has too much", [] {
            const auto life = anyLife();
            RC_PRE(life.has_value());
            const Date date = life->last.plusDays(*rc::gen::inRange(-30, 400));
            const PlanStanding now = standing(*life, date, *rc::gen::inRange(0, 40));
            std::int64_t paid = 0;
            std::int64_t open = 0;
            for (const Due &due : now.dues) {
                RC_ASSERT(due.paid.minor() >= 0 && due.paid.minor() <= due.amount.minor());
                paid += due.paid.minor();
                open += due.open().minor();
            }
            RC_ASSERT(paid == now.received.minor() && open == now.outstanding.minor());
            RC_ASSERT(now.overdue.minor() <= now.outstanding.minor());
            RC_ASSERT((now.overdue.minor() > 0) == !now.missed.empty());
            RC_ASSERT(!now.next || now.next->date >= date);
        }));
    }

    void whatIsOverdueGrowsWithTheDays()
    {
        QVERIFY(rc::check("a later day misses no less", [] {
            const auto life = anyLife();
            RC_PRE(life.has_value());
            const Date date = life->last.plusDays(*rc::gen::inRange(0, 200));
            const Date later = date.plusDays(*rc::gen::inRange(0, 200));
            const PlanStanding early = standing(*life, date, kReminder);
            const PlanStanding late = standing(*life, later, kReminder);
            RC_ASSERT(early.overdue.minor() <= late.overdue.minor());
            RC_ASSERT(early.missed.size() <= late.missed.size());
            RC_ASSERT(early.dues == late.dues); // what is paid does not depend on when somebody looks
        }));
    }

    void aPauseStopsTheClock()
    {
        QVERIFY(rc::check("after it, a day is what the day before it would have been", [] {
            auto life = anyLife();
            RC_PRE(life.has_value());
            RC_PRE(life->state == PlanState::Signed || life->state == PlanState::Active);
            const Date from = life->last.plusDays(*rc::gen::inRange(0, 60));
            const int days = *rc::gen::inRange(0, 120);
            const PlanLife paused = after(*life, {.on = from, .step = Paused{}}).value();
            const PlanLife resumed = after(paused, {.on = from.plusDays(days), .step = Resumed{}}).value();
            const Date day = from.plusDays(*rc::gen::inRange(0, 400));
            const PlanStanding without = standing(*life, day, kReminder);
            const PlanStanding with = standing(resumed, day.plusDays(days), kReminder);
            RC_ASSERT(with.missed == without.missed && with.overdue == without.overdue);
            RC_ASSERT(with.received == without.received && with.outstanding == without.outstanding);
            RC_ASSERT(with.next.has_value() == without.next.has_value());
            if (with.next) {
                RC_ASSERT(with.next->n == without.next->n);
                RC_ASSERT(with.next->date == without.next->date.plusDays(days));
            }
            RC_ASSERT(resumed.schedule == life->schedule); // what was agreed is never edited
        }));
    }

    void twoPausesAddUp()
    {
        PlanLife life = then(then(activePlan(), "2026-12-01", Paused{}), "2026-12-11", Resumed{});
        life = then(then(life, "2026-12-20", Paused{}), "2026-12-25", Resumed{});
        QCOMPARE(on(life, "2026-12-25").next->date, day("2027-01-07")); // 23 December, ten days and five
        life = paid(std::move(life), "2027-01-07", "p1", 10'660);
        life = then(then(life, "2027-01-10", Paused{}), "2027-01-12", Resumed{});
        const PlanStanding now = on(life, "2027-01-12");
        QCOMPARE(now.dues[1].date, day("2027-01-07")); // paid before the third pause
        QCOMPARE(now.dues[2].date, day("2027-02-09")); // 23 January, ten days, five and two
        QVERIFY(now.missed.empty());
    }

    void whoPaysEveryDueOnItsDayIsNeverLate()
    {
        QVERIFY(rc::check("on time", [] {
            auto life = anyLife();
            RC_PRE(life.has_value() && life->payments.empty());
            const std::vector<Payment> dues = life->schedule;
            for (const Payment &due : dues) {
                RC_ASSERT(standing(*life, due.date, kReminder).missed.empty());
                const Received money{.payment = std::to_string(due.n), .amount = due.amount};
                *life = after(*life, {.on = due.date, .step = money}).value();
            }
            RC_ASSERT(life->state == PlanState::Completed);
        }));
    }
};

QTEST_APPLESS_MAIN(tst_PlanDues)
#include "tst_plandues.moc"
