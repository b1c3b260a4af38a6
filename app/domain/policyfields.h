#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/policy.h"

/** A policy as a list of paths and values; inside the domain only. */
namespace wazeh::domain {

using PolicyFields = std::vector<std::pair<std::string, std::string>>; // RFC 6901 path, value as documents spell it

/** All but options, overrides and help. */
[[nodiscard]] PolicyFields headFields(const Policy &policy);
[[nodiscard]] PolicyFields fieldsOf(const Option &option);
[[nodiscard]] PolicyFields overrideFields(const Policy &policy);
[[nodiscard]] PolicyFields helpFields(const Policy &policy);
/** ["a","b"] */
[[nodiscard]] std::string listed(const std::vector<std::string> &texts);
} // namespace wazeh::domain
