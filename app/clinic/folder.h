#pragma once

#include <filesystem>
#include <string>

#include "clinic/failure.h"
#include "signing/keys.h"

/** What stands where in a clinic's data folder. The folder is 0700, keys are 0600. */
namespace wazeh::clinic {

struct Folder {
    std::filesystem::path root;

    [[nodiscard]] std::filesystem::path database() const { return root / "clinic.sqlite"; }
    [[nodiscard]] std::filesystem::path caKey() const { return root / "clinic-ca.key"; }
    [[nodiscard]] std::filesystem::path caPem() const { return root / "clinic-ca.pem"; }
    [[nodiscard]] std::filesystem::path serverKey() const { return root / "srv-tls.key"; }
    [[nodiscard]] std::filesystem::path serverPem() const { return root / "srv-tls.pem"; }
    [[nodiscard]] std::filesystem::path receiptKey() const { return root / "srv-rcpt.key"; }
    [[nodiscard]] std::filesystem::path lock() const { return root / "serve.lock"; }
    [[nodiscard]] bool isClinic() const { return std::filesystem::exists(database()); }
};

/** The name in every server certificate; addresses travel apart from it. */
inline constexpr const char *kServerName = "clinic.wazeh.internal";

struct Keys {
    signing::Key ca;
    std::string caPem;
    signing::Key receipt; // Ed25519
};

/** Makes CA, server certificate and receipt key in a folder that has none. */
[[nodiscard]] Outcome<void> makeKeys(const Folder &folder, const std::string &clinicId);
[[nodiscard]] Outcome<Keys> loadKeys(const Folder &folder);

[[nodiscard]] Outcome<std::string> readFile(const std::filesystem::path &file);
/** Writes through a temporary name, syncs file and directory, then renames. */
[[nodiscard]] Outcome<void> writeFile(const std::filesystem::path &file, std::string_view bytes);
} // namespace wazeh::clinic
