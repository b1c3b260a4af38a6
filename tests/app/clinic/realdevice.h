#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <QString>

#include "clinic/clinic.h"
#include "flow/ports.h"
#include "sync/cliniclink.h"

/** A device with nothing faked: its own keys and store, its own way to the clinic's own program. */
namespace wazeh::clinic::test {

class SystemClock final : public flow::Clock {
public:
    explicit SystemClock(std::string bootId = "boot-1") : m_bootId(std::move(bootId)) {}
    std::int64_t unixMs() const override { return systemNow() + m_ahead; }
    std::int64_t monotonicMs() const override { return 1000 + m_passed; }
    std::string bootId() const override { return m_bootId; }
    void pass(std::int64_t ms)
    {
        m_ahead += ms;
        m_passed += ms;
    }
    void jump(std::int64_t ms) { m_ahead += ms; } // somebody sets the wall clock

private:
    std::string m_bootId;
    std::int64_t m_ahead = 0;
    std::int64_t m_passed = 0;
};

struct RealDevice {
    std::filesystem::path directory;
    sync::Enrolment enrolment;
    std::unique_ptr<flow::Signer> signer;
    std::unique_ptr<flow::ClinicLink> link;
    std::unique_ptr<flow::DeviceStore> store;

    /** Takes the keys and opens the link; store: as after switching it on. */
    void switchOn(flow::Clock &clock);
    /** Day and policy, from the server into the store. False when one could not be had. */
    [[nodiscard]] bool fetch(domain::Date date) const;
    /** A choice that is right in every respect, computed from what the store holds. */
    [[nodiscard]] domain::RecordDraft draft(const std::string &visitRef, const std::string &option,
                                            const flow::Clock &clock) const;
};

/** Enrolled through the running server with the text that `device add` prints. */
[[nodiscard]] RealDevice enrolledDevice(const QString &clinicFolder, const std::filesystem::path &directory);
} // namespace wazeh::clinic::test
