#include "signing/documents.h"

#include "codec/documents.h"
#include "signing/hash.h"

namespace wazeh::signing {

std::expected<domain::Policy, domain::Faults> loadPolicy(std::string_view bytes)
{
    auto policy = codec::readPolicy(bytes);
    if (!policy) {
        return policy;
    }
    for (domain::Option &option : policy->options) {
        option.textSha256 = sha256Hex(codec::writeOptionTexts(option.texts));
    }
    // Members that may be left out are left out of the identity too, so not writePolicy(): it fills them in.
    policy->sha256 = sha256Hex(codec::writeJson(codec::readJson(bytes).value_or(codec::Json())));
    return policy;
}

std::string factsSha256(const domain::CaseFacts &facts)
{
    return sha256Hex(codec::writeFacts(facts));
}

std::expected<domain::Quote, domain::Fault> hashedQuote(const domain::Policy &policy, const domain::CaseFacts &facts)
{
    auto quote = domain::quote(policy, facts);
    if (quote) {
        quote->policySha256 = policy.sha256;
        quote->factsSha256 = factsSha256(facts);
    }
    return quote;
}
} // namespace wazeh::signing
