#pragma once

#include <string>

#include "signing/keys.h"

namespace wazeh::tests {

inline constexpr const char *kName = "clinic.wazeh.internal";

/** A clinic's keys and certificates, made anew for a test. Every step must succeed; value() throws otherwise. */
struct Pki {
    signing::Key ca = signing::Key::generate(signing::KeyType::P256).value();
    std::string caPem = signing::makeCa(ca, "Sample clinic", 30).value();
    signing::Key tls = signing::Key::generate(signing::KeyType::P256).value();
    std::string serverPem = issueFor(tls, {"server", "", kName, 30}, true);
    signing::Key receipts = signing::Key::generate(signing::KeyType::Ed25519).value();

    std::string issueFor(const signing::Key &key, signing::CertificateRequest names, bool server) const
    {
        names.server = server;
        return signing::issue(ca, caPem, signing::makeCsr(key, names.commonName).value(), names).value();
    }
};
} // namespace wazeh::tests
