#pragma once

#include "sync/enrolment.h"

/** The files of an enrolment: sign.key and tls.key (PKCS#8), pending.json until the server answered, enrolment.json. */
namespace wazeh::sync {

[[nodiscard]] std::filesystem::path signKeyFile(const std::filesystem::path &directory);
[[nodiscard]] std::filesystem::path tlsKeyFile(const std::filesystem::path &directory);

/** What is asked of the server; the same again after an answer that was lost. */
struct Pending {
    std::string epoch;
    std::string csrPem;
};
[[nodiscard]] std::optional<Pending> loadPending(const std::filesystem::path &directory);
[[nodiscard]] bool savePending(const std::filesystem::path &directory, const Pending &pending);
void dropPending(const std::filesystem::path &directory);
[[nodiscard]] bool saveEnrolment(const std::filesystem::path &directory, const Enrolment &enrolment);
} // namespace wazeh::sync
