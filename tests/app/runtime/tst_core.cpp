#include "rig.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::Step;
namespace event = flow::event;

class TestCore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesUpFromItsOwnShelfWithoutAServer()
    {
        Rig rig;
        rig.server.failure = flow::LinkError::NoServer;
        rig.start();
        QCOMPARE(rig.step(), Step::OutOfService);
        QVERIFY(rig.reaches(Step::Welcome));
        QVERIFY(!rig.state().online);
    }

    void fetchesDayAndPolicyFromTheServer()
    {
        Rig rig;
        rig.shelf.day.reset();
        rig.shelf.newestPolicy.clear();
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        EVENTUALLY(rig.state().online);
        const auto log = rig.server.done();
        QVERIFY(std::ranges::find(log, "day 2026-11-23") != log.end()); // the clinic's civil date
    }

    void theStoreIsReadBeforeTheClockStarts()
    {
        Rig rig;
        rig.core = std::make_unique<runtime::Core>(rig.parts());
        rig.core->openStore();
        QVERIFY(rig.reaches(Step::Welcome));
        rig.pass(60'000);
        QTest::qWait(50);
        QVERIFY(!rig.state().online);
        QVERIFY(rig.server.done().empty()); // nothing is asked of the network yet
        rig.core->openStore();
        rig.core->start();
        rig.core->start();
        EVENTUALLY(rig.state().online);
        QCOMPARE(rig.opened.load(), 1);
    }

    void notEnrolled()
    {
        Rig rig;
        auto parts = rig.parts();
        parts.openStore = {};
        parts.openLink = {};
        rig.core = std::make_unique<runtime::Core>(std::move(parts));
        rig.core->start();
        EVENTUALLY_IS(rig.state().trouble, flow::OutReason::NotEnrolled);
        QCOMPARE(rig.step(), Step::OutOfService);
    }

    void aWholeJourneyIsSavedSentAndReceipted()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.toDone());
        EVENTUALLY_IS(rig.state().patient.delivery, flow::Delivery::Sent);
        QCOMPARE(rig.server.recordCount(), std::size_t{1});
        QCOMPARE(rig.shelf.receiptCount(), std::size_t{1});
        EVENTUALLY_IS(rig.state().unsent.count, 0);
        const auto log = rig.shelf.done();
        const auto at = [&](const std::string &what) { return std::ranges::find(log, what) - log.begin(); };
        QVERIFY(at("look up") < at("commit"));
        QVERIFY(at("commit") < at("visit V-adult signed")); // in the order the session asked
        QVERIFY(at("visit V-adult signed") < at("receipt"));
    }

    void quarantinedIsTold()
    {
        Rig rig;
        rig.server.status = domain::ReceiptStatus::Quarantined;
        rig.start();
        QVERIFY(rig.toDone());
        EVENTUALLY_IS(rig.state().patient.delivery, flow::Delivery::Quarantined);
    }

    void aHangingServerNeverDelaysASave()
    {
        Rig rig;
        rig.server.hang = true;
        rig.start();
        QVERIFY(rig.server.waiting.tryAcquire(1, 60'000)); // an errand hangs at the server
        QVERIFY(rig.toDone());                             // all the same
        QCOMPARE(rig.shelf.recordCount(), std::size_t{1});
        QCOMPARE(rig.state().patient.delivery, flow::Delivery::Saved);
        QCOMPARE(rig.server.recordCount(), std::size_t{0});
        rig.letGo();
        EVENTUALLY_IS(rig.state().patient.delivery, flow::Delivery::Sent);
    }

    void offlineItWaitsAndIsDeliveredLater()
    {
        Rig rig;
        rig.server.failure = flow::LinkError::NoServer;
        rig.start();
        QVERIFY(rig.toDone());
        EVENTUALLY_IS(rig.state().unsent.count, 1);
        QCOMPARE(rig.state().patient.delivery, flow::Delivery::Saved);
        rig.server.setFailure(std::nullopt);
        rig.pass(11'000);
        EVENTUALLY_IS(rig.state().patient.delivery, flow::Delivery::Sent);
        EVENTUALLY(rig.state().online);
        QCOMPARE(rig.server.recordCount(), std::size_t{1});
    }

    void aRestartDeliversWhatWasLeft()
    {
        Rig rig;
        rig.server.failure = flow::LinkError::NoServer;
        rig.start();
        QVERIFY(rig.toDone());
        rig.stop();
        QCOMPARE(rig.shelf.recordCount(), std::size_t{1});
        QCOMPARE(rig.server.recordCount(), std::size_t{0});
        rig.server.failure.reset();
        rig.start();
        EVENTUALLY_IS(rig.shelf.receiptCount(), std::size_t{1});
        QCOMPARE(rig.server.recordCount(), std::size_t{1});
    }

    void aDoubleTapIsOneRecord()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.toSign());
        rig.send(event::Agreed{ink()});
        rig.send(event::Agreed{ink()});
        rig.core->dispatch(event::Agreed{ink()});
        QVERIFY(rig.reaches(Step::Done));
        EVENTUALLY_IS(rig.state().patient.delivery, flow::Delivery::Sent);
        QCOMPARE(rig.shelf.recordCount(), std::size_t{1});
        QCOMPARE(rig.server.recordCount(), std::size_t{1});
    }

    void aFailedSaveCanBeTriedAgain()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.toSign());
        {
            const std::lock_guard lock(rig.shelf.mutex);
            rig.shelf.failNext = flow::StoreError::Io;
        }
        rig.send(event::Agreed{ink()});
        QVERIFY(rig.reaches(Step::Sign));
        QVERIFY(rig.state().patient.saveFailed);
        rig.send(event::Agreed{ink()});
        QVERIFY(rig.reaches(Step::Done));
        QCOMPARE(rig.shelf.recordCount(), std::size_t{1});
        QCOMPARE(rig.opened.load(), 2);
    }

    void switchedOffWhileSaving()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.toSign());
        rig.send(event::Agreed{ink()});
        rig.stop(); // at once
        QCOMPARE(rig.shelf.recordCount(), std::size_t{1});
        rig.start();
        EVENTUALLY_IS(rig.shelf.receiptCount(), std::size_t{1});
    }

    void switchedOffWhileDelivering()
    {
        Rig rig;
        rig.server.failure = flow::LinkError::NoServer;
        rig.start();
        QVERIFY(rig.toDone());
        rig.server.hang = true;
        rig.server.setFailure(std::nullopt);
        while (rig.server.waiting.tryAcquire())
            continue;
        rig.pass(61'000);
        QVERIFY(rig.server.waiting.tryAcquire(1, 60'000));
        rig.letGo();
        rig.stop(); // an errand was under way
        QCOMPARE(rig.shelf.recordCount(), std::size_t{1});
        QVERIFY(rig.shelf.receiptCount() == rig.server.recordCount()); // what arrived has its receipt
        rig.start();
        EVENTUALLY_IS(rig.shelf.receiptCount(), std::size_t{1});
        QCOMPARE(rig.server.recordCount(), std::size_t{1});
    }

    void eachPortHasOneThreadOfItsOwn()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.toDone());
        EVENTUALLY_IS(rig.state().patient.delivery, flow::Delivery::Sent);
        rig.stop();
        QCOMPARE(rig.shelf.threads.size(), std::size_t{1});
        QCOMPARE(rig.server.threads.size(), std::size_t{1});
        QVERIFY(*rig.shelf.threads.begin() != *rig.server.threads.begin());
        QVERIFY(!rig.shelf.threads.contains(std::this_thread::get_id()));
        QVERIFY(!rig.server.threads.contains(std::this_thread::get_id()));
        QCOMPARE(rig.shelf.done().back(), std::string("close")); // on that thread too
    }

    void aFullDiskTakesNoNewPatient()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        rig.shelf.room = false;
        rig.pass(11'000);
        QVERIFY(rig.reaches(Step::OutOfService));
        QCOMPARE(rig.state().out, flow::OutReason::DiskFull);
        rig.shelf.room = true;
        rig.pass(11'000);
        QVERIFY(rig.reaches(Step::Welcome));
    }

    void aBadPolicyIsToldAndTheLastGoodOneStays()
    {
        Rig rig;
        rig.server.policyBytes = "nonsense";
        rig.start();
        EVENTUALLY(rig.state().policyRefused);
        QVERIFY(rig.reaches(Step::Welcome));
        QCOMPARE(rig.state().policy->sha256, std::string("sha-kept"));
    }

    void everyEventIsSaid()
    {
        Rig rig;
        rig.core = std::make_unique<runtime::Core>(rig.parts());
        int changes = 0;
        connect(rig.core.get(), &runtime::Core::changed, this, [&] { ++changes; });
        rig.core->dispatch(event::Touched{});
        QCOMPARE(changes, 1);
        rig.core->start();
        QVERIFY(rig.reaches(Step::Welcome));
        QVERIFY(changes >= 3);
    }

    void neverStartedEndsQuietly()
    {
        Rig rig;
        rig.core = std::make_unique<runtime::Core>(rig.parts());
        rig.core->dispatch(event::CallOpened{});
        rig.clock.pass(1000);
        rig.core->dispatch(event::CallAsked{domain::CallWant::Any});
        rig.stop();
        QCOMPARE(rig.opened.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCore)
#include "tst_core.moc"
