#include "rig.h"

using namespace wazeh;
using namespace wazeh::fakes;
using runtime::Keeper;
namespace event = flow::event;
namespace effect = flow::effect;

class TestKeeper : public QObject {
    Q_OBJECT

    struct Bench {
        Rig rig;
        runtime::Parts parts = rig.parts();
        std::vector<flow::Event> said;
        flow::Unsent unsent;
        Keeper keeper{parts,
                      {.say = [this](flow::Event event) { said.push_back(std::move(event)); },
                       .unsent = [this](flow::Unsent count) { unsent = count; }}};

        template <typename E>
        const E *last() const
        {
            for (auto it = said.rbegin(); it != said.rend(); ++it) {
                if (const auto *found = std::get_if<E>(&*it))
                    return found;
            }
            return nullptr;
        }
        template <typename E>
        int count() const
        {
            int found = 0;
            for (const auto &one : said)
                found += std::holds_alternative<E>(one) ? 1 : 0;
            return found;
        }
        [[nodiscard]] bool logged(const std::string &what)
        {
            const auto log = rig.shelf.done();
            return std::find(log.begin(), log.end(), what) != log.end();
        }
    };
    static effect::SaveRecord record(const char *token)
    {
        effect::SaveRecord save;
        save.token = token;
        save.draft.visitRef = ref::kAdult;
        return save;
    }

private Q_SLOTS:
    void openingSaysWhatIsThere()
    {
        Bench bench;
        bench.keeper.checkHealth();
        const auto *loaded = bench.last<event::ClinicLoaded>();
        QVERIFY(loaded && loaded->day && loaded->policy && !loaded->policyRefused);
        QCOMPARE(loaded->policy->sha256, std::string("sha-kept"));
        QCOMPARE(bench.last<event::CannotWork>()->reason, flow::OutReason::None);
        QVERIFY(bench.last<event::CallsChanged>());
        bench.keeper.checkHealth();
        QCOMPARE(bench.count<event::CannotWork>(), 1); // only news
        QCOMPARE(bench.rig.opened.load(), 1);
    }

    void emptyShelf()
    {
        Bench bench;
        bench.rig.shelf.day.reset();
        bench.rig.shelf.newestPolicy.clear();
        bench.keeper.checkHealth();
        QVERIFY(!bench.last<event::ClinicLoaded>()->day);
        QVERIFY(!bench.last<event::ClinicLoaded>()->policy);
    }

    void aStoreThatDoesNotOpen_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, flow::StoreError error, flow::OutReason reason) {
            QTest::newRow(name) << static_cast<int>(error) << static_cast<int>(reason);
        };
        row("io", flow::StoreError::Io, flow::OutReason::StoreBroken);
        row("corrupt", flow::StoreError::Corrupt, flow::OutReason::StoreBroken);
        row("newer", flow::StoreError::Newer, flow::OutReason::StoreBroken);
        row("full", flow::StoreError::DiskFull, flow::OutReason::DiskFull);
    }
    void aStoreThatDoesNotOpen()
    {
        QFETCH(int, error);
        QFETCH(int, reason);
        Bench bench;
        bench.rig.openFailure = static_cast<flow::StoreError>(error);
        bench.keeper.checkHealth();
        QCOMPARE(static_cast<int>(bench.last<event::CannotWork>()->reason), reason);
        bench.keeper.run(flow::Effect{effect::LookUpCode{"1", "2", 7}});
        QCOMPARE(bench.last<event::LookedUp>()->serial, std::int64_t{7});
        QCOMPARE(bench.last<event::LookedUp>()->answer.result, flow::LookUpResult::NotFound);
        bench.keeper.run(flow::Effect{effect::CheckPin{"1234", 8}});
        QVERIFY(!bench.last<event::PinChecked>()->staffId);
        bench.keeper.run(flow::Effect{effect::PlaceCall{domain::CallWant::Any, "welcome", false, false, {}, 9}});
        QVERIFY(!bench.last<event::CallPlaced>()->delivered);
        bench.keeper.run(flow::Effect{effect::AddWalkIn{}});
        QVERIFY(bench.last<event::StaffActionFailed>());
        bench.keeper.run(flow::Effect{record("t")});
        QCOMPARE(bench.last<event::SaveFailed>()->token, std::string("t"));
        QVERIFY(bench.keeper.due(10).empty());
        bench.rig.openFailure.reset();
        bench.keeper.checkHealth();
        QCOMPARE(bench.last<event::CannotWork>()->reason, flow::OutReason::None);
        QVERIFY(bench.last<event::ClinicLoaded>()->day);
    }

    void notEnrolled()
    {
        Bench bench;
        bench.parts.openStore = {};
        bench.keeper.checkHealth();
        QCOMPARE(bench.last<event::CannotWork>()->reason, flow::OutReason::NotEnrolled);
    }

    void aFullDiskIsToldOnceAndAgainWhenItIsOver()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.rig.shelf.room = false;
        bench.keeper.checkHealth();
        bench.keeper.checkHealth();
        QCOMPARE(bench.last<event::CannotWork>()->reason, flow::OutReason::DiskFull);
        bench.rig.shelf.room = true;
        bench.keeper.checkHealth();
        QCOMPARE(bench.last<event::CannotWork>()->reason, flow::OutReason::None);
        QCOMPARE(bench.count<event::CannotWork>(), 3);
    }

    void savedOnceForAToken()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.keeper.run(flow::Effect{record("t1")});
        const auto id = bench.last<event::Saved>()->recordId;
        bench.keeper.run(flow::Effect{record("t1")});
        QCOMPARE(bench.last<event::Saved>()->recordId, id);
        QCOMPARE(bench.rig.shelf.recordCount(), std::size_t{1});
        QCOMPARE(bench.rig.shelf.records[0].draft.pdf.size(), std::size_t{4}); // the paper copy travels with it
        QCOMPARE(bench.unsent.count, 1);
    }

    void withoutThePaperCopyNothingIsSaved()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.rig.shelf.printerBroken = true;
        bench.keeper.run(flow::Effect{record("t1")});
        QCOMPARE(bench.last<event::SaveFailed>()->error, flow::StoreError::Refused);
        QCOMPARE(bench.rig.shelf.recordCount(), std::size_t{0});
        QVERIFY(bench.logged("audit pdf_failed"));
    }

    void aBrokenStoreIsKeptOpenAndTakesNoNewPatient()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.rig.shelf.failNext = flow::StoreError::Io;
        bench.keeper.run(flow::Effect{record("t1")});
        QCOMPARE(bench.last<event::SaveFailed>()->error, flow::StoreError::Io);
        QCOMPARE(bench.last<event::CannotWork>()->reason, flow::OutReason::StoreBroken);
        bench.keeper.checkHealth(); // a store opened anew would not know what was already said to be saved
        bench.keeper.run(flow::Effect{record("t1")}); // the patient tries again
        QCOMPARE(bench.last<event::Saved>()->token, std::string("t1"));
        QCOMPARE(bench.unsent.count, 1);
        bench.keeper.checkHealth();
        QCOMPARE(bench.last<event::CannotWork>()->reason, flow::OutReason::StoreBroken);
        QVERIFY(!bench.logged("close"));
        QCOMPARE(bench.rig.opened.load(), 1);
        QCOMPARE(bench.rig.shelf.recordCount(), std::size_t{1});
    }

    void aFullDiskDoesNotCloseTheStore()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.rig.shelf.failNext = flow::StoreError::DiskFull;
        bench.rig.shelf.room = false;
        bench.keeper.run(flow::Effect{record("t1")});
        QCOMPARE(bench.last<event::CannotWork>()->reason, flow::OutReason::DiskFull);
        QVERIFY(!bench.logged("close"));
    }

    void aGoodPolicyIsKept()
    {
        Bench bench;
        bench.rig.shelf.newestPolicy.clear();
        bench.keeper.checkHealth();
        bench.keeper.take({runtime::Fetched({false, "policy"}), runtime::Fetched({false, "day"})});
        QVERIFY(bench.last<event::ClinicLoaded>()->policy);
        QCOMPARE(bench.last<event::ClinicLoaded>()->policy->sha256, FakeSigner().sha256Hex("policy"));
        QVERIFY(bench.logged("save day"));
    }

    void aBadPolicyLeavesTheLastGoodOne()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.keeper.take({runtime::Fetched({false, "nonsense"}), runtime::Fetched({true, {}})});
        const auto *loaded = bench.last<event::ClinicLoaded>();
        QVERIFY(loaded->policyRefused);
        QCOMPARE(loaded->policy->sha256, std::string("sha-kept"));
        QVERIFY(!bench.logged("save policy"));
        QVERIFY(bench.logged("audit policy_refused"));
        bench.keeper.take({runtime::Fetched({false, "policy"}), runtime::Fetched({true, {}})});
        QVERIFY(!bench.last<event::ClinicLoaded>()->policyRefused);
    }

    void aPolicyThatContradictsItselfIsRefused()
    {
        Bench bench;
        bench.parts.parsers.policy = [](std::string_view) -> std::expected<domain::Policy, domain::Faults> {
            auto policy = *samplePolicy();
            policy.options.push_back(policy.options.front()); // the same id twice
            return policy;
        };
        bench.rig.shelf.newestPolicy.clear();
        bench.keeper.checkHealth();
        bench.keeper.take({runtime::Fetched({false, "policy"}), runtime::Fetched({true, {}})});
        QVERIFY(bench.last<event::ClinicLoaded>()->policyRefused);
        QVERIFY(!bench.last<event::ClinicLoaded>()->policy);
    }

    void aBadDayLeavesTheLastGoodOne()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.keeper.take({runtime::Fetched({true, {}}), runtime::Fetched({false, "nonsense"})});
        QVERIFY(bench.last<event::ClinicLoaded>()->day);
        QVERIFY(bench.logged("audit day_refused"));
    }

    void whatCouldNotBeStoredIsTakenFromTheNextAnswer_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("the disk was full") << false;
        QTest::newRow("the store was not open") << true;
    }
    void whatCouldNotBeStoredIsTakenFromTheNextAnswer()
    {
        QFETCH(bool, closed);
        Bench bench;
        bench.rig.shelf.day.reset();
        bench.rig.shelf.newestPolicy.clear();
        if (closed)
            bench.rig.openFailure = flow::StoreError::Io;
        bench.keeper.checkHealth();
        const runtime::Fetched none({true, {}});
        for (const auto &[policy, day] : {std::pair{runtime::Fetched({false, "policy"}), none},
                                          std::pair{none, runtime::Fetched({false, "day"})}}) {
            if (!closed)
                bench.rig.shelf.failNext = flow::StoreError::DiskFull;
            bench.keeper.take({policy, day});
        }
        bench.rig.openFailure.reset();
        bench.keeper.checkHealth();
        QVERIFY(!bench.last<event::ClinicLoaded>()->day && !bench.last<event::ClinicLoaded>()->policy);
        bench.keeper.take({runtime::Fetched({true, "policy"}), runtime::Fetched({true, "day"})});
        QVERIFY(bench.last<event::ClinicLoaded>()->day && bench.last<event::ClinicLoaded>()->policy);
        const int loads = bench.count<event::ClinicLoaded>();
        bench.keeper.take({runtime::Fetched({true, "policy"}), runtime::Fetched({true, "day"})});
        QCOMPARE(bench.count<event::ClinicLoaded>(), loads);
    }

    void noNewsNoLoad()
    {
        Bench bench;
        bench.keeper.checkHealth();
        const int loads = bench.count<event::ClinicLoaded>();
        bench.keeper.take({runtime::Fetched({true, {}}), runtime::Fetched({true, {}})});
        const flow::LinkFailure none{flow::LinkError::NoServer, {}, std::nullopt};
        bench.keeper.take({std::unexpected(none), std::unexpected(none)});
        QCOMPARE(bench.count<event::ClinicLoaded>(), loads);
    }

    void sentOnlyWithAKeptReceipt()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.keeper.run(flow::Effect{record("t1")});
        const auto id = bench.last<event::Saved>()->recordId;
        runtime::RecordAnswer answer{id, flow::DeliveryAnswer{"jws", {}}};
        answer.answer->receipt.receivedAt = "2026-11-23T07:00:05.000Z";
        bench.rig.shelf.failNext = flow::StoreError::DiskFull;
        bench.keeper.settle(answer);
        QVERIFY(!bench.last<event::Delivered>());
        QVERIFY(bench.keeper.due(10).records.empty()); // the server is not asked again and again meanwhile
        bench.rig.clock.pass(60'000);
        QCOMPARE(bench.keeper.due(10).records.size(), std::size_t{1});
        bench.keeper.settle(answer);
        QCOMPARE(bench.last<event::Delivered>()->recordId, id);
        QCOMPARE(bench.unsent.count, 0);
        QCOMPARE(bench.rig.shelf.syncedAt, std::optional<std::int64_t>(1'795'417'205'000));
    }

    void failuresAreNoted()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.keeper.run(flow::Effect{record("t1")});
        const auto id = bench.last<event::Saved>()->recordId;
        bench.keeper.settle(
            runtime::RecordAnswer{id, std::unexpected(flow::LinkFailure{flow::LinkError::NoServer, {}, std::nullopt})});
        QVERIFY(bench.logged("failure no_server"));
        QCOMPARE(bench.keeper.due(10).records.size(), std::size_t{1});
        bench.keeper.settle(runtime::RecordAnswer{
            id, std::unexpected(flow::LinkFailure{flow::LinkError::Rejected, "bad_facts", std::nullopt})});
        QVERIFY(bench.logged("failure bad_facts"));
        QVERIFY(bench.rig.shelf.records[0].refused);
    }

    void callsGoFirst()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.keeper.run(flow::Effect{effect::SetVisitState{ref::kAdult, domain::VisitState::Arrived, {}}});
        bench.keeper.run(flow::Effect{effect::AddWalkIn{}});
        bench.keeper.run(flow::Effect{effect::PlaceCall{domain::CallWant::Woman, "ways", true, false, {}, 5}});
        const auto work = bench.keeper.due(10);
        QCOMPARE(work.notes.size(), std::size_t{3});
        const auto &call = std::get<domain::Call>(work.notes[0].what);
        QCOMPARE(call.place, std::string("Tablet 3"));
        QCOMPARE(call.step, std::string("ways"));
        QCOMPARE(call.want, domain::CallWant::Woman);
        QCOMPARE(call.at, flow::rfc3339(bench.rig.clock.unixMs()));
        QVERIFY(call.emergency);
        QVERIFY(std::holds_alternative<flow::VisitChange>(work.notes[1].what)); // the others keep their order
        bench.keeper.settle(runtime::NoteAnswer{work.notes[0].id, call.callId, {}});
        QCOMPARE(bench.last<event::CallPlaced>()->serial, std::int64_t{5});
        QVERIFY(bench.last<event::CallPlaced>()->delivered);
        QCOMPARE(bench.keeper.due(10).notes.size(), std::size_t{2});
    }

    void aSecondRingIsTheSameCall()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.keeper.run(flow::Effect{effect::PlaceCall{domain::CallWant::Any, "ways", false, false, {}, 5}});
        const auto id = bench.last<event::CallsChanged>()->calls.at(0).callId;
        bench.keeper.run(flow::Effect{effect::PlaceCall{domain::CallWant::Any, "ways", false, true, id, 5}});
        QCOMPARE(bench.last<event::CallsChanged>()->calls.size(), std::size_t{1});
        QCOMPARE(bench.rig.shelf.outgoing.size(), std::size_t{2});
        auto taken = bench.last<event::CallsChanged>()->calls.at(0);
        taken.state = domain::CallState::Accepted;
        bench.keeper.take(std::vector{taken});
        bench.keeper.run(flow::Effect{effect::PlaceCall{domain::CallWant::Any, "ways", false, true, id, 5}});
        QCOMPARE(bench.rig.shelf.outgoing.size(), std::size_t{2}); // who comes is not undone
    }

    void changedCallsNameWhoChangedThem()
    {
        Bench bench;
        domain::Call call;
        call.callId = "C9";
        bench.keeper.checkHealth();
        bench.keeper.take(std::vector{call});
        bench.keeper.run(flow::Effect{effect::ChangeCall{"C9", domain::CallState::Accepted, "Staff One (sample)"}});
        QCOMPARE(bench.rig.shelf.calls["C9"].state, domain::CallState::Accepted);
        QCOMPARE(bench.rig.shelf.calls["C9"].acceptedBy, std::string("Staff One (sample)"));
        bench.keeper.run(flow::Effect{effect::ChangeCall{"none", domain::CallState::Done, {}}});
        QCOMPARE(bench.rig.shelf.calls.size(), std::size_t{1});
    }

    void aRefusedChangeIsTold()
    {
        Bench bench;
        bench.keeper.checkHealth();
        bench.rig.shelf.failNext = flow::StoreError::NotFound;
        bench.keeper.run(flow::Effect{effect::SetVisitState{"V-none", domain::VisitState::Void, "x"}});
        QCOMPARE(bench.last<event::StaffActionFailed>()->code, std::string("not_found"));
    }
};

QTEST_GUILESS_MAIN(TestKeeper)
#include "tst_keeper.moc"
