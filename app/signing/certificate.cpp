#include <cstdint>

#include <openssl/err.h>
#include <openssl/pem.h>

#include "signing/hash.h"
#include "signing/keys.h"
#include "signing/openssl.h"

namespace wazeh::signing {
namespace {

using Store = Owned<X509_STORE, X509_STORE_free>;
using StoreContext = Owned<X509_STORE_CTX, X509_STORE_CTX_free>;

constexpr const char *kServerName = "clinic.wazeh.internal";
constexpr long kDay = 24 * 60 * 60;
constexpr std::size_t kSerialBytes = 16;
constexpr std::size_t kMaxCommonName = 64; // RFC 5280 ub-common-name

std::unexpected<CryptoError> failure(CryptoError error)
{
    ERR_clear_error();
    return std::unexpected(error);
}

Certificate readCertificate(std::string_view pem)
{
    const Bio bio = readFrom(pem);
    Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return certificate;
}

bool setCommonName(X509_NAME *name, std::string_view text)
{
    return !text.empty() && text.size() <= kMaxCommonName &&
           X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, octets(text), static_cast<int>(text.size()),
                                      -1, 0) == 1;
}

bool setSerial(X509 *certificate)
{
    std::string bytes = randomBytes(kSerialBytes);
    bytes[0] = static_cast<char>((bytes[0] & 0x3F) | 0x40); // positive, and always of the same length
    const BigNumber number(BN_bin2bn(octets(bytes), kSerialBytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

/** From a day ago, so that a device whose clock is behind still accepts it. */
bool setValidity(X509 *certificate, int days)
{
    return days > 0 && X509_gmtime_adj(X509_getm_notBefore(certificate), -kDay) != nullptr &&
           X509_time_adj_ex(X509_getm_notAfter(certificate), days, 0, nullptr) != nullptr;
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addName(GENERAL_NAMES *names, int type, std::string_view text)
{
    if (text.empty()) {
        return true;
    }
    Owned<ASN1_IA5STRING, ASN1_IA5STRING_free> value(ASN1_IA5STRING_new());
    Owned<GENERAL_NAME, GENERAL_NAME_free> name(GENERAL_NAME_new());
    if (!value || !name || ASN1_STRING_set(value.get(), text.data(), static_cast<int>(text.size())) != 1) {
        return false;
    }
    GENERAL_NAME_set0_value(name.get(), type, value.release());
    return sk_GENERAL_NAME_push(names, name.release()) > 0;
}

bool addSubjectNames(X509 *certificate, const CertificateRequest &request)
{
    const Names names(sk_GENERAL_NAME_new_null());
    return names && addName(names.get(), GEN_URI, request.uri) && addName(names.get(), GEN_DNS, request.dnsName) &&
           sk_GENERAL_NAME_num(names.get()) > 0 &&
           X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

std::expected<std::string, CryptoError> signedPem(X509 *certificate, const Key &key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (X509_sign(certificate, key.impl()->key.get(), EVP_sha256()) == 0 ||
        PEM_write_bio_X509(bio.get(), certificate) != 1) {
        return failure(CryptoError::Internal);
    }
    return contents(bio);
}

/** The request, when its own signature proves possession of a P-256 key. */
std::expected<Key, CryptoError> keyOfRequest(std::string_view csrPem)
{
    const Bio bio = readFrom(csrPem);
    const Request request(PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
    PKey publicKey(request ? X509_REQ_get_pubkey(request.get()) : nullptr);
    if (!publicKey) {
        return failure(CryptoError::BadFormat);
    }
    if (X509_REQ_verify(request.get(), publicKey.get()) != 1) {
        return failure(CryptoError::BadSignature);
    }
    auto key = adopt(std::move(publicKey), false);
    if (key && key->type() != KeyType::P256) {
        return failure(CryptoError::NotAllowed);
    }
    return key;
}

/** A common name with a dot would be held against the CA's DNS constraint; with a space it is no host name. */
std::string subjectOf(const CertificateRequest &names)
{
    return names.server ? names.commonName : "device " + names.commonName;
}
} // namespace

std::expected<std::string, CryptoError> makeCa(const Key &key, std::string_view commonName, int days)
{
    if (!key.isPrivate() || key.type() != KeyType::P256) {
        return std::unexpected(CryptoError::BadKey);
    }
    const Certificate owned(X509_new());
    X509 *ca = owned.get();
    const std::string permitted = std::string("permitted;DNS:") + kServerName;
    if (ca == nullptr || X509_set_version(ca, X509_VERSION_3) != 1 || !setSerial(ca) || !setValidity(ca, days) ||
        !setCommonName(X509_get_subject_name(ca), commonName) ||
        X509_set_issuer_name(ca, X509_get_subject_name(ca)) != 1 || X509_set_pubkey(ca, key.impl()->key.get()) != 1 ||
        !addExtension(ca, ca, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") ||
        !addExtension(ca, ca, NID_key_usage, "critical,keyCertSign,cRLSign") ||
        !addExtension(ca, ca, NID_name_constraints, ("critical," + permitted).c_str()) ||
        !addExtension(ca, ca, NID_subject_key_identifier, "hash") ||
        !addExtension(ca, ca, NID_authority_key_identifier, "keyid:always")) {
        return failure(CryptoError::BadFormat);
    }
    return signedPem(ca, key);
}

std::expected<std::string, CryptoError> makeCsr(const Key &key, std::string_view commonName)
{
    if (!key.isPrivate() || key.type() != KeyType::P256) {
        return std::unexpected(CryptoError::BadKey);
    }
    const Request request(X509_REQ_new());
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!request || !setCommonName(X509_REQ_get_subject_name(request.get()), commonName) ||
        X509_REQ_set_pubkey(request.get(), key.impl()->key.get()) != 1) {
        return failure(CryptoError::BadFormat);
    }
    if (X509_REQ_sign(request.get(), key.impl()->key.get(), EVP_sha256()) == 0 ||
        PEM_write_bio_X509_REQ(bio.get(), request.get()) != 1) {
        return failure(CryptoError::Internal);
    }
    return contents(bio);
}

std::expected<std::string, CryptoError> issue(const Key &caKey, std::string_view caPem, std::string_view csrPem,
                                              const CertificateRequest &names)
{
    const Certificate ca = readCertificate(caPem);
    if (!ca || !caKey.isPrivate() || X509_check_private_key(ca.get(), caKey.impl()->key.get()) != 1) {
        return failure(CryptoError::BadCertificate);
    }
    const auto subject = keyOfRequest(csrPem);
    if (!subject) {
        return std::unexpected(subject.error());
    }
    const Certificate owned(X509_new());
    X509 *leaf = owned.get();
    if (leaf == nullptr || X509_set_version(leaf, X509_VERSION_3) != 1 || !setSerial(leaf) ||
        !setValidity(leaf, names.days) || !setCommonName(X509_get_subject_name(leaf), subjectOf(names)) ||
        X509_set_issuer_name(leaf, X509_get_subject_name(ca.get())) != 1 ||
        X509_set_pubkey(leaf, subject->impl()->key.get()) != 1 ||
        !addExtension(leaf, ca.get(), NID_basic_constraints, "critical,CA:FALSE") ||
        !addExtension(leaf, ca.get(), NID_key_usage, "critical,digitalSignature") ||
        !addExtension(leaf, ca.get(), NID_ext_key_usage, names.server ? "serverAuth" : "clientAuth") ||
        !addExtension(leaf, ca.get(), NID_subject_key_identifier, "hash") ||
        !addExtension(leaf, ca.get(), NID_authority_key_identifier, "keyid:always") || !addSubjectNames(leaf, names)) {
        return failure(CryptoError::BadFormat);
    }
    return signedPem(leaf, caKey);
}

std::expected<void, CryptoError> verifyIssued(std::string_view caPem, std::string_view certificatePem, bool server,
                                              std::string_view dnsName)
{
    const Certificate ca = readCertificate(caPem);
    const Certificate leaf = readCertificate(certificatePem);
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    if (!ca || !leaf || X509_STORE_add_cert(store.get(), ca.get()) != 1 ||
        X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), nullptr) != 1) {
        return failure(CryptoError::BadCertificate);
    }
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_X509_STRICT);
    X509_VERIFY_PARAM_set_purpose(rules, server ? X509_PURPOSE_SSL_SERVER : X509_PURPOSE_SSL_CLIENT);
    if (server) {
        X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
        X509_VERIFY_PARAM_set1_host(rules, dnsName.data(), dnsName.size());
    }
    // A purpose alone accepts a certificate without extended key usage, and a self-signed CA as its own leaf.
    const std::uint32_t wanted = server ? XKU_SSL_SERVER : XKU_SSL_CLIENT;
    const bool fits = (X509_get_extension_flags(leaf.get()) & (EXFLAG_XKUSAGE | EXFLAG_CA)) == EXFLAG_XKUSAGE &&
                      X509_get_extended_key_usage(leaf.get()) == wanted && !(server && dnsName.empty());
    if (!fits || X509_verify_cert(context.get()) != 1) {
        return failure(CryptoError::BadCertificate);
    }
    return {};
}

std::expected<std::string, CryptoError> spkiSha256(std::string_view certificatePem)
{
    const Certificate certificate = readCertificate(certificatePem);
    unsigned char *der = nullptr;
    const int size = certificate ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der) : 0;
    if (size <= 0) {
        return failure(CryptoError::BadCertificate);
    }
    const std::string bytes(reinterpret_cast<const char *>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return sha256Hex(bytes);
}

std::expected<std::string, CryptoError> sanUri(std::string_view certificatePem)
{
    const Certificate certificate = readCertificate(certificatePem);
    if (!certificate) {
        return failure(CryptoError::BadCertificate);
    }
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)));
    std::string uri;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_URI) {
            continue;
        }
        if (!uri.empty()) {
            return failure(CryptoError::BadCertificate);
        }
        const ASN1_IA5STRING *value = name->d.uniformResourceIdentifier;
        uri.assign(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                   static_cast<std::size_t>(ASN1_STRING_length(value)));
    }
    return uri;
}

std::expected<Key, CryptoError> publicKeyOf(std::string_view certificatePem)
{
    const Certificate certificate = readCertificate(certificatePem);
    if (!certificate) {
        return failure(CryptoError::BadCertificate);
    }
    return adopt(PKey(X509_get_pubkey(certificate.get())), false);
}
} // namespace wazeh::signing
