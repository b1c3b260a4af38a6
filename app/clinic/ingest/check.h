#pragma once

#include <functional>
#include <optional>
#include <string>

#include "domain/policy.h"
#include "domain/record.h"
#include "signing/keys.h"

/**
 * Is this delivery what its device may say? Pure: no clock, no database, so that it can be asked again over the whole
 * log (`verify --menus`) and moved to a pool of threads.
 */
namespace wazeh::clinic {

/** Who a payload says it is, readable even where the record itself is not: without it no receipt can be written. */
struct Names {
    std::string recordId, deviceId, deviceEpoch;
    std::int64_t seq = 0;
    std::string prev;
};
[[nodiscard]] std::optional<Names> namesOf(std::string_view payload);

/** What the answer depends on beside the bytes. */
struct Expected {
    std::string recordId; // of the address it was sent to
    std::string clinicId;
    std::string deviceId; // of the client certificate
    /** The published policy of that identity; nullptr: unknown. */
    std::function<const domain::Policy *(std::string_view sha256)> policy;
};

/**
 * reason is empty for an acceptable record, otherwise the first of: not_canonical, bad_record, wrong_clinic,
 * wrong_device, training, bad_attachment, bad_facts, unknown_policy, menu_differs, choice_differs,
 * not_signed. record is there whenever the payload can be read at all.
 */
struct Checked {
    std::string reason;
    std::string detail; // a JSON Pointer or an option, for the people who look into it; nothing personal
    std::optional<domain::Record> record;
};

/** The payload's bytes are known to be signed by the device. */
[[nodiscard]] Checked check(const domain::Delivery &delivery, const Expected &expected);

/** Recomputes the menu from policy and facts and compares it with what was shown and chosen: rates may differ by 1 000
 *  millionths of a percent, everything else not at all. Empty reason: the same. */
[[nodiscard]] Checked checkMenu(const domain::Record &record, const domain::Policy &policy,
                                const domain::CaseFacts &facts);

[[nodiscard]] inline std::string_view view(const domain::Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}
} // namespace wazeh::clinic
