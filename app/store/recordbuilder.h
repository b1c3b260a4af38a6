#pragma once

#include <expected>
#include <string>

#include "flow/ports.h"
#include "store/room.h"

/** From what the flow knows about a choice to the signed bytes and the body that is delivered. */
namespace wazeh::store {

/** Where the chain of this epoch stands; seq 0 and no head before the first record. */
struct ChainHead {
    std::int64_t seq = 0;
    std::string head;
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

struct SignedRecord {
    domain::Record record;
    std::string payload; // RFC 8785 bytes
    std::string payloadSha256;
    std::string jws;
    std::string body; // delivery document
};

inline constexpr std::size_t kMaxPayload = 64 << 10;
inline constexpr std::size_t kMaxBody = 256 << 10;

/** Whether that body delivers exactly this payload and signature, and the attachments that the payload names. */
[[nodiscard]] bool isDeliveryOf(std::string_view body, const SignedRecord &made, const flow::Signer &signer);

/** Refused: the draft cannot become a record that a strict reader takes, is too large, or could not be signed. */
[[nodiscard]] std::expected<SignedRecord, flow::StoreError> signRecord(const domain::RecordDraft &draft,
                                                                       const ChainHead &chain, const Room &room);
} // namespace wazeh::store
