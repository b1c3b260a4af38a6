#pragma once

#include "codec/base64.h"
#include "flow/ports.h"
#include "signing/hash.h"

namespace wazeh::fakes {

/** Real hashes, quick "signatures" (a hash of the payload) and PINs that are their own encoding. */
class FakeSigner final : public flow::Signer {
public:
    std::expected<std::string, std::string> signRecord(std::string_view payload) override
    {
        if (broken)
            return std::unexpected("the key is away");
        return "eyJhbGciOiJFUzI1NiJ9.." + codec::toBase64Url(signing::sha256(payload) + signing::sha256("x"));
    }
    std::string sha256Hex(std::string_view bytes) const override { return signing::sha256Hex(bytes); }
    std::string newUuid(std::int64_t unixMs) override { return signing::uuidV7(unixMs); }
    bool pinMatches(std::string_view pin, std::string_view encoded) const override { return encoded == encode(pin); }
    std::string keyStore() const override { return "file"; }

    static std::string encode(std::string_view pin)
    {
        return "$argon2id$v=19$m=8,t=1,p=1$ZmFrZXNhbHQ$" + codec::toBase64Url(signing::sha256(pin));
    }

    bool broken = false;
};
} // namespace wazeh::fakes
