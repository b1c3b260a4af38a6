#include "domain/policydiff.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "domain/policyfields.h"

namespace wazeh::domain {

namespace {
using Values = std::map<std::string_view, std::string_view>;

Values byPath(const PolicyFields &fields)
{
    return {fields.begin(), fields.end()};
}

std::optional<std::string> valueAt(const Values &values, std::string_view path)
{
    const auto found = values.find(path);
    return found == values.end() ? std::nullopt : std::optional<std::string>(found->second);
}

/** What is different, in the order of the fields before; what is new comes last. */
void compare(std::vector<PolicyChange> &changes, const std::string &option, const PolicyFields &before,
             const PolicyFields &after)
{
    const Values was = byPath(before);
    const Values is = byPath(after);
    const auto note = [&](const std::string &path) {
        changes.push_back({.kind = ChangeKind::FieldChanged,
                           .option = option,
                           .path = path,
                           .before = valueAt(was, path),
                           .after = valueAt(is, path)});
    };
    for (const auto &[path, value] : before)
        if (valueAt(is, path) != value)
            note(path);
    for (const auto &[path, value] : after)
        if (!was.contains(path))
            note(path);
}

std::string pathOf(const Option &option)
{
    return fieldsOf(option).front().first; // of its kind, which every option has
}

std::vector<std::string> commonIds(const Policy &of, const Policy &other)
{
    std::vector<std::string> ids;
    for (const Option &option : of.options)
        if (other.find(option.id) != nullptr)
            ids.push_back(option.id);
    return ids;
}

void compareLists(std::vector<PolicyChange> &changes, const Policy &before, const Policy &after)
{
    for (const Option &option : before.options)
        if (after.find(option.id) == nullptr)
            changes.push_back({.kind = ChangeKind::OptionRemoved,
                               .option = option.id,
                               .path = pathOf(option),
                               .before = std::string(kindName(option.kind())),
                               .after = {}});
    for (const Option &option : after.options)
        if (before.find(option.id) == nullptr)
            changes.push_back({.kind = ChangeKind::OptionAdded,
                               .option = option.id,
                               .path = pathOf(option),
                               .before = {},
                               .after = std::string(kindName(option.kind()))});
    const auto was = commonIds(before, after);
    const auto is = commonIds(after, before);
    if (was != is)
        changes.push_back({.kind = ChangeKind::OptionsMoved,
                           .option = {},
                           .path = "/options",
                           .before = listed(was),
                           .after = listed(is)});
}
} // namespace

std::vector<PolicyChange> diff(const Policy &before, const Policy &after)
{
    std::vector<PolicyChange> changes;
    compare(changes, {}, headFields(before), headFields(after));
    compareLists(changes, before, after);
    for (const Option &option : before.options)
        if (const Option *now = after.find(option.id))
            compare(changes, option.id, fieldsOf(option), fieldsOf(*now));
    compare(changes, {}, overrideFields(before), overrideFields(after));
    compare(changes, {}, helpFields(before), helpFields(after));
    return changes;
}
} // namespace wazeh::domain
