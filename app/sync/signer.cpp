#include "signing/hash.h"
#include "signing/jws.h"
#include "signing/pin.h"
#include "sync/cliniclink.h"
#include "sync/enrolmentfile.h"

namespace wazeh::sync {
namespace {
class FileSigner final : public flow::Signer {
public:
    explicit FileSigner(signing::Key key) : m_key(std::move(key)) {}

    std::expected<std::string, std::string> signRecord(std::string_view payload) override
    {
        auto jws = signing::signDetached(m_key, payload, signing::kRecordTyp);
        if (!jws)
            return std::unexpected(std::string(signing::describe(jws.error())));
        return std::move(*jws);
    }
    std::string sha256Hex(std::string_view bytes) const override { return signing::sha256Hex(bytes); }
    std::string newUuid(std::int64_t unixMs) override { return signing::uuidV7(unixMs); }
    bool pinMatches(std::string_view pin, std::string_view encoded) const override
    {
        return signing::pinMatches(pin, encoded);
    }
    std::string keyStore() const override { return "file"; }

private:
    signing::Key m_key;
};
} // namespace

std::expected<std::unique_ptr<flow::Signer>, std::string> makeSigner(const std::filesystem::path &directory)
{
    auto key = signing::Key::load(signKeyFile(directory));
    if (!key || !key->isPrivate() || key->type() != signing::KeyType::P256)
        return std::unexpected("the device's signing key cannot be used");
    return std::make_unique<FileSigner>(std::move(*key));
}
} // namespace wazeh::sync
