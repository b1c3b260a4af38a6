#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

/** Keys and certificates over OpenSSL 3. Nothing here is shared between threads without the caller's lock. */
namespace wazeh::signing {

enum class CryptoError { BadKey, BadSignature, BadCertificate, BadFormat, NotAllowed, Io, Internal };
[[nodiscard]] std::string_view describe(CryptoError error);

enum class KeyType { P256, Ed25519 };

/** A private or public key; copying shares it. */
class Key {
public:
    [[nodiscard]] static std::expected<Key, CryptoError> generate(KeyType type);
    /** PKCS#8 PEM. */
    [[nodiscard]] static std::expected<Key, CryptoError> fromPrivatePem(std::string_view pem);
    [[nodiscard]] static std::expected<Key, CryptoError> fromJwk(std::string_view jwkJson); // public
    /** File with mode 0600, created through a temporary name, synced with its directory. */
    [[nodiscard]] static std::expected<Key, CryptoError> load(const std::filesystem::path &file);
    [[nodiscard]] std::expected<void, CryptoError> save(const std::filesystem::path &file) const;

    [[nodiscard]] KeyType type() const;
    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] std::string privatePem() const;
    [[nodiscard]] std::string jwk() const; // public part, RFC 8785 bytes, with kid, alg and use
    [[nodiscard]] std::string kid() const; // RFC 7638 thumbprint, base64url
    [[nodiscard]] bool sameAs(const Key &other) const;

    struct Impl;
    [[nodiscard]] const std::shared_ptr<Impl> &impl() const { return m_impl; }
    explicit Key(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}

private:
    std::shared_ptr<Impl> m_impl;
};

struct CertificateRequest {
    std::string commonName;
    std::string uri;     // SAN URI, "" = none
    std::string dnsName; // SAN DNS, "" = none
    int days = 180;
    bool server = false; // extended key usage: server or client
};

/** Self-signed P-256 CA for the clinic, pathlen 0, name-constrained to DNS clinic.wazeh.internal. PEM. */
[[nodiscard]] std::expected<std::string, CryptoError> makeCa(const Key &key, std::string_view commonName, int days);
/** CSR (PEM) that only proves possession of the key; names are given by the CA. */
[[nodiscard]] std::expected<std::string, CryptoError> makeCsr(const Key &key, std::string_view commonName);
/** Certificate for the key of a CSR, after verifying the CSR's own signature.
 */
[[nodiscard]] std::expected<std::string, CryptoError> issue(const Key &caKey, std::string_view caPem,
                                                            std::string_view csrPem, const CertificateRequest &names);
/** Whether that CA, and nobody else, issued the certificate for this use, now; a server must be named dnsName. */
[[nodiscard]] std::expected<void, CryptoError> verifyIssued(std::string_view caPem, std::string_view certificatePem,
                                                            bool server, std::string_view dnsName = {});
/** SHA-256 (hex) of the certificate's SubjectPublicKeyInfo. */
[[nodiscard]] std::expected<std::string, CryptoError> spkiSha256(std::string_view certificatePem);
/** The SAN URI of a certificate, "" when none. */
[[nodiscard]] std::expected<std::string, CryptoError> sanUri(std::string_view certificatePem);
[[nodiscard]] std::expected<Key, CryptoError> publicKeyOf(std::string_view certificatePem);
} // namespace wazeh::signing
