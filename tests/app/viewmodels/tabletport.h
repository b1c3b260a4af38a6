#pragma once

#include <functional>
#include <vector>

#include "fakes/flow_tablet.h"
#include "viewmodels/sessionport.h"

/** A tablet as view models see it: what they send reaches a real session, and every change refreshes those that watch.
 */
class TabletPort : public wazeh::viewmodels::SessionPort {
public:
    explicit TabletPort(wazeh::flow::SessionConfig config = {}) : m_tablet(wazeh::fakes::Tablet::open(config)) {}

    [[nodiscard]] const wazeh::flow::State &state() const override { return m_tablet.state(); }
    void send(const wazeh::flow::Event &event) override
    {
        m_events.push_back(event);
        go([&event](wazeh::fakes::Tablet &tablet) { tablet.send(event); });
    }

    template <typename View>
    void watch(View &view)
    {
        m_views.push_back([&view] { view.refresh(); });
        view.refresh();
    }
    /** Something happens at the tablet, from wherever. */
    void go(const std::function<void(wazeh::fakes::Tablet &)> &happening)
    {
        happening(m_tablet);
        for (const auto &refresh : m_views)
            refresh();
    }
    /** The clinic's documents after a change of the day. */
    void load(const std::shared_ptr<const wazeh::domain::Day> &day,
              const std::shared_ptr<const wazeh::domain::Policy> &policy = wazeh::fakes::samplePolicy())
    {
        go([&](wazeh::fakes::Tablet &tablet) { tablet.send(wazeh::flow::event::ClinicLoaded{day, policy, false}); });
    }
    void speak(wazeh::domain::Lang lang)
    {
        go([lang](wazeh::fakes::Tablet &tablet) { tablet.send(wazeh::flow::event::LanguageChosen{lang, false}); });
    }

    [[nodiscard]] wazeh::fakes::Tablet &tablet() { return m_tablet; }
    /** What the view models sent, in order. */
    [[nodiscard]] const std::vector<wazeh::flow::Event> &events() const { return m_events; }
    /** The newest thing sent, when it is of that kind; nullptr otherwise. */
    template <typename E>
    [[nodiscard]] const E *sent() const
    {
        return m_events.empty() ? nullptr : std::get_if<E>(&m_events.back());
    }

private:
    wazeh::fakes::Tablet m_tablet;
    std::vector<wazeh::flow::Event> m_events;
    std::vector<std::function<void()>> m_views;
};
