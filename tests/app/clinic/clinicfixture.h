#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QTemporaryDir>

#include "clinic/clinic.h"
#include "clinic/service/message.h"
#include "domain/record.h"
#include "domain/visit.h"
#include "signing/keys.h"

/** A whole sample clinic in a folder of its own, its clock, and devices that sign real deliveries. */
namespace wazeh::clinic::test {

inline constexpr std::int64_t kNoon = 1'795'417'200'000; // 2026-11-23T07:00:00Z, noon in Karachi

/** Copied from one that is made once a process: init hashes a PIN and makes keys. */
class TestClinic {
public:
    explicit TestClinic(bool sample = true);

    [[nodiscard]] Folder folder() const;
    [[nodiscard]] Clinic &clinic() { return *m_clinic; }
    [[nodiscard]] sqlite::Database &database() { return m_clinic->database; }
    [[nodiscard]] Now now() const
    {
        return [at = m_now] { return *at; };
    }
    void pass(std::int64_t ms) { *m_now += ms; }
    /** Lets go of the file so that another process may be looked at; open() takes it again. */
    void close() { m_clinic.reset(); }
    void open();

    [[nodiscard]] Response send(const Request &request);
    [[nodiscard]] domain::Visit visit(const std::string &visitRef);

private:
    QTemporaryDir m_directory;
    std::shared_ptr<std::int64_t> m_now = std::make_shared<std::int64_t>(kNoon);
    std::unique_ptr<Clinic> m_clinic;
};

/** The text that `device add` gives, read. */
struct Invitation {
    std::string code, deviceId;
};
[[nodiscard]] Invitation invite(Clinic &clinic);

/** A record before it is signed: change anything, then finish it. */
struct Draft {
    domain::Record record;
    domain::Delivery delivery;
};

class TestDevice {
public:
    TestDevice();
    /** Enrols over the service, as a device does. */
    void enrol(TestClinic &clinic);
    [[nodiscard]] std::string enrolBody(const Invitation &invitation) const;

    /** A choice of that option for that visit, right in every respect. */
    [[nodiscard]] Draft choice(TestClinic &clinic, const std::string &visitRef, const std::string &option) const;
    /** Hashes the parts, signs, takes the next place in the chain; the body of the PUT. */
    [[nodiscard]] std::string finish(Draft &draft);
    /** The same without touching hashes: for drafts that lie about them. */
    [[nodiscard]] std::string sign(Draft &draft, const std::string &payload) const;
    [[nodiscard]] Request put(const std::string &recordId, const std::string &body) const;
    [[nodiscard]] Request get(const std::string &path) const;

    signing::Key signKey;
    signing::Key tlsKey;
    std::string deviceId, clinicId, certificate, caPem, serverJwk;
    std::string epoch = "e1";
    std::int64_t seq = 0;
    std::string prev;
    Peer peer;
};

[[nodiscard]] domain::Bytes bytesOf(std::string_view text);
/** The receipt in an answer; fails the test when the server did not sign it. */
[[nodiscard]] domain::Receipt receiptIn(const TestDevice &device, const Response &response);
[[nodiscard]] std::string codeOf(const Response &problem);
} // namespace wazeh::clinic::test
