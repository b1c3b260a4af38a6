#include <QSignalSpy>

#include "rig.h"

using namespace wazeh;
using namespace wazeh::fakes;
using flow::CallPhase;
using flow::Step;
namespace event = flow::event;

class TestCoreCalls : public QObject {
    Q_OBJECT

    static void ask(Rig &rig, domain::CallWant want = domain::CallWant::Any)
    {
        rig.send(event::CallOpened{});
        rig.send(event::CallAsked{want});
    }

private Q_SLOTS:
    void aCallRingsHereAndThere()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        EVENTUALLY(rig.state().online);
        QSignalSpy rang(rig.core.get(), &runtime::Core::rang);
        ask(rig, domain::CallWant::Woman);
        QCOMPARE(rang.count(), 1);
        EVENTUALLY(rig.state().call.delivered);
        QCOMPARE(rig.state().call.phase, CallPhase::Ringing);
        const std::lock_guard lock(rig.server.mutex);
        QCOMPARE(rig.server.calls.size(), std::size_t{1});
        QCOMPARE(rig.server.calls.begin()->second.want, domain::CallWant::Woman);
        QCOMPARE(rig.server.calls.begin()->second.place, std::string("Tablet 3"));
    }

    void acceptedElsewhereIsSeenHere()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        EVENTUALLY(rig.state().online);
        ask(rig);
        EVENTUALLY(rig.state().call.delivered);
        {
            const std::lock_guard lock(rig.server.mutex);
            auto &call = rig.server.calls.begin()->second;
            call.state = domain::CallState::Accepted;
            call.acceptedBy = "Staff One (sample)";
        }
        rig.pass(3'000);
        EVENTUALLY_IS(rig.state().call.phase, CallPhase::Accepted);
        {
            const std::lock_guard lock(rig.server.mutex);
            rig.server.calls.begin()->second.state = domain::CallState::Done;
        }
        rig.pass(3'000);
        EVENTUALLY_IS(rig.state().call.phase, CallPhase::None);
    }

    void offlineItRingsHereAndIsDeliveredLater()
    {
        Rig rig;
        rig.server.failure = flow::LinkError::NoServer;
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        QSignalSpy rang(rig.core.get(), &runtime::Core::rang);
        ask(rig);
        QCOMPARE(rang.count(), 1);
        QCOMPARE(rig.state().call.phase, CallPhase::Offline);
        rig.server.setFailure(std::nullopt);
        rig.pass(11'000);
        EVENTUALLY_IS(rig.state().call.phase, CallPhase::Ringing);
        const std::lock_guard lock(rig.server.mutex);
        QCOMPARE(rig.server.calls.size(), std::size_t{1});
    }

    void aHangingServerIsOffline()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        EVENTUALLY(rig.state().online);
        rig.server.hang = true;
        ask(rig);
        QCOMPARE(rig.state().call.phase, CallPhase::Ringing);
        rig.pass(6'000);
        QCOMPARE(rig.state().call.phase, CallPhase::Offline);
        rig.letGo();
        EVENTUALLY_IS(rig.state().call.phase, CallPhase::Ringing);
    }

    void ringsAgainAsTheSameCall()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        EVENTUALLY(rig.state().online);
        ask(rig);
        EVENTUALLY(rig.state().call.delivered);
        QSignalSpy rang(rig.core.get(), &runtime::Core::rang);
        rig.pass(61'000);
        QCOMPARE(rang.count(), 1);
        const auto told = [&] {
            const auto log = rig.server.done();
            return std::ranges::count(log, "call");
        };
        EVENTUALLY_IS(told(), 2);
        const std::lock_guard lock(rig.server.mutex);
        QCOMPARE(rig.server.calls.size(), std::size_t{1});
    }

    void callsOfOthersReachTheStaffScreen()
    {
        Rig rig;
        domain::Call other;
        other.callId = "C-other";
        other.place = "Kiosk 1";
        rig.server.calls["C-other"] = other;
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        rig.send(event::StaffOpened{});
        rig.send(event::PinEntered{"1234"});
        QVERIFY(rig.reaches(Step::StaffVisits));
        EVENTUALLY(rig.state().online);
        rig.pass(11'000);
        EVENTUALLY_IS(rig.state().calls.size(), std::size_t{1});
        rig.send(event::CallAccepted{"C-other"});
        const auto accepted = [&] {
            const std::lock_guard lock(rig.server.mutex);
            return rig.server.calls["C-other"].acceptedBy == "Staff One (sample)";
        };
        EVENTUALLY(accepted());
    }

    void staffWorkReachesTheServer()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.reaches(Step::Welcome));
        rig.send(event::StaffOpened{});
        rig.send(event::PinEntered{"0000"});
        EVENTUALLY(rig.state().staff.pinWrong);
        rig.pass(5'000);
        rig.send(event::PinEntered{"1234"});
        QVERIFY(rig.reaches(Step::StaffVisits));
        rig.send(event::WalkInOpened{});
        rig.send(event::WalkInAdded{"A (sample)", "E100", 1990, ""});
        QVERIFY(rig.reaches(Step::StaffVisits));
        const auto walkIns = [&] {
            const std::lock_guard lock(rig.server.mutex);
            return rig.server.walkIns.size();
        };
        EVENTUALLY_IS(walkIns(), std::size_t{1});
        EVENTUALLY_IS(rig.state().day->visits.size(), std::size_t{6});
        rig.send(event::VisitOpened{rig.state().day->visits.back().visitRef});
        QCOMPARE(rig.step(), Step::StaffVisit);
        rig.send(event::HandOver{rig.state().staff.visitRef});
        QCOMPARE(rig.step(), Step::Welcome);
        QVERIFY(rig.state().patient.handedOver);
        const auto told = [&] {
            const auto log = rig.server.done();
            return !log.empty() && std::ranges::any_of(log, [](const auto &line) {
                return line.starts_with("visit V-") && line.ends_with("handed_over");
            });
        };
        EVENTUALLY(told());
    }
};

QTEST_GUILESS_MAIN(TestCoreCalls)
#include "tst_core_calls.moc"
