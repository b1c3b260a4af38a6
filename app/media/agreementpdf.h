#pragma once

#include <memory>

#include "flow/ports.h"

namespace wazeh::media {

/** flow::AgreementPrinter on QPdfWriter: A4, the patient's language first, then the other one, each beginning on a page
 *  of its own. Fonts must have been registered. Usable from any one thread. */
[[nodiscard]] std::unique_ptr<flow::AgreementPrinter> makeAgreementPrinter();
} // namespace wazeh::media
