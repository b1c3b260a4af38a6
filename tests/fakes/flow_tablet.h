#pragma once

#include <utility>

#include "fakes/flow_clinic.h"

/** A tablet in a test: a session, a clock that the test turns, and everything the session asked for. */
namespace wazeh::fakes {

class Tablet {
public:
    explicit Tablet(flow::SessionConfig config = {}) : m_session(config), m_config(config) { setClock(); }
    /** With the sample clinic loaded and the link up: on Welcome. */
    [[nodiscard]] static Tablet open(flow::SessionConfig config = {});

    [[nodiscard]] const flow::State &state() const { return m_session.state(); }
    [[nodiscard]] const flow::Patient &patient() const { return state().patient; }
    [[nodiscard]] flow::Step step() const { return state().step; }

    /** A second passes, then it happens. */
    Tablet &send(const flow::Event &event) { return wait(1000).sendNow(event); }
    Tablet &sendNow(const flow::Event &event);
    /** Time passes without a tick. */
    Tablet &wait(std::int64_t ms);
    /** Time passes as it does for people: a tick every second. */
    Tablet &pass(std::int64_t ms);
    Tablet &setWallClock(std::int64_t unixMs);

    // Shortcuts, each leaving the tablet on the named page.
    Tablet &toFind();
    Tablet &toHolder(const std::string &visitRef = ref::kAdult);
    Tablet &toEstimate(const std::string &visitRef = ref::kAdult);
    Tablet &toWays(const std::string &visitRef = ref::kAdult);
    Tablet &toHelp(const std::string &visitRef = ref::kAdult); // the first question of policyWithHelp()
    Tablet &toDetails(const std::string &option = option::kFull, const std::string &variant = {});
    Tablet &toSign(const std::string &option = option::kFull, const std::string &variant = {});
    Tablet &toSaving();
    Tablet &toDone();
    Tablet &toStaff(); // the list of visits
    Tablet &toStaffVisit(const std::string &visitRef = ref::kAdult);
    Tablet &handOver(const std::string &visitRef = ref::kAdult); // Welcome, locked
    Tablet &answerLookUp(const flow::LookUp &answer);
    Tablet &answerPin(const std::optional<std::string> &staffId, int waitS = 0);

    template <typename E>
    [[nodiscard]] int count() const
    {
        int found = 0;
        for (const auto &effect : m_effects)
            found += std::holds_alternative<E>(effect) ? 1 : 0;
        return found;
    }
    /** The newest effect of that kind; nullptr = none. */
    template <typename E>
    [[nodiscard]] const E *last() const
    {
        for (auto it = m_effects.rbegin(); it != m_effects.rend(); ++it) {
            if (const auto *effect = std::get_if<E>(&*it))
                return effect;
        }
        return nullptr;
    }
    void forget() { m_effects.clear(); }
    [[nodiscard]] const flow::Effects &effects() const { return m_effects; }

private:
    void setClock() { m_session.setTime(m_monotonicMs, m_unixMs); }

    flow::Session m_session;
    flow::SessionConfig m_config;
    flow::Effects m_effects;
    std::int64_t m_monotonicMs = 1'000'000;
    std::int64_t m_unixMs = kNoonMs;
};

/** What a reset must leave of a patient: nothing but the lock. */
[[nodiscard]] bool isOnlyLock(const flow::Patient &patient);
[[nodiscard]] bool isEmpty(const flow::Patient &patient);
} // namespace wazeh::fakes
