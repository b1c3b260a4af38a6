#include <QTest>

#include <rapidcheck.h>
#include <set>

#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;

namespace {
constexpr std::int64_t kDayMs = 86'400'000;

std::optional<domain::Record> recordIn(const flow::PendingDelivery &item)
{
    const auto delivery = codec::readDelivery(item.body);
    const auto record =
        delivery ? codec::readRecord(fakes::view(delivery->payload)) : codec::Read<domain::Record>(std::unexpect);
    return record ? std::optional(*record) : std::nullopt;
}
} // namespace

/** Whatever the clock on the wall says, order, waits and counts are as they would be with a good one. */
class tst_Clocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tablet = std::make_unique<Tablet>();
        QVERIFY(m_tablet->open());
    }

    void theOrderOfRecordsIsNotThatOfTheClock()
    {
        std::vector<std::string> ids;
        for (const std::int64_t jump : {std::int64_t{0}, -3'650 * kDayMs, 7'300 * kDayMs, -kDayMs, -20'000 * kDayMs}) {
            m_tablet->clock.jump(jump);
            ids.push_back(m_tablet->commit("t" + std::to_string(ids.size())));
            QVERIFY(!ids.back().empty());
        }
        QVERIFY(m_tablet->open());
        const auto due = m_tablet->store->due(10);
        QCOMPARE(due.size(), ids.size());
        std::string head;
        for (std::size_t i = 0; i < due.size(); ++i) {
            QCOMPARE(due[i].recordId, ids[i]);
            const auto record = recordIn(due[i]);
            QVERIFY(record.has_value());
            QCOMPARE(record->seq, static_cast<std::int64_t>(i) + 1);
            QCOMPARE(record->prev, head);
            head = due[i].payloadSha256;
        }
        QVERIFY(m_tablet->store->unsent().oldestAgeS >= 0);
        QCOMPARE(m_tablet->store->unsent().count, static_cast<int>(ids.size()));
    }

    void theSameTokenIsOneRecordInAnyYear()
    {
        const auto id = m_tablet->commit("t");
        for (const std::int64_t jump : {-3'650 * kDayMs, 9'000 * kDayMs}) {
            m_tablet->clock.jump(jump);
            QCOMPARE(m_tablet->commit("t"), id);
        }
        QCOMPARE(m_tablet->store->unsent().count, 1);
    }

    void aClockOfAnotherDayOpensNoVisitAndForgetsNone()
    {
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        for (const std::int64_t jump : {kDayMs, -2 * kDayMs, 400 * kDayMs}) {
            m_tablet->clock.jump(jump);
            QVERIFY(m_tablet->store->lookUpCode("20417366", "1988").result == flow::LookUpResult::OtherDay);
            QVERIFY(m_tablet->store->lookUpSlip("slip of V-1").result == flow::LookUpResult::OtherDay);
        }
        m_tablet->clock.jump(-399 * kDayMs);
        QVERIFY(m_tablet->store->lookUpCode("20417366", "1988").result == flow::LookUpResult::Found);
    }

    void theDayEndsAtMidnightOfTheClinic()
    {
        QVERIFY(m_tablet->store->saveDay(codec::writeDay(fakes::sampleDay())));
        m_tablet->clock.pass(15 * 3'600'000 - 1); // it is nine in the morning
        QVERIFY(m_tablet->store->lookUpCode("20417366", "1988").result == flow::LookUpResult::Found);
        m_tablet->clock.pass(1);
        QVERIFY(m_tablet->store->lookUpCode("20417366", "1988").result == flow::LookUpResult::OtherDay);
    }

    void noJumpShortensOrLengthensAWait()
    {
        const bool held = rc::check([] {
            Tablet tablet;
            RC_ASSERT(tablet.open());
            const auto id = tablet.commit("t");
            tablet.store->noteFailure(id, "busy", flow::Refusal::None, 100);
            tablet.store->saveCall(fakes::sampleCall("0192f0c1-0000-7000-8000-000000000001"));
            tablet.store->outgoingFailed(tablet.store->outgoing(1).at(0).id, false, 100);
            std::int64_t passed = 0;
            while (passed < 100'000) {
                RC_ASSERT(tablet.store->due(1).empty() && tablet.store->outgoing(1).empty());
                tablet.clock.jump(*rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000));
                const auto step = *rc::gen::inRange<std::int64_t>(20'000, 60'000);
                tablet.clock.pass(step);
                passed += step;
            }
            RC_ASSERT(tablet.store->due(1).size() == 1U && tablet.store->outgoing(1).size() == 1U);
        });
        QVERIFY(held);
    }

    void idsNeverRepeatWhereTheClockStandsStill()
    {
        std::set<std::string> ids;
        for (int i = 0; i < 50; ++i) {
            ids.insert(m_tablet->commit("t" + std::to_string(i)));
            m_tablet->clock.jump(i % 2 == 0 ? -1 : 1);
        }
        QCOMPARE(ids.size(), std::size_t{50});
    }

private:
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_Clocks)
#include "tst_clocks.moc"
