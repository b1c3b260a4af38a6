#pragma once

#include <memory>

#include "flow/ports.h"
#include "sync/enrolment.h"

/** flow::ClinicLink on libcurl: TLS 1.3, only the clinic's CA, client certificate, no redirects, no proxy. */
namespace wazeh::sync {
[[nodiscard]] std::unique_ptr<flow::ClinicLink> makeClinicLink(const Enrolment &enrolment,
                                                               const std::filesystem::path &directory);
/** The device's signer over its key file. */
[[nodiscard]] std::expected<std::unique_ptr<flow::Signer>, std::string>
makeSigner(const std::filesystem::path &directory);
} // namespace wazeh::sync
