#pragma once

#include <optional>

#include "domain/agreement.h"
#include "flow/session.h"

namespace wazeh::flow {
/** The agreement for the offer that is open, in that language: exactly what is hashed, printed and signed. None while
 * no offer with money is open. */
[[nodiscard]] std::optional<domain::Agreement> agreementFor(const State &state, domain::Lang lang);
} // namespace wazeh::flow
