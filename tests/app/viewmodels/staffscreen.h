#pragma once

#include <QString>

#include "tabletport.h"
#include "viewmodels/staffviewmodel.h"

/** The staff area over a tablet to which four calls have come. */
namespace wazeh::staffscreen {

inline domain::Call call(const char *callId, domain::CallState state, domain::CallWant want, bool emergency)
{
    domain::Call made;
    made.callId = callId;
    made.place = "Tablet 3";
    made.step = "ways";
    made.at = "2026-11-23T07:05:00.000Z";
    made.want = want;
    made.state = state;
    made.emergency = emergency;
    return made;
}

inline std::vector<domain::Call> calls()
{
    using domain::CallState;
    using domain::CallWant;
    return {call("C-1", CallState::Rung, CallWant::Any, false), call("C-2", CallState::Accepted, CallWant::Woman, true),
            call("C-3", CallState::Done, CallWant::Any, false),
            call("C-4", CallState::Cancelled, CallWant::Any, false)};
}

struct Screen {
    TabletPort port;
    viewmodels::StaffViewModel view{port};

    explicit Screen(flow::SessionConfig config = {}) : port(config)
    {
        port.watch(view);
        port.go([](fakes::Tablet &t) { t.send(flow::event::CallsChanged{calls()}); });
    }
    void unlock()
    {
        port.go([](fakes::Tablet &t) { t.toStaff(); });
    }
    void openVisit(const char *visitRef)
    {
        port.go([&](fakes::Tablet &t) { t.toStaffVisit(visitRef); });
    }
    [[nodiscard]] int listed()
    {
        return view.visits()->rowCount() + view.calls()->rowCount() + view.services()->rowCount();
    }
    /** Of the visit that is open. */
    [[nodiscard]] QString visitWords() const
    {
        return view.title() + view.token() + view.visitState() + view.service() + view.counter();
    }
};
} // namespace wazeh::staffscreen
