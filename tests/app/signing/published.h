#pragma once

#include <QByteArray>

#include <string>

/** Keys printed in RFCs. */
namespace wazeh::test {

/** RFC 8037 appendix A: the 32 secret bytes in the PKCS#8 frame of RFC 8410. */
inline std::string rfc8037PrivatePem()
{
    const QByteArray secret = QByteArray::fromBase64("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
                                                     QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420") + secret;
    return ("-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n").toStdString();
}
inline constexpr const char *kRfc8037Jwk =
    R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
inline constexpr const char *kRfc8037Kid = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

/** RFC 7515 appendix A.3. */
inline constexpr const char *kRfc7515Jwk =
    R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
    R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";
} // namespace wazeh::test
