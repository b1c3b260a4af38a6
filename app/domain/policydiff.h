#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/policy.h"

/** What changes from one policy to another, for the people who approve it. */
namespace wazeh::domain {

enum class ChangeKind { OptionAdded, OptionRemoved, OptionsMoved, FieldChanged };

/** Values as the document spells them: amounts in minor units, texts without quotes, lists in brackets. */
struct PolicyChange {
    ChangeKind kind = ChangeKind::FieldChanged;
    std::string option;                // its id; "" for what stands outside of the options
    std::string path;                  // RFC 6901, but an option by its id and an override by its option and field
    std::optional<std::string> before; // absent: the field was not there, or null
    std::optional<std::string> after;  // absent: the field is not there any more, or null
    friend bool operator==(const PolicyChange &, const PolicyChange &) = default;
};

/**
 * Every difference between two policies that check() accepts, none twice; empty exactly when they mean the same: the
 * order of overrides means nothing, and a member that is absent means what its default means. First what stands before
 * the options, then options removed, added and, where those in both have another order among themselves, moved; then
 * the fields of each option in both, then the overrides, then help. An option that is added or removed is one change
 * with its kind as the value. Hashes are no fields.
 */
[[nodiscard]] std::vector<PolicyChange> diff(const Policy &before, const Policy &after);
} // namespace wazeh::domain
