#include "sync/certificate.h"

#include <memory>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "sync/address.h"

namespace wazeh::sync {
namespace {
template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;

std::string_view dnsOf(const GENERAL_NAME *name)
{
    if (name->type != GEN_DNS)
        return {};
    const auto *text = name->d.dNSName;
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
            static_cast<std::size_t>(ASN1_STRING_length(text))};
}
} // namespace

bool isClinicServer(const std::string &leafPem)
{
    const Memory memory(BIO_new_mem_buf(leafPem.data(), static_cast<int>(leafPem.size())));
    const Certificate leaf(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
    if (!leaf)
        return false;
    const auto usage = X509_get_extended_key_usage(leaf.get());
    if (usage == UINT32_MAX || (usage & XKU_SSL_SERVER) == 0) // UINT32_MAX: there is none
        return false;
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(leaf.get(), NID_subject_alt_name, nullptr, nullptr)));
    return names && sk_GENERAL_NAME_num(names.get()) == 1 &&
           dnsOf(sk_GENERAL_NAME_value(names.get(), 0)) == kServerName;
}
} // namespace wazeh::sync
