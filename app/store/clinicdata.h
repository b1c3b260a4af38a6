#pragma once

#include <optional>
#include <string>

#include "store/room.h"

/** The day and the policies as the clinic gave them, and what changed here since. */
namespace wazeh::store {

class ClinicData {
public:
    explicit ClinicData(Room &room) : m_room(room) {}

    [[nodiscard]] std::expected<void, flow::StoreError> saveDay(std::string_view bytes);
    /** The clinic's day with this device's walk-ins and visit states. */
    [[nodiscard]] std::expected<domain::Day, flow::StoreError> loadDay() const;
    /** True for a code with its second factor, or the hash of a slip, of a day that was here before. */
    [[nodiscard]] bool isOfOtherDay(std::string_view digest) const;
    [[nodiscard]] std::string codeDigest(std::string_view code, std::string_view secondFactor) const;

    [[nodiscard]] std::expected<void, flow::StoreError> savePolicy(std::string_view sha256, std::string_view bytes);
    [[nodiscard]] std::expected<std::string, flow::StoreError> loadPolicy(std::string_view sha256) const;
    [[nodiscard]] std::optional<std::string> newestPolicySha() const;

    [[nodiscard]] std::expected<void, flow::StoreError>
    setVisitState(std::string_view visitRef, domain::VisitState state, std::string_view reason);
    [[nodiscard]] std::expected<std::string, flow::StoreError> addWalkIn(domain::Visit visit);

private:
    [[nodiscard]] sqlite::Result<std::optional<std::string>> dayBytes() const;
    [[nodiscard]] sqlite::Result<std::vector<std::string>> walkIns() const;
    void rememberOtherDay(Work &work, const domain::Day &day) const;
    void beginDay(Work &work, const domain::Day &before) const;
    void refreshDay(Work &work, const domain::Day &now) const;

    Room &m_room;
    mutable std::optional<domain::Day> m_day; // without the visit states; dropped when the day or a walk-in changes
};
} // namespace wazeh::store
