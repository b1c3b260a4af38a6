#pragma once

#include <QSemaphore>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "flow/ports.h"

/** The ports in memory, for tests. What one device keeps lives in a Shelf, so that it outlasts the store over it. */
namespace wazeh::fakes {

class FakeClock : public flow::Clock {
public:
    explicit FakeClock(std::int64_t unixMs) : m_unixMs(unixMs) {}
    [[nodiscard]] std::int64_t unixMs() const override { return m_unixMs + m_passedMs; }
    [[nodiscard]] std::int64_t monotonicMs() const override { return 1'000'000 + m_passedMs; }
    [[nodiscard]] std::string bootId() const override { return "boot"; }
    void pass(std::int64_t ms) { m_passedMs += ms; }

private:
    std::int64_t m_unixMs;
    std::atomic<std::int64_t> m_passedMs = 0;
};

class FakeSigner : public flow::Signer {
public:
    [[nodiscard]] std::expected<std::string, std::string> signRecord(std::string_view payload) override;
    [[nodiscard]] std::string sha256Hex(std::string_view bytes) const override;
    [[nodiscard]] std::string newUuid(std::int64_t unixMs) override;
    [[nodiscard]] bool pinMatches(std::string_view pin, std::string_view encoded) const override;
    [[nodiscard]] std::string keyStore() const override { return "file"; }

private:
    static inline std::atomic<int> s_next = 0;
};

class FakePrinter : public flow::AgreementPrinter {
public:
    explicit FakePrinter(const std::atomic<bool> &broken) : m_broken(broken) {}
    [[nodiscard]] std::expected<flow::Bytes, std::string>
    pdf(const domain::Agreement &first, const domain::Agreement &second, const domain::Ink &ink) override;

private:
    const std::atomic<bool> &m_broken;
};

/** Everything the fake store keeps, and the switches of a test. Guarded by its mutex. */
struct Shelf {
    struct Kept {
        std::string recordId, token;
        domain::RecordDraft draft;
        std::string receipt;
        int failures = 0;
        bool refused = false;
    };
    std::mutex mutex;
    std::vector<Kept> records;
    std::optional<domain::Day> day;
    std::string dayBytes;
    std::map<std::string, std::string> policies;
    std::string newestPolicy;
    std::map<std::string, domain::Call> calls;
    std::vector<flow::Outgoing> outgoing;
    std::int64_t nextId = 1;
    std::vector<std::string> log;      // what was done, in order
    std::set<std::thread::id> threads; // that touched the store
    std::atomic<bool> room = true;     // canTakePatient
    std::atomic<bool> printerBroken = false;
    std::optional<flow::StoreError> failNext; // the next commit, walk-in, visit state, day or policy
    std::optional<std::int64_t> syncedAt;

    [[nodiscard]] std::vector<std::string> done();
    [[nodiscard]] std::size_t recordCount();
    [[nodiscard]] std::size_t receiptCount();
};

class FakeStore : public flow::DeviceStore {
public:
    FakeStore(Shelf &shelf, flow::Signer &signer, const flow::Clock &clock);
    ~FakeStore() override;
    [[nodiscard]] std::expected<std::string, flow::StoreError> commitRecord(const domain::RecordDraft &draft,
                                                                            std::string_view token) override;
    [[nodiscard]] flow::Unsent unsent() const override;
    [[nodiscard]] bool canTakePatient() const override { return m_shelf.room && !m_broken; }
    [[nodiscard]] bool isBroken() const override { return m_broken; }
    [[nodiscard]] std::expected<void, flow::StoreError> saveDay(std::string_view dayBytes) override;
    [[nodiscard]] std::expected<domain::Day, flow::StoreError> loadDay() const override;
    [[nodiscard]] std::expected<void, flow::StoreError> savePolicy(std::string_view sha256,
                                                                   std::string_view policyBytes) override;
    [[nodiscard]] std::expected<std::string, flow::StoreError> loadPolicy(std::string_view sha256) const override;
    [[nodiscard]] std::optional<std::string> newestPolicySha() const override;
    [[nodiscard]] flow::LookUp lookUpCode(std::string_view code, std::string_view secondFactor) override;
    [[nodiscard]] flow::LookUp lookUpSlip(std::string_view qrText) override;
    [[nodiscard]] PinResult checkPin(std::string_view pin) override;
    [[nodiscard]] std::expected<void, flow::StoreError>
    setVisitState(std::string_view visitRef, domain::VisitState state, std::string_view reason) override;
    [[nodiscard]] std::expected<std::string, flow::StoreError> addWalkIn(const domain::Visit &visit) override;
    [[nodiscard]] std::vector<flow::PendingDelivery> due(int limit) override;
    [[nodiscard]] std::expected<void, flow::StoreError>
    storeReceipt(std::string_view recordId, std::string_view receiptJws, domain::ReceiptStatus status) override;
    void noteFailure(std::string_view recordId, std::string_view code, flow::Refusal refusal,
                     std::optional<int> retryAfterS) override;
    void noteSync(std::int64_t serverUnixMs) override;
    void saveCall(const domain::Call &call) override;
    void saveServerCalls(const std::vector<domain::Call> &calls) override;
    [[nodiscard]] std::vector<domain::Call> openCalls() const override;
    void audit(std::string_view code, std::string_view detail) override;
    [[nodiscard]] std::vector<flow::Outgoing> outgoing(int limit) override;
    void outgoingDone(std::int64_t id) override;
    void outgoingFailed(std::int64_t id, bool rejected, std::optional<int> retryAfterS) override;

private:
    [[nodiscard]] std::unique_lock<std::mutex> enter(const std::string &what) const;
    [[nodiscard]] std::optional<flow::StoreError> failure();
    Shelf &m_shelf;
    flow::Signer &m_signer;
    const flow::Clock &m_clock;
    bool m_broken = false;
};

/** The clinic as a link reaches it. Guarded by its mutex. */
struct Server {
    std::mutex mutex;
    std::map<std::string, int> records; // id → times delivered
    std::map<std::string, domain::Call> calls;
    std::vector<std::string> walkIns;
    std::vector<std::string> log;
    std::string dayBytes, policyBytes;
    std::optional<flow::LinkError> failure;                // of everything
    std::map<std::string, flow::LinkError> recordFailures; // by record id
    domain::ReceiptStatus status = domain::ReceiptStatus::Accepted;
    std::set<std::thread::id> threads;
    std::atomic<bool> hang = false; // every errand waits at the gate
    QSemaphore waiting, gate;

    [[nodiscard]] std::size_t recordCount();
    [[nodiscard]] std::vector<std::string> done();
    void setFailure(std::optional<flow::LinkError> next);
};

class FakeLink : public flow::ClinicLink {
public:
    explicit FakeLink(Server &server) : m_server(server) {}
    [[nodiscard]] std::expected<flow::DeliveryAnswer, flow::LinkFailure>
    deliver(const flow::PendingDelivery &record) override;
    [[nodiscard]] std::expected<Fetched, flow::LinkFailure> fetchDay(domain::Date date) override;
    [[nodiscard]] std::expected<Fetched, flow::LinkFailure> fetchPolicy() override;
    [[nodiscard]] std::expected<void, flow::LinkFailure> sendCall(const domain::Call &call) override;
    [[nodiscard]] std::expected<std::vector<domain::Call>, flow::LinkFailure> fetchCalls() override;
    [[nodiscard]] std::expected<void, flow::LinkFailure>
    sendVisitState(std::string_view visitRef, domain::VisitState state, std::string_view reason) override;
    [[nodiscard]] std::expected<void, flow::LinkFailure> sendWalkIn(const domain::Visit &visit) override;

private:
    [[nodiscard]] std::expected<void, flow::LinkFailure> enter(const std::string &what);
    [[nodiscard]] std::expected<Fetched, flow::LinkFailure> answer(const std::string &bytes, std::string &last);
    Server &m_server;
    std::string m_lastDay, m_lastPolicy;
};
} // namespace wazeh::fakes
