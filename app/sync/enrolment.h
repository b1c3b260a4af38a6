#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

#include "flow/ports.h"
#include "signing/keys.h"

namespace wazeh::sync {

/** What `wazeh-clinic device add` prints, and the QR holds: {"u":url,"c":code,"p":SPKI SHA-256 hex of the CA,"d":device
 * id}. */
struct EnrolmentText {
    std::string url, code, caSpkiSha256, deviceId;
    [[nodiscard]] static std::expected<EnrolmentText, std::string> parse(std::string_view text);
};

/** Everything this device knows about itself and its clinic, as files of mode 0600 under a directory. */
struct Enrolment {
    flow::DeviceIdentity identity;
    std::string serverUrl; // https://ADDRESS:PORT; the certificate's name is clinic.wazeh.internal
    std::string caPem;
    std::string certificatePem;
    std::string serverJwk; // receipts, days, policies
};

/** Makes both keys and a random epoch, trusts only the CA matching the text, asks the server, stores the answer. */
[[nodiscard]] std::expected<Enrolment, std::string> enrol(const std::filesystem::path &directory,
                                                          const EnrolmentText &text);
[[nodiscard]] std::expected<Enrolment, std::string> loadEnrolment(const std::filesystem::path &directory);
[[nodiscard]] bool isEnrolled(const std::filesystem::path &directory);
} // namespace wazeh::sync
