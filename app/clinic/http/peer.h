#pragma once

#include <openssl/ssl.h>

#include "clinic/service/message.h"

namespace wazeh::clinic {
/** Who showed which certificate in a finished handshake; empty when none was shown. */
[[nodiscard]] Peer peerOf(SSL *connection);
/** TLS 1.3 only, no tickets, no resumption, no renegotiation, no compression. */
void restrictTls(SSL_CTX *context);
} // namespace wazeh::clinic
