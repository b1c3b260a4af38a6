#pragma once

#include <memory>

#include "flow/ports.h"
#include "sync/enrolment.h"

/** flow::ClinicLink on libcurl: TLS 1.3, only the clinic's CA, client certificate, no redirects, no proxy. */
namespace wazeh::sync {
/** Null when the keys or the address in those files cannot be used. Fetched::bytes are there also when unchanged;
 *  fetchCalls gives every call heard of in the last 24 hours, not only what changed. One kept connection, one thread.
 */
[[nodiscard]] std::unique_ptr<flow::ClinicLink> makeClinicLink(const Enrolment &enrolment,
                                                               const std::filesystem::path &directory);
/** The device's signer over its key file. */
[[nodiscard]] std::expected<std::unique_ptr<flow::Signer>, std::string>
makeSigner(const std::filesystem::path &directory);
} // namespace wazeh::sync
