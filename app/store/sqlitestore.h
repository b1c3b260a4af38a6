#pragma once

#include <memory>

#include "store/clinicdata.h"
#include "store/lockfile.h"
#include "store/recordbuilder.h"
#include "store/room.h"

/** The port's functions, each handed to the part that knows; and what happens after an I/O error. */
namespace wazeh::store {

[[nodiscard]] std::filesystem::path fileOf(const StoreParts &parts);
/** Opens, migrates and checks the whole file. */
[[nodiscard]] sqlite::Result<sqlite::Database> openFile(const StoreParts &parts);

class SqliteStore final : public flow::DeviceStore {
public:
    SqliteStore(StoreParts parts, sqlite::Database db, LockFile lock);

    std::expected<std::string, flow::StoreError> commitRecord(const domain::RecordDraft &draft,
                                                              std::string_view token) override;
    flow::Unsent unsent() const override;
    bool canTakePatient() const override;
    bool isBroken() const override { return m_room.sick; }

    std::expected<void, flow::StoreError> saveDay(std::string_view dayBytes) override;
    std::expected<domain::Day, flow::StoreError> loadDay() const override;
    std::expected<void, flow::StoreError> savePolicy(std::string_view sha256, std::string_view policyBytes) override;
    std::expected<std::string, flow::StoreError> loadPolicy(std::string_view sha256) const override;
    std::optional<std::string> newestPolicySha() const override;

    flow::LookUp lookUpCode(std::string_view code, std::string_view secondFactor) override;
    flow::LookUp lookUpSlip(std::string_view qrText) override;
    PinResult checkPin(std::string_view pin) override;

    std::expected<void, flow::StoreError> setVisitState(std::string_view visitRef, domain::VisitState state,
                                                        std::string_view reason) override;
    std::expected<std::string, flow::StoreError> addWalkIn(const domain::Visit &visit) override;

    std::vector<flow::PendingDelivery> due(int limit) override;
    std::expected<void, flow::StoreError> storeReceipt(std::string_view recordId, std::string_view receiptJws,
                                                       domain::ReceiptStatus status) override;
    void noteFailure(std::string_view recordId, std::string_view code, flow::Refusal refusal,
                     std::optional<int> retryAfterS) override;
    void noteSync(std::int64_t serverUnixMs) override;

    void saveCall(const domain::Call &call) override;
    void saveServerCalls(const std::vector<domain::Call> &calls) override;
    std::vector<domain::Call> openCalls() const override;
    void audit(std::string_view code, std::string_view detail) override;
    std::vector<flow::Outgoing> outgoing(int limit) override;
    void outgoingDone(std::int64_t id) override;
    void outgoingFailed(std::int64_t id, bool rejected, std::optional<int> retryAfterS) override;

    /** Checks identity and chain once after opening. */
    [[nodiscard]] std::expected<void, OpenError> begin();

private:
    [[nodiscard]] bool recover();
    /** Whether the file still holds the last known head, and after it at most the one commit that is in doubt. */
    [[nodiscard]] bool continuesKnownChain(const ChainHead &found) const;

    LockFile m_lock;
    Room m_room;
    ClinicData m_data{m_room};
    ChainHead m_chain;
    bool m_copiedAside = false;
    mutable flow::Unsent m_unsent; // as it was read last: a file that cannot be read has not been sent
};
} // namespace wazeh::store
