#include <QTest>

#include "fakes/flow_ports.h"
#include "runtime/courier.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::LinkError;
using runtime::Courier;

class TestCourier : public QObject {
    Q_OBJECT

    struct Told {
        std::vector<runtime::RecordAnswer> records;
        std::vector<runtime::NoteAnswer> notes;
        Courier::Report report()
        {
            return {.record = [this](runtime::RecordAnswer answer) { records.push_back(std::move(answer)); },
                    .note = [this](runtime::NoteAnswer answer) { notes.push_back(std::move(answer)); }};
        }
    };
    static runtime::Work work()
    {
        domain::Call call;
        call.callId = "C1";
        domain::Visit visit;
        visit.visitRef = "V1";
        flow::VisitChange change;
        change.visitRef = "V2";
        return {{{1, call}, {2, visit}, {3, change}}, {{"R1", "s", "b", 0}, {"R2", "s", "b", 0}, {"R3", "s", "b", 0}}};
    }
    static Courier courier(Server &server)
    {
        return Courier([&server] { return std::make_unique<FakeLink>(server); });
    }

private Q_SLOTS:
    void everythingIsToldInOrder()
    {
        Server server;
        auto one = courier(server);
        Told told;
        QVERIFY(one.deliver(work(), told.report(), false));
        QCOMPARE(server.records.size(), std::size_t{3});
        QCOMPARE(server.walkIns.size(), std::size_t{1});
        QCOMPARE(told.records.size(), std::size_t{3});
        QCOMPARE(told.records[1].recordId, std::string("R2"));
        QCOMPARE(told.notes.size(), std::size_t{3});
        QCOMPARE(told.notes[0].callId, std::string("C1"));
        QCOMPARE(told.notes[2].callId, std::string());
        QCOMPARE(told.notes[2].id, std::int64_t{3});
    }

    void whatCannotBeReadHereSaysNothingOfTheServer()
    {
        Server server;
        server.recordFailures["R1"] = LinkError::Damaged;
        auto one = courier(server);
        Told told;
        QVERIFY(!one.deliver({{}, {{"R1", "s", "b", 0}}}, told.report(), false));
        QCOMPARE(told.records.size(), std::size_t{1});
        QVERIFY(flow::refusalOf(LinkError::Damaged) == flow::Refusal::Content);
        QVERIFY(one.deliver({{}, {{"R1", "s", "b", 0}, {"R2", "s", "b", 0}}}, told.report(), false));
    }

    void aFailingRecordNeverBlocks_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("goesOn");
        QTest::addColumn<bool>("online");
        const auto row = [](const char *name, LinkError error, bool goesOn, bool online) {
            QTest::newRow(name) << static_cast<int>(error) << goesOn << online;
        };
        row("rejected", LinkError::Rejected, true, true);
        row("conflict", LinkError::Conflict, true, true);
        row("not delivered", LinkError::NotDelivered, true, true); // the ones after it get through
        row("bad answer", LinkError::BadAnswer, true, true);
        row("no server", LinkError::NoServer, false, false);
        row("not trusted", LinkError::NotTrusted, false, false);
        row("not allowed", LinkError::NotAllowed, false, false);
        row("busy", LinkError::Busy, false, true);
    }
    void aFailingRecordNeverBlocks()
    {
        QFETCH(int, error);
        QFETCH(bool, goesOn);
        QFETCH(bool, online);
        Server server;
        server.recordFailures["R1"] = static_cast<LinkError>(error);
        auto one = courier(server);
        Told told;
        runtime::Work records{{}, work().records};
        QCOMPARE(one.deliver(records, told.report(), false), online);
        QCOMPARE(told.records.size(), goesOn ? std::size_t{3} : std::size_t{1});
        QVERIFY(!told.records[0].answer);
        QCOMPARE(server.records.size(), goesOn ? std::size_t{2} : std::size_t{0});
    }

    void aBrokenWayEndsThePass()
    {
        Server server;
        server.failure = LinkError::NoServer;
        auto one = courier(server);
        Told told;
        QVERIFY(!one.deliver(work(), told.report(), false));
        QCOMPARE(server.log.size(), std::size_t{1});
        QCOMPARE(told.notes.size(), std::size_t{1});
        QVERIFY(told.records.empty());
    }

    void stopEndsThePass()
    {
        Server server;
        auto one = courier(server);
        std::atomic<bool> stop = false;
        Told told;
        auto report = told.report();
        report.note = [&](runtime::NoteAnswer) { stop = true; };
        QVERIFY(one.deliver(work(), report, stop));
        QCOMPARE(server.log.size(), std::size_t{1});
    }

    void withoutALinkNothingIsDelivered()
    {
        Courier none({});
        Told told;
        QVERIFY(!none.deliver(work(), told.report(), false));
        QCOMPARE(told.notes.size(), std::size_t{1});
        QCOMPARE(told.notes[0].answer.error().error, LinkError::NoServer);
        QVERIFY(!none.fetchCalls());
        QVERIFY(!none.fetch({}).day);
        Courier broken([]() -> std::unique_ptr<flow::ClinicLink> { return nullptr; });
        QVERIFY(!broken.fetch({}).policy);
    }

    void fetchAsksForBoth()
    {
        Server server;
        server.dayBytes = "day";
        server.policyBytes = "policy";
        auto one = courier(server);
        const auto first = one.fetch(domain::Date::make(2026, 11, 23).value());
        QVERIFY(first.policy && !first.policy->unchanged);
        QCOMPARE(first.policy->bytes, std::string("policy"));
        QCOMPARE(first.day->bytes, std::string("day"));
        QCOMPARE(server.log.back(), std::string("day 2026-11-23"));
        QVERIFY(one.fetch({}).policy->unchanged);
        server.failure = LinkError::NoServer;
        QVERIFY(!one.fetch({}).day);
        QCOMPARE(server.log.size(), std::size_t{5}); // asked once: the other would only wait as long
    }
};

QTEST_APPLESS_MAIN(TestCourier)
#include "tst_courier.moc"
