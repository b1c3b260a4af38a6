#pragma once

#include <QTest>
#include <algorithm>
#include <memory>

#include "fakes/eventually.h"
#include "fakes/flow_clinic.h"
#include "fakes/flow_ports.h"
#include "runtime/core.h"

/** A core over fakes: a shelf and a server that outlast it, so that a test can switch it off and on. */
namespace wazeh::fakes {

class Rig {
public:
    FakeClock clock{kNoonMs};
    Shelf shelf;
    Server server;
    std::optional<flow::StoreError> openFailure;
    std::atomic<int> opened = 0;
    std::unique_ptr<runtime::Core> core;

    /** The shelf already holds the sample clinic, as after an earlier day online. */
    Rig()
    {
        shelf.day = *sampleDay();
        shelf.policies["sha-kept"] = "policy";
        shelf.newestPolicy = "sha-kept";
        server.dayBytes = "day";
        server.policyBytes = "policy";
    }

    [[nodiscard]] runtime::Parts parts()
    {
        runtime::Parts made;
        made.clock = &clock;
        made.identity.deviceName = "Tablet 3";
        made.parsers.policy = [](std::string_view bytes) -> std::expected<domain::Policy, domain::Faults> {
            if (bytes != "policy")
                return std::unexpected(domain::Faults{{"/options", "bad"}});
            return *samplePolicy();
        };
        made.openStore = [this]() -> std::expected<runtime::StoreParts, flow::StoreError> {
            ++opened;
            if (openFailure)
                return std::unexpected(*openFailure);
            runtime::StoreParts store;
            store.signer = std::make_unique<FakeSigner>();
            store.store = std::make_unique<FakeStore>(shelf, *store.signer, clock);
            store.printer = std::make_unique<FakePrinter>(shelf.printerBroken);
            return store;
        };
        made.openLink = [this] { return std::make_unique<FakeLink>(server); };
        return made;
    }

    void start()
    {
        core = std::make_unique<runtime::Core>(parts());
        core->start();
    }
    void stop() { core.reset(); }

    [[nodiscard]] const flow::State &state() const { return core->state(); }
    [[nodiscard]] flow::Step step() const { return state().step; }
    /** A second passes, then it happens. */
    void send(const flow::Event &event)
    {
        clock.pass(1000);
        core->dispatch(event);
    }
    void pass(std::int64_t ms)
    {
        clock.pass(ms);
        core->tick();
    }
    [[nodiscard]] bool reaches(flow::Step step)
    {
        return QTest::qWaitFor([&] { return this->step() == step; }, 60'000);
    }
    [[nodiscard]] bool toSign()
    {
        using namespace flow;
        if (!reaches(Step::Welcome))
            return false;
        send(event::LanguageChosen{domain::Lang::En, true});
        send(event::CodeEntered{"10000001", "1980"});
        if (!reaches(Step::Holder))
            return false;
        send(event::HolderChosen{domain::Holder::Patient});
        send(event::PayerChosen{domain::Payer::Self});
        send(event::Continue{});
        send(event::OfferOpened{option::kFull, {}});
        send(event::Continue{});
        return step() == Step::Sign;
    }
    [[nodiscard]] bool toDone()
    {
        if (!toSign())
            return false;
        send(flow::event::Agreed{ink()});
        return reaches(flow::Step::Done);
    }
    /** Lets what hangs at the server go on, for good. */
    void letGo()
    {
        server.hang = false;
        server.gate.release(1000);
    }
};
} // namespace wazeh::fakes
